import { score } from "../../src/engine/score";
import type { GateRule } from "../../src/rules/ruleBook";
import { aMetric, aTable, aTemplate, bonusBands, conversionTiers, steps } from "./builders";

const names = ["转化率", "满意度", "平均响应", "FCR"];
const presale = names.map((name, k) => aMetric(name, [0.4, 0.3, 0.15, 0.15][k] ?? 0));
const first = (list: Float64Array) => list[0];

test("the sales template with 100, 72, 86 and 98 totals 90.00 and pays 1.2", () => {
  const sales = ["转化率", "销售额", "响应时间", "满意度"];
  const template = aTemplate(sales.map((name, k) => aMetric(name, [0.5, 0.3, 0.1, 0.1][k] ?? 0)));
  const run = score(template, aTable(sales, [[100, 72, 86, 98]]));
  expect([first(run.totals), first(run.coefficients), first(run.bonuses)]).toEqual([90, 1.2, 3240]);
});

describe("a missing metric", () => {
  const only = (policy: "reweight" | "zero" | "error" | number) => presale.map((rule) => ({ ...rule, missing: policy }));

  test.each([
    ["hands its weight to the others", "reweight", 90.18],
    ["counts as zero", "zero", 76.65],
    ["counts as the score the rule gives", 60, 85.65],
  ] as const)("%s", (_name, policy, total) => {
    const run = score(aTemplate(only(policy)), aTable(names, [[90, 88, 95, "blank"]]));
    expect(first(run.totals)).toBe(total);
  });

  test("may be an error of its own", () => {
    const run = score(aTemplate(only("error")), aTable(names, [[90, 88, 95, "dash"]]));
    expect(run.totals).toEqual(Float64Array.of(NaN));
    expect(run.unscored.get(0)).toEqual({ reason: "missingIsError", metric: "FCR" });
  });

  test("of somebody exempt is reweighted whatever the policy says", () => {
    for (const policy of ["zero", "error"] as const) {
      expect(first(score(aTemplate(only(policy)), aTable(names, [[90, 88, 95, "exempt"]])).totals)).toBe(90.18);
    }
  });

  test("a true zero is a zero", () => {
    expect(first(score(aTemplate(presale), aTable(names, [[90, 88, 95, 0]])).totals)).toBe(76.65);
  });

  test("a total needs 60 % of the weight", () => {
    const run = score(
      aTemplate(presale),
      aTable(names, [
        ["blank", 88, 95, 92],
        [90, "blank", "blank", 92],
      ]),
    );
    expect([...run.totals]).toEqual([90.75, NaN]);
    expect(run.unscored.get(1)).toEqual({ reason: "coverTooLow", cover: 0.55, minCover: 0.6 });
  });

  test("a sample that is too small is no value", () => {
    const metrics = presale.map((rule) => (rule.name === "FCR" ? { ...rule, minSample: 20 } : rule));
    const table = aTable(names, [[90, 88, 95, 92]]);
    const withSamples = {
      ...table,
      metrics: table.metrics.map((column) => (column.metric === "FCR" ? { ...column, samples: Float64Array.of(19) } : column)),
    };
    expect(first(score(aTemplate(metrics), withSamples).totals)).toBe(90.18);
  });

  test("that no column holds is missing for everybody", () => {
    expect(first(score(aTemplate(presale), aTable(names.slice(0, 3), [[90, 88, 95]])).totals)).toBe(90.18);
  });
});

describe("a value that no confirmed band covers", () => {
  const bands = { ...conversionTiers, otherwise: { result: 60, assumed: true } };
  const template = aTemplate([aMetric("转化率", 0.5, { scale: bands }), aMetric("满意度", 0.5)]);

  test("leaves no score and no total: neither zero nor reweighted", () => {
    const run = score(template, aTable(["转化率", "满意度"], [[0.6, 95]]));
    expect([first(run.totals), first(run.coefficients), first(run.bonuses), run.ranks[0]]).toEqual([NaN, NaN, NaN, 0]);
    expect(run.unscored.get(0)).toEqual({ reason: "noRule", metric: "转化率", value: 0.6, unconfirmed: true });
  });

  test("scores as soon as the band is confirmed", () => {
    const confirmed = { ...conversionTiers, otherwise: { result: 60, assumed: false } };
    const run = score(
      aTemplate([aMetric("转化率", 0.5, { scale: confirmed }), aMetric("满意度", 0.5)]),
      aTable(["转化率", "满意度"], [[0.6, 95]]),
    );
    expect(first(run.totals)).toBe(77.5);
  });

  test("a percent typed as points is covered by no band either", () => {
    const run = score(template, aTable(["转化率", "满意度"], [[68.2, 95]]));
    expect(run.unscored.get(0)).toMatchObject({ reason: "noRule", metric: "转化率", unconfirmed: false });
  });
});

test("a total that no band covers has no coefficient, but keeps its rank", () => {
  const run = score(aTemplate(presale), aTable(names, [[60, 60, 60, 60]]));
  expect([first(run.totals), first(run.coefficients), first(run.bonuses), run.ranks[0]]).toEqual([60, NaN, NaN, 1]);
  expect(run.unscored.get(0)).toEqual({ reason: "noCoefficient", total: 60, unconfirmed: false });
});

