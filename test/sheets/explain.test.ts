import { score } from "../../src/engine/score";
import { scorecardOf } from "../../src/engine/scorecard";
import type { Template } from "../../src/rules/ruleBook";
import type { Scale } from "../../src/rules/scale";
import { sheetWords } from "../../src/i18n/sheetWords";
import { explainGate, explainLine, explainUnscored } from "../../src/sheets/explain";
import { readMetrics } from "../../src/sheets/readMetrics";
import { aMetric, aPresaleTemplate, anArea, conversionBands, responseBands, steps } from "../support/metrics";

function cardOf(
  template: Template,
  header: string,
  cell: string | number,
  more: readonly (string | number)[] = [],
  moreHeaders: readonly string[] = [],
) {
  const { table, issues } = readMetrics(
    anArea([
      ["姓名", header, ...moreHeaders],
      ["张三", cell, ...more],
    ]),
    template,
  );
  if (!table) throw new Error(JSON.stringify(issues));
  return scorecardOf(score(template, table), 0);
}

function sentence(name: string, scale: Scale, cell: string | number, language: "zh-CN" | "en", missing?: "zero" | "error" | 60): string {
  const template = aPresaleTemplate({ metrics: [aMetric(name, 1, scale, missing === undefined ? {} : { missing })], gates: [] });
  const [line] = cardOf(template, name, cell).lines;
  return line ? explainLine(line, language) : "";
}

describe("one sentence per score, with the way to the next band", () => {
  test.each([
    [
      "69.20%",
      "转化率 69.20% 落在 [67.5%,70%)，得 90 分；再高 0.80 个百分点得 100 分",
      "转化率 69.20% falls in [67.5%,70%): 90 points; 0.80 percentage points more gives 100",
    ],
    ["70%", "转化率 70.00% 落在 ≥70%，得 100 分；已是最高档", "转化率 70.00% falls in ≥70%: 100 points; the best band"],
    ["60%", "转化率 60.00%：没有档位覆盖，不计分", "转化率 60.00%: no band covers it, so there is no score"],
    ["--", "转化率：没有可考核的数据，权重分给其他指标", "转化率: nothing to measure; its weight goes to the other metrics"],
  ])("%s on conversion bands", (cell, zh, en) => {
    expect(sentence("转化率", conversionBands, cell, "zh-CN")).toBe(zh);
    expect(sentence("转化率", conversionBands, cell, "en")).toBe(en);
  });

  test("less is better for seconds: quicker lifts it", () => {
    expect(sentence("响应时间", responseBands, "40秒", "zh-CN")).toBe("响应时间 40 秒落在 (30秒,60秒]，得 80 分；再快 10 秒得 100 分");
    expect(sentence("响应时间", responseBands, "75s", "en")).toBe("响应时间 75 s falls in >60s: 0 points; 15 s quicker gives 80");
  });

  test("edges finer than two decimals are shown as finely as they count", () => {
    const complaints = steps([[0.00025, 100]], { unit: "percent", direction: "lower", otherwise: { result: 0, assumed: false } });
    expect(sentence("投诉率", complaints, "0.025%", "zh-CN")).toBe("投诉率 0.025% 落在 ≤0.025%，得 100 分；已是最高档");
    expect(sentence("投诉率", complaints, "0.027%", "zh-CN")).toBe("投诉率 0.027% 落在 >0.025%，得 0 分；再低 0.002 个百分点得 100 分");
    const conversion = steps([[0.67125, 100]], { unit: "percent", otherwise: { result: 60, assumed: false } });
    expect(sentence("转化率", conversion, "67.1245%", "en")).toBe("转化率 67.125% falls in ≥67.125%: 100 points; the best band");
    const response = steps([[0.125, 100]], { unit: "seconds", direction: "lower", otherwise: { result: 0, assumed: false } });
    expect(sentence("首响", response, "0.5秒", "zh-CN")).toBe("首响 0.5 秒落在 >0.125秒，得 0 分；再快 0.375 秒得 100 分");
  });

  test("a rule that waits for confirmation is named as such", () => {
    const scale = steps([[0.7, 100]], { unit: "percent", otherwise: { result: 60, assumed: true } });
    expect(sentence("转化率", scale, "50%", "zh-CN")).toBe("转化率 50.00%：只有待确认的档位覆盖，确认前不计分");
  });

  test("a deduction counts its units", () => {
    const scale: Scale = {
      type: "deduct",
      unit: "percent",
      full: 50,
      points: 2,
      per: 0.01,
      side: "below",
      target: 0.9,
      floor: 0,
      whole: true,
      assumed: false,
    };
    expect(sentence("好评率", scale, "87.4%", "zh-CN")).toBe("好评率 87.40%，比 90.00% 差 2 个单位，每个扣 2 分，满分 50，得 46 分");
    expect(sentence("好评率", scale, "95%", "en")).toBe("好评率 95.00% meets 90.00%: 50 points");
  });

  test("a missing value says what the policy did", () => {
    expect(sentence("FCR", conversionBands, "免考", "zh-CN")).toBe("FCR：免考，权重分给其他指标");
    expect(sentence("FCR", conversionBands, "-", "en", 60)).toBe("FCR: nothing to measure; counts as 60 points");
    expect(sentence("FCR", conversionBands, "-", "zh-CN", "zero")).toBe("FCR：没有可考核的数据，按 0 分计");
  });
});

test("a crossed red line names its evidence and its effect", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("转化率", 1, conversionBands)] });
  const { gate } = cardOf(template, "转化率", "70%", ["是"], ["泄露信息"]);
  expect(gate && explainGate(gate, "zh-CN")).toBe("触犯红线「泄露信息」（是）：取消资格，系数为 0，浮动奖金不发，固定部分照发");
  expect(gate && explainGate(gate, "en")).toBe(
    "Red line 泄露信息 was crossed (是): disqualified, coefficient 0; only the fixed part of the bonus is paid",
  );
  expect(gate && explainGate(gate, "zh-CN", "all")).toBe("触犯红线「泄露信息」（是）：取消资格，系数为 0，全部奖金不发");
});

test("who has no total is told why and what to do", () => {
  const template = aPresaleTemplate({ metrics: [aMetric("转化率", 1, conversionBands)], gates: [] });
  const card = cardOf(template, "转化率", "60%");
  expect(card.unscored && explainUnscored(card.unscored, template, "zh-CN")).toBe(
    "总分未出：转化率 60.00% 没有档位覆盖，请在评分标准中补充。",
  );
  expect(explainUnscored({ reason: "coverTooLow", cover: 0.45, minCover: 0.6 }, template, "en")).toBe(
    "No total: only 45% of the weight has a value; at least 60% is needed.",
  );
  expect(explainUnscored({ reason: "noCoefficient", total: 69.99, unconfirmed: true }, template, "zh-CN")).toBe(
    "没有系数：总分 69.99 只有待确认的档位覆盖，请先在规则表中确认。",
  );
});

test("the order of calculation ends in rank", () => {
  expect(sheetWords("zh-CN").sentence.order).toMatch(/奖金 → 名次。$/);
});
