import { largestRatio } from "../engine/banding";
import { appliesTo } from "../engine/levels";
import type { MetricColumn, MissingReason, Person } from "../engine/metricTable";
import type { DetectedColumn } from "../metrics/detectTable";
import { parseNumber, type ParsedUnit } from "../metrics/parseNumber";
import { isDateFormat, unitHintOfFormat } from "../metrics/formatHint";
import { hintFor } from "../metrics/hintFor";
import { accepts, leastBare, quantityOf, type Quantity } from "../metrics/quantity";
import type { UnitHint } from "../metrics/unitHint";
import { unitHintWord } from "../metrics/unitHintWord";
import type { Issue } from "../rules/issue";
import type { MetricRule, Template } from "../rules/ruleBook";
import type { ColumnReader } from "./columnReader";
import { readPlainColumn } from "./plainColumn";
import { warnOfGuess } from "./warnOfGuess";

/** What bare numbers of a column mean: its header's unit, else the number format of its first number, else the scale's. */
function hintOf(columns: ColumnReader, column: DetectedColumn, quantity: Quantity): UnitHint | undefined {
  const first = quantity === "time" ? columns.rows.find((row) => typeof columns.cell(row, column) === "number") : undefined;
  if (first !== undefined && unitHintOfFormat(columns.numberFormat(first, column)) === "time") return "time";
  return hintFor(quantity, column.unit);
}

/** Reads the column of every metric of a template. Metrics that differ by level share one column. */
export function readMetricColumns(columns: ColumnReader, template: Template, people: readonly Person[], issues: Issue[]): MetricColumn[] {
  const firstOfName = new Map<string, MetricRule>();
  for (const rule of template.metrics) if (!firstOfName.has(rule.name)) firstOfName.set(rule.name, rule);
  return [...firstOfName.values()].map((rule) => {
    const match = columns.match({ role: "metric", item: rule.name });
    const column = columns.find({ role: "metric", item: rule.name });
    if (!column) {
      const severity = match?.chosen ? "warning" : "error";
      issues.push({ code: "metricColumnMissing", severity, cell: columns.headerAddress, params: { metric: rule.name } });
      return withoutColumn(rule.name, columns.rows.length);
    }
    warnOfGuess(columns, { role: "metric", item: rule.name }, issues);
    if (match && !match.chosen && columns.sharesHeader(column))
      issues.push({
        code: "columnTwice",
        severity: "warning",
        cell: columns.headerOf(column),
        params: { metric: rule.name, header: column.shown },
      });
    const rules: [MetricRule, ...MetricRule[]] = [rule, ...template.metrics.filter((each) => each !== rule && each.name === rule.name)];
    const own = people.map(({ level }) => rules.find((each) => appliesTo(each, level, rules)));
    return readMetricColumn(columns, column, rules, own, issues);
  });
}

function withoutColumn(metric: string, people: number): MetricColumn {
  const missing = new Map<number, MissingReason>();
  for (let person = 0; person < people; person++) missing.set(person, "noColumn");
  return { metric, values: new Float64Array(people).fill(NaN), missing };
}