describe("red lines", () => {
  const gate = (name: string, action: GateRule["action"]): GateRule => ({ name, action, rows: [] });
  const leak = gate("泄露信息", { type: "veto" });
  const late = gate("超时未跟进", { type: "cap", at: 60 });
  const flag = (name: string, ...breached: boolean[]) => ({ gate: name, breached, evidence: breached.map((is) => (is ? "是" : "")) });
  const people = [
    [92, 92, 92, 92],
    [92, 92, 92, 92],
  ];

  test("a leaked customer record vetoes the bonus but keeps the score visible", () => {
    const run = score(aTemplate(presale, { gates: [leak] }), aTable(names, people, { flags: [flag("泄露信息", true, false)] }));
    expect([...run.rawTotals]).toEqual([92, 92]);
    expect([...run.totals]).toEqual([0, 92]);
    expect([...run.coefficients]).toEqual([0, 1.2]);
    expect([...run.bonuses]).toEqual([1800, 3240]);
    expect(run.gates.get(0)).toEqual({ rule: leak, evidence: "是" });
    expect([...run.ranks]).toEqual([2, 1]);
  });

  test("a veto takes the whole bonus only where the rule book says so", () => {
    const template = aTemplate(presale, { gates: [leak], settings: { vetoScope: "all" } });
    expect([...score(template, aTable(names, people, { flags: [flag("泄露信息", true, false)] })).bonuses]).toEqual([0, 3240]);
  });

  test("the harshest of several wins, in whatever order they stand", () => {
    for (const gates of [
      [leak, late],
      [late, leak],
    ]) {
      const flags = [flag("泄露信息", true, false), flag("超时未跟进", true, true)];
      expect([...score(aTemplate(presale, { gates }), aTable(names, people, { flags })).totals]).toEqual([0, 60]);
    }
  });

  test("a downgrade costs one band of the coefficient", () => {
    const template = aTemplate(presale, { gates: [gate("合规", { type: "downgrade", bands: 1 })] });
    const run = score(template, aTable(names, people, { flags: [flag("合规", true, false)] }));
    expect([[...run.totals], [...run.coefficients]]).toEqual([
      [89.99, 92],
      [1, 1.2],
    ]);
  });

  test("somebody without a total stays without one", () => {
    const run = score(
      aTemplate(presale, { gates: [leak] }),
      aTable(names, [["blank", "blank", 9, 9]], { flags: [flag("泄露信息", true)] }),
    );
    expect([first(run.totals), first(run.bonuses)]).toEqual([NaN, NaN]);
  });
});

describe("staff levels", () => {
  const volume = (level: string, full: number) => aMetric("日均接待量", 0.4, { level, scale: steps("higher", "none", [[full, 100]], 60) });
  const template = aTemplate([volume("新人", 50), volume("成熟", 80), aMetric("满意度", 0.6)]);
  const people = (...levels: (string | undefined)[]) =>
    levels.map((level, i) => ({ name: `客服${i}`, row: i + 2, ...(level !== undefined && { level }) }));

  test("everybody is measured by the bands of their own level", () => {
    const run = score(
      template,
      aTable(
        ["日均接待量", "满意度"],
        [
          [60, 90],
          [60, 90],
        ],
        { people: people("新人", "成熟") },
      ),
    );
    expect([...run.totals]).toEqual([94, 78]);
  });

  test("somebody of no level misses the weight, and is not scored on the rest", () => {
    const run = score(template, aTable(["日均接待量", "满意度"], [[60, 90]], { people: people(undefined) }));
    expect(run.unscored.get(0)).toEqual({ reason: "weightsOff", weight: 0.6 });
  });
});

test("scores are capped one by one, plus points within their range, then the total", () => {
  const template = aTemplate([aMetric("a", 0.5), aMetric("b", 0.5)], { adjustments: [{ name: "奖励分", min: 0, max: 5, rows: [] }] });
  const table = aTable(
    ["a", "b"],
    [
      [120, 80],
      [120, 99],
      [50, 50],
    ],
    { adjustments: [{ name: "奖励分", points: Float64Array.of(2.005, 9, NaN) }] },
  );
  expect([...score(template, table).totals]).toEqual([92.01, 100, 50]);
});

test("shops that score in whole points round first: 89.5 is 90", () => {
  const run = score(aTemplate([aMetric("a", 1)], { settings: { bandDecimals: 0 } }), aTable(["a"], [[89.5], [89.4]]));
  expect([[...run.totals], [...run.coefficients]]).toEqual([
    [90, 89],
    [1.2, 1],
  ]);
});

test("somebody's own bonus base comes before the template's", () => {
  const run = score(aTemplate([aMetric("a", 1)]), aTable(["a"], [[95]], { people: [{ name: "李", row: 2, base: 5000.55 }] }));
  expect(first(run.bonuses)).toBe(5400.59);
});

test("grades come from the total after red lines", () => {
  const grades = {
    scale: steps(
      "higher",
      "none",
      [
        [90, "S"],
        [80, "A"],
      ],
      "C",
    ),
    rows: [],
  };
  const run = score(
    aTemplate([aMetric("a", 1)], { grades, coefficients: { scale: bonusBands, rows: [] } }),
    aTable(["a"], [[95], [85], [10], ["blank"]]),
  );
  expect(run.grades).toEqual(["S", "A", "C", undefined]);
});
