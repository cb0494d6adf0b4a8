import { Checkbox, Field, makeStyles, Select } from "@fluentui/react-components";
import { AmountInput } from "./AmountInput";
import { useEditorStyles } from "./editorStyles";
import type { DeductFields, GateFields, RangeFields, StepUpFields } from "./fields";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px", alignItems: "end" },
  check: { marginLeft: "-8px" },
});

interface Props<F> {
  readonly fields: F;
  readonly words: ScaleEditorWords;
  readonly disabled: boolean;
  readonly onChange: (fields: F) => void;
}

/** Full points, less some for every unit short of the target. */
export function DeductRows({ fields, words, resultUnit, disabled, onChange }: Props<DeductFields> & { readonly resultUnit: string }) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const unit = words.inUnit[fields.unit];
  const field = (name: "full" | "target" | "per" | "points" | "floor", inUnit: string) => (
    <Field size="small" className={shared.field} label={words.deduct[name]}>
      <AmountInput
        label={words.deduct[name]}
        value={fields[name]}
        unit={inUnit}
        disabled={disabled}
        onChange={(typed) => onChange({ ...fields, [name]: typed })}
      />
    </Field>
  );
  return (
    <>
      <div className={styles.two}>
        {field("full", resultUnit)}
        {field("target", unit)}
        <Field size="small" className={shared.field} label={words.deduct.side}>
          <Select
            className={shared.select}
            size="small"
            value={fields.side}
            disabled={disabled}
            onChange={(_, data) => onChange({ ...fields, side: data.value === "above" ? "above" : "below" })}
          >
            <option value="below">{words.deduct.sides.below}</option>
            <option value="above">{words.deduct.sides.above}</option>
          </Select>
        </Field>
        {field("per", unit)}
        {field("points", resultUnit)}
        {field("floor", resultUnit)}
      </div>
      <Checkbox
        className={styles.check}
        label={words.deduct.whole}
        checked={fields.whole}
        disabled={disabled}
        onChange={(_, data) => onChange({ ...fields, whole: data.checked === true })}
      />
    </>
  );
}

/** The least and the most that may be given. */
export function RangeRows({ fields, words, resultUnit, disabled, onChange }: Props<RangeFields> & { readonly resultUnit: string }) {
  const styles = useStyles();
  const shared = useEditorStyles();
  return (
    <div className={styles.two}>
      {(["min", "max"] as const).map((name) => (
        <Field key={name} size="small" className={shared.field} label={words.range[name]}>
          <AmountInput
            label={words.range[name]}
            value={fields[name]}
            unit={resultUnit}
            disabled={disabled}
            onChange={(typed) => onChange({ ...fields, [name]: typed })}
          />
        </Field>
      ))}
    </div>
  );
}

/** What a breached red line does. */
export function GateRows({ fields, words, disabled, onChange }: Props<GateFields>) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const { action } = fields;
  return (
    <div className={styles.two}>
      <Field size="small" className={shared.field} label={words.gate.action}>
        <Select
          className={shared.select}
          size="small"
          value={action}
          disabled={disabled}
          onChange={(_, data) => {
            const next = data.value as GateFields["action"];
            onChange({ form: "gate", action: next, amount: next === "cap" ? "60" : next === "downgrade" ? "1" : "" });
          }}
        >
          {(["veto", "cap", "downgrade"] as const).map((each) => (
            <option key={each} value={each}>
              {words.gate.actions[each]}
            </option>
          ))}
        </Select>
      </Field>
      {action !== "veto" && (
        <Field size="small" className={shared.field} label={words.gate[action]}>
          <AmountInput
            label={words.gate[action]}
            value={fields.amount}
            disabled={disabled}
            onChange={(amount) => onChange({ ...fields, amount })}
          />
        </Field>
      )}
    </div>
  );
}

/** What every step above a baseline is worth. */
export function StepUpRows({ fields, words, disabled, onChange }: Props<StepUpFields>) {
  const styles = useStyles();
  const shared = useEditorStyles();
  return (
    <div className={styles.two}>
      {(["step", "worth"] as const).map((name) => (
        <Field key={name} size="small" className={shared.field} label={words.stepUp[name]}>
          <AmountInput
            label={words.stepUp[name]}
            value={fields[name]}
            unit="%"
            disabled={disabled}
            onChange={(typed) => onChange({ ...fields, [name]: typed })}
          />
        </Field>
      ))}
    </div>
  );
}
