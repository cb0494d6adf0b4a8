/** Decisions about a whole month (DOMAIN 5): from rule rows, compiled as the pane compiles them, to everybody's pay. */
import { score } from "../../src/engine/score";
import { confirmAssumptions } from "../../src/rules/confirmAssumptions";
import { compileTemplate } from "../../src/rules/compile";
import type { Rule } from "../../src/rules/ruleBook";
import { aTable } from "../engine/builders";
import { aRule, aTemplate, coefficientRow, scoredDirectly } from "../support/rules";

const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });
const setting = (item: string, scale: string): Rule => aRule({ kind: "setting", item, scale });
const leak = aRule({ kind: "gate", item: "泄露信息", scale: "veto" });
const one = [...scoredDirectly({ CSAT: 1 }), coefficientRow, base];
const run = (rules: readonly Rule[], scores: readonly number[], breached: readonly boolean[] = []) =>
  score(
    aTemplate(rules),
    aTable(
      ["CSAT"],
      scores.map((points) => [points]),
      breached.length > 0 ? { flags: [{ gate: "泄露信息", breached, evidence: breached.map(() => "") }] } : {},
    ),
  );

describe("D2: a rule book may score in whole points", () => {
  test("89.5 is 89.50 and pays 1.0, or 90 and pays 1.2", () => {
    expect(run(one, [89.5]).coefficients[0]).toBe(1);
    expect(run([...one, setting("BandDecimals", "0")], [89.5]).coefficients[0]).toBe(1.2);
  });
});

describe("D6: an assumption bands nobody until somebody confirms it", () => {
  const rules = [...scoredDirectly({ CSAT: 1 }), aRule({ kind: "coefficient", item: "奖金系数", scale: "≥70→0.8" }), base].concat(
    aRule({ kind: "coefficient", item: "奖金系数", scale: "≥60→0.6; else→0", assumed: true }),
  );

  test("65 has a total and no coefficient, then 0.6", () => {
    const before = run(rules, [65]);
    expect([before.totals[0], before.coefficients[0], before.bonuses[0]]).toEqual([65, NaN, NaN]);
    expect(before.unscored.get(0)).toEqual({ reason: "noCoefficient", total: 65, unconfirmed: true });
    const confirmed = confirmAssumptions(rules, [3], "王经理", "2026-10-31", "zh-CN");
    expect([run(confirmed, [65]).coefficients[0], run(confirmed, [65]).bonuses[0]]).toEqual([0.6, 2520]);
    expect(confirmed[3]?.note).toContain("2026-10-31 由王经理确认");
  });
});

describe("D7: a template of 70 % is not scored, and says which 30 % are unallocated", () => {
  test("neither scaled up nor zero", () => {
    const { template, issues } = compileTemplate(scoredDirectly({ 解决率: 0.3, 好评率: 0.2, 响应: 0.2 }), "售前", "2026-10");
    expect(template).toBeUndefined();
    expect(issues.find(({ code }) => code === "weightsNot100")?.params).toMatchObject({ sum: "70%", gap: "30%" });
  });
});

describe("D8: the least share of weight is a setting", () => {
  test("30 % of the weight makes no total, unless the rule book is content with it", () => {
    const rules = [...scoredDirectly({ 转化率: 0.7, CSAT: 0.3 }), coefficientRow];
    const of = (list: readonly Rule[]) => score(aTemplate(list), aTable(["转化率", "CSAT"], [["blank", 90]])).totals[0];
    expect([of(rules), of([...rules, setting("MinCover", "30%")])]).toEqual([NaN, 90]);
  });
});

describe("D11: a metric whose sample is too small is missing", () => {
  test("19 ratings hand their weight on, 20 count", () => {
    const rules = [...scoredDirectly({ 转化率: 0.7 }), aRule({ item: "CSAT", weight: 0.3, minSample: 20 }), coefficientRow];
    const table = aTable(
      ["转化率", "CSAT"],
      [
        [80, 100],
        [80, 100],
      ],
    );
    const metrics = table.metrics.map((column, k) => (k === 1 ? { ...column, samples: Float64Array.of(19, 20) } : column));
    expect([...score(aTemplate(rules), { ...table, metrics }).totals]).toEqual([80, 86]);
  });
});

describe("D12: a metric stops at 100, and so does the total, unless the rule book allows 120", () => {
  test("a stretch of 120", () => {
    const rules = [...scoredDirectly({ 转化率: 0.5, CSAT: 0.5 }, { scale: "score 0..120" }), coefficientRow];
    const of = (list: readonly Rule[]) => score(aTemplate(list), aTable(["转化率", "CSAT"], [[120, 90]])).totals[0];
    expect([of(rules), of([...rules, setting("CapMetric", "120"), setting("CapTotal", "120")])]).toEqual([95, 105]);
    expect(of([...rules, setting("CapMetric", "120")])).toBe(100);
  });
});

describe("D13: a veto disqualifies and leaves the score visible", () => {
  test("raw 92, total 0, coefficient 0", () => {
    const vetoed = run([...one, leak], [92, 92], [true, false]);
    expect([[...vetoed.rawTotals], [...vetoed.totals], [...vetoed.coefficients]]).toEqual([
      [92, 92],
      [0, 92],
      [0, 1.2],
    ]);
  });
});

describe("D14: a veto takes the floating 40 % only, unless the rule book says all", () => {
  test("1,800 of 3,000 stay", () => {
    expect(run([...one, leak], [92], [true]).bonuses[0]).toBe(1800);
    expect(run([...one, leak, setting("VetoScope", "all")], [92], [true]).bonuses[0]).toBe(0);
  });
});

describe("D15: the fixed share is a rule of its own", () => {
  test("60 % fixed, or none", () => {
    const whole = aRule({ kind: "pay", item: "固定比例", scale: "0%" });
    expect([run(one, [95]).bonuses[0], run([...one, whole], [95]).bonuses[0]]).toEqual([3240, 3600]);
  });
});

describe("D24: places are counted as the rule book says", () => {
  test("1-2-2-4, or 1-2-2-3", () => {
    const scores = [95, 90, 90, 85];
    expect([...run(one, scores).ranks]).toEqual([1, 2, 2, 4]);
    expect([...run([...one, setting("RankStyle", "CN")], scores).ranks]).toEqual([1, 2, 2, 3]);
  });
});

describe("D27: a month goes by the version that is valid on its first day, and says that another begins within it", () => {
  const versions = [
    aRule({ weight: 1, scale: "≥90→100; else→60", to: "2026-10-14" }),
    aRule({ weight: 1, scale: "≥80→100; else→60", version: 2, from: "2026-10-15" }),
  ];

  test("v1 for October, v2 for November", () => {
    const [october, november] = ["2026-10", "2026-11"].map((period) => compileTemplate(versions, "售前", period));
    expect([october?.template?.version, november?.template?.version]).toEqual([1, 2]);
    expect(october?.issues.map(({ code, severity }) => [code, severity])).toContainEqual(["versionChanges", "warning"]);
  });
});
