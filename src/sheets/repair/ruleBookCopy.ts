/**
 * The last good copy of a rule book: what its table said when all of it could be read. It is only ever a source to repair the table
 * from; nothing is scored by it.
 */
import type { Language } from "../../i18n/language";
import { type Rule, type RuleColumn, ruleColumns } from "../../rules/ruleBook";
import { ruleWords } from "../../rules/vocabulary";
import type { CellArea } from "../../metrics/cellArea";
import { ruleCells } from "../planRuleBookCells";
import { readRules, type RulePlaces } from "../readRules";

export interface RuleBookCopy {
  /** Local time at which it was taken, `2026-11-22 09:30`. */
  readonly saved: string;
  readonly sheet: string;
  /** Header and rows as they stood, `A9:O27`. */
  readonly address: string;
  readonly language: Language;
  /** Letters of the columns as they stood. */
  readonly columns: RulePlaces["columns"];
  /** 1-based row of each rule as it stood. */
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

/** Raise it when the shape changes; a copy of another shape is none. */
const shape = 1;

/** A larger book isn't copied: 200 rules × 12 versions are about 0.4 million characters. */
export const largestCopy = 2_000_000;

/** What the copy says, without when it was taken: the same text, the same book. */
export function copyText({ sheet, address, language, columns, rows, rules }: Omit<RuleBookCopy, "saved">): string {
  // Amounts are copied as their text: without its number format, 0.6 would no longer be 60%.
  const asText = (rule: Rule) => ruleCells(rule, language).with(ruleColumns.indexOf("scale"), rule.scale);
  const cells = rules.map((rule) => withoutTail(asText(rule)));
  return JSON.stringify({ shape, sheet, address, language, columns, rows, cells });
}

/** Empty cells at the end of a row go without saying. */
function withoutTail(cells: readonly unknown[]): readonly unknown[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

/** Reads a copy as carefully as a table that somebody typed; undefined where anything in it can't be read. */
export function readCopy(text: string, saved: string): RuleBookCopy | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { shape: foundShape, sheet, address, language, columns, rows, cells } = (found ?? {}) as Readonly<Record<string, unknown>>;
  const known = foundShape === shape && typeof sheet === "string" && typeof address === "string" && isTable(cells) && isRows(rows);
  if (!known || (language !== "en" && language !== "zh-CN") || typeof columns !== "object" || columns === null) return undefined;
  const { rules, issues } = readRules(tableOf(cells, language, sheet));
  if (issues.some(({ severity }) => severity === "error") || rules.length !== rows.length) return undefined;
  return { saved, sheet, address, language, columns: lettersOf(columns), rows, rules };
}

type Cell = string | number | boolean;

function isTable(value: unknown): value is readonly (readonly (Cell | null)[])[] {
  const isCell = (cell: unknown): boolean => cell === null || ["string", "number", "boolean"].includes(typeof cell);
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.length <= ruleColumns.length && row.every(isCell));
}

function isRows(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((row) => Number.isInteger(row));
}

function tableOf(cells: readonly (readonly (Cell | null)[])[], language: Language, sheet: string): CellArea {
  const header = ruleColumns.map((column) => ruleWords[language].columns[column]);
  return { sheet, row: 0, column: 0, values: [header, ...cells.map((row) => ruleColumns.map((_, index) => row[index] ?? ""))] };
}

function lettersOf(columns: object): RuleBookCopy["columns"] {
  const found = new Map<string, unknown>(Object.entries(columns));
  const known = ruleColumns.flatMap((column): [RuleColumn, string][] => {
    const letters = found.get(column);
    return typeof letters === "string" && /^[A-Z]{1,3}$/.test(letters) ? [[column, letters]] : [];
  });
  return Object.fromEntries(known);
}
