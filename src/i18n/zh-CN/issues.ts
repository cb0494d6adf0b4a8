import type { issues as en } from "../en/issues";
import type { Translated } from "../language";

export const issues: Translated<typeof en> = {
  sheetEmpty: { text: "工作表 {{sheet}} 是空的。", fix: "把导出的数据粘贴进来，或换一张工作表。" },
  tableTooLarge: { text: "共 {{rows}} 行，超过一次可评分的 {{limit}} 行。", fix: "只保留一个考核周期的数据，删除下面多余的行。" },
  sheetProtected: { text: "工作表 {{sheet}} 已受保护。", fix: "请先取消保护（审阅 > 撤消工作表保护）再试；目前没有改动任何内容。" },
  workbookProtected: { text: "工作簿结构已受保护，不能新增工作表。", fix: "请先取消工作簿保护（审阅 > 保护工作簿）再试；目前没有改动任何内容。" },
  cellEditing: { text: "有单元格正在编辑。", fix: "在该单元格按回车或 Esc，然后重试。" },
  excelBusy: { text: "一次的数据量太大，Excel 拒绝了。", fix: "稍等片刻再试；目前没有改动任何内容。" },
};
