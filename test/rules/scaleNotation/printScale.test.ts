import fc from "fast-check";
import type { Scale, Unit } from "../../../src/rules/scale";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { printScale, printValue } from "../../../src/rules/scaleNotation/printScale";
import { toBase } from "../../../src/rules/scaleNotation/quantity";

const units: readonly Unit[] = ["none", "percent", "seconds", "minutes", "hours", "yuan", "tenThousandYuan"];
const decimal = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100);
/** A unit and distinct values as somebody would write them in it; no lone 0, which shows no unit. */
const written = (count: { minLength: number; maxLength: number }) =>
  fc.tuple(fc.constantFrom(...units), fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), count)).map(([unit, hundredths]) => ({
    unit,
    values: hundredths.map((value) => toBase(String(value / 100), unit)),
  }));
const numbers = fc.array(decimal(120), { minLength: 7, maxLength: 7 });
const grades = fc.uniqueArray(fc.constantFrom("S", "A+", "A", "A-", "B", "C", "优秀", "良好", "需改进", "1级", "not met"), {
  minLength: 7,
  maxLength: 7,
});

const steps: fc.Arbitrary<Scale> = fc
  .tuple(
    written({ minLength: 1, maxLength: 6 }),
    fc.constantFrom("higher" as const, "lower" as const),
    fc.oneof(numbers, grades),
    fc.boolean(),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  )
  .map(([{ unit, values }, direction, results, hasElse, inclusive]) => ({
    type: "steps",
    direction,
    unit,
    steps: values
      .toSorted((a, b) => (direction === "higher" ? b - a : a - b))
      .map((edge, index) => ({ edge, inclusive: inclusive[index]!, result: results[index]!, assumed: false })),
    ...(hasElse && { otherwise: { result: results[6]!, assumed: false } }),
  }));
const line: fc.Arbitrary<Scale> = fc.tuple(written({ minLength: 2, maxLength: 4 }), numbers).map(([{ unit, values }, scores]) => ({
  type: "line",
  unit,
  points: values.toSorted((a, b) => a - b).map((at, index) => ({ at, score: scores[index]! })),
  assumed: false,
}));
const deduct: fc.Arbitrary<Scale> = fc
  .tuple(
    written({ minLength: 2, maxLength: 2 }),
    fc.constantFrom("below" as const, "above" as const),
    decimal(100),
    decimal(10),
    decimal(20),
    fc.boolean(),
  )
  .map(([{ unit, values }, side, full, points, floor, whole]) => ({
    type: "deduct",
    unit,
    full,
    points: points + 0.5,
    per: values[0]!,
    side,
    target: values[1]!,
    floor,
    whole,
    assumed: false,
  }));
const score: fc.Arbitrary<Scale> = fc
  .tuple(decimal(10), decimal(100))
  .map(([min, more]) => ({ type: "score", min, max: min + more + 1, assumed: false }));

test.each([
  ["steps", steps],
  ["lines", line],
  ["deductions", deduct],
  ["given scores", score],
])("what is printed reads back as the same scale, in both languages: %s", (_, scales) => {
  fc.assert(
    fc.property(scales, fc.constantFrom("zh-CN" as const, "en" as const), (scale, language) => {
      expect(parseScale(printScale(scale, language))).toEqual({ ok: true, scale });
    }),
    { numRuns: 400 },
  );
});

test("reading never throws, whatever is typed", () => {
  const pieces = fc.constantFrom(
    "≥",
    "70%",
    "→",
    "100",
    ";",
    "else",
    "以上",
    "30秒",
    "-",
    "line ",
    "from 50",
    "[",
    "]",
    ",",
    "得",
    "分",
    " ",
    "A",
    "score ",
    "0..",
    "每少",
    "万",
    "（含）",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
      ),
      (text) => {
        const result = parseScale(text);
        if (result.ok) expect(parseScale(printScale(result.scale, "en"))).toEqual(result);
        else expect(result.mistake.position).toBeLessThanOrEqual(text.length);
      },
    ),
    { numRuns: 3000 },
  );
});

test("Chinese and English write units their own way", () => {
  const result = parseScale("≤30s→100; ≤45s→80; else→0");
  expect(result.ok && printScale(result.scale, "zh-CN")).toBe("≤30秒→100; ≤45秒→80; else→0");
  expect(printValue(0.675, "percent", "zh-CN")).toBe("67.5%");
  expect(printValue(90, "minutes", "zh-CN")).toBe("1.5分钟");
  expect(printValue(12_000, "tenThousandYuan", "zh-CN")).toBe("1.2万元");
});

test("a value that minutes can't show exactly is printed in seconds", () => {
  expect(printValue(80, "minutes", "en")).toBe("80s");
});

test("money reads as money: 元 and 万元 in Chinese, ¥ in English", () => {
  const sales = parseScale("≥100000元→100; ≥80000元→90; else→60");
  expect(sales.ok && printScale(sales.scale, "zh-CN")).toBe("≥100000元→100; ≥80000元→90; else→60");
  expect(sales.ok && printScale(sales.scale, "en")).toBe("≥¥100000→100; ≥¥80000→90; else→60");
  const large = parseScale("line 5万→60, 8.5万→100");
  expect(large.ok && printScale(large.scale, "zh-CN")).toBe("line 5万元→60, 8.5万元→100");
  expect(large.ok && printScale(large.scale, "en")).toBe("line ¥50k→60, ¥85k→100");
  const refunds = parseScale("from 50, -2 per 1000元 above 50000元, min 0");
  expect(refunds.ok && printScale(refunds.scale, "en")).toBe("from 50, -2 per ¥1000 above ¥50000, min 0");
});

test("a k without a currency is no amount", () => {
  expect(parseScale("≥50k→100; else→0").ok).toBe(false);
});
