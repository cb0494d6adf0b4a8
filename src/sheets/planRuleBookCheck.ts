import type { Language } from "../i18n/language";
import type { Rule, RuleColumn } from "../rules/ruleBook";
import { ruleSheetWords } from "../i18n/ruleSheetWords";
import { ruleWords } from "../rules/vocabulary";
import { textConstant } from "./formulaText";
import type { ConditionalFormatPlan, FormatRun, PlanCell } from "./plan";
import { amountOf } from "./planRuleBookCells";
import type { CheckLine } from "./planRuleBookLayout";
import { alerts, bodyFormat, colors, headerFormat, noteFormat, numberFormats } from "./style";

/** Rows below the table that the check still sees, for rules typed later. */
const spareRows = 500;

/** Rows below the table that the fingerprint still covers: all of its cells travel to the function that takes it. */
const spareVersionRows = 100;

/** The conclusion, which runs on into the empty columns beside it; then the version as it stands, which runs on to the end. */
const conclusion = "H";
const current = "L";
const lastOfBand = "O";
/** Columns of the check, A to L. */
export const checkColumns = 12;

export function checkHeaderCells(language: Language): readonly PlanCell[] {
  const words = ruleSheetWords(language);
  return [
    words.checkTemplate,
    words.checkVersion,
    words.checkLevel,
    words.checkSum,
    words.checkGap,
    words.checkUnconfirmed,
    words.checkUnreadable,
    words.checkResult,
    null,
    null,
    null,
    words.checkCurrent,
  ];
}

/** The table that a check looks at. */
export interface CheckedTable {
  /** First and last row of its body, 1-based. */
  readonly first: number;
  readonly last: number;
  readonly rules: readonly Rule[];
  /** 1-based rows in which they stand. */
  readonly rows: readonly number[];
  readonly letters: (column: RuleColumn) => string;
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** Name before the dot of custom functions, `KPI`. */
  readonly namespace: string;
}

/** One line of the check, as formulas over the table, so that it follows every edit. */
export function checkCells(line: CheckLine, row: number, table: CheckedTable, language: Language): readonly PlanCell[] {
  const words = ruleSheetWords(language);
  const column = (name: RuleColumn): string => {
    const letters = table.letters(name);
    return `$${letters}$${table.first}:$${letters}$${table.last + spareRows}`;
  };
  const version = `${column("template")},$A${row},${column("version")},$B${row}`;
  const kind = [...new Set([ruleWords[language].kinds.metric, "metric"])];
  const sum = (criteria: string): string =>
    kind.map((word) => `SUMIFS(${column("weight")},${version},${column("kind")},"${word}"${criteria})`).join("+");
  const shared = `,${column("level")},"="`;
  const replaced = line.overrides.map((item) => `-(${sum(`${shared},${column("item")},${textConstant(item)}`)})`).join("");
  const total = line.level === undefined ? sum("") : `${sum(`,${column("level")},$C${row}`)}+${sum(shared)}${replaced}`;
  const published = [...new Set([ruleWords[language].statuses.published, "published"])]
    .map((word) => `COUNTIFS(${version},${column("status")},"${word}")`)
    .join("+");
  const verdict = [
    `IF(E${row}<>0,${textConstant(words.incomplete)},`,
    `IF(G${row}<>"",${textConstant(words.unreadable)}&G${row},`,
    `IF(F${row}>0,${textConstant(words.unconfirmed)},`,
    `IF(${published}=COUNTIFS(${version}),${textConstant(words.complete)},${textConstant(words.draft)}))))`,
  ];
  return [
    line.template,
    line.version.version,
    line.level ?? words.everybody,
    { formula: `=ROUND(${total},10)` },
    { formula: `=ROUND(1-D${row},10)` },
    { formula: `=COUNTIFS(${version},${column("assumed")},"?*")` },
    { formula: unreadable(line, table) },
    { formula: `=${verdict.join("")}` },
    null,
    null,
    null,
    { formula: versionAsItStands(line, row, table, language) },
  ];
}

