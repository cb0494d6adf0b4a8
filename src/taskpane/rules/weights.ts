import type { TemplateChoice } from "../../actions/paneActions";
import { sumOf } from "../../engine/decimal";

/** A metric's share of the total, as its first row says. */
export interface Weight {
  readonly item: string;
  readonly level?: string;
  readonly weight: number;
}

/** Weights in the order of the rule book; read from the rows, so that they show even where a mistake keeps the template from compiling. */
export function weightsOf(choice: TemplateChoice): readonly Weight[] {
  return choice.rules
    .filter((rule) => rule.kind === "metric" && rule.weight !== undefined)
    .map(({ item, level, weight = 0 }) => ({
      item,
      ...(level === undefined ? {} : { level }),
      weight,
    }));
}

/** Sum of the weights that apply to one level (or to everybody): 1 when the template is complete. */
export function weightSum(weights: readonly Weight[]): number {
  const levels = [...new Set(weights.flatMap(({ level }) => level ?? []))];
  const sums = (levels.length === 0 ? [undefined] : levels).map((level) =>
    sumOf(weights.filter((each) => each.level === undefined || each.level === level).map((each) => each.weight)),
  );
  return sums.find((sum) => sum !== 1) ?? 1;
}
