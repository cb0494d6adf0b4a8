import { compileTemplate } from "../../src/rules/compile";
import type { Rule } from "../../src/rules/ruleBook";
import { aRule, aTemplate, coefficientRow, scoredDirectly, seedWeights } from "../support/rules";

const codes = (rules: readonly Rule[], period = "2026-10", name = "售前") =>
  compileTemplate(rules, name, period).issues.map(({ code, rule, column, severity }) => [code, rule, column, severity]);

describe("the version that is valid", () => {
  const versions = [
    ...scoredDirectly({ CSAT: 1 }, { version: 1, from: "2026-01-01", to: "2026-08-31" }),
    ...scoredDirectly({ CSAT: 1 }, { version: 2, from: "2026-09-01", to: "2026-10-14" }),
    ...scoredDirectly({ CSAT: 1 }, { version: 3, from: "2026-10-15" }),
  ];

  test.each([
    ["2026-08", 1],
    ["2026-09", 2],
    ["2026-10", 2],
    ["2026-11", 3],
    ["2026-08-31", 1],
    ["2026-10-14", 2],
    ["2026-10-15", 3],
    ["2031-01", 3],
  ])("in %s is v%d: a new version starts with the next period", (period, version) => {
    expect(compileTemplate(versions, "售前", period).template?.version).toBe(version);
  });

  test("before the first version there is none", () => {
    expect(codes(versions, "2025-12")).toEqual([["versionNone", 2, "from", "error"]]);
  });

  test("a template that begins within the month applies to it, with a warning", () => {
    const { template, issues } = compileTemplate(scoredDirectly({ CSAT: 1 }, { from: "2026-10-12" }), "售前", "2026-10");
    expect(template?.version).toBe(1);
    expect(issues).toMatchObject([{ code: "versionMidPeriod", severity: "warning", params: { from: "2026-10-12" } }]);
  });

  test.each(["", "2026", "2026-13", "2026-1", "2026-02-30", "October", "2026-Q3", "2026-10-1", "2026-10 "])(
    "a period that is no month and no day picks no version: %j",
    (period) => {
      const { template, issues } = compileTemplate(versions, "售前", period);
      expect(template).toBeUndefined();
      expect(issues).toMatchObject([{ code: "periodUnclear", severity: "error", params: { found: period } }]);
    },
  );

  test("a change in mid-month is said, with both days; the month goes by its first day", () => {
    const { template, issues } = compileTemplate(versions, "售前", "2026-10");
    expect(template?.version).toBe(2);
    expect(issues).toMatchObject([
      {
        code: "versionChanges",
        severity: "warning",
        rule: 1,
        column: "to",
        params: { version: 2, to: "2026-10-14", next: 3, from: "2026-10-15" },
      },
    ]);
  });

  test("a version that overlaps the next one in mid-month is said, too", () => {
    const open = [...scoredDirectly({ CSAT: 1 }, { version: 1 }), ...scoredDirectly({ CSAT: 1 }, { version: 2, from: "2026-10-12" })];
    expect(compileTemplate(open, "售前", "2026-10").issues).toMatchObject([
      { code: "versionChanges", params: { version: 1, to: "—", next: 2, from: "2026-10-12" } },
    ]);
  });

  test("one that ends in mid-month with nothing after it is said", () => {
    const { issues } = compileTemplate(scoredDirectly({ CSAT: 1 }, { to: "2026-10-20" }), "售前", "2026-10");
    expect(issues).toMatchObject([{ code: "versionEnds", severity: "warning", params: { to: "2026-10-20" } }]);
  });

  test.each(["2026-08", "2026-09", "2026-11", "2026-10-14", "2026-10-15"])("nothing is said where nothing changes: %s", (period) => {
    expect(codes(versions, period)).toEqual([]);
  });

  test("a draft stands back behind a version that is published within the month", () => {
    const both = [
      ...scoredDirectly({ CSAT: 1 }, { version: 1, status: "draft" }),
      ...scoredDirectly({ CSAT: 1 }, { version: 2, from: "2026-10-12" }),
    ];
    const { template, issues } = compileTemplate(both, "售前", "2026-10");
    expect([template?.version, issues.map(({ code }) => code)]).toEqual([2, ["versionMidPeriod"]]);
  });

  test("two at once are refused, naming the older one's end", () => {
    const open = [...scoredDirectly({ CSAT: 1 }, { version: 1 }), ...scoredDirectly({ CSAT: 1 }, { version: 2, from: "2026-06-01" })];
    const { template, issues } = compileTemplate(open, "售前", "2026-10");
    expect(template).toBeUndefined();
    expect(issues).toMatchObject([{ code: "versionTwo", rule: 0, column: "to", params: { versions: "1, 2" } }]);
  });

  test("a draft stands back behind a published version", () => {
    const both = [...scoredDirectly({ CSAT: 1 }, { version: 1 }), ...scoredDirectly({ CSAT: 1 }, { version: 2, status: "draft" })];
    expect(compileTemplate(both, "售前", "2026-10").template?.version).toBe(1);
  });

  test("an unknown template is answered with the known ones", () => {
    expect(compileTemplate(versions, "售后", "2026-10").issues).toMatchObject([{ code: "templateUnknown", params: { choices: "售前" } }]);
  });
});

