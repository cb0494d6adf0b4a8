import type { Language } from "../i18n/language";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";
import type { PlanCell } from "./plan";

/** A rule as the cells of its row; kinds and other words in the language of the sheet. */
export function ruleCells(rule: Rule, language: Language): readonly PlanCell[] {
  const words = ruleWords[language];
  const cells: Readonly<Record<RuleColumn, PlanCell>> = {
    template: rule.template,
    version: rule.version,
    from: dateSerial(rule.from),
    to: dateSerial(rule.to),
    status: words.statuses[rule.status],
    kind: words.kinds[rule.kind],
    item: rule.item,
    group: rule.group ?? null,
    level: rule.level ?? null,
    weight: rule.weight ?? null,
    scale: amountOf(rule)?.value ?? rule.scale,
    assumed: rule.assumed ? "Y" : null,
    missing: typeof rule.missing === "string" ? words.missing[rule.missing] : (rule.missing ?? null),
    minSample: rule.minSample ?? null,
    note: rule.note ?? null,
  };
  return ruleColumns.map((column) => cells[column]);
}

/** Pay and settings are numbers where they can be, so that formulas may point at them. */
export function amountOf({ kind, scale }: Rule): { readonly value: number; readonly numberFormat: string } | undefined {
  if (kind !== "pay" && kind !== "setting") return undefined;
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(scale.trim());
  if (!match?.[1]) return undefined;
  const decimals = match[1].split(".")[1]?.length ?? 0;
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return match[2]
    ? { value: Number(`${match[1]}e-2`), numberFormat: `0${fraction}%` }
    : { value: Number(match[1]), numberFormat: `#,##0${fraction}` };
}

/** `2026-10-01` as Excel counts days. */
function dateSerial(date: string | undefined): number | null {
  return date === undefined ? null : Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000) + 25569;
}
