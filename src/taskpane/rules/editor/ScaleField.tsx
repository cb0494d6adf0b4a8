import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import type { RuleKind } from "../../../rules/ruleBook";
import type { ScalePart } from "../../../rules/scaleNotation/parseScale";
import { Conflict } from "./Conflict";
import type { FieldValue } from "./fieldDraft";
import { useField } from "./useField";
import { useEditorWords } from "./words";

const ScaleEditor = lazy(() => import("../scaleEditor/ScaleEditor"));

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  told: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly cell: string;
  readonly kind: RuleKind;
  readonly item: string;
  readonly assumed: boolean;
  readonly further: readonly ScalePart[];
  readonly onCommit: (value: FieldValue) => void;
}

const asText = (value: FieldValue): string => String(value ?? "");

/** The scale of one row. It is written when the editor is left, or at once by its button; half a scale stays in the pane. */
export function ScaleField({ label, cell, kind, item, assumed, further, onCommit }: Props) {
  const styles = useStyles();
  const words = useEditorWords();
  const [readable, setReadable] = useState(true);
  const field = useField({ cell, print: asText, read: (text) => ({ ok: true, value: text }), onCommit });
  const box = useRef<HTMLDivElement>(null);
  /** The buttons go away with what they do; the keyboard goes on in the scale. */
  const stay = (): void => box.current?.querySelector("textarea")?.focus();
  const [touched, setTouched] = useState(false);
  const dirty = field.state.status === "dirty";
  const writable = dirty && (readable || field.text.trim() === "");
  const write = (how = field.commit): void => {
    if (readable || field.text.trim() === "") how();
  };
  return (
    <div
      ref={box}
      className={styles.field}
      role="group"
      aria-label={label}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && write(field.leave)}
      onKeyDown={(event) => event.key === "Enter" && event.ctrlKey && write()}
    >
      <span className={styles.label}>{label}</span>
      <Suspense fallback={null}>
        <ScaleEditor
          value={field.text}
          kind={kind}
          item={item}
          assumed={assumed}
          further={further}
          onChange={(notation, isReadable) => {
            setTouched(true);
            setReadable(isReadable);
            field.type(notation);
          }}
        />
      </Suspense>
      {touched && (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={!readable && field.text.trim() !== ""}
            onClick={() => {
              stay();
              write();
            }}
          >
            {words.scaleWrite}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              stay();
              field.takeCell();
            }}
          >
            {words.scaleDrop}
          </Button>
          {dirty && !writable && (
            <Text size={200} className={styles.told}>
              {words.scaleUnread}
            </Text>
          )}
        </div>
      )}
      <Conflict field={field} cell={cell} print={asText} />
    </div>
  );
}
