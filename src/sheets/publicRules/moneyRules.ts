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
    .replace(/(?:累计)?落点|分段(?:加总)?|提成|slab|marginal/gi, "")
    .replace(/^[\s:：,，;；]+|[\s:：,，;；]+$/g, "")
    .replace(new RegExp(`(${arrow})([\\d.]+)\\s*[%％]`, "g"), (_, before: string, rate: string) => `${before}${Number(`${rate}e-2`)}`);
  const read = withNumbers(tiers);
  const rates = read ? [...read.steps, ...(read.otherwise ? [read.otherwise] : [])].map(({ result }) => Number(result)) : [];
  return { ...(mode && { mode }), ...(read && rates.every((rate) => rate < 1) && { scale: read }) };
}

/** So much more for every whole step above a baseline; both in percent. */
export interface StepUp {
  readonly step: number;
  readonly worth: number;
  /** Most steps that count; absent = all. */
  readonly most?: number;
}

const amount = "([\\d.]+)\\s*%";
const stepUps = [
  {
    pattern: new RegExp(
      `^(?:比基线|较基线|高于基线)?每(?:高|提升|增加)出?${amount}[,;]?提成\\+?${amount}(?:[,;]?(?:最多|封顶)(\\d+)[级档次])?$`,
    ),
    step: 1,
    worth: 2,
  },
  {
    pattern: new RegExp(
      `^\\+?${amount}(?:of)?commission(?:per|forevery|foreach)${amount}(?:abovethebaseline)?(?:[,;]?(?:atmost|upto)(\\d+)steps)?$`,
      "i",
    ),
    step: 2,
    worth: 1,
  },
] as const;

/** Reads `比基线每高 5%，提成 +0.3%`; undefined for other words. */
export function stepUpOf({ scale }: Pick<Rule, "scale">): StepUp | undefined {
  const text = scale
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[.。]$/, "");
  for (const { pattern, step, worth } of stepUps) {
    const found = pattern.exec(text);
    if (found) return { step: Number(found[step]), worth: Number(found[worth]), ...(found[3] !== undefined && { most: Number(found[3]) }) };
  }
  return undefined;
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
