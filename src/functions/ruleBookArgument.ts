/** Reads the rule-book argument: the rule table with its header row, as many cells hand it over again and again. */
import { columnPosition, type CellArea } from "../metrics/cellArea";
import { compileTemplate } from "../rules/compile";
import type { RuleCell } from "../rules/readRule";
import type { Rule, RuleColumn, Template } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";
import { wordKey } from "../rules/wordKey";
import { readRules } from "../sheets/readRules";
import { readRulesHeader } from "../sheets/readRulesHeader";
import { describe, passOn } from "./cells";
import { displayLanguage, isError, type Failure } from "./failure";
import { readPeriod } from "./periodArgument";
import { issueFailure, ruleInvalid } from "./ruleFailure";

type Range = readonly (readonly unknown[])[];

/** What was read from a range; failures are remembered too, for a wrong rule book is asked for as often as a right one. */
interface Book {
  readonly cells: Range;
  readonly rules: readonly Rule[] | Failure;
  /** By name and period, as they were asked for. */
  readonly templates: Map<string, Template | Failure>;
}

/** Books stay as they were read until their cells change; a workbook rarely has more than these. */
const memory = 4;
let books: readonly Book[] = [];

/**
 * The template of a rule book that is valid in a period. Throws `#N/A` where there is no such template or version, `#VALUE!` where
 * two versions are valid or the rule book is incomplete, each with a sentence that says what to mend.
 */
export function readTemplate(range: Range, name: string, period: Range): Template {
  const only = range.length === 1 ? range[0]?.[0] : undefined;
  if (isError(only)) throw passOn(only);
  const { rules, templates } = bookOf(range);
  if (isError(rules)) throw rules;
  const asked = period[0]?.[0];
  if (isError(asked)) throw passOn(asked);
  const key = `${typeof asked}${name}\n${describe(asked)}`;
  let template = templates.get(key);
  if (!template) templates.set(key, (template = compile(rules, templateNamed(rules, name), readPeriod(period))));
  if (isError(template)) throw template;
  return template;
}

/** The name as the rule book writes it: neither case nor blanks tell templates apart, unless the book has both. */
function templateNamed(rules: readonly Rule[], name: string): string {
  const names = rules.map(({ template }) => template);
  return names.find((each) => each === name.trim()) ?? names.find((each) => wordKey(each) === wordKey(name)) ?? name.trim();
}

function compile(rules: readonly Rule[], name: string, period: string): Template | Failure {
  const { template, issues } = compileTemplate(rules, name, period);
  const issue = issues.find(({ severity }) => severity === "error");
  if (template || !issue) return template ?? ruleInvalid("rowWrong", { row: name, column: "", found: "" });
  return issueFailure(issue, rules[issue.rule ?? -1]?.item ?? name, ruleWords[displayLanguage()].columns[issue.column ?? "item"]);
}

function bookOf(range: Range): Book {
  const known = books.find((book) => isSame(book.cells, range));
  if (known) return known;
  const book: Book = { cells: range, rules: read(range), templates: new Map() };
  books = [book, ...books].slice(0, memory);
  return book;
}

/** Are two ranges alike, cell by cell? Far cheaper than reading them. */
function isSame(a: Range, b: Range): boolean {
  return (
    a.length === b.length &&
    a.every((row, r) => {
      const other = b[r] as readonly unknown[];
      if (row.length !== other.length) return false;
      for (let c = 0; c < row.length; c++) if (row[c] !== other[c] && !isSameError(row[c], other[c])) return false;
      return true;
    })
  );
}

function isSameError(a: unknown, b: unknown): boolean {
  return isError(a) && isError(b) && a.code === b.code;
}

/** Reads the table as the pane does; or the first thing wrong with it, with its row and column within the range. */
function read(range: Range): readonly Rule[] | Failure {
  const { rules, issues } = readRules(areaOf(range), displayLanguage());
  const issue = issues.find(({ severity }) => severity === "error");
  if (!issue) return rules;
  const [, column = "", row = ""] = /([A-Z]+)(\d+)$/.exec(issue.cell ?? "") ?? [];
  return issueFailure(issue, Number(row), describe(range[0]?.[columnPosition(column)]));
}

/** Columns in which nobody types 0. */
const wordColumns: readonly RuleColumn[] = ["from", "to", "status", "group", "level", "note"];

/**
 * The cells as the pane reads them: errors as their text, empty cells as "". Old builds of Excel hand over an empty cell as 0 (D9);
 * a 0 among words and dates gives them away, and then every 0 of the table is an empty cell.
 */
function areaOf(range: Range): CellArea {
  const [header = [], ...body] = range.map((row) =>
    row.map((cell) => (cell == null ? "" : isError(cell) ? cell.code : (cell as RuleCell))),
  );
  const area: CellArea = { sheet: "", row: 0, column: 0, values: [header, ...body] };
  const { columns } = readRulesHeader(area);
  const words = wordColumns.map((column) => columns.get(column) ?? -1);
  if (!body.some((row) => words.some((column) => row[column] === 0))) return area;
  return { ...area, values: [header, ...body.map((row) => row.map((cell) => (cell === 0 ? "" : cell)))] };
}
