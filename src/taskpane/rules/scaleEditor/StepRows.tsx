import { Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { fill } from "../../../i18n/fill";
import { AmountInput } from "./AmountInput";
import { withStep } from "./changeFields";
import { signOf } from "./compose";
import { useEditorStyles } from "./editorStyles";
import type { StepField, StepFields } from "./fields";
import type { ScaleEditorWords } from "./words";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "grid",
    gridTemplateColumns: "52px minmax(0, 1fr) 12px minmax(0, 88px) 24px",
    alignItems: "center",
    gap: "4px",
    borderRadius: tokens.borderRadiusMedium,
  },
  wrong: { outline: `1px solid ${tokens.colorPaletteRedBorder2}`, outlineOffset: "1px" },
  arrow: { color: tokens.colorNeutralForeground3, textAlign: "center" },
  rest: { gridColumn: "1 / 3", textAlign: "right", paddingRight: "4px", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly fields: StepFields;
  readonly words: ScaleEditorWords;
  /** What stands behind a result: 分, 元, %. */
  readonly resultUnit: string;
  /** The row with the mistake. */
  readonly wrong: number | undefined;
  readonly disabled: boolean;
  /** Do the scale's other rows say what everything else is worth? */
  readonly hasRest: boolean;
  readonly onChange: (fields: StepFields) => void;
}

/** The bands of a scale, best first, each with where it begins and what it is worth; at the end what everything else is worth. */
export function StepRows({ fields, words, resultUnit, wrong, disabled, hasRest, onChange }: Props) {
  const styles = useStyles();
  const shared = useEditorStyles();
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string>(undefined);
  const { steps, rest, direction } = fields;
  useEffect(() => {
    const field = wanted.current === undefined ? undefined : list.current?.parentElement?.querySelector<HTMLElement>(wanted.current);
    wanted.current = undefined;
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  }, [fields]);
  /** Changes rows, and moves the focus to where the next thing is typed. */
  const changeAndFocus = (next: StepFields, selector: string): void => {
    wanted.current = selector;
    onChange(next);
  };
  const change = (id: number, part: Partial<StepField>): void =>
    onChange({ ...fields, steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const remove = (step: StepField, index: number): void => {
    const left = steps.filter((each) => each !== step);
    const neighbour = left[Math.min(index, left.length - 1)];
    changeAndFocus({ ...fields, steps: left }, neighbour ? `[data-row="${neighbour.id}"] button` : "[data-add]");
  };
  const add = (): void => {
    const next = withStep(fields);
    changeAndFocus(next, `[data-row="${next.steps.at(-1)?.id ?? 0}"] input`);
  };
  const { rest: _, ...withoutRest } = fields;
  return (
    <>
      <ul ref={list} className={styles.rows} aria-label={words.rows}>
        {steps.map((step, index) => {
          const n = index + 1;
          return (
            <li key={step.id} data-row={step.id} className={mergeClasses(styles.row, wrong === step.id && styles.wrong)}>
              <Select
                className={shared.select}
                size="small"
                aria-label={fill(words.sign, { n })}
                title={words.signs[signOf(direction, step.inclusive) as keyof typeof words.signs]}
                value={String(step.inclusive)}
                disabled={disabled}
                onChange={(_event, data) => change(step.id, { inclusive: data.value === "true" })}
              >
                {([true, false] as const).map((inclusive) => (
                  <option key={String(inclusive)} value={String(inclusive)}>
                    {signOf(direction, inclusive)}
                  </option>
                ))}
              </Select>
              <AmountInput
                label={fill(words.edge, { n })}
                value={step.edge}
                unit={words.inUnit[fields.unit]}
                wrong={wrong === step.id}
                disabled={disabled}
                onChange={(edge) => change(step.id, { edge })}
              />
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
              <AmountInput
                label={fill(words.result, { n })}
                value={step.result}
                unit={resultUnit}
                wrong={wrong === step.id}
                disabled={disabled}
                onChange={(result) => change(step.id, { result })}
              />
              <Button
                className={shared.iconButton}
                appearance="subtle"
                size="small"
                icon={<Delete16Regular />}
                aria-label={fill(words.remove, { n })}
                title={fill(words.remove, { n })}
                disabled={disabled || (steps.length === 1 && rest === undefined)}
                onClick={() => remove(step, index)}
              />
            </li>
          );
        })}
        {rest !== undefined && (
          <li data-row="rest" className={mergeClasses(styles.row, wrong === -1 && styles.wrong)}>
            <span className={styles.rest}>{words.rest}</span>
            <span className={styles.arrow} aria-hidden="true">
              →
            </span>
            <AmountInput
              label={words.restResult}
              value={rest}
              unit={resultUnit}
              wrong={wrong === -1}
              disabled={disabled}
              onChange={(typed) => onChange({ ...fields, rest: typed })}
            />
            <Button
              className={shared.iconButton}
              appearance="subtle"
              size="small"
              icon={<Delete16Regular />}
              aria-label={words.removeRest}
              title={words.removeRest}
              disabled={disabled || steps.length === 0}
              onClick={() => changeAndFocus(withoutRest, "[data-add]")}
            />
          </li>
        )}
      </ul>
      <div className={shared.line}>
        <Button data-add size="small" appearance="subtle" icon={<Add16Regular />} disabled={disabled} onClick={add}>
          {words.add}
        </Button>
        {rest === undefined && !hasRest && (
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            disabled={disabled}
            onClick={() => changeAndFocus({ ...fields, rest: "" }, '[data-row="rest"] input')}
          >
            {words.addRest}
          </Button>
        )}
      </div>
    </>
  );
}