describe("weights", () => {
  test("ten times 0.1 is exactly 100%", () => {
    const ten = Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`M${index}`, 0.1]));
    expect(codes(scoredDirectly(ten))).toEqual([]);
  });

  test.each([
    [{ 解决率: 0.3, 好评率: 0.2, 响应速度: 0.2 }, "70%", "30%"],
    [{ A: 0.5, B: 0.45 }, "95%", "5%"],
    [{ A: 0.5, B: 0.55 }, "105%", "-5%"],
    [{ A: 0.333, B: 0.333, C: 0.333 }, "99.9%", "0.1%"],
  ])("%j come to %s: %s unallocated, and nothing is scored", (weights, sum, gap) => {
    const { template, issues } = compileTemplate(scoredDirectly(weights), "售前", "2026-10");
    expect(template).toBeUndefined();
    expect(issues).toMatchObject([{ code: "weightsNot100", severity: "error", rule: 0, column: "weight", params: { sum, gap } }]);
  });

  test("each staff level must come to 100% on its own; its row replaces the one for everybody", () => {
    const rules = [
      aRule({ item: "CSAT", weight: 0.6 }),
      aRule({ item: "接待量", weight: 0.4 }),
      aRule({ item: "接待量", weight: 0.4, level: "新人", scale: "≥50→100; else→0" }),
      aRule({ item: "带教", weight: 0.1, level: "成熟" }),
    ];
    expect(compileTemplate(rules, "售前", "2026-10").issues).toMatchObject([
      { code: "weightsNot100Level", rule: 3, params: { level: "成熟", sum: "110%", gap: "-10%" } },
    ]);
    expect(aTemplate(rules.slice(0, 3)).metrics.map(({ name, level }) => [name, level])).toEqual([
      ["CSAT", undefined],
      ["接待量", undefined],
      ["接待量", "新人"],
    ]);
  });

  test("a metric needs one weight, on one row", () => {
    expect(codes([aRule({ item: "A", weight: 1 }), aRule({ item: "B" })])).toEqual([["weightMissing", 1, "weight", "error"]]);
    expect(codes([aRule({ weight: 0.5, scale: "≥90→100" }), aRule({ weight: 0.5, scale: "else→0" })])).toEqual([
      ["weightTwice", 1, "weight", "error"],
    ]);
  });
});

