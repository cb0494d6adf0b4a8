import type { Language } from "../i18n/language";
import { ruleWords } from "../rules/vocabulary";
import { textConstant } from "./formulaText";
import type { PlanCell } from "./plan";
import { ruleColumnLetters, type CheckLine, type RuleBookLayout } from "./planRuleBookLayout";
import type { RuleColumn } from "../rules/ruleBook";

/** Rows below the table that the check still sees, for rules typed later. */
const spareRows = 500;

/** Columns of the weight check: A to G. */
export function checkHeaderCells(language: Language): readonly PlanCell[] {
  const words = ruleWords[language].sheet;
  return [
    words.checkTemplate,
    words.checkVersion,
    words.checkLevel,
    words.checkSum,
    words.checkGap,
    words.checkUnconfirmed,
    words.checkResult,
  ];
}

/** One line of the check, as formulas over the table, so that it follows every edit. */
export function checkCells(line: CheckLine, row: number, layout: RuleBookLayout, language: Language): readonly PlanCell[] {
  const words = ruleWords[language].sheet;
  const column = (name: RuleColumn): string => {
    const letters = ruleColumnLetters(name);
    return `$${letters}$${layout.first}:$${letters}$${layout.last + spareRows}`;
  };
  const version = `${column("template")},$A${row},${column("version")},$B${row}`;
  const kind = [...new Set([ruleWords[language].kinds.metric, "metric"])];
  const sum = (criteria: string): string =>
    kind.map((word) => `SUMIFS(${column("weight")},${version},${column("kind")},"${word}"${criteria})`).join("+");
  const shared = `,${column("level")},"="`;
  const replaced = line.overrides.map((item) => `-(${sum(`${shared},${column("item")},${textConstant(item)}`)})`).join("");
  const total = line.level === undefined ? sum("") : `${sum(`,${column("level")},$C${row}`)}+${sum(shared)}${replaced}`;
  return [
    line.template,
    line.version.version,
    line.level ?? words.everybody,
    { formula: `=ROUND(${total},10)` },
    { formula: `=ROUND(1-D${row},10)` },
    { formula: `=COUNTIFS(${version},${column("assumed")},"?*")` },
    { formula: `=IF(E${row}=0,"${words.complete}","${words.incomplete}")` },
  ];
}
