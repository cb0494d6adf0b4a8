import { fourDecimals, type Month, type Result } from "./months";
import type { SampleSheet } from "./sampleSheet";

/** Headers as the platform's own reports have them: full-width opening brackets with half-width closing ones included. */
const headers = [
  "旺旺昵称",
  "旺旺分组",
  "人员级别",
  "绩效基数",
  "询单人数",
  "询单最终付款人数",
  "询单最终付款转化率",
  "首次响应时长（秒)",
  "平均响应时长（秒)",
  "客户满意率",
  "旺旺回复率",
  "一次解决率",
  "询单最终付款金额",
  "成功退款金额",
  "泄露信息",
];
const shop = "云杉家居旗舰店";
const teams = ["售前一组", "售前二组", "售前三组"];
const chineseNumberFormats = { "3": "#,##0", "6": "0.00%", "9": "0.00%", "11": "0.00%", "12": "#,##0.00", "13": "#,##0.00" };

const percentText = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;
/** From a minute on the platform writes `1分20秒`. */
const duration = (seconds: number): number | string =>
  seconds < 60 ? seconds : `${Math.floor(seconds / 60)}分${Math.round(seconds % 60)}秒`;
const cents = (amount: number): number => Math.round(amount * 100) / 100;

function personRow(result: Result, percentsAsText: boolean): (string | number | null)[] {
  const { person, satisfaction, resolution } = result;
  return [
    `${shop}:${person.nickname}`,
    teams[person.team] ?? "",
    person.isNew ? "新人" : "成熟",
    person.base,
    result.enquiries,
    result.buyers,
    result.conversion,
    duration(result.firstResponse),
    duration(result.averageResponse),
    satisfaction === undefined ? "--" : percentsAsText ? percentText(satisfaction) : satisfaction,
    percentText(result.replyRate),
    resolution === "exempt" ? "免考" : (resolution ?? "--"),
    result.sales,
    result.refunds,
    result.leak ? "是" : "否",
  ];
}

/** The rows that platforms put below the people: they must never be scored as one. */
function tailRows(results: readonly Result[]): (string | number | null)[][] {
  const sum = (pick: (result: Result) => number): number => results.reduce((total, result) => total + pick(result), 0);
  const mean = (pick: (result: Result) => number): number => sum(pick) / results.length;
  const conversion = fourDecimals(sum((it) => it.buyers) / sum((it) => it.enquiries));
  const [first, average] = [cents(mean((it) => it.firstResponse)), cents(mean((it) => it.averageResponse))];
  const satisfaction = fourDecimals(sum((it) => (it.satisfaction ?? 0) * it.enquiries) / sum((it) => (it.satisfaction ? it.enquiries : 0)));
  const reply = percentText(mean((it) => it.replyRate));
  const solved = results.flatMap(({ resolution }) => (typeof resolution === "number" ? [resolution] : []));
  const resolution = fourDecimals(solved.reduce((total, it) => total + it, 0) / solved.length);
  const [sales, refunds] = [sum((it) => it.sales), sum((it) => it.refunds)];
  const n = results.length;
  return [
    [
      "汇总值",
      null,
      null,
      null,
      sum((it) => it.enquiries),
      sum((it) => it.buyers),
      conversion,
      first,
      average,
      satisfaction,
      reply,
      resolution,
      cents(sales),
      cents(refunds),
      null,
    ],
    [
      "平均值",
      null,
      null,
      null,
      Math.round(sum((it) => it.enquiries) / n),
      Math.round(sum((it) => it.buyers) / n),
      conversion,
      first,
      average,
      satisfaction,
      reply,
      resolution,
      cents(sales / n),
      cents(refunds / n),
      null,
    ],
    ["同行同层优秀", null, null, null, "--", "--", 0.7312, 9.86, 24.5, 0.9735, "99.90%", "--", "--", "--", null],
  ];
}

/** The months as 自制报表 客服绩效 exports; the oldest still has its satisfaction as percent texts. */
export function chineseSheets(months: readonly Month[]): SampleSheet[] {
  return months.map(({ name, results }, i) => ({
    name,
    rows: [headers, ...results.map((result) => personRow(result, i === 0)), ...tailRows(results)],
    numberFormats: chineseNumberFormats,
  }));
}
