import type { editIssues as en } from "../en/editIssues";
import type { Translated } from "../language";

export const editIssues: Translated<typeof en> = {
  ruleCellChanged: {
    text: "{{item}}：{{column}}的单元格同时被改过，现在是 {{found}}。",
    fix: "选择保留您填的，或用单元格里的；单元格没有改动。",
  },
  ruleEditPublished: { text: "{{template}} v{{version}} 已发布，规则行不再改动。", fix: "新建一个版本，在新版本里改。" },
  ruleColumnGone: { text: "规则表没有“{{column}}”这一列，写不进去。", fix: "补上这一列，或撤销对它的删除。" },
  ruleNameTaken: { text: "对这些人已有{{kind}}“{{item}}”。", fix: "换个名称，或换个人员级别。" },
  templateTaken: { text: "规则表里已有方案“{{template}}”。", fix: "换个名称，或在它下面新建版本。" },
  ruleRowShared: { text: "第 {{row}} 行在规则表旁边还有别的内容，删掉规则会连它一起删掉。", fix: "先把它移到别处；什么都没有改动。" },
  ruleReferences: { text: "有 {{count}} 个公式指着删掉的规则，现在显示 #REF!。", fix: "重写评分表，或撤销。" },
};
