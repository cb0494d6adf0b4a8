import type { ExportProfile } from "../exportProfile";

/** 快手 客服数据. The account column's label varies. */
export const kuaishouService: ExportProfile = {
  id: "kuaishouService",
  title: { "zh-CN": "快手 客服数据", en: "Kuaishou agent figures" },
  account: "客服账号",
  headers: [
    "三分钟回复率(人维度)",
    "三分钟回复率(会话)",
    "不服务率",
    "咨询人数",
    "咨询人次",
    "人工会话量",
    "人工平均回复时长",
    "好评率(人维度)",
    "好评率(会话)",
    "差评率(人维度)",
    "差评率(会话)",
    "im不满意率(人维度)",
    "询单人数",
    "下单人数",
    "支付人数",
    "询单转化率",
    "询单客单价",
    "客服销售额",
  ],
  summaryRows: ["汇总", "合计", "平均"],
};
