import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, ReOrderDotsVertical16Regular } from "@fluentui/react-icons";
import { type DragEvent, type KeyboardEvent, type ReactNode, useId } from "react";
import { fill } from "../../../i18n/fill";
import { setField, sayingRow } from "../../../rules/edit/setField";
import type { RuleEntry } from "../../../rules/edit/ruleEntry";
import { rowButton } from "../../common/rowButton";
import { useRuleEditing } from "./editorContext";
import { WeightField } from "./WeightField";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  before: { boxShadow: `inset 0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  after: { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  head: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", alignItems: "center", columnGap: "4px", padding: "3px 0" },
  handle: { display: "flex", color: tokens.colorNeutralForeground3, cursor: "grab" },
  button: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minWidth: 0,
    padding: "4px",
    ...rowButton,
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, flexGrow: 1 },
  name: { overflowWrap: "anywhere" },
  scale: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  badges: { display: "flex", flexWrap: "wrap", gap: "4px" },
  content: { padding: "2px 4px 10px 20px" },
});

export interface RowDrag {
  readonly mark: "before" | "after" | undefined;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

interface Props {
  /** The entry's number. */
  readonly id: number;
  readonly entry: RuleEntry;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onTyped: (weight: number | undefined) => void;
  readonly drag: RowDrag;
  readonly children: ReactNode;
}

/** One rule in the list: what it is called, what it says, for a metric its weight; it opens to the rest. */
export function EntryRow({ id, entry, open, onToggle, onMove, onTyped, drag, children }: Props) {
  const styles = useStyles();
  const words = useEditorWords();
  const content = useId();
  const { choice, write } = useRuleEditing();
  const { rules } = choice;
  const { item, level, kind, rows } = entry;
  const own = rows.flatMap((row) => rules[row] ?? []);
  const scale = own.map((rule) => rule.scale).join("; ");
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      className={mergeClasses(styles.row, drag.mark === "before" && styles.before, drag.mark === "after" && styles.after)}
      onDragOver={drag.onDragOver}
      onDrop={drag.onDrop}
    >
      <div className={styles.head} onKeyDown={onKeyDown}>
        <span
          className={styles.handle}
          title={fill(words.drag, { item })}
          aria-hidden="true"
          draggable
          onDragStart={drag.onDragStart}
          onDragEnd={drag.onDragEnd}
        >
          <ReOrderDotsVertical16Regular />
        </span>
        <button type="button" data-entry={id} className={styles.button} aria-expanded={open} aria-controls={content} onClick={onToggle}>
          <Chevron className={styles.chevron} aria-hidden="true" />
          <span className={styles.words}>
            <span className={styles.name}>{item}</span>
            <span className={styles.scale}>{scale === "" ? words.noScale : scale}</span>
            {(level !== undefined || own.some(({ assumed }) => assumed)) && (
              <span className={styles.badges}>
                {level !== undefined && (
                  <Badge size="small" appearance="outline" color="informative">
                    {level}
                  </Badge>
                )}
                {own.some(({ assumed }) => assumed) && (
                  <Badge size="small" appearance="tint" color="warning">
                    {words.assumed}
                  </Badge>
                )}
              </span>
            )}
          </span>
        </button>
        {kind === "metric" && (
          <WeightField
            item={level === undefined ? item : `${item} (${level})`}
            cell={rules[sayingRow(rules, entry, "weight")]?.weight}
            onCommit={(value) => write(setField(rules, entry, "weight", value))}
            onTyped={onTyped}
          />
        )}
      </div>
      <div id={content} hidden={!open} className={styles.content}>
        {open && children}
      </div>
    </li>
  );
}
