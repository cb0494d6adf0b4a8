import type { MetricTable, Person } from "../engine/metricTable";
import { cellAddress, type CellArea } from "../metrics/cellArea";
import { detectTable, type DetectedTable } from "../metrics/detectTable";
import type { ColumnChoices, ColumnMatch } from "../metrics/columnMatch";
import { matchColumns } from "../metrics/matchColumns";
import { suggestPeriod } from "../metrics/suggestPeriod";
import { unitHintWord } from "../metrics/unitHintWord";
import type { Issue } from "../rules/issue";
import type { Template } from "../rules/ruleBook";
import { ColumnReader } from "./columnReader";
import { readMetricColumns } from "./metricColumns";
import { readAdjustments, readBases, readFlags } from "./personColumns";

/** The most rows of one period that can be scored at once. */
export const rowLimit = 20_000;

export interface MetricsReading {
  /** undefined = no header was found. */
  readonly detected: DetectedTable | undefined;
  readonly matches: readonly ColumnMatch[];
  /** undefined = an issue blocks. */
  readonly table: MetricTable | undefined;
  readonly issues: readonly Issue[];
}

/** The issue of a sheet with more rows than can be scored; undefined = it fits. Ask before reading that many cells. */
export function tooManyRows(sheet: string, rows: number): Issue | undefined {
  return rows > rowLimit ? { code: "tableTooLarge", severity: "error", params: { sheet, rows, limit: rowLimit } } : undefined;
}

/**
 * Reads one period's actuals for a template out of a block of cells.
 * Every problem is an issue with its cell; with an error among them there is no table, so nothing half-read is ever scored.
 * @param period `2026-10`; absent = what the sheet's name says, else the sheet's name itself.
 */
export function readMetrics(area: CellArea, template: Template, choices: ColumnChoices = {}, period?: string): MetricsReading {
  const blocked = (code: Issue["code"], detected?: DetectedTable, matches: readonly ColumnMatch[] = [], cell?: string): MetricsReading => ({
    detected,
    matches,
    table: undefined,
    issues: [{ code, severity: "error", ...(cell === undefined ? {} : { cell }), params: { sheet: area.sheet } }],
  });
  const large = tooManyRows(area.sheet, area.values.length - 1);
  if (large) return { detected: undefined, matches: [], table: undefined, issues: [large] };
  if (area.values.every((row) => row.every((cell) => cell === ""))) return blocked("sheetEmpty");
  const detected = detectTable(area);
  if (!detected) return blocked("noTable");
  const matches = matchColumns(detected, template, choices);
  const columns = new ColumnReader(area, detected, matches);
  const nameColumn = columns.find({ role: "name" });
  const header = cellAddress(area.sheet, area.row + detected.headerRow, area.column);
  if (!nameColumn) return blocked("noNameColumn", detected, matches, header);
  if (detected.rows.length === 0) return blocked("noPeople", detected, matches, header);

  const issues: Issue[] = [];
  const people = readPeople(columns, template, issues);
  const metrics = readMetricColumns(columns, template, people, issues);
  const flags = readFlags(columns, template, issues);
  const adjustments = readAdjustments(columns, template, issues);
  const letters = (role: "team" | "level" | "base") => columns.find({ role })?.letters;
  const [teamColumn, levelColumn, baseColumn] = [letters("team"), letters("level"), letters("base")];
  const table: MetricTable = {
    period: period ?? suggestPeriod(area.sheet) ?? area.sheet,
    sheet: area.sheet,
    people,
    nameColumn: nameColumn.letters,
    ...(teamColumn === undefined ? {} : { teamColumn }),
    ...(levelColumn === undefined ? {} : { levelColumn }),
    ...(baseColumn === undefined ? {} : { baseColumn }),
    ...(columns.find({ role: "base" })?.unit === "tenThousand" ? { baseUnitWord: unitHintWord.tenThousand } : {}),
    metrics,
    flags,
    adjustments,
  };
  return { detected, matches, table: issues.some((issue) => issue.severity === "error") ? undefined : table, issues };
}

function readPeople(columns: ColumnReader, template: Template, issues: Issue[]): Person[] {
  const levels = new Set(template.metrics.flatMap((metric) => metric.level ?? []));
  const name = columns.find({ role: "name" });
  const team = columns.find({ role: "team" });
  const level = columns.find({ role: "level" });
  const bases = readBases(columns, template, issues);
  const firstSeen = new Map<string, string>();
  return columns.rows.map((row, person): Person => {
    const who = columns.text(row, name);
    const cell = columns.address(row, name);
    const before = firstSeen.get(who);
    if (who === "") issues.push({ code: "nameBlank", severity: "error", cell, params: {} });
    else if (before !== undefined) issues.push({ code: "duplicateName", severity: "error", cell, params: { name: who, first: before } });
    else firstSeen.set(who, cell);
    const ofTeam = columns.text(row, team);
    const ofLevel = columns.text(row, level);
    if (levels.size > 0 && !levels.has(ofLevel)) {
      const params = { name: who, level: ofLevel === "" ? "—" : ofLevel, levels: [...levels].join(", ") };
      issues.push({ code: "levelUnknown", severity: "warning", cell: columns.address(row, level ?? name), params });
    }
    const base = bases?.[person];
    return {
      name: who,
      ...(ofTeam === "" ? {} : { team: ofTeam }),
      ...(ofLevel === "" ? {} : { level: ofLevel }),
      ...(base === undefined || Number.isNaN(base) ? {} : { base }),
      row: columns.sheetRow(row),
    };
  });
}
