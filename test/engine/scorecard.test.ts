import { score } from "../../src/engine/score";
import { scorecardOf } from "../../src/engine/scorecard";
import { isNearCoefficientEdge } from "../../src/engine/nearEdge";
import { missingMetrics, missingViews } from "../../src/engine/missingViews";
import type { Scale } from "../../src/rules/scale";
import { aMetric, aTable, aTemplate, conversionTiers, steps } from "./builders";

/** The line of one metric with a scale and an actual. */
function lineOf(scale: Scale, actual: number) {
  const run = score(aTemplate([aMetric("指标", 1, { scale })]), aTable(["指标"], [[actual]]));
  const [line] = scorecardOf(run, 0).lines;
  if (!line) throw new Error("no line");
  return line;
}

describe("every line says what its score rests on", () => {
  test("a band with both ends, and the way to the next", () => {
    expect(lineOf(conversionTiers, 0.692)).toMatchObject({
      score: 90,
      why: {
        type: "band",
        lower: 0.675,
        lowerInclusive: true,
        upper: 0.7,
        upperInclusive: false,
        result: 90,
        next: { gap: 0.008, result: 100, direction: "higher" },
      },
      nearEdge: false,
    });
  });

  test("the best band has no next", () => {
    expect(lineOf(conversionTiers, 0.9).why).toEqual({ type: "band", lower: 0.7, lowerInclusive: true, result: 100 });
  });

  test("where lower is better the ends change places", () => {
    const scale = steps(
      "lower",
      "seconds",
      [
        [30, 100],
        [60, 80],
      ],
      0,
    );
    expect(lineOf(scale, 45).why).toMatchObject({
      lower: 30,
      lowerInclusive: false,
      upper: 60,
      upperInclusive: true,
      next: { gap: 15, result: 100, direction: "lower" },
    });
    expect(lineOf(scale, 75).why).toEqual({
      type: "band",
      lower: 60,
      lowerInclusive: false,
      result: 0,
      next: { gap: 15, result: 80, direction: "lower" },
    });
  });

  test("an exclusive edge must be passed", () => {
    expect(lineOf(steps("higher", "percent", [[0.9, 100, "exclusive"]], 60), 0.9).why).toMatchObject({
      next: { gap: 0.0001, result: 100 },
    });
  });

  test("a line leads to its next point", () => {
    const scale: Scale = {
      type: "line",
      unit: "seconds",
      points: [
        { at: 40, score: 100 },
        { at: 60, score: 60 },
      ],
      assumed: false,
    };
    expect(lineOf(scale, 50).why).toEqual({ type: "line", score: 80, next: { gap: 10, result: 100, direction: "lower" } });
  });

  test("a deduction counts the units short", () => {
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
    expect(lineOf(scale, 0.874).why).toEqual({ type: "deduct", full: 50, unitsShort: 2, points: 2, target: 0.9, side: "below" });
  });

  test("nobody's band is said to be nobody's, or waiting", () => {
    expect(lineOf(conversionTiers, 0.6).why).toEqual({ type: "noRule", unconfirmed: false });
    expect(lineOf({ ...conversionTiers, otherwise: { result: 60, assumed: true } }, 0.6).why).toEqual({
      type: "noRule",
      unconfirmed: true,
    });
  });
});

describe("near an edge: half a percentage point", () => {
  test.each([
    [0.6949, false],
    [0.695, true],
    [0.705, true],
    [0.7051, false],
  ])("%d: %p", (actual, near) => {
    expect(lineOf(steps("higher", "percent", [[0.7, 100]], 0), actual).nearEdge).toBe(near);
  });
});

