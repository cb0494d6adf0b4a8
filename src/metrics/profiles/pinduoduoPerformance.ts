import type { ExportProfile } from "../exportProfile";

/** 拼多多 客服绩效 (csReportDetail): T-3 days; data may begin in row 4. */
export const pinduoduoPerformance: ExportProfile = {
  id: "pinduoduoPerformance",
  title: { "zh-CN": "拼多多 客服绩效", en: "Pinduoduo agent performance" },
  account: "客服账号",
  headers: [
    "客服账号",
    "客服服务分",
    "咨询人数",
    "询单人数",
    "最终成团人数",
    "询单转化率",
    "去退销售额",
    "需要人工回复的咨询人数",
    "人工接待人数",
    "3分钟未回复人数",
    "3分钟人工回复率(8-23点)",
    "30秒应答率(8-23点)",
    "平均人工响应时长",
  ],
  summaryRows: ["汇总", "平均"],
};
