import fc from "fast-check";
import { answerOf, sentenceOf } from "./runtime";
import { pctl } from "../../src/functions/pctl";

type Method = Parameters<typeof pctl>[2];
const of = (values: readonly unknown[], p: unknown, method?: string) =>
  [answerOf(() => pctl([[...values]], [[p]], method as Method))].flat(2)[0];
const ten = [60, 5, 14, 6, 12, 7, 11, 8, 10, 9];

describe("D22: the nearest rank is a value that is there", () => {
  test.each([
    [0.9, undefined, 14],
    [0.9, "NEAREST", 14],
    [0.9, "INC", 18.6],
    [0.9, "EXC", 55.4],
    [0.9, "inc", 18.6],
    [0.91, undefined, 60],
    [0.5, undefined, 9],
    [0.5, "INC", 9.5],
    [0, undefined, 5],
    [1, undefined, 60],
    [0.1, undefined, 5],
    [0.7, undefined, 11],
    ["90%", undefined, 14],
    [0.05, "EXC", "#NUM!"],
    [0.95, "EXC", "#NUM!"],
    [0.9, "BEST", "#VALUE!"],
    ["—", undefined, "—"],
  ])("p %p by %p → %p", (p, method, answer) => {
    expect(of(ten, p, method)).toBe(answer);
  });

  test("whatever binary fractions say: 70 % of 10 is the seventh, 55 % of 100 the fifty-fifth", () => {
    const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
    for (let percent = 1; percent <= 100; percent++) expect(of(hundred, percent / 100)).toBe(percent);
  });
});

test("D31: 90 is no ratio, and isn't taken for one", () => {
  expect(of(ten, 90)).toBe("#VALUE!");
  expect(sentenceOf(() => pctl([ten], [[90]]))).toBe("90 超出 0 到 100%。百分数请带 %，如 10%。");
});

test("D10: no values, no percentile", () => {
  expect(of(["—", null, "免考"], 0.9)).toBe("#N/A");
});

test("missing values are left out, text is read, one value is every percentile", () => {
  expect([of(["—", "1分20秒", null], 0.9), of([42], 0.01), of([42], 0.5, "INC"), of(["x"], 0.5)]).toEqual([80, 42, 42, "#VALUE!"]);
});

test("several percentiles at once, in their shape", () => {
  expect(answerOf(() => pctl([ten], [[0.5], [0.75], [0.9]]))).toEqual([[9], [12], [14]]);
});

test("agrees with counting: at least p of the values are at most this one, and fewer than p at most the one before", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (values, percent) => {
        const found = of(values, percent / 100) as number;
        const atMost = values.filter((value) => value <= found).length;
        const below = values.filter((value) => value < found).length;
        expect(values).toContain(found);
        expect(atMost * 100).toBeGreaterThanOrEqual(percent * values.length);
        expect(below * 100).toBeLessThan(percent * values.length);
      },
    ),
    { numRuns: 2000 },
  );
});

test("INC and EXC are Excel's: exact between neighbours", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 }),
      fc.integer({ min: 0, max: 100 }),
      (values, percent) => {
        const sorted = [...values].sort((a, b) => a - b);
        // In hundredths of a place, so that nothing is lost.
        const between = (place: number): number | string => {
          const low = sorted[Math.floor(place / 100)];
          const high = sorted[Math.ceil(place / 100)];
          return low === undefined || high === undefined ? "#NUM!" : (low * 100 + (place % 100) * (high - low)) / 100;
        };
        expect(of(values, percent / 100, "INC")).toBe(between((values.length - 1) * percent));
        const place = (values.length + 1) * percent - 100;
        expect(of(values, percent / 100, "EXC")).toBe(place < 0 ? "#NUM!" : between(place));
      },
    ),
    { numRuns: 2000 },
  );
});
