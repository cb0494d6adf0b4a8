import { findingReasons as reasonsEn } from "../../i18n/en/findingReasons";
import { issues as en } from "../../i18n/en/issues";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { ruleSheetWords } from "../../i18n/ruleSheetWords";
import { findingReasons as reasonsZh } from "../../i18n/zh-CN/findingReasons";
import { issues as zhCN } from "../../i18n/zh-CN/issues";
import type { Issue, Severity } from "../../rules/issue";
import { displayWidth } from "../displayWidth";
import type { PlanCell, SheetPlan } from "../plan";
import { bodyFormat, headerFormat, noteFormat, pageMargin, subtitleFormat, titleFormat } from "../style";

/** Workbook name that marks the sheet. */
export const ruleCheckMark = "KpiRuleBookCheck";

/** An issue of one version; without one, of the table as a whole. */
export interface CheckedIssue extends Issue {
  readonly template?: string;
  readonly version?: number;
}

export interface RuleCheckOptions {
  readonly sheetName: string;
  /** Local time, `2026-11-22 09:30`. */
  readonly writtenAt: string;
  /** How many versions were looked at. */
  readonly versions: number;
}

const order: readonly Severity[] = ["error", "warning", "info"];
const widths = { A: 10, B: 14, C: 7, D: 14, E: 46, F: 38, G: 46 } as const;
const header = 5;

/** Plans a sheet, to print or to mail, with all that the linter says of a rule book: the worst first, each with its cell, reason and advice. */
export function planRuleCheck(found: readonly CheckedIssue[], language: Language, options: RuleCheckOptions): SheetPlan {
  const words = ruleSheetWords(language);
  const sorted = order.flatMap((severity) => found.filter((issue) => issue.severity === severity));
  const counts = Object.fromEntries(order.map((severity) => [severity, found.filter((issue) => issue.severity === severity).length]));
  const last = header + Math.max(1, sorted.length);
  const rows = sorted.map((issue) => cellsOf(issue, language));
  const lines = rows.length > 0 ? rows : [[null, null, null, null, words.checkNothing, null, null]];
  return {
    name: options.sheetName,
    mark: ruleCheckMark,
    blocks: [
      {
        at: "A1",
        rows: [
          [words.checkTitle],
          [fill(words.checkCounts, { ...counts, versions: options.versions })],
          [fill(words.checkWhen, { when: options.writtenAt })],
        ],
      },
      { at: `A${header}`, rows: [[...words.checkColumns], ...lines] },
    ],
    formats: [
      { range: "A1", format: titleFormat(language) },
      { range: "A2", format: subtitleFormat(language) },
      { range: "A3", format: noteFormat(language) },
      { range: `A${header}:G${header}`, format: headerFormat(language) },
      { range: `A${header + 1}:G${last}`, format: { ...bodyFormat(language), wrap: true, vertical: "top" } },
    ],
    widths,
    heights: { "1": 30, ...Object.fromEntries(rows.map((cells, index) => [String(header + 1 + index), heightOf(cells)])) },
    merges: [],
    freeze: { rows: header, columns: 0 },
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: { orientation: "landscape", area: `A1:G${last}`, fitWidth: 1, margin: pageMargin, titleRows: `$${header}:$${header}` },
    gridlines: false,
  };
}

function cellsOf({ code, severity, cell, params, template, version }: CheckedIssue, language: Language): readonly PlanCell[] {
  const { text, fix } = (language === "en" ? en : zhCN)[code];
  const reason = (language === "en" ? reasonsEn : reasonsZh)[code];
  const words = ruleSheetWords(language);
  return [
    words.checkSeverities[severity],
    template ?? null,
    version ?? null,
    cell === undefined ? null : linkTo(cell),
    fill(text, params),
    fill(fix, params),
    reason ?? null,
  ];
}

/** A click selects the cell. */
function linkTo(cell: string): PlanCell {
  const quoted = (text: string): string => text.replace(/"/g, '""');
  const shown = cell.replace(/^'(.*)'!/, "$1!").replace(/''/g, "'");
  return { formula: `=HYPERLINK("#${quoted(cell)}","${quoted(shown)}")` };
}

/** As many lines as the longest of its texts needs, in points. */
function heightOf(cells: readonly PlanCell[]): number {
  const lines = Object.values(widths).map((width, column) => {
    const cell = cells[column];
    return typeof cell === "string" ? Math.ceil(displayWidth(cell) / (width - 1)) : 1;
  });
  return 4 + 15 * Math.max(...lines);
}
