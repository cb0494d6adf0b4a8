import type { CommissionMode } from "../../engine/commission";
import type { Language } from "../../i18n/language";
import type { Rule } from "../../rules/ruleBook";
import type { StepScale } from "../../rules/scale";
import { parseScale } from "../../rules/scaleNotation/parseScale";
import { printValue } from "../../rules/scaleNotation/printScale";

const arrow = "[→>:：得]\\s*";

/** The bands of an award with their amounts in yuan; undefined where they can't be read. */
export function awardScale({ scale }: Pick<Rule, "scale">): StepScale | undefined {
  const plain = scale.replace(new RegExp(`(${arrow})[¥￥]?\\s*([\\d.,]+)\\s*元`, "g"), "$1$2").replace(/[¥￥]\s*(?=\d)/g, "");
  return withNumbers(plain);
}

/** The tiers of a commission with their rates as ratios, and how they are applied; either may be missing yet. */
export function commissionOf({ scale }: Pick<Rule, "scale">): { readonly scale?: StepScale; readonly mode?: CommissionMode } {
  const mode = /slab|落点/i.test(scale) ? ("slab" as const) : /marginal|分段/i.test(scale) ? ("marginal" as const) : undefined;
  const tiers = scale
    .replace(/(?:累计)?落点|分段(?:加总)?|slab|marginal/gi, "")
    .replace(/^[\s:：,，;；]+|[\s:：,，;；]+$/g, "")
    .replace(new RegExp(`(${arrow})([\\d.]+)\\s*[%％]`, "g"), (_, before: string, rate: string) => `${before}${Number(`${rate}e-2`)}`);
  const read = withNumbers(tiers);
  const rates = read ? [...read.steps, ...(read.otherwise ? [read.otherwise] : [])].map(({ result }) => Number(result)) : [];
  return { ...(mode && { mode }), ...(read && rates.every((rate) => rate < 1) && { scale: read }) };
}

/** A sum of money at the edge of a tier: `10万元`, `¥100k`. */
export function moneyEdge(value: number, language: Language): string {
  return printValue(value, value >= 10_000 ? "tenThousandYuan" : "yuan", language);
}

function withNumbers(text: string): StepScale | undefined {
  const parsed = text === "" ? undefined : parseScale(text);
  if (!parsed?.ok || parsed.scale.type !== "steps") return undefined;
  const { steps, otherwise } = parsed.scale;
  const results = [...steps, ...(otherwise ? [otherwise] : [])].map(({ result }) => result);
  return results.every((result) => typeof result === "number") ? parsed.scale : undefined;
}
