import type { ExportProfile } from "../exportProfile";

/** 生意参谋 客服账号: what each account sold. */
export const taobaoSales: ExportProfile = {
  id: "taobaoSales",
  title: { "zh-CN": "生意参谋 客服账号", en: "Sycm agent sales" },
  account: "旺旺昵称",
  headers: [
    "旺旺昵称",
    "咨询人数",
    "有效接待人数",
    "询单人数",
    "下单人数",
    "下单金额",
    "销售人数",
    "销售额",
    "销售量",
    "订单量",
    "个人销售额占比",
    "成功退款金额",
    "净销售额",
  ],
  summaryRows: ["汇总值", "平均值"],
};
