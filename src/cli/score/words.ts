import type { Language } from "../../i18n/language";

/** What the score command says; `{{name}}` is filled in. */
export interface ScoreWords {
  readonly about: string;
  readonly input: string;
  readonly template: string;
  readonly period: string;
  readonly mode: string;
  readonly out: string;
  readonly without: string;
  readonly none: string;
  readonly column: string;
  readonly confirm: string;
  readonly language: string;
  readonly help: string;
  readonly badInput: string;
  readonly badPeriod: string;
  readonly badOut: string;
  readonly badColumn: string;
  readonly unknownColumn: string;
  readonly notFound: string;
  readonly notAWorkbook: string;
  readonly encrypted: string;
  readonly oldXls: string;
  readonly tooLarge: string;
  readonly heading: string;
  readonly written: string;
  readonly findings: string;
  readonly issueCount: string;
  /** What to type when a metric's column isn't found. */
  readonly columnHint: string;
  readonly samplesHint: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
}

const english: ScoreWords = {
  about: "Scores a period from a workbook or an export, as the add-in does.",
  input: "an .xlsx or .csv file",
  template: "name of the template (default: the one that fits best)",
  period: "the month to score, such as 2026-10 (default: what the sheets say)",
  mode: "live: formulas that point at the rules; native: plain Excel formulas, for a workbook without the add-in; values: frozen numbers",
  out: "workbook to write (default: nothing is written)",
  without: "a metric that the data has no column for: it counts as missing; can be given several times",
  none: "none",
  column: "the column of a metric, by header or letter, where it isn't found by itself; can be given several times",
  confirm: "confirm the assumptions of a built-in template; without it they apply to nobody",
  language: "language of the output",
  help: "shows this help",
  badInput: "{{input}} is neither an .xlsx nor a .csv file.",
  badPeriod: "{{period}} is no month such as 2026-10.",
  badOut: "{{out}} must end in .xlsx.",
  badColumn: 'Write it as "metric=column", such as "CSAT=Satisfaction" or CSAT=F.',
  unknownColumn: "There is no column {{column}}. There are: {{choices}}.",
  notFound: "{{input}} was not found.",
  notAWorkbook: "{{input}} is not a workbook. Save it as .xlsx and try again.",
  encrypted: "{{input}} is protected with a password. Remove it in Excel (File > Info > Protect Workbook) and try again.",
  oldXls: "{{input}} is in Excel's old format. Open it in Excel and save it as .xlsx.",
  tooLarge: "{{input}} is too large to be opened. Keep the sheets you need and try again.",
  heading: "{{period}} · {{template}} v{{version}} · {{people}} people",
  written: "Written to {{out}}.",
  findings: "About the rules:",
  issueCount: "Errors: {{errors}} · warnings: {{warnings}} · notes: {{infos}}",
  columnHint: 'Here: --column "{{metric}}=its header", or --without "{{metric}}" if there is none.',
  samplesHint: 'Head its column "{{metric}} samples", or clear Min n in the rule book.',
  error: "error",
  warning: "warning",
  info: "note",
};

const chinese: ScoreWords = {
  about: "像加载项一样，从工作簿或导出文件为一个周期评分。",
  input: ".xlsx 或 .csv 文件",
  template: "考核方案名称（默认取最合适的一个）",
  period: "要评分的月份，如 2026-10（默认按工作表判断）",
  mode: "live：指向规则的公式；native：原生 Excel 公式，不装加载项也能算；values：固定的数值",
  out: "要写出的工作簿（默认不写文件）",
  without: "数据中没有此列的指标：按缺数据处理；可多次给出",
  none: "无",
  column: "指标所在的列（表头或列标），自动识别不出时使用；可多次给出",
  confirm: "确认内置方案中的假设；不确认则对任何人都不生效",
  language: "输出语言",
  help: "显示本说明",
  badInput: "{{input}} 不是 .xlsx 或 .csv 文件。",
  badPeriod: "{{period}} 不是 2026-10 这样的月份。",
  badOut: "{{out}} 须以 .xlsx 结尾。",
  badColumn: "请写成“指标=列”，如 CSAT=满意度 或 CSAT=F。",
  unknownColumn: "没有「{{column}}」这一列。现有的列：{{choices}}。",
  notFound: "找不到 {{input}}。",
  notAWorkbook: "{{input}} 不是工作簿。请另存为 .xlsx 后再试。",
  encrypted: "{{input}} 有密码保护。请在 Excel 中取消密码（文件 > 信息 > 保护工作簿）后再试。",
  oldXls: "{{input}} 是旧版 Excel 格式。请用 Excel 打开并另存为 .xlsx。",
  tooLarge: "{{input}} 太大，无法打开。请只保留需要的工作表后再试。",
  heading: "{{period}} · {{template}} v{{version}} · {{people}} 人",
  written: "已写入 {{out}}。",
  findings: "关于规则：",
  issueCount: "{{errors}} 个错误，{{warnings}} 个警告，{{infos}} 条提示",
  columnHint: '在这里：--column "{{metric}}=表头"；没有这一列则 --without "{{metric}}"。',
  samplesHint: "请把这一列的表头写成“{{metric}}样本数”，或在规则表清空最小样本。",
  error: "错误",
  warning: "警告",
  info: "提示",
};

export const scoreWords = (language: Language): ScoreWords => (language === "zh-CN" ? chinese : english);
