import type { MissingPolicy } from "./ruleBook";
import { wordKey } from "./wordKey";

/** How people write what a missing metric costs. Rule book, functions and scorecard all take exactly these, and plain numbers. */
export const missingWords = {
  reweight: ["reweight", "重新分配", "重新加权", "重分配", "重分", "权重重分", "按权重重分"],
  zero: ["zero", "0", "0分", "零", "零分", ...["计", "记", "按"].flatMap((verb) => [`${verb}0`, `${verb}0分`, `${verb}零`, `${verb}零分`])],
  error: ["error", "报错", "错误", "不允许", "不评分", "不计算"],
} as const satisfies Readonly<Record<Exclude<MissingPolicy, number>, readonly string[]>>;

const known = new Map(
  Object.entries(missingWords).flatMap(([policy, words]) =>
    words.map((word) => [wordKey(word), policy as keyof typeof missingWords] as const),
  ),
);

/** The policy that a word stands for; undefined = none. */
export function missingPolicy(word: string): Exclude<MissingPolicy, number> | undefined {
  return known.get(wordKey(word));
}
