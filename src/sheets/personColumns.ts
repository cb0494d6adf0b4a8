import type { AdjustColumn, FlagColumn } from "../engine/metricTable";
import { readFlag } from "../metrics/flag";
import type { Issue } from "../rules/issue";
import type { Template } from "../rules/ruleBook";
import type { ColumnReader } from "./columnReader";
import { readPlainColumn } from "./plainColumn";
import { warnOfGuess } from "./warnOfGuess";

/** Own bonus bases in yuan; undefined where the data has no such column. Warns when nobody has a base from anywhere, and when some have none of their own. */
export function readBases(columns: ColumnReader, template: Template, issues: Issue[]): Float64Array | undefined {
  const column = columns.find({ role: "base" });
  if (!column) {
    if (template.pay.base === undefined && template.coefficients)
      issues.push({ code: "noBase", severity: "warning", cell: columns.headerAddress, params: {} });
    return undefined;
  }
  const bases = readPlainColumn(columns, column, column.shown, issues);
  const without = [...bases].flatMap((base, person) => (Number.isNaN(base) ? [person] : []));
  const [first] = without;
  if (first !== undefined && template.coefficients) {
    const { base } = template.pay;
    issues.push({
      code: base === undefined ? "ownBaseNowhere" : "ownBaseMissing",
      severity: "warning",
      cell: columns.address(columns.rows[first] ?? 0, column),
      params: { column: column.shown, count: without.length, ...(base !== undefined && { base }) },
    });
  }
  bases.forEach((base, person) => {
    const row = columns.rows[person] ?? 0;
    if (base < 0)
      issues.push({
        code: "negativeValue",
        severity: "error",
        cell: columns.address(row, column),
        params: { metric: column.shown, found: base },
      });
  });
  return bases;
}

/** Red lines that the data has a column for. Without a column nobody breaches, and an info says so. */
export function readFlags(columns: ColumnReader, template: Template, issues: Issue[]): FlagColumn[] {
  return template.gates.flatMap((gate): FlagColumn[] => {
    const column = columns.find({ role: "gate", item: gate.name });
    if (!column) {
      issues.push({ code: "gateColumnMissing", severity: "info", cell: columns.headerAddress, params: { gate: gate.name } });
      return [];
    }
    warnOfGuess(columns, { role: "gate", item: gate.name }, issues);
    const breached = columns.rows.map((row) => {
      const flag = readFlag(columns.cell(row, column));
      const params = { gate: gate.name, found: columns.text(row, column) };
      if (flag === undefined) issues.push({ code: "gateUnclear", severity: "error", cell: columns.address(row, column), params });
      return flag ?? false;
    });
    return [{ gate: gate.name, breached, column: column.letters, evidence: columns.rows.map((row) => columns.text(row, column)) }];
  });
}

/** Plus and minus points per adjustment of the template; 0 where empty. Beyond the range they are cut, with a warning. */
export function readAdjustments(columns: ColumnReader, template: Template, issues: Issue[]): AdjustColumn[] {
  return template.adjustments.flatMap((rule): AdjustColumn[] => {
    const column = columns.find({ role: "adjust", item: rule.name });
    if (!column) return [];
    warnOfGuess(columns, { role: "adjust", item: rule.name }, issues);
    const points = readPlainColumn(columns, column, rule.name, issues).map((value, person) => {
      const given = Number.isNaN(value) ? 0 : value;
      const kept = Math.min(rule.max, Math.max(rule.min, given));
      const params = { item: rule.name, found: given, min: rule.min, max: rule.max };
      if (kept !== given)
        issues.push({ code: "adjustOutOfRange", severity: "warning", cell: columns.address(columns.rows[person] ?? 0, column), params });
      return kept;
    });
    return [{ name: rule.name, points, column: column.letters }];
  });
}
