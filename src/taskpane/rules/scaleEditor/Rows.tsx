import { DeductRows, GateRows, RangeRows, StepUpRows } from "./OtherRows";
import type { Fields } from "./fields";
import { LineRows } from "./LineRows";
import { StepRows } from "./StepRows";
import type { ScaleEditorWords } from "./words";

interface Props {
  readonly fields: Exclude<Fields, { form: "words" }>;
  readonly words: ScaleEditorWords;
  readonly resultUnit: string;
  readonly wrong: number | undefined;
  readonly disabled: boolean;
  /** Do the scale's other rows say what everything else is worth? */
  readonly hasRest: boolean;
  readonly onChange: (fields: Exclude<Fields, { form: "words" }>) => void;
}

/** The rows of whatever form a scale has. */
export function Rows({ fields, hasRest, ...rest }: Props) {
  switch (fields.form) {
    case "steps":
      return <StepRows fields={fields} hasRest={hasRest} {...rest} />;
    case "line":
      return <LineRows fields={fields} {...rest} />;
    case "deduct":
      return <DeductRows fields={fields} {...rest} />;
    case "score":
      return <RangeRows fields={fields} {...rest} />;
    case "gate":
      return <GateRows fields={fields} {...rest} />;
    case "stepUp":
      return <StepUpRows fields={fields} {...rest} />;
  }
}