describe("rows that belong together", () => {
  const rules = [
    aRule({ item: "转化率", weight: 1, scale: "≥70%→100; ≥67.5%→90; ≥65%→80", group: "价值", note: "权重", minSample: 20 }),
    aRule({ item: "转化率", scale: "else→60", assumed: true }),
    coefficientRow,
  ];

  test("join into one metric; the assumed band is marked and named in a warning", () => {
    const { template, issues } = compileTemplate(rules, "售前", "2026-10");
    expect(template?.metrics).toMatchObject([
      { name: "转化率", group: "价值", weight: 1, missing: "reweight", minSample: 20, note: "权重", rows: [0, 1] },
    ]);
    expect(template?.metrics[0]?.scale).toMatchObject({
      unit: "percent",
      steps: [{ edge: 0.7 }, { edge: 0.675 }, { edge: 0.65 }],
      otherwise: { result: 60, assumed: true },
    });
    expect(issues).toMatchObject([{ code: "ruleUnconfirmed", severity: "warning", rule: 1, column: "assumed", params: { count: 1 } }]);
  });

  test("a mistake is reported at its own row", () => {
    const broken = [...rules.slice(0, 1), aRule({ item: "转化率", scale: "else→" }), coefficientRow];
    expect(compileTemplate(broken, "售前", "2026-10").issues).toMatchObject([
      { code: "scaleMissingResult", rule: 1, column: "scale", params: { item: "转化率", position: 6 } },
    ]);
  });

  test("a metric is worth points, never words: those would leave everybody without a score", () => {
    expect(codes([aRule({ weight: 1, scale: "≥90→S; else→C" })])).toEqual([["scoreNotNumber", 0, "scale", "error"]]);
  });

  test("a better band that is worth less is worth a look", () => {
    expect(codes([aRule({ weight: 1, scale: "≥30秒→100; ≥60秒→80" })])).toEqual([["scoresNotRising", 0, "scale", "warning"]]);
    expect(codes([aRule({ weight: 1, scale: "≤30秒→100; ≤60秒→80" })])).toEqual([]);
  });
});

describe("what stands beside the metrics", () => {
  const metric = aRule({ weight: 1 });
  const withRow = (row: Partial<Rule>) => aTemplate([metric, aRule({ ...row })]);

  test("red lines", () => {
    expect(withRow({ kind: "gate", item: "泄露信息", scale: "一票否决", note: "000:26" }).gates).toEqual([
      { name: "泄露信息", action: { type: "veto" }, note: "000:26", rows: [1] },
    ]);
    expect(withRow({ kind: "gate", item: "迟到", scale: "cap 60" }).gates).toMatchObject([{ action: { type: "cap", at: 60 } }]);
    expect(codes([metric, aRule({ kind: "gate", item: "迟到", scale: "minus 5" })])).toEqual([["scaleUnknownGate", 1, "scale", "error"]]);
  });

  test("plus and minus points", () => {
    expect(withRow({ kind: "adjust", item: "主管加减分", scale: "score -5..5" }).adjustments).toEqual([
      { name: "主管加减分", min: -5, max: 5, rows: [1] },
    ]);
    expect(withRow({ kind: "adjust", item: "创新", scale: "0~3分" }).adjustments).toMatchObject([{ min: 0, max: 3 }]);
    expect(codes([metric, aRule({ kind: "adjust", item: "创新", scale: "some" })])).toEqual([["adjustUnclear", 1, "scale", "error"]]);
  });

  test("grades are words, coefficients numbers", () => {
    expect(withRow({ kind: "grade", item: "等级", scale: "≥90→S; else→A" }).grades).toMatchObject({
      rows: [1],
      scale: { otherwise: { result: "A" } },
    });
    expect(codes([metric, aRule({ kind: "coefficient", item: "系数", scale: "≥90→S; else→A" })])).toEqual([
      ["coefficientNotNumber", 1, "scale", "error"],
    ]);
    expect(codes([metric, aRule({ kind: "coefficient", item: "系数", scale: "≥90%→1.2" })])).toEqual([
      ["bandsNotSteps", 1, "scale", "error"],
    ]);
  });

  test("base and fixed share of the bonus; unconfirmed amounts are not paid", () => {
    expect(withRow({ kind: "pay", item: "绩效基数", scale: "3,000元" }).pay).toEqual({
      base: 3000,
      fixedShare: 0.6,
      baseRows: [1],
      fixedShareRows: [],
    });
    expect(withRow({ kind: "pay", item: "Fixed share", scale: "0.5" }).pay).toMatchObject({ fixedShare: 0.5, fixedShareRows: [1] });
    expect(withRow({ kind: "pay", item: "绩效基数", scale: "3000", assumed: true }).pay).toEqual({
      fixedShare: 0.6,
      baseRows: [],
      fixedShareRows: [],
    });
    expect(codes([metric, aRule({ kind: "pay", item: "绩效基数", scale: "plenty" })])).toEqual([["payUnclear", 1, "scale", "error"]]);
    expect(codes([metric, aRule({ kind: "pay", item: "年终奖", scale: "1" })])).toEqual([["payUnknown", 1, "item", "warning"]]);
  });

  test.each([
    ["总分小数位", "0", { bandDecimals: 0 }],
    ["Minimum cover", "50%", { minCover: 0.5 }],
    ["单项封顶", "120", { capMetric: 120 }],
    ["总分封顶", "110", { capTotal: 110 }],
    ["排名方式", "1,2,2,3", { rankStyle: "dense" }],
    ["一票否决范围", "全部奖金", { vetoScope: "all" }],
  ])("setting %s %s", (item, scale, settings) => {
    expect(withRow({ kind: "setting", item, scale }).settings).toMatchObject(settings);
  });

  test("settings keep their defaults where the rule book is silent, and refuse the impossible", () => {
    expect(aTemplate([metric]).settings).toEqual({
      bandDecimals: 2,
      minCover: 0.6,
      capMetric: 100,
      capTotal: 100,
      rankStyle: "competition",
      vetoScope: "floating",
    });
    expect(codes([metric, aRule({ kind: "setting", item: "总分小数位", scale: "7" })])).toEqual([["settingUnclear", 1, "scale", "error"]]);
    expect(codes([metric, aRule({ kind: "setting", item: "心情", scale: "7" })])).toEqual([["settingUnknown", 1, "item", "warning"]]);
  });

  test("rewards are kept and said not to be calculated yet", () => {
    expect(codes([metric, aRule({ kind: "award", item: "解决率奖", scale: "≥90%→500" })])).toEqual([["kindNotScored", 1, "kind", "info"]]);
  });

  test("an item that stands twice is refused", () => {
    const gate = aRule({ kind: "gate", item: "泄露信息", scale: "veto" });
    expect(codes([metric, gate, gate])).toEqual([["itemTwice", 2, "item", "error"]]);
  });
});

