/** Reads what a team reached, for the rule-book functions: metric names in a row, and one row of values per person. */
import { largestRatio } from "../engine/banding";
import { appliesTo } from "../engine/levels";
import type { MetricColumn, MetricTable, MissingReason } from "../engine/metricTable";
import { readFlag } from "../metrics/flag";
import { parseNumber } from "../metrics/parseNumber";
import { hintFor } from "../metrics/hintFor";
import { accepts, leastBare, quantityOf } from "../metrics/quantity";
import type { UnitHint } from "../metrics/unitHint";
import type { MetricRule, Template } from "../rules/ruleBook";
import { describe, misshapen, passOn, readNumber } from "./cells";
import { invalid, isError, type Failure } from "./failure";
import { ruleNamed } from "./namedRule";
import { listed, ruleInvalid, ruleNotAvailable } from "./ruleFailure";
import { flagWords } from "./word";

type Fail = (person: number, failure: Failure) => void;
type Range = readonly (readonly unknown[])[];

export interface Team {
  readonly table: MetricTable;
  /** People with a cell that can't be counted: the error of the first. */
  readonly failures: ReadonlyMap<number, Failure>;
}

/**
 * Metrics, their sample sizes, red lines and plus points are found by their names, in any order; a header may carry a unit, 平均响应（分钟）.
 * Throws `#N/A` for a name the template doesn't have, where a metric is left out (— says that there is no value), and where a rule
 * asks for a smallest sample (D11) and the sample sizes, CSAT 样本数, are left out.
 */
export function readTeam(template: Template, metrics: Range, values: Range, level?: Range | null): Team {
  const names = metrics.flat();
  const rows = rowsOf(values, names);
  const levels = readLevels(level, rows, template);
  const people = rows.map((_, i) => ({ name: "", row: i + 1, ...(levels[i] && { level: levels[i] }) }));
  const failures = new Map<number, Failure>();
  const fail: Fail = (person, failure) => void (failures.has(person) || failures.set(person, failure));
  const columns: { metrics: MetricColumn[]; flags: MetricTable["flags"][number][]; adjustments: MetricTable["adjustments"][number][] } = {
    metrics: [],
    flags: [],
    adjustments: [],
  };
  /** The rule of each person's level. */
  const rulesOf = (name: string): readonly (MetricRule | undefined)[] =>
    people.map(({ level }) => template.metrics.find((rule) => rule.name === name && appliesTo(rule, level, template.metrics)));
  const seen = new Set<string>();
  const samples = new Map<string, Float64Array>();
  names.forEach((cell, k) => {
    if (cell == null || cell === "") return;
    const { name, unit, metric, isGate, isSamples } = ruleNamed(template, describe(cell));
    if (isSamples ? samples.has(name) : seen.has(name)) throw ruleInvalid("metricTwice", { metric: isSamples ? describe(cell) : name });
    const cells = rows.map((row) => row[k]);
    if (isSamples) return void samples.set(name, readPoints(cells, naming(describe(cell), fail)));
    seen.add(name);
    if (metric) columns.metrics.push(readColumn(metric, rulesOf(name), unit, cells, fail));
    else if (isGate) columns.flags.push({ gate: name, ...readFlags(cells, naming(name, fail)) });
    else columns.adjustments.push({ name, points: readPoints(cells, naming(name, fail)) });
  });
  const left = template.metrics.find(
    (rule) => !seen.has(rule.name) && people.some((person) => appliesTo(rule, person.level, template.metrics)),
  );
  if (left) throw ruleNotAvailable("metricMissing", { metric: left.name });
  columns.metrics = columns.metrics.map((column) => withSamples(column, samples.get(column.metric), rulesOf(column.metric)));
  return { table: { period: "", sheet: "", nameColumn: "", people, ...columns }, failures };
}

/** One row per person; a single person may also stand in a column. */
function rowsOf(values: Range, names: readonly unknown[]): Range {
  const width = values[0]?.length ?? 0;
  if (width === names.length) return values;
  if (width === 1 && values.length === names.length) return [values.flat()];
  throw misshapen([names], values);
}

