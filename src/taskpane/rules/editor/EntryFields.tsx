import { Button, makeStyles, Text, Tooltip, tokens } from "@fluentui/react-components";
import { ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from "@fluentui/react-icons";
import { fill } from "../../../i18n/fill";
import { sayingRow, setCell, setField } from "../../../rules/edit/setField";
import type { RuleEntry } from "../../../rules/edit/ruleEntry";
import type { MissingPolicy, RuleColumn } from "../../../rules/ruleBook";
import { ruleWords } from "../../../rules/vocabulary";
import { basics, growth, quality, value as valueLayer, judged } from "../../../rules/templates/groups";
import { useLanguage } from "../../common/useLanguage";
import { useRuleEditing } from "./editorContext";
import type { FieldValue } from "./fieldDraft";
import { MissingField } from "./MissingField";
import { ScaleField } from "./ScaleField";
import { TextField } from "./TextField";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0, padding: "4px 0 6px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "10px", "& input": { minWidth: 0, width: "100%" } },
  tools: { display: "flex", flexWrap: "wrap", gap: "6px" },
  row: { display: "flex", flexDirection: "column", gap: "8px" },
  assumed: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

interface Props {
  readonly entry: RuleEntry;
  readonly onMove: (step: -1 | 1) => void;
  readonly canMove: (step: -1 | 1) => boolean;
  readonly onRemove: () => void;
}

/** Everything that one rule says, each in a control of its own. */
export function EntryFields({ entry, onMove, canMove, onRemove }: Props) {
  const styles = useStyles();
  const words = useEditorWords();
  const language = useLanguage();
  const { choice, write, busy } = useRuleEditing();
  const { rules } = choice;
  const { kind, rows } = entry;
  const said = (column: RuleColumn): FieldValue => rules[sayingRow(rules, entry, column)]?.[column];
  const commit =
    (column: RuleColumn) =>
    (value: FieldValue): void =>
      write(setField(rules, entry, column, value));
  const text = (column: "item" | "group" | "level" | "minSample", choices: readonly string[] = []) => (
    <TextField column={column} cell={said(column)} choices={choices} onCommit={commit(column)} />
  );
  const levels = [...new Set(rules.flatMap(({ level }) => level ?? []))];
  const named = kind === "pay" || kind === "setting" ? Object.values(ruleWords[language].items) : [];
  const groups = [basics, quality, valueLayer, growth, judged].map((group) => group[language]);
  return (
    <div className={styles.fields}>
      <div className={styles.tools}>
        <Tooltip relationship="description" content={words.moveKeys}>
          <Button
            size="small"
            icon={<ArrowUp16Regular />}
            aria-label={fill(words.upOf, { item: entry.item })}
            disabledFocusable={busy || !canMove(-1)}
            onClick={() => onMove(-1)}
          >
            {words.up}
          </Button>
        </Tooltip>
        <Button
          size="small"
          icon={<ArrowDown16Regular />}
          aria-label={fill(words.downOf, { item: entry.item })}
          disabledFocusable={busy || !canMove(1)}
          onClick={() => onMove(1)}
        >
          {words.down}
        </Button>
        <Button
          size="small"
          icon={<Delete16Regular />}
          aria-label={fill(words.removeOf, { item: entry.item })}
          disabledFocusable={busy}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
      {text("item", named)}
      {(kind === "metric" || kind === "gate" || kind === "adjust") && (
        <div className={styles.pair}>
          {text("group", groups)}
          {text("level", levels)}
        </div>
      )}
      {rows.map((row, index) => {
        const rule = rules[row];
        if (!rule) return null;
        const further = rows.flatMap((other) =>
          other === row || !rules[other] ? [] : [{ text: rules[other].scale, assumed: rules[other].assumed }],
        );
        const set = (column: RuleColumn, value: FieldValue): void => write({ type: "set", sets: [setCell(rules, row, column, value)] });
        return (
          <div key={index} className={styles.row}>
            <ScaleField
              label={rows.length > 1 ? fill(words.scaleRow, { row: index + 1 }) : words.fields.scale}
              cell={rule.scale}
              kind={kind}
              item={entry.item}
              assumed={rule.assumed}
              further={further}
              onCommit={(value) => set("scale", value)}
            />
            {rule.assumed && (
              <div className={styles.assumed}>
                <Text size={200}>{words.assumedText}</Text>
                <Button size="small" disabledFocusable={busy} onClick={() => set("assumed", false)}>
                  {words.confirm}
                </Button>
              </div>
            )}
            <TextField column="note" cell={rule.note} onCommit={(value) => set("note", value)} />
          </div>
        );
      })}
      {kind === "metric" && (
        <>
          <MissingField cell={said("missing") as MissingPolicy | undefined} onCommit={commit("missing")} />
          {text("minSample")}
        </>
      )}
    </div>
  );
}
