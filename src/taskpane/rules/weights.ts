import type { TemplateChoice } from "../../actions/paneActions";
import { weightSums, writtenWeights } from "../../rules/weightCheck";

/** A metric's share of the total; undefined = not given yet. */
export interface Weight {
  readonly item: string;
  readonly level?: string;
  readonly weight: number | undefined;
}

/** Weights in the order of the rule book; read from the rows, so that they show even where a mistake keeps the template from compiling. */
export function weightsOf({ rules }: TemplateChoice): readonly Weight[] {
  return writtenWeights(rules).map(({ name, level, weight }) => ({
    item: name,
    ...(level === undefined ? {} : { level }),
    weight: weight === 0 && isOpen(rules, name, level) ? undefined : weight,
  }));
}

/** Sum of the weights that apply to one level (or to everybody): 1 when the template is complete. */
export function weightSum({ rules }: TemplateChoice): number {
  const sums = weightSums(writtenWeights(rules)).map(({ sum }) => sum);
  return sums.find((sum) => sum !== 1) ?? 1;
}

/** What a template lacks before anybody can be scored by it. */
export interface Lacking {
  /** Share of the weight that no metric has; 0 where it is too much instead. */
  readonly gap: number;
  readonly unweighted: readonly string[];
  readonly unscaled: readonly string[];
}

/** Undefined where nothing is lacking. */
export function lackingOf(choice: TemplateChoice): Lacking | undefined {
  const metrics = choice.rules.filter(({ kind }) => kind === "metric");
  const gap = Math.max(0, ...weightSums(writtenWeights(choice.rules)).map((sum) => sum.gap));
  const unweighted = weightsOf(choice).flatMap(({ item, weight }) => (weight === undefined ? [item] : []));
  const unscaled = metrics.flatMap(({ item, scale }) => (scale === "" ? [item] : []));
  if (metrics.length === 0 || (gap === 0 && unweighted.length === 0 && unscaled.length === 0)) return undefined;
  return { gap, unweighted: [...new Set(unweighted)], unscaled: [...new Set(unscaled)] };
}

function isOpen(rules: TemplateChoice["rules"], item: string, level: string | undefined): boolean {
  return !rules.some((rule) => rule.kind === "metric" && rule.item === item && rule.level === level && rule.weight !== undefined);
}
