import { cellAddress, columnLetters, sheetReference, type CellArea } from "../metrics/cellArea";
import type { Language } from "../i18n/language";
import type { Issue } from "../rules/issue";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import type { RuleIssue } from "../rules/ruleIssue";
import { readRule, type RuleCell, type RuleMistake } from "../rules/readRule";
import { ruleWords } from "../rules/vocabulary";
import { readRulesHeader, type RuleHeader } from "./readRulesHeader";

/** Where the rules stand, for links to them: `rows[i]` is the 1-based sheet row of rule i, `columns` the letters. */
export interface RulePlaces {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly columns: Readonly<Partial<Record<RuleColumn, string>>>;
}

export interface RuleReading {
  /** Rows that could be read; one with a mistake is left out and has an issue. */
  readonly rules: readonly Rule[];
  readonly places: RulePlaces;
  /** The language most headers are in. */
  readonly language: Language;
  readonly issues: readonly Issue[];
}

/** Reads the rule table (header row and body) as it stands in the cells; `usual` is the language where no header tells. Never throws on what somebody typed. */
export function readRules(area: CellArea, usual?: Language): RuleReading {
  const header = readRulesHeader(area, usual);
  const issues: Issue[] = [...header.issues];
  const rules: Rule[] = [];
  const rows: number[] = [];
  const blocked = issues.some(({ severity }) => severity === "error");
  area.values.slice(1).forEach((values, index) => {
    if (blocked || values.every((value) => String(value).trim() === "")) return;
    const { rule, mistakes } = readRule(cellsOf(area, header, index + 1));
    for (const mistake of mistakes) issues.push(cellIssue(area, header, index + 1, mistake));
    if (!rule) return;
    rules.push(rule);
    rows.push(area.row + index + 2);
  });
  if (!blocked && rules.length === 0 && issues.length === header.issues.length)
    issues.push({ code: "ruleTableEmpty", severity: "error", cell: cellAddress(area.sheet, area.row, area.column), params: {} });
  const columns = Object.fromEntries([...header.columns].map(([column, offset]) => [column, columnLetters(area.column + offset)]));
  return { rules, places: { sheet: area.sheet, rows, columns }, language: header.language, issues };
}

/** The cell of a rule's column, as `规则表!K5`; the row's first known cell where the column was deleted. */
export function ruleCell(places: RulePlaces, rule: number, column: RuleColumn = "item"): string | undefined {
  const row = places.rows[rule];
  const letters = places.columns[column] ?? places.columns.item ?? "A";
  return row === undefined ? undefined : `${sheetReference(places.sheet)}!${letters}${row}`;
}

/** Gives the issues of compiled rules the cells they are about. */
export function placeRuleIssues(issues: readonly RuleIssue[], places: RulePlaces): readonly Issue[] {
  return issues.map(({ rule, column, ...issue }) => {
    const cell = rule === undefined ? undefined : ruleCell(places, rule, column);
    return cell === undefined ? issue : { ...issue, cell };
  });
}

function cellsOf(area: CellArea, header: RuleHeader, row: number): Record<RuleColumn, RuleCell> {
  const cell = (column: RuleColumn): RuleCell => {
    const offset = header.columns.get(column);
    return offset === undefined ? "" : (area.values[row]?.[offset] ?? "");
  };
  const cells = Object.fromEntries(ruleColumns.map((column) => [column, cell(column)])) as Record<RuleColumn, RuleCell>;
  const format = area.numberFormats?.[row]?.[header.columns.get("weight") ?? -1];
  // In a cell shown as a percentage, 40 is 4000 %, not 40 %.
  if (typeof cells.weight === "number" && cells.weight > 1 && format?.includes("%")) cells.weight = `${cells.weight * 100}%`;
  const shown = area.numberFormats?.[row]?.[header.columns.get("scale") ?? -1];
  if (typeof cells.scale === "number" && shown?.includes("%")) cells.scale = `${Number((cells.scale * 100).toPrecision(15))}%`;
  return cells;
}

/** A mistake as an issue at its cell; names of columns and choices go into the words of the sheet. */
function cellIssue(area: CellArea, header: RuleHeader, row: number, { column, code, params: given }: RuleMistake): Issue {
  const params = { ...given };
  if ("column" in params) params.column = header.titles[column];
  const words = ruleWords[header.language];
  const choices: Readonly<Partial<Record<RuleColumn, Readonly<Record<string, string>>>>> = {
    kind: words.kinds,
    status: words.statuses,
    missing: words.missing,
  };
  if ("choices" in params) params.choices = Object.values(choices[column] ?? {}).join(header.language === "en" ? ", " : "、");
  if ("example" in params && column === "kind") params.example = words.kinds.metric;
  const cell = cellAddress(area.sheet, area.row + row, area.column + (header.columns.get(column) ?? 0));
  return { code, severity: "error", cell, params };
}
