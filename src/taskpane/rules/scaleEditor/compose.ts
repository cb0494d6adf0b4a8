import type { Unit } from "../../../rules/scale";
import type { Language } from "../../../i18n/language";
import { printValue } from "../../../rules/scaleNotation/printScale";
import { toBase } from "../../../rules/scaleNotation/quantity";
import type { DeductFields, Fields, GateFields, LineFields, StepFields, StepUpFields } from "./fields";

/** Which row a stretch of the composed text came from; -1 = everything else. */
export interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface Composed {
  readonly text: string;
  readonly spans: readonly Span[];
}

const signs = { higher: { true: "≥", false: ">" }, lower: { true: "≤", false: "<" } } as const;

/** The sign in front of a step's edge. */
export function signOf(direction: StepFields["direction"], inclusive: boolean): string {
  return signs[direction][`${inclusive}`];
}

/** The notation that fields stand for, as far as they are filled in; undefined for words, which have none but their own. */
export function compose(fields: Exclude<Fields, { form: "words" }>): Composed {
  switch (fields.form) {
    case "steps":
      return composeSteps(fields);
    case "line":
      return composeLine(fields);
    case "deduct":
      return { text: deductText(fields), spans: [] };
    case "score":
      return { text: `score ${fields.min.trim()}..${fields.max.trim()}`, spans: [] };
    case "gate":
      return { text: gateText(fields), spans: [] };
    case "stepUp":
      return { text: stepUpText(fields), spans: [] };
  }
}

/** An amount with its unit: a bare number takes the scale's, `1分20秒` has its own. */
function amount(typed: string, unit: Unit, language: Language): string {
  const plain = typed
    .normalize("NFKC")
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .trim();
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(plain) ? printValue(toBase(plain, unit), unit, language) : typed.trim();
}

function composeSteps({ direction, unit, language, steps, rest, mode }: StepFields): Composed {
  const percents = mode === undefined ? "" : "%";
  const worth = (result: string): string => {
    const plain = result.normalize("NFKC").trim();
    return percents !== "" && /^[+-]?[\d.]+$/.test(plain) ? plain + percents : result.trim();
  };
  const rows = steps.map(({ id, inclusive, edge, result }) => ({
    row: id,
    text: `${signOf(direction, inclusive)}${amount(edge, unit, language)}→${worth(result)}`,
  }));
  const tail = rest === undefined ? [] : [{ row: -1, text: `else→${worth(rest)}` }];
  return joined(mode ? `${mode.toUpperCase()}; ` : "", [...rows, ...tail], "; ");
}

function composeLine({ unit, language, points }: LineFields): Composed {
  const rows = points.map(({ id, at, score }) => ({ row: id, text: `${amount(at, unit, language)}→${score.trim()}` }));
  return joined("line ", rows, ", ");
}

function joined(start: string, rows: readonly { readonly row: number; readonly text: string }[], separator: string): Composed {
  let text = start;
  const spans: Span[] = [];
  for (const [index, { row, text: own }] of rows.entries()) {
    if (index > 0) text += separator;
    spans.push({ row, from: text.length, to: text.length + own.length });
    text += own;
  }
  return { text, spans };
}

function deductText({ unit, language, full, points, per, side, target, floor, whole }: DeductFields): string {
  const rate = `-${points.trim()} per ${amount(per, unit, language)} ${side} ${amount(target, unit, language)}`;
  return `from ${full.trim()}, ${rate}, min ${floor.trim() || "0"}${whole ? "" : ", proportional"}`;
}

function gateText({ action, amount: points }: GateFields): string {
  return action === "veto" ? "veto" : `${action} ${points.trim()}`;
}

function stepUpText({ language, step, worth }: StepUpFields): string {
  const [size, gain] = [step, worth].map((typed) => (/^[\d.]+$/.test(typed.trim()) ? `${typed.trim()}%` : typed.trim()));
  return language === "en" ? `+${gain} commission per ${size} above the baseline` : `比基线每高 ${size}，提成 +${gain}`;
}
