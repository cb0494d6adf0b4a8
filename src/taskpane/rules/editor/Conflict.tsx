import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../../i18n/fill";
import type { FieldValue } from "./fieldDraft";
import type { Field } from "./useField";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  conflict: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  button: { minWidth: "auto", maxWidth: "100%", overflowWrap: "anywhere" },
});

/** The cell was changed while its field was: which one counts? Nothing where there is no such question. */
export function Conflict({
  field,
  cell,
  print,
}: {
  readonly field: Field;
  readonly cell: FieldValue;
  readonly print: (value: FieldValue) => string;
}) {
  const styles = useStyles();
  const words = useEditorWords();
  if (field.state.status !== "conflict") return null;
  const short = (text: string): string => (text === "" ? words.nothing : text.length > 24 ? `${text.slice(0, 24)}…` : text);
  // The buttons go with the question; whoever answered goes on in the field.
  const answer =
    (what: () => void) =>
    ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
      let around: HTMLElement | null = currentTarget;
      while (around && !around.querySelector("input, textarea")) around = around.parentElement;
      around?.querySelector<HTMLElement>("input, textarea")?.focus();
      what();
    };
  const [found, mine] = [short(print(cell)), short(print(field.state.value))];
  return (
    <div role="alert" className={styles.conflict}>
      <span>{fill(words.conflict, { found })}</span>
      <Button size="small" className={styles.button} onClick={answer(field.keepMine)}>
        {fill(words.keepMine, { mine })}
      </Button>
      <Button size="small" className={styles.button} onClick={answer(field.takeCell)}>
        {fill(words.takeCell, { found })}
      </Button>
    </div>
  );
}
