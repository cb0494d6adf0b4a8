import type { Rule } from "../rules/ruleBook";

/** Do two rules say the same, cell by cell? */
export function sameRule(a: Rule, b: Rule | undefined): boolean {
  if (!b) return false;
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
}
