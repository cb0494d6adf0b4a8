import type { issues as en } from "../en/issues";
import type { Translated } from "../language";
import { editIssues } from "./editIssues";
import { lintIssues } from "./lintIssues";
import { ruleIssues } from "./ruleIssues";
import { shareIssues } from "./shareIssues";

export const issues: Translated<typeof en> = {
  sheetEmpty: { text: "工作表 {{sheet}} 是空的。", fix: "把导出的数据粘贴进来，或换一张工作表。" },
  noTable: { text: "工作表 {{sheet}} 上没有找到表头行。", fix: "把列名放在人员上方的同一行，或换一张工作表。" },
  noNameColumn: { text: "没有一列能说明每行是谁。", fix: "请选择姓名（客服账号）所在的列。" },
  noPeople: { text: "工作表 {{sheet}} 的表头下没有人员。", fix: "把导出的数据行粘贴到表头下方。" },
  nameBlank: { text: "这一行有数据，但没有姓名。", fix: "补上姓名，或删除这一行。" },
  duplicateName: { text: "{{name}} 出现了两次，第一次在 {{first}}。", fix: "每人只保留一行；若是同名的两个人，请在姓名上加以区分。" },
  levelUnknown: { text: "{{name}}：规则中的级别是 {{levels}}，没有 {{level}}。", fix: "改为其中一个级别。" },
  metricColumnMissing: { text: "没有找到「{{metric}}」对应的列。", fix: "请选择对应的列；若确实没有，选择“没有此列”，按缺失处理。" },
  columnGuessed: {
    text: "「{{metric}}」取自列「{{header}}」：名称不同，只是推测。",
    fix: "口径相同就点“就是这一列”；不同就在下面另选一列，或选“没有此列”。",
  },
  columnTwice: { text: "「{{metric}}」：有多列都叫「{{header}}」，取了这一列。", fix: "请核对；不对就另选一列，或删掉多余的列。" },
  sampleColumnMissing: {
    text: "「{{metric}}」：没有样本数列，最小样本 {{least}} 无法检查。",
    fix: "请选择评价数（或件数）所在的列；确实没有就选“没有此列”，则不检查样本、照常计分。",
  },
  textInMetric: { text: "「{{metric}}」：{{found}} 无法读成数字。", fix: "改为数字；没有可考核的数据请填 —。" },
  wrongQuantity: { text: "「{{metric}}」：{{found}} 的单位与评分标准不一致。", fix: "改用评分标准的单位，或另选一列。" },
  bareTime: {
    text: "「{{metric}}」：{{found}} 不像秒数，像是没按时间显示的 Excel 时间。",
    fix: "请把单元格设为 h:mm:ss 格式，或写明单位，如 0.8秒。",
  },
  mixedUnits: { text: "「{{metric}}」：同一列里混有 Excel 时间和普通数字。", fix: "整列统一填秒数，或统一填 h:mm:ss。" },
  unitMismatch: {
    text: "「{{metric}}」：评分标准是百分比，{{found}} 看不出是不是百分数。",
    fix: "若是百分数，请填 {{found}}%；若是评分（如 1–5 分），请把它的评分标准写成分值，如 ≥4.8→100。不会自动换算。",
  },
  scoreOutOfRange: { text: "「{{metric}}」：{{found}} 不在可打分的范围内。", fix: "请填评分标准范围内的分数。" },
  errorInCell: { text: "「{{metric}}」：此处公式的结果是 {{found}}。", fix: "修正公式；没有可考核的数据请填 —。" },
  errorAsMissing: { text: "「{{metric}}」：{{found}} 按缺失处理，不算 0。", fix: "没有可考核的数据时请填 —。" },
  blankMetric: { text: "「{{metric}}」：{{count}} 个空单元格按缺失处理，不算 0。", fix: "没有可考核的数据填 —，确实是零填 0。" },
  negativeValue: { text: "「{{metric}}」：{{found}} 小于零。", fix: "请核对该数值。" },
  rateOver100: { text: "「{{metric}}」：{{found}} 超过 100%。", fix: "请核对；百分数要带 % 号。" },
  gateColumnMissing: {
    text: "红线「{{gate}}」没有对应的列，视为无人触犯。",
    fix: "数据里有这一列，就在“各列对应什么”里选它；没有，就增加一列「{{gate}}」，触犯者填 Y。",
  },
  gateUnclear: { text: "红线「{{gate}}」：“{{found}}”看不出是否触犯。", fix: "触犯填 Y，没有触犯留空。" },
  adjustOutOfRange: { text: "「{{item}}」：{{found}} 超出范围，已按 {{min}} 至 {{max}} 截取。", fix: "请填范围内的分值。" },
  ownBaseMissing: {
    text: "「{{column}}」有 {{count}} 人没有填，他们的绩效奖金按规则表的基数 {{base}} 元计算。",
    fix: "请核对：有个人基数的补上，没有的不用改。",
  },
  ownBaseNowhere: { text: "「{{column}}」有 {{count}} 人没有填，他们的绩效奖金留空。", fix: "补上个人基数，或在规则表写明基数。" },
  noBase: { text: "没有绩效基数，绩效奖金留空。", fix: "增加一列「绩效基数」，或在规则表写明基数。" },
  tableTooLarge: { text: "共 {{rows}} 行，超过一次可评分的 {{limit}} 行。", fix: "只保留一个考核周期的数据，删除下面多余的行。" },
  handFormatsLost: {
    text: "将重写 {{sheet}}。该表很大，撤销只能恢复数据和我们设置的格式，不能恢复手工设置的颜色。",
    fix: "如需保留，请先复制该工作表。",
  },
  sheetProtected: { text: "工作表 {{sheet}} 已受保护。", fix: "请先取消保护（审阅 > 撤消工作表保护）再试；目前没有改动任何内容。" },
  sheetPassword: {
    text: "工作表 {{sheet}} 设了保护密码。",
    fix: "请先用密码取消保护（审阅 > 撤消工作表保护）再试；目前没有改动任何内容。",
  },
  workbookProtected: {
    text: "工作簿结构已受保护，不能新增工作表。",
    fix: "请先取消工作簿保护（审阅 > 保护工作簿）再试；目前没有改动任何内容。",
  },
  cellEditing: { text: "有单元格正在编辑。", fix: "在该单元格按回车或 Esc，然后重试。" },
  cellTaken: { text: "所选单元格不是空的，里面是 {{found}}。", fix: "请选一个空单元格再试，或替换它。" },
  cellHoldsText: {
    text: "所选单元格是文本格式，写进去的公式会变成文字。",
    fix: "请另选一个单元格，或把它的数字格式改为“常规”（开始 > 数字）。",
  },
  excelBusy: { text: "一次的数据量太大，Excel 拒绝了。", fix: "稍等片刻再试；目前没有改动任何内容。" },
  sheetGone: { text: "工作表 {{sheet}} 已经不在了。", fix: "请换一张工作表。" },
  ...ruleIssues,
  ...shareIssues,
  ...lintIssues,
  ...editIssues,
  rulesNotWritten: { text: "工作簿里还没有「{{template}}」的规则表，实时公式无处可指。", fix: "请先写入规则表，或改为写入数值。" },
  nativeUnreadable: {
    text: "“{{found}}”（{{metric}}）只有加载项的函数读得懂，原生 Excel 公式读不了。",
    fix: "请改成数字，或改用实时公式、数值。",
  },
  nativeTooLarge: {
    text: "工作表 {{sheet}} 有 {{people}} 人；原生公式一格一条，最多 {{most}} 人。",
    fix: "请改用实时公式或数值。",
  },
  nativeProven: {
    text: "已逐格核对：Excel 自己的公式算出的 {{cells}} 个结果，与规则一致。",
    fix: "可以直接发送，收件人不装加载项也能重算。",
  },
  liveProven: {
    text: "已逐格核对：单元格里的 {{cells}} 个结果，与规则一致。",
    fix: "写成原生公式或数值，也是这些数。",
  },
  liveDiffers: {
    text: "{{person}} 的{{what}}：单元格为 {{found}}，按规则应为 {{expected}}。",
    fix: "如果函数还在计算，请稍后再核对；否则请重新写入。",
  },
  nativeDiffers: {
    text: "{{person}} 的{{what}}：Excel 公式算出 {{found}}，按规则应为 {{expected}}。",
    fix: "这样的表不能作数：请改用实时公式或数值。",
  },
  rulesChanged: { text: "预览之后「{{template}}」的规则有改动。", fix: "请重新查看评分结果，将按新规则重算。" },
};