/** The level of everybody, or of each. */
function readLevels(range: Range | null | undefined, rows: Range, template: Template): readonly string[] {
  const words = (range ?? [[""]]).flat().map((cell) => {
    if (isError(cell)) throw passOn(cell);
    const word = cell === 0 ? "" : describe(cell ?? "").trim();
    const known = [...new Set(template.metrics.flatMap((rule) => rule.level ?? []))];
    if (word !== "" && known.length > 0 && !known.includes(word)) throw invalid("unknownWord", { found: word, allowed: listed(known) });
    return word;
  });
  if (words.length !== 1 && words.length !== rows.length) throw misshapen(rows, range ?? []);
  return words.length === rows.length ? words : rows.map(() => words[0] ?? "");
}

/** Values with too few samples are missing, as on the pane's score sheet. */
function withSamples(column: MetricColumn, samples: Float64Array | undefined, own: readonly (MetricRule | undefined)[]): MetricColumn {
  const { metric } = column;
  const least = own.find((rule) => rule?.minSample)?.minSample;
  if (least === undefined) return column;
  if (!samples) throw ruleNotAvailable("samplesMissing", { metric, least });
  const missing = new Map(column.missing);
  const values = column.values.map((value, i) => {
    const needed = own[i]?.minSample;
    if (value !== value || !needed || (samples[i] as number) >= needed) return value;
    missing.set(i, "tooFew");
    return NaN;
  });
  return { metric, values, missing, samples };
}

function readColumn(
  rule: MetricRule,
  own: readonly (MetricRule | undefined)[],
  unit: UnitHint | undefined,
  cells: readonly unknown[],
  fail: Fail,
): MetricColumn {
  const { name: metric } = rule;
  const quantity = quantityOf(rule.scale);
  const hint = hintFor(quantity, unit);
  const largest = new Map([...new Set([rule, ...own])].map((each = rule) => [each, largestRatio(each.scale)]));
  const least = hint === undefined || hint === "seconds" ? leastBare(rule.scale) : 0;
  const refuse = naming(metric, fail);
  const missing = new Map<number, MissingReason>();
  const values = Float64Array.from(cells, (cell, i) => {
    if (isError(cell)) {
      if (cell.code !== CustomFunctions.ErrorCode.notAvailable) refuse(i, passOn(cell));
      missing.set(i, "error");
      return NaN;
    }
    const text = describe(cell);
    const by = own[i] ?? rule;
    const { scale } = by;
    const parsed =
      cell == null ? parseNumber("") : typeof cell === "string" || typeof cell === "number" ? parseNumber(cell, hint) : notRead;
    if (parsed.kind === "missing") missing.set(i, parsed.reason);
    const isBroken = parsed.kind === "missing" && parsed.reason === "error" && text !== "#N/A";
    if (parsed.kind === "text" || isBroken) refuse(i, invalid("notANumber", { found: text }));
    if (parsed.kind !== "value") return NaN;
    if (!accepts(quantity, parsed.unit)) fail(i, ruleInvalid("wrongQuantity", { metric, found: text }));
    else if (typeof cell === "number" && cell > 0 && cell < least) refuse(i, invalid("mixedTimes"));
    else if (parsed.value > (largest.get(by) ?? Infinity)) refuse(i, invalid("wrongUnit", { found: text }));
    else if (scale.type === "score" && (parsed.value < scale.min || parsed.value > scale.max))
      fail(i, ruleInvalid("outOfRange", { metric, found: text }));
    return parsed.value;
  });
  return { metric, values, missing };
}

/** Sentences say which column they are about; errors of cells stay as they are. */
function naming(title: string, fail: Fail): Fail {
  return (i, failure) => fail(i, failure.message ? ruleInvalid("inColumn", { title, why: failure.message }) : failure);
}

const notRead: ReturnType<typeof parseNumber> = { kind: "text" };

function readFlags(cells: readonly unknown[], fail: Fail) {
  const breached = cells.map((cell, i) => {
    if (isError(cell)) fail(i, passOn(cell));
    const flag = readFlag(typeof cell === "boolean" || typeof cell === "number" ? cell : isError(cell) ? "" : describe(cell ?? ""));
    if (flag === undefined) fail(i, invalid("unknownWord", { found: describe(cell), allowed: flagWords() }));
    return flag ?? false;
  });
  return { breached, evidence: cells.map((cell) => describe(cell ?? "")) };
}

function readPoints(cells: readonly unknown[], fail: Fail): Float64Array {
  return Float64Array.from(cells, (cell, i) => {
    const points = readNumber(cell, "points");
    if (typeof points === "number") return points;
    fail(i, points);
    return NaN;
  });
}
