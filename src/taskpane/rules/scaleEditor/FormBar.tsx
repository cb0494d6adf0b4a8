import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { StepScale, Unit } from "../../../rules/scale";
import { useEditorStyles } from "./editorStyles";
import { type Fields, type ScaleForm, scaleForms } from "./fields";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flex: "1.2 1 0" } },
  narrow: { flexGrow: 0.8 },
  wide: { flexBasis: "100%" },
});

const units = ["none", "percent", "seconds", "minutes", "hours", "yuan", "tenThousandYuan"] as const satisfies readonly Unit[];
const modes = ["", "slab", "marginal"] as const;
type CommissionMode = (typeof modes)[number];
const directions = ["higher", "lower"] as const;

interface Props {
  readonly fields: Fields;
  readonly words: ScaleEditorWords;
  /** Forms to choose from: all of them for metrics. */
  readonly anyForm: boolean;
  readonly anyUnit: boolean;
  readonly disabled: boolean;
  readonly onForm: (form: ScaleForm) => void;
  readonly onDirection: (direction: StepScale["direction"]) => void;
  readonly onUnit: (unit: Unit) => void;
  readonly onMode: (mode: CommissionMode) => void;
}

/** How the scale works as a whole: its form, which values are better, and their unit. */
export function FormBar({ fields, words, anyForm, anyUnit, disabled, onForm, onDirection, onUnit, onMode }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const select = { size: "small" as const, className: shared.select, disabled };
  return (
    <div className={styles.bar}>
      {fields.form === "steps" && fields.mode !== undefined && (
        <Field size="small" className={mergeClasses(shared.field, styles.wide)} label={words.commission.mode}>
          <Select {...select} value={fields.mode} onChange={(_, data) => onMode(data.value as CommissionMode)}>
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {words.commission.modes[mode]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {anyForm && (
        <Field size="small" className={shared.field} label={words.form}>
          <Select {...select} value={fields.form} onChange={(_, data) => onForm(data.value as ScaleForm)}>
            {scaleForms.map((each) => (
              <option key={each} value={each}>
                {words.forms[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fields.form === "steps" && (
        <Field size="small" className={shared.field} label={words.direction}>
          <Select {...select} value={fields.direction} onChange={(_, data) => onDirection(data.value as StepScale["direction"])}>
            {directions.map((each) => (
              <option key={each} value={each}>
                {words.directions[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {anyUnit && "unit" in fields && (
        <Field size="small" className={mergeClasses(shared.field, styles.narrow)} label={words.unit}>
          <Select {...select} value={fields.unit} onChange={(_, data) => onUnit(data.value as Unit)}>
            {units.map((each) => (
              <option key={each} value={each}>
                {words.units[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
