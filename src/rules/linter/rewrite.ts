import type { Language } from "../../i18n/language";
import type { PlacedRule } from "../compileScale";
import type { Scale, Unit } from "../scale";
import { parseScale } from "../scaleNotation/parseScale";
import { printScale, printValue } from "../scaleNotation/printScale";
import { setCell, type RuleEdit } from "./finding";

/** The language a scale cell is written in: its units are Chinese words or not. */
function languageOfScale(text: string): Language {
  return /[\u4e00-\u9fff]/.test(text) ? "zh-CN" : "en";
}

/** A value as the cell at hand would write it: `67.5%`, `30秒`, `30s`. */
export function valueAsIn({ rule }: PlacedRule, value: number, unit: Unit): string {
  return printValue(value, unit, languageOfScale(rule.scale));
}

/** Writes scale cells in the canonical form, each on its own, after a change; undefined where one can't be read by itself. */
export function rewriteScales(
  rows: readonly PlacedRule[],
  change: (scale: Scale) => Scale = (scale) => scale,
): readonly RuleEdit[] | undefined {
  const edits: RuleEdit[] = [];
  for (const { rule, index } of rows) {
    const read = parseScale(rule.scale);
    if (!read.ok) return undefined;
    const text = printScale(change(read.scale), languageOfScale(rule.scale));
    if (text !== rule.scale) edits.push(setCell(index, "scale", text));
  }
  return edits;
}

/** The same for a scale that stands in one cell: bands over several rows are only put in order by hand. */
export function rewriteOneCell(rows: readonly PlacedRule[], change?: (scale: Scale) => Scale): readonly RuleEdit[] | undefined {
  return rows.length === 1 ? rewriteScales(rows, change) : undefined;
}