describe("near a coefficient's edge: within one point of the total, on either side", () => {
  const near = (total: number, parts: Parameters<typeof aTemplate>[1] = {}, table: Parameters<typeof aTable>[2] = {}) =>
    scorecardOf(score(aTemplate([aMetric("指标", 1)], parts), aTable(["指标"], [[total]], table)), 0).nearCoefficientEdge;

  test.each([
    [88.99, false],
    [89, true],
    [90, true],
    [91, true],
    [91.01, false],
    [75, false],
  ])("%d: %p", (total, expected) => {
    expect(near(total)).toBe(expected);
  });

  test("an edge that nobody confirmed, a scheme without coefficients, and a disqualified person's 0 are near nothing", () => {
    expect(near(60, { coefficients: { scale: steps("higher", "none", [[60, 0.6, "assumed"]]), rows: [] } })).toBe(false);
    const { coefficients: _none, ...rest } = aTemplate([aMetric("指标", 1)]);
    expect(isNearCoefficientEdge(score(rest, aTable(["指标"], [[90]])), 0)).toBe(false);
    const zero = { coefficients: { scale: steps("higher", "none", [[0, 0.5]]), rows: [] } };
    const gate = { name: "泄露信息", action: { type: "veto" as const }, rows: [] };
    const flags = [{ gate: "泄露信息", breached: [true], evidence: ["是"] }];
    expect(near(90, zero)).toBe(false);
    expect(near(90, { ...zero, gates: [gate] }, { flags })).toBe(false);
    expect(near(0.5, zero)).toBe(true);
  });
});

const names = ["转化率", "满意度", "平均响应", "FCR"];
const presale = aTemplate(names.map((name, k) => aMetric(name, [0.4, 0.3, 0.15, 0.15][k] ?? 0)));

test("a metric without a rule keeps its weight: nobody else's points grow by it", () => {
  const half = aTemplate([aMetric("转化率", 0.5, { scale: conversionTiers }), aMetric("满意度", 0.5)]);
  const card = scorecardOf(score(half, aTable(["转化率", "满意度"], [[0.6, 90]])), 0);
  expect(card.lines.map(({ effectiveWeight, points }) => [effectiveWeight, points])).toEqual([
    [0, undefined],
    [0.5, 45],
  ]);
  expect(card.total).toBeUndefined();
});

test("points are score times effective weight, and add up to the total", () => {
  const card = scorecardOf(score(presale, aTable(names, [[90, 88, 95, "exempt"]])), 0);
  expect(card.lines.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.4705882353, 0.3529411765, 0.1764705882, 0]);
  expect(card.lines.map(({ points }) => points)).toEqual([42.3529411765, 31.0588235294, 16.7647058824, undefined]);
  expect(card.lines[3]?.why).toEqual({ type: "missing", reason: "exempt", policy: "reweight" });
  expect(card).toMatchObject({ rawTotal: 90.18, total: 90.18, coefficient: 1.2, base: 3000, bonus: 3240, rank: 1, unscored: undefined });
});

test("the card leaves out what is not for this person's level", () => {
  const template = aTemplate([
    aMetric("接待量", 0.4, { level: "新人" }),
    aMetric("接待量", 0.4, { level: "成熟" }),
    aMetric("满意度", 0.6),
  ]);
  const run = score(template, aTable(["接待量", "满意度"], [[90, 80]], { people: [{ name: "李", row: 2, level: "新人" }] }));
  expect(scorecardOf(run, 0).lines.map(({ rule }) => [rule.name, rule.level])).toEqual([
    ["接待量", "新人"],
    ["满意度", undefined],
  ]);
});

test("asking for somebody who isn't there is a mistake of ours", () => {
  expect(() => scorecardOf(score(presale, aTable(names, [])), 0)).toThrow(RangeError);
});

describe("what a missing metric would cost under each policy", () => {
  test("side by side, with the one in force marked", () => {
    const run = score(
      presale,
      aTable(names, [
        [100, 100, 100, 100],
        [90, 88, 95, "blank"],
      ]),
    );
    expect(missingMetrics(run, 1)).toEqual(["FCR"]);
    expect(missingViews(run, 1)).toMatchObject([
      { policy: "reweight", inForce: true, total: 90.18, coefficient: 1.2, bonus: 3240 },
      { policy: "zero", inForce: false, total: 76.65, coefficient: 0.8, bonus: 2760 },
      { policy: "error", inForce: false, total: undefined, unscored: { reason: "missingIsError", metric: "FCR" } },
    ]);
  });

  test("an exemption costs nothing under any of them", () => {
    const run = score(presale, aTable(names, [[90, 88, 95, "exempt"]]));
    expect(missingViews(run, 0).map(({ total }) => total)).toEqual([90.18, 90.18, 90.18]);
  });

  test("nothing missing, nothing to compare", () => {
    expect(missingViews(score(presale, aTable(names, [[90, 88, 95, 92]])), 0)).toEqual([]);
  });
});
