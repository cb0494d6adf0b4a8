import type { Rule } from "../ruleBook";
import { entriesOf, type RuleEntry } from "./ruleEntry";
import { sayingRow, setCell } from "./setField";
import type { FieldSet, VersionEdit } from "./versionEdit";

/** Weights as whole numbers of ten decimals: 1 = 10,000,000,000. */
const exact = 1e10;
/** Steps that weights are rounded to: whole percents, else half ones, else hundredths of one. */
const steps = [1e8, 5e7, 1e6] as const;

/**
 * Makes the weights of a version come to exactly 100 %, for everybody or for each level. Metrics without a weight share what is left
 * in equal parts; where there is none, or nothing is left, all are scaled in proportion, those without a weight as if they had an average one. What a level shares with everybody stays, its
 * own metrics fill the rest. Undefined where nothing is to be done, or nothing can be.
 */
export function evenOut(rules: readonly Rule[]): VersionEdit | undefined {
  const metrics = entriesOf(rules).filter(({ kind }) => kind === "metric");
  const levels = [...new Set(metrics.flatMap(({ level }) => level ?? []))];
  const sets =
    levels.length === 0
      ? evened(rules, metrics, exact)
      : levels.flatMap((level) => {
          const own = metrics.filter((metric) => metric.level === level);
          const shared = metrics.filter((metric) => metric.level === undefined && !own.some(({ item }) => item === metric.item));
          const taken = shared.reduce((sum, metric) => sum + weightOf(rules, metric), 0);
          return evened(rules, own, exact - taken);
        });
  return sets.length === 0 ? undefined : { type: "set", sets };
}

function evened(rules: readonly Rule[], metrics: readonly RuleEntry[], total: number): readonly FieldSet[] {
  const weights = metrics.map((metric) => weightOf(rules, metric));
  const given = weights.reduce((sum, weight) => sum + weight, 0);
  const open = metrics.map((metric) => metric.rows.every((row) => rules[row]?.weight === undefined));
  const left = total - given;
  if (total <= 0 || metrics.length === 0 || (left === 0 && !open.includes(true))) return [];
  const filling = left > 0 && open.includes(true);
  // Where nothing is left, those without a weight come in with the average of the others.
  const usual = given === 0 ? 1 : given / Math.max(1, open.filter((isOpen) => !isOpen).length);
  const shares = metrics.map((_, index) => (filling ? Number(open[index]) : open[index] || given === 0 ? usual : (weights[index] ?? 0)));
  const parts = allot(filling ? left : total, shares);
  return metrics.flatMap((metric, index) => {
    const part = parts[index] ?? 0;
    if (filling && !open[index]) return [];
    const row = sayingRow(rules, metric, "weight");
    const value = part / exact;
    return rules[row]?.weight === value ? [] : [setCell(rules, row, "weight", value)];
  });
}

/** Parts of a total in proportion to shares, in steps, by largest remainder; together exactly the total. */
function allot(total: number, shares: readonly number[]): readonly number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const sharing = shares.filter((share) => share > 0).length;
  const step = steps.find((each) => total % each === 0 && total / each >= sharing) ?? 1e6;
  const units = Math.floor(total / step);
  const ideal = shares.map((share) => (units * share) / sum);
  const parts = ideal.map((part, index) => ((shares[index] ?? 0) > 0 ? Math.max(1, Math.floor(part)) : 0));
  let rest = units - parts.reduce((all, part) => all + part, 0);
  const byRemainder = ideal.map((_, index) => index).filter((index) => (shares[index] ?? 0) > 0);
  byRemainder.sort((a, b) => (ideal[b] ?? 0) - (parts[b] ?? 0) - ((ideal[a] ?? 0) - (parts[a] ?? 0)) || a - b);
  for (let turn = 0; rest > 0; turn++, rest--) add(parts, byRemainder[turn % byRemainder.length], 1);
  for (; rest < 0; rest++) add(parts, parts.indexOf(Math.max(...parts)), -1);
  const exactly = parts.map((part) => part * step);
  // Only where the total is finer than the finest step.
  add(exactly, exactly.indexOf(Math.max(...exactly)), total - units * step);
  return exactly;
}

function add(parts: number[], index: number | undefined, more: number): void {
  if (index !== undefined) parts[index] = (parts[index] ?? 0) + more;
}

function weightOf(rules: readonly Rule[], { rows }: RuleEntry): number {
  return rows.reduce((sum, row) => sum + Math.round((rules[row]?.weight ?? 0) * exact), 0);
}
