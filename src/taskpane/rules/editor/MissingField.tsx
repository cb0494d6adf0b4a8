import { Field as Labelled, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { MissingPolicy } from "../../../rules/ruleBook";
import { useLanguage } from "../../common/useLanguage";
import { Conflict } from "./Conflict";
import type { FieldValue } from "./fieldDraft";
import { policyChoice, printField, reader } from "./fieldWords";
import { useField } from "./useField";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", alignItems: "center" },
  select: { flexGrow: 1, minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  points: { width: "64px", minWidth: 0, flexShrink: 0 },
});

/** What a metric without a value costs: one of the policies, or a fixed score. */
export function MissingField({
  cell,
  onCommit,
}: {
  readonly cell: MissingPolicy | undefined;
  readonly onCommit: (value: FieldValue) => void;
}) {
  const styles = useStyles();
  const words = useEditorWords();
  const [points, setPoints] = useState(false);
  const print = printField("missing", useLanguage());
  const field = useField({ cell: typeof cell === "number" ? cell : undefined, print, read: reader("missing"), onCommit });
  const chosen = points ? "number" : policyChoice(cell);
  const bad = field.state.status === "unread" || (field.state.status === "dirty" && typeof field.state.value !== "number");
  return (
    <div>
      <Labelled
        label={words.fields.missing}
        {...(chosen === "number" && bad ? { validationState: "error" as const, validationMessage: words.mistakes.missing } : {})}
      >
        {(props) => (
          <div className={styles.row}>
            <Select
              {...props}
              className={styles.select}
              value={chosen}
              onChange={(_, { value }) => {
                setPoints(value === "number");
                if (value !== "number") onCommit(value === "" ? undefined : value);
              }}
            >
              <option value="">{words.missingDefault}</option>
              {(["reweight", "zero", "error", "number"] as const).map((policy) => (
                <option key={policy} value={policy}>
                  {words.missing[policy]}
                </option>
              ))}
            </Select>
            {chosen === "number" && (
              <Input
                className={styles.points}
                aria-label={words.missingPoints}
                inputMode="decimal"
                value={field.text}
                onChange={(_, data) => field.type(data.value)}
                onBlur={() => !bad && field.leave()}
                onKeyDown={(event) => (event.key !== "Enter" || !bad) && field.onKeyDown(event)}
              />
            )}
          </div>
        )}
      </Labelled>
      <Conflict field={field} cell={cell} print={print} />
    </div>
  );
}
