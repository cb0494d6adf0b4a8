import { detectTable } from "../../src/metrics/detectTable";
import { isGuess, type ColumnMatch } from "../../src/metrics/columnMatch";
import { matchColumns } from "../../src/metrics/matchColumns";
import { aMetric, aPresaleTemplate, anArea, steps } from "../support/metrics";

/** The header that a metric is read from; undefined where none fits. */
function headerFor(metric: string, ...headers: readonly string[]): string | undefined {
  return matchFor(metric, ...headers).header;
}

function matchFor(metric: string, ...headers: readonly string[]): { readonly match: ColumnMatch; readonly header: string | undefined } {
  const table = detectTable(
    anArea([
      ["姓名", ...headers],
      ["张三", ...headers.map(() => "70%")],
    ]),
  );
  if (!table) throw new Error("No table was found.");
  const template = aPresaleTemplate({ metrics: [aMetric(metric, 1, steps([[0.7, 100]], { unit: "percent" }))] });
  const match = matchColumns(table, template).find(({ target }) => target.role === "metric");
  if (!match) throw new Error("Nobody asked for the metric.");
  return { match, header: table.columns.find(({ letters }) => letters === match.column)?.shown };
}

describe("a metric is never read from a column that means something else", () => {
  test.each([
    ["满意率", "不满意率"],
    ["满意率", "客户不满意率"],
    ["满意度", "不满意度"],
    ["CSAT", "不满意率(%)"],
    ["satisfaction", "Dissatisfaction score"],
    ["好评率", "差评率"],
    ["好评率", "非好评率"],
    ["解决率", "未解决率"],
    ["解决率", "差评解决率"],
    ["解决率", "首次解决率"],
    ["转化率", "未转化率"],
    ["Conversion", "Non-conversion"],
    ["回复率", "无效回复率"],
    ["合格率", "不合格率"],
    ["平均响应时间", "首次响应时长"],
    ["响应时间", "平均首次响应时间"],
    ["首次响应时长", "平均响应时长"],
    ["销售额", "退款销售额"],
    ["转化率", "转化率目标"],
    ["转化率", "转化率排名"],
    ["转化率", "转化率同比"],
  ])("%s is not %s", (metric, header) => {
    expect(headerFor(metric, header)).toBeUndefined();
  });

  test.each([
    ["满意率", ["不满意率", "满意率(IM)"], "满意率(IM)"],
    ["CSAT", ["不满意率", "好评率"], "好评率"],
    ["响应时间", ["首次响应时间", "平均响应时间"], "平均响应时间"],
    ["销售额", ["退款后销售额", "销售额"], "销售额"],
    ["退款率", ["售后退款率"], "售后退款率"],
  ])("%s among %j is %s", (metric, headers, header) => {
    expect(headerFor(metric, ...headers)).toBe(header);
  });
});

describe("what goes by its name is no guess; what only resembles it is one", () => {
  test.each([
    ["咨询转化率", "咨询转化率"],
    ["咨询转化率", "询单最终付款转化率"],
    ["CSAT", "客户满意率"],
    ["CSAT", "CSAT（%）"],
    ["平均响应", "平均响应时长（秒)"],
    ["FCR", "一次解决率"],
    ["FCR", "First contact resolution"],
    ["FCR", "一次性解决率"],
    ["泄露信息", "是否泄露客户信息"],
    ["Data leak", "Data leak?"],
    ["退款后销售额", "去退销售额"],
    ["下单转化率", "下单转化率"],
    ["差评率", "差评率(人维度)"],
  ])("%s goes by %s", (metric, header) => {
    const found = matchFor(metric, header);
    expect([found.header, isGuess(found.match)]).toEqual([header, false]);
  });

  test.each([
    ["销售额", "退款后销售额"],
    ["退款后销售额", "销售额"],
    ["咨询转化率", "询单当日付款转化率"],
    ["咨询转化率", "下单转化率"],
    ["CSAT", "好评率"],
    ["平均响应", "工作时间平响时长"],
    ["投诉率", "服务态度投诉率"],
    ["退货率", "退款率"],
    ["满意率", "某平台满意率"],
  ])("%s from %s is a guess", (metric, header) => {
    const found = matchFor(metric, header);
    expect([found.header, isGuess(found.match)]).toEqual([header, true]);
  });

  test("a column that the user chose is no guess", () => {
    const match: ColumnMatch = { target: { role: "metric", item: "CSAT" }, column: "C", confidence: 1, chosen: true, required: true };
    expect(isGuess(match)).toBe(false);
  });
});

describe("the sample sizes of a metric with a smallest sample", () => {
  const found = (metric: string, headers: readonly string[], choices = {}) => {
    const table = detectTable(
      anArea([
        ["姓名", ...headers],
        ["张三", ...headers.map(() => 70)],
      ]),
    );
    if (!table) throw new Error("No table was found.");
    const template = aPresaleTemplate({ metrics: [aMetric(metric, 1, steps([[70, 100]]), { minSample: 20 })] });
    const matches = matchColumns(table, template, choices);
    return ["metric", "sample"].map((role) => {
      const column = matches.find(({ target }) => target.role === role)?.column;
      return table.columns.find(({ letters }) => letters === column)?.shown;
    });
  };

  test.each([
    ["CSAT", ["CSAT样本数", "CSAT"], ["CSAT", "CSAT样本数"]],
    ["CSAT", ["CSAT", "CSAT（评价数）"], ["CSAT", "CSAT（评价数）"]],
    ["满意度", ["满意度样本量", "好评率"], ["好评率", "满意度样本量"]],
    ["满意度", ["满意度样本量"], [undefined, "满意度样本量"]],
    ["CSAT", ["CSAT", "评价数"], ["CSAT", undefined]],
    ["CSAT", ["CSAT", "CSAT样本数（万）"], ["CSAT", undefined]],
  ])("%s among %j", (metric, headers, expected) => {
    expect(found(metric, headers)).toEqual(expected);
  });

  test("what the user chose stands, no column too", () => {
    expect(found("CSAT", ["CSAT", "CSAT样本数"], { "sample:CSAT": null })).toEqual(["CSAT", undefined]);
  });
});
