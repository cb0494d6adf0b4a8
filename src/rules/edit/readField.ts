import type { Rule, RuleColumn } from "../ruleBook";
import { readRule, type RuleCell, type RuleMistake } from "../readRule";

export type FieldReading = { readonly ok: true; readonly value: Rule[RuleColumn] } | { readonly ok: false; readonly mistake: RuleMistake };

/** A row that says as little as a row can. */
const plainRow: Readonly<Record<RuleColumn, RuleCell>> = {
  template: "x",
  version: 1,
  from: "",
  to: "",
  status: "",
  kind: "metric",
  item: "x",
  group: "",
  level: "",
  weight: "",
  scale: "",
  assumed: "",
  missing: "",
  minSample: "",
  note: "",
};

/**
 * What a text typed for a field says: exactly what the same text in its cell would say. A bare weight of 1 or more is
 * percent: beside a column of percents, 1 means 1 %.
 */
export function readField(column: RuleColumn, text: string): FieldReading {
  const typed = column === "weight" && /^[1-9]\d*(\.\d+)?$/.test(text.normalize("NFKC").trim()) ? `${text.trim()}%` : text;
  const { rule, mistakes } = readRule({ ...plainRow, [column]: typed });
  const [mistake] = mistakes;
  if (mistake) return { ok: false, mistake };
  return { ok: true, value: rule?.[column] };
}