test("a template without metrics can't score", () => {
  expect(codes([coefficientRow])).toEqual([["noMetrics", 0, "kind", "error"]]);
});

test("rows of a version that differ in their dates are named", () => {
  const rules = [aRule({ item: "A", weight: 0.5 }), aRule({ item: "B", weight: 0.5, to: "2026-12-31" })];
  expect(codes(rules)).toEqual([["versionUneven", 1, "to", "warning"]]);
});

describe("the fingerprint", () => {
  const print = (changes: Partial<Rule>) =>
    aTemplate([aRule({ weight: 1, scale: "≥70%→100; ≥65%→80", ...changes }), coefficientRow]).fingerprint;

  test("stays when only spelling, notes, dates or order change", () => {
    const same = print({});
    expect(same).toMatch(/^[0-9a-f]{8}$/);
    expect(print({ scale: "70%以上得100分，65%以上得80分", note: "x" })).toBe(same);
    expect(aTemplate([coefficientRow, aRule({ weight: 1, scale: "≥70%→100; ≥65%→80" })]).fingerprint).toBe(same);
  });

  test("stays when a setting, a pay row or a default is only written in other words", () => {
    const withRow = (row: Partial<Rule>) =>
      aTemplate([aRule({ weight: 1, scale: "score 0..100" }), coefficientRow, aRule(row)]).fingerprint;
    expect(print({ missing: "reweight" })).toBe(print({}));
    expect(withRow({ kind: "setting", item: "rank style", scale: "中国式" })).toBe(
      withRow({ kind: "setting", item: "排名方式", scale: "1,2,2,3" }),
    );
    expect(withRow({ kind: "pay", item: "bonus base", scale: "0.3万元" })).toBe(withRow({ kind: "pay", item: "绩效基数", scale: "3,000" }));
    expect(withRow({ kind: "setting", item: "排名方式", scale: "1,2,2,4" })).not.toBe(
      withRow({ kind: "setting", item: "排名方式", scale: "1,2,2,3" }),
    );
  });

  test.each([
    [{ scale: "≥70%→100; ≥65%→81" }],
    [{ scale: "≥70%→100; ≥65.01%→80" }],
    [{ scale: "≥70%→100; >65%→80" }],
    [{ item: "FCR" }],
    [{ missing: "zero" as const }],
    [{ minSample: 20 }],
    [{ assumed: true }],
  ])("changes with %j", (changes) => {
    expect(print(changes)).not.toBe(print({}));
  });
});

test("the seeds' weights compile with scores given directly", () => {
  expect(aTemplate([...scoredDirectly(seedWeights.salesLed), coefficientRow]).metrics.map(({ weight }) => weight)).toEqual([
    0.5, 0.3, 0.1, 0.1,
  ]);
});
