import type { CellArea } from "../metrics/cellArea";
import { cellAddress } from "../metrics/cellArea";
import type { Issue } from "../rules/issue";
import { ruleColumns, type RuleColumn } from "../rules/ruleBook";
import { recogniser, ruleWords } from "../rules/vocabulary";
import type { Language } from "../i18n/language";

/** Which column of the area holds which column of the rule book. */
export interface RuleHeader {
  readonly columns: ReadonlyMap<RuleColumn, number>;
  /** Header texts as they stand in the sheet. */
  readonly titles: Readonly<Record<RuleColumn, string>>;
  /** The language most headers are in. */
  readonly language: Language;
  readonly issues: readonly Issue[];
}

const columnOf = recogniser(ruleColumns, [ruleWords.en.columns, ruleWords["zh-CN"].columns], {
  template: ["考核方案", "方案名称"],
  from: ["生效日期", "开始", "effective from"],
  to: ["失效日期", "结束", "effective to"],
  kind: ["类型"],
  item: ["指标", "项目名称", "metric"],
  group: ["层面", "dimension"],
  level: ["级别", "staff level"],
  scale: ["标准", "评分规则"],
  assumed: ["是否待确认", "假设", "to confirm"],
  missing: ["缺失处理", "if missing"],
  minSample: ["最小样本量", "min sample", "min. n", "minn"],
  note: ["备注", "notes", "remark"],
});

/** Without these a score could silently be another one; without the others only comfort is lost. */
const needed: ReadonlySet<RuleColumn> = new Set(["template", "version", "kind", "item", "weight", "scale", "assumed"]);

/** Reads the header row: any order, either language or both mixed; `usual` is the language where no header tells. */
export function readRulesHeader(area: CellArea, usual: Language = "zh-CN"): RuleHeader {
  const header = area.values[0] ?? [];
  const columns = new Map<RuleColumn, number>();
  const issues: Issue[] = [];
  header.forEach((cell, index) => {
    const column = columnOf(String(cell));
    if (!column) return;
    const at = cellAddress(area.sheet, area.row, area.column + index);
    if (columns.has(column)) issues.push({ code: "ruleHeaderTwice", severity: "error", cell: at, params: { column: String(cell) } });
    else columns.set(column, index);
  });
  const chinese = header.filter((cell) => /[\u4e00-\u9fff]/.test(String(cell))).length;
  const told: Language = chinese * 2 >= columns.size ? "zh-CN" : "en";
  const language = columns.size === 0 ? usual : told;
  const words: Readonly<Record<RuleColumn, string>> = ruleWords[language].columns;
  for (const column of ruleColumns) {
    if (columns.has(column)) continue;
    const severity = needed.has(column) ? "error" : "warning";
    issues.push({
      code: "ruleHeaderMissing",
      severity,
      cell: cellAddress(area.sheet, area.row, area.column),
      params: { column: words[column] },
    });
  }
  const titles = { ...words };
  for (const [column, index] of columns) titles[column] = String(header[index]).trim();
  return { columns, titles, language, issues };
}
