import type { shareIssues as en } from "../en/shareIssues";
import type { Translated } from "../language";

export const shareIssues: Translated<typeof en> = {
  shareTooLarge: { text: "内容有 {{size}} KB，最多读取 {{most}} KB。", fix: "请少导出几个版本后再导入。" },
  shareNotJson: { text: "内容不是 JSON。", fix: "请选择导出的原文件，或复制其全部内容。" },
  shareNotOurs: { text: "这不是导出的规则表。", fix: "请选择用“导出规则表”生成的文件。" },
  shareNewer: { text: "该规则表的结构版本为 {{found}}，本插件最高支持 {{known}}。", fix: "请更新插件后再导入。" },
  shareUnknownField: { text: "{{path}}：没有这个字段。", fix: "请删除或改正字段名；没有导入任何内容。" },
  shareFieldMissing: { text: "缺少 {{path}}。", fix: "请补上，或重新导出规则表；没有导入任何内容。" },
  shareFieldWrong: { text: "{{path}}：不能是 {{found}}。", fix: "请改正，或重新导出规则表；没有导入任何内容。" },
  shareNothing: { text: "没有可添加的内容。", fix: "所有版本都已在规则表里。" },
  shareNoBook: { text: "此工作簿还没有规则表可导出。", fix: "请先写入一个方案（“方案”页）。" },
};
