import type { ExportProfile } from "../exportProfile";

/** 自制报表-报表查看-客服绩效_YYYYMMDD_YYYYMMDD_全部.xlsx: ends in six rows of shop and peer figures. */
export const taobaoPerformance: ExportProfile = {
  id: "taobaoPerformance",
  title: { "zh-CN": "淘宝/天猫 客服绩效（自制报表）", en: "Taobao/Tmall agent performance" },
  account: "旺旺昵称",
  headers: [
    "旺旺昵称",
    "询单最终付款人数",
    "询单人数",
    "询单最终付款转化率",
    "首次响应时长",
    "平均响应时长",
    "客户满意率",
    "旺旺回复率",
    "询单最终付款金额",
    "成功退款金额",
  ],
  summaryRows: ["汇总值", "平均值", "全店汇总值", "全店平均值", "同行同层优秀", "同行同层均值"],
};
