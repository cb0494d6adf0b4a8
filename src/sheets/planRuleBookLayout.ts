import { columnLetters } from "../metrics/cellArea";
import type { Language } from "../i18n/language";
import { ruleColumns, type Rule, type RuleColumn } from "../rules/ruleBook";
import { templateNames, type TemplateVersion } from "../rules/templateNames";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import type { RulePlaces } from "./readRules";

/** A line of the weight check: one version of a template, for one staff level or everybody. */
export interface CheckLine {
  readonly template: string;
  readonly version: TemplateVersion;
  readonly level?: string;
  /** Metrics of which the level has its own row: the row for everybody doesn't count for it. */
  readonly overrides: readonly string[];
}

/** 1-based rows of the rule book's sheet. The table ends the sheet, so that rules typed below it join it. */
export interface RuleBookLayout {
  readonly checkHeader: number;
  readonly checks: readonly CheckLine[];
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

export function ruleBookLayout(rules: readonly Rule[]): RuleBookLayout {
  const checks = checkLines(rules);
  const checkHeader = 5;
  const header = checkHeader + checks.length + 2;
  return { checkHeader, checks, header, first: header + 1, last: header + Math.max(1, rules.length) };
}

/** The lines of the check that rules need, in their order. */
export function checkLines(rules: readonly Rule[]): readonly CheckLine[] {
  return templateNames(rules).flatMap(({ name, versions }) => versions.flatMap((version) => linesOf(rules, name, version)));
}

function linesOf(rules: readonly Rule[], template: string, version: TemplateVersion): readonly CheckLine[] {
  const metrics = version.rows.flatMap((row) => (rules[row]?.kind === "metric" ? rules[row] : []));
  const levels = [...new Set(metrics.flatMap(({ level }) => level ?? []))];
  const shared = new Set(metrics.filter(({ level }) => level === undefined).map(({ item }) => item));
  if (levels.length === 0) return [{ template, version, overrides: [] }];
  return levels.map((level) => {
    const own = metrics.filter((metric) => metric.level === level).map(({ item }) => item);
    return { template, version, level, overrides: [...new Set(own.filter((item) => shared.has(item)))] };
  });
}

/** Column letters of the rule book as we write it, e.g. scale → `K`. */
export function ruleColumnLetters(column: RuleColumn): string {
  return columnLetters(ruleColumns.indexOf(column));
}

/** Where each rule will stand once the plan is carried out. */
export function ruleBookPlaces(rules: readonly Rule[], sheet: string): RulePlaces {
  const { first } = ruleBookLayout(rules);
  const columns = Object.fromEntries(ruleColumns.map((column) => [column, ruleColumnLetters(column)]));
  return { sheet, rows: rules.map((_, index) => first + index), columns };
}

/** Range of the table with its header, e.g. `A8:O25`. */
export function ruleTableRange(rules: readonly Rule[]): string {
  const { header, last } = ruleBookLayout(rules);
  return `A${header}:${ruleColumnLetters("note")}${last}`;
}

/** The name the sheet has unless the user has one of that name. */
export function ruleBookSheetName(language: Language): string {
  return ruleSheetWords(language).name;
}