/** The version with its fingerprint as the cells are now; a dash where it can't be read, or where another version goes before it. */
function versionAsItStands({ version }: CheckLine, row: number, table: CheckedTable, language: Language): string {
  const { first, last, firstColumn, lastColumn } = table;
  const from = `$${table.letters("from")}$${table.rows[version.rows[0] ?? 0]}`;
  const whole = `$${firstColumn}$${first - 1}:$${lastColumn}$${last + spareVersionRows}`;
  const lang = language === "en" ? "en" : "zh";
  const text = `${table.namespace}.VERSION(${whole},$A${row},IF(${from}="","2000-01-01",${from}),"${lang}")`;
  return `=IFERROR(IF(FIND($A${row}&" v"&$B${row}&" ",${text})=1,${text},"—"),"—")`;
}

/**
 * The items whose scale cells can't be read, by asking the functions that read them: a mistake is #VALUE! (error type 3).
 * Without the add-in the functions are #NAME?, which says nothing about the scales.
 */
function unreadable({ version, level }: CheckLine, table: CheckedTable): string {
  const positions = version.rows.filter((position) => {
    const own = table.rules[position]?.level;
    return own === undefined || own === level;
  });
  const pieces = runsOf(positions, table).flatMap(([first, last]) => {
    const read = readingOf(first, last, table);
    const item = `$${table.letters("item")}$${table.rows[first]}`;
    return read === undefined ? [] : [`IF(IFERROR(ERROR.TYPE(${read}),0)=3,${item}&" ","")`];
  });
  return pieces.length === 0 ? `=""` : `=TRIM(${pieces.join("&")})`;
}

/** Rows of one rule that stand on each other, as first and last position: their scales are read as one. */
function runsOf(positions: readonly number[], { rules, rows }: CheckedTable): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const [own, run] = [rules[position], runs.at(-1)];
    const before = run && rules[run[1]];
    const joins =
      own && before && own.kind !== "gate" && own.kind === before.kind && own.item === before.item && own.level === before.level;
    if (run && joins && rows[position] === (rows[run[1]] ?? NaN) + 1) run[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/** What fails with #VALUE! where the scale cells can't be read; undefined for kinds that no score needs, and words. */
function readingOf(first: number, last: number, { rules, rows, letters, namespace }: CheckedTable): string | undefined {
  const rule = rules[first];
  const scale = letters("scale");
  const cell = `$${scale}$${rows[first]}`;
  switch (rule?.kind) {
    case "metric":
    case "adjust":
    case "grade":
    case "coefficient":
      return `${namespace}.TIER("—",${first === last ? cell : `${cell}:$${scale}$${rows[last]}`})`;
    case "gate":
      return `${namespace}.GATE(100,FALSE,${cell},"≥90→1; else→0")`;
    case "pay":
    case "setting":
      return amountOf(rule) && `${namespace}.NUM(${cell})`;
    default:
      return undefined;
  }
}

/** The looks of the lines from one row to another; the header's where it is among them. */
export function checkFormats(from: number, to: number, percent: string, language: Language): readonly FormatRun[] {
  return [
    { range: `A${from}:${lastOfBand}${to}`, format: bodyFormat(language) },
    { range: `B${from}:F${to}`, format: { horizontal: "center" } },
    { range: `A${from}:A${to}`, format: { horizontal: "left", bold: true } },
    { range: `D${from}:E${to}`, format: { numberFormat: percent, bold: true } },
    { range: `G${from}:${lastOfBand}${to}`, format: { horizontal: "left", numberFormat: numberFormats.general } },
    { range: `${current}${from}:${current}${to}`, format: noteFormat(language) },
  ];
}

export function checkHeaderFormats(row: number, language: Language): readonly FormatRun[] {
  return [
    { range: `A${row}:${lastOfBand}${row}`, format: { ...headerFormat(language), fill: colors.tint, color: colors.ink } },
    ...[conclusion, current].map((column): FormatRun => ({ range: `${column}${row}`, format: { horizontal: "left" } })),
  ];
}

export function checkConditions(from: number, to: number): readonly ConditionalFormatPlan[] {
  return [
    { type: "custom", range: `D${from}:E${to}`, formula: `=$E${from}<>0`, format: alerts.breach },
    { type: "custom", range: `G${from}:${conclusion}${to}`, formula: `=OR($E${from}<>0,$G${from}<>"")`, format: alerts.breach },
    { type: "cellValue", range: `F${from}:F${to}`, operator: "GreaterThan", formula1: "0", format: alerts.attention },
  ];
}
