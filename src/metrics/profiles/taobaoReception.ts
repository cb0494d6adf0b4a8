import type { ExportProfile } from "../exportProfile";

/** 咨询接待分析, sheet 数据信息: team in 旺旺分组, 汇总值 and 平均值 at the end. */
export const taobaoReception: ExportProfile = {
  id: "taobaoReception",
  title: { "zh-CN": "淘宝/天猫 咨询接待分析", en: "Taobao/Tmall reception analysis" },
  account: "旺旺昵称",
  headers: [
    "旺旺昵称",
    "咨询人数",
    "接待人数",
    "未回复人数",
    "有效接待人数",
    "平均响应时长",
    "3分钟人工响应率",
    "旺旺回复率",
    "首次响应时长",
    "慢响应人数",
    "答问比",
    "旺旺分组",
  ],
  summaryRows: ["汇总值", "平均值"],
};
