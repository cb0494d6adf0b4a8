import type { ExportProfile } from "../exportProfile";

/** 千牛服务报表, sheet 按客服查看. */
export const qianniuService: ExportProfile = {
  id: "qianniuService",
  title: { "zh-CN": "千牛服务报表", en: "Qianniu service report" },
  account: "旺旺账号名称",
  headers: ["旺旺账号名称", "平均响应时长", "人工接待会话量", "3分钟人工响应率", "满意评价量", "旺旺评价量"],
  summaryRows: ["汇总", "汇总值", "平均值"],
};
