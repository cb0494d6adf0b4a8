import type { issues as en } from "../en/issues";
import type { Translated } from "../language";

export const issues: Translated<typeof en> = {
  sheetEmpty: { text: "工作表 {{sheet}} 是空的。", fix: "把导出的数据粘贴进来，或换一张工作表。" },
  tableTooLarge: { text: "共 {{rows}} 行，超过一次可评分的 {{limit}} 行。", fix: "只保留一个考核周期的数据，删除下面多余的行。" },
};
