import type { ExportProfile } from "../exportProfile";

/** 京东 客服数据, sheet 整体数据: writes the text NaN for an agent without receptions. */
export const jdService: ExportProfile = {
  id: "jdService",
  title: { "zh-CN": "京东 客服整体数据", en: "JD agent figures" },
  account: "客服",
  headers: [
    "客服",
    "接待量",
    "售前接待人数",
    "促成下单人数",
    "促成下单商品金额",
    "首次平均响应时间",
    "平均响应时间",
    "平均响应时长(新)",
    "30s应答率",
    "客服3分钟人工回复率",
    "好评量",
    "差评量",
    "评价量",
  ],
  summaryRows: ["汇总", "均值", "平均"],
};