/** `rules` are those of one metric, `own` the one of each person's level. */
function readMetricColumn(
  columns: ColumnReader,
  column: DetectedColumn,
  rules: readonly [MetricRule, ...MetricRule[]],
  own: readonly (MetricRule | undefined)[],
  issues: Issue[],
): MetricColumn {
  const [rule] = rules;
  const quantity = quantityOf(rule.scale);
  const hint = hintOf(columns, column, quantity);
  const least = hint === undefined || hint === "seconds" ? leastBare(rule.scale) : 0;
  const values = new Float64Array(columns.rows.length).fill(NaN);
  const missing = new Map<number, MissingReason>();
  const blanks: number[] = [];
  const samples = readSamples(columns, rules, issues);
  columns.rows.forEach((row, person) => {
    const raw = columns.cell(row, column);
    // Who has no rule for this metric is read by another level's scale, and has no smallest sample.
    const { scale } = own[person] ?? rule;
    const minSample = own[person]?.minSample;
    const problem = (code: Issue["code"], severity: Issue["severity"]) =>
      issues.push({ code, severity, cell: columns.address(row, column), params: { metric: rule.name, found: String(raw) } });
    const parsed = parseNumber(raw, hint);
    if (parsed.kind === "missing") {
      missing.set(person, parsed.reason);
      if (parsed.reason === "blank") blanks.push(row);
      if (parsed.reason === "error")
        problem(isMissingError(raw) ? "errorAsMissing" : "errorInCell", isMissingError(raw) ? "info" : "error");
      return;
    }
    if (parsed.kind === "text") return void problem("textInMetric", "error");
    const format = typeof raw === "number" ? columns.numberFormat(row, column) : undefined;
    if (!accepts(quantity, parsed.unit) || isShownAsOther(format, quantity)) return void problem("wrongQuantity", "error");
    if (quantity === "ratio" && isBarePercent(column, parsed, typeof raw === "number", format))
      return void problem("unitMismatch", "error");
    if (typeof raw === "number" && quantity === "time" && (unitHintOfFormat(format) === "time") !== (hint === "time")) {
      return void problem("mixedUnits", "error");
    }
    if (typeof raw === "number" && raw > 0 && raw < least) return void problem("bareTime", "error");
    if (parsed.value > largestRatio(scale)) return void problem("unitMismatch", "error");
    if (scale.type === "score" && (parsed.value < scale.min || parsed.value > scale.max)) return void problem("scoreOutOfRange", "error");
    if (parsed.value < 0) problem("negativeValue", "warning");
    if (quantity === "ratio" && parsed.value > 1) problem("rateOver100", "warning");
    if (minSample !== undefined && samples && !((samples.values[person] ?? 0) >= minSample)) {
      missing.set(person, "tooFew");
      return;
    }
    values[person] = parsed.value;
  });
  const firstBlank = blanks[0];
  if (firstBlank !== undefined) {
    const params = { metric: rule.name, count: blanks.length };
    issues.push({ code: "blankMetric", severity: "info", cell: columns.address(firstBlank, column), params });
  }
  return {
    metric: rule.name,
    values,
    missing,
    column: column.letters,
    ...(hint !== undefined && needsWord(columns, column, hint) ? { unitWord: unitHintWord[hint] } : {}),
    ...(samples ? { samples: samples.values, samplesColumn: samples.letters } : {}),
  };
}

/** Does the number format show something else than the scale asks for: a percent, a date, or a time of day? */
function isShownAsOther(format: string | undefined, quantity: Quantity): boolean {
  if (format === undefined) return false;
  return (
    (format.includes("%") && quantity !== "ratio") || isDateFormat(format) || (unitHintOfFormat(format) === "time" && quantity !== "time")
  );
}

/** In a column headed `(%)`, a bare 0.5 may be half a percent or a half: nobody can tell (D31). A percent sign, or a cell shown as percent, can. */
function isBarePercent(column: DetectedColumn, parsed: { value: number; unit: ParsedUnit }, isNumber: boolean, format: string | undefined) {
  if (column.unit !== "percent" || parsed.unit === "percent" || parsed.value === 0) return false;
  return isNumber ? format !== undefined && !format.includes("%") : true;
}

/** `#N/A` says that there is no value, as `KPI.RATE` does of 0/0 (D10). Any other error is a broken formula, and is counted by nobody. */
function isMissingError(raw: string | number | boolean): boolean {
  return raw === "#N/A";
}

/** Must a formula name the unit to read the column as we did? Seconds only matter to `2分`. */
function needsWord(columns: ColumnReader, column: DetectedColumn, hint: UnitHint): boolean {
  if (hint !== "seconds" && hint !== "points") return true;
  return columns.rows.some((row) => /^[\d.\s]+分$/.test(String(columns.cell(row, column)).normalize("NFKC").trim()));
}

function readSamples(
  columns: ColumnReader,
  rules: readonly MetricRule[],
  issues: Issue[],
): { readonly values: Float64Array; readonly letters: string } | undefined {
  const rule = rules.find(({ minSample }) => minSample !== undefined);
  if (rule?.minSample === undefined) return undefined;
  const column = columns.find({ role: "sample", item: rule.name });
  if (column) return { values: readPlainColumn(columns, column, rule.name, issues), letters: column.letters };
  issues.push({
    code: "sampleColumnMissing",
    severity: columns.match({ role: "sample", item: rule.name })?.chosen ? "warning" : "error",
    cell: columns.headerAddress,
    params: { metric: rule.name, least: rule.minSample },
  });
  return undefined;
}
