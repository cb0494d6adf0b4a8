import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { fill } from "../../../i18n/fill";
import { useLanguage } from "../../common/useLanguage";
import { Conflict } from "./Conflict";
import type { FieldValue } from "./fieldDraft";
import { printField, reader } from "./fieldWords";
import { useField } from "./useField";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  input: {
    width: "62px",
    boxSizing: "border-box",
    height: "28px",
    padding: "0 6px",
    textAlign: "right",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "::placeholder": { color: tokens.colorNeutralForeground4 },
  },
  bad: { ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
  told: { gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  ask: { gridColumn: "1 / -1" },
});

interface Props {
  readonly item: string;
  readonly cell: FieldValue;
  readonly onCommit: (value: FieldValue) => void;
  /** What is typed so far, for the sum; undefined = what the cell says. */
  readonly onTyped: (weight: number | undefined) => void;
}

/** A metric's share, typed in place: there is one in every row, so it is as light as a field can be. */
export function WeightField({ item, cell, onCommit, onTyped }: Props) {
  const styles = useStyles();
  const words = useEditorWords();
  const print = printField("weight", useLanguage());
  const field = useField({ cell, print, read: reader("weight"), onCommit });
  const { state } = field;
  const weight = state.status === "dirty" || state.status === "conflict" ? (state.value ?? 0) : undefined;
  useEffect(() => {
    onTyped(typeof weight === "number" ? weight : undefined);
    // Told when it changes, not whenever the list is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [weight]);
  const bad = state.status === "unread";
  return (
    <>
      <input
        className={mergeClasses(styles.input, bad && styles.bad)}
        aria-label={fill(words.weight, { item })}
        aria-invalid={bad}
        inputMode="decimal"
        placeholder="—"
        value={field.text}
        onChange={({ target }) => field.type(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={field.leave}
        onKeyDown={field.onKeyDown}
      />
      {bad && (
        <span role="alert" className={styles.told}>
          {words.mistakes.weight}
        </span>
      )}
      {state.status === "conflict" && (
        <div className={styles.ask}>
          <Conflict field={field} cell={cell} print={print} />
        </div>
      )}
    </>
  );
}
