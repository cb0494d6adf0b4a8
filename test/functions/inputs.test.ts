/** What every function makes of everything that can stand in a cell. */
import { answerOf, errorCell } from "./runtime";
import { bonus } from "../../src/functions/bonus";
import { bonusCoef } from "../../src/functions/bonusCoef";
import { curve } from "../../src/functions/curve";
import { gate } from "../../src/functions/gate";
import { num } from "../../src/functions/num";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { tier } from "../../src/functions/tier";
import { weightCheck } from "../../src/functions/weightCheck";
import { weighted } from "../../src/functions/weighted";

type Range = unknown[][];
const omitted = null as unknown as undefined;

/** The value argument of each function; all others are usual, optional ones omitted as Excel omits them. */
const functions: Readonly<Record<string, (value: Range) => unknown>> = {
  NUM: (value) => num(value, omitted),
  RATE: (value) => rate(value, [[1]], omitted),
  TIER: (value) => tier(value, [["≥70→100; ≥50→80; else→60"]], omitted, omitted),
  CURVE: (value) =>
    curve(
      value,
      [
        [0, 0],
        [100, 100],
      ],
      omitted,
    ),
  WEIGHTED: (value) => weighted(value, [[100]], omitted, omitted),
  WEIGHTCHECK: (value) => weightCheck(value, 100),
  GATE: (value) =>
    gate(
      value,
      value.map(() => [null]),
      [["VETO"]],
      omitted,
    ),
  BONUSCOEF: (value) => bonusCoef(value, [["≥70→1.2; else→1"]], omitted),
  BONUS: (value) => bonus([[1000]], value, 0, omitted, omitted),
  RANK: (value) => rank(value, omitted, omitted, omitted),
};

const cells: readonly (readonly [string, unknown])[] = [
  ["number", 80],
  ["zero", 0],
  ["numeric text", "80"],
  ["percent text", "8000%"],
  ["full-width text", "８０"],
  ["text", "good"],
  ["TRUE", true],
  ["blank", null],
  ["empty text", ""],
  ["dash", "—"],
  ["exempt", "免考"],
  ["#N/A", errorCell("#N/A")],
  ["#DIV/0!", errorCell("#DIV/0!")],
];

const wrong = ["#VALUE!", "#VALUE!"];
const expected: Readonly<Record<string, readonly unknown[]>> = {
  //           80    0    "80"  "8000%" "８０"  text, TRUE   blank     ""        "—"       免考      #N/A      #DIV/0!
  NUM: [80, 0, 80, 80, 80, ...wrong, "—", "—", "—", "免考", "—", "#DIV/0!"],
  RATE: [80, 0, 80, 80, 80, ...wrong, "#N/A", "#N/A", "#N/A", "#N/A", "#N/A", "#DIV/0!"],
  TIER: [100, 60, 100, 100, 100, ...wrong, "—", "—", "—", "免考", "—", "#DIV/0!"],
  CURVE: [80, 0, 80, 80, 80, ...wrong, "—", "—", "—", "—", "—", "#DIV/0!"],
  WEIGHTED: [80, 0, 80, 80, 80, ...wrong, "#N/A", "#N/A", "#N/A", "#N/A", "#N/A", "#DIV/0!"],
  WEIGHTCHECK: [20, 100, 20, 20, 20, ...wrong, "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#VALUE!", "#DIV/0!"],
  GATE: [80, 0, 80, 80, 80, ...wrong, "—", "—", "—", "—", "#N/A", "#DIV/0!"],
  BONUSCOEF: [1.2, 1, 1.2, 1.2, 1.2, ...wrong, "—", "—", "—", "—", "#N/A", "#DIV/0!"],
  BONUS: [80000, 0, 80000, 80000, 80000, ...wrong, "—", "—", "—", "—", "#N/A", "#DIV/0!"],
  RANK: [1, 1, 1, 1, 1, ...wrong, "—", "—", "—", "—", "—", "#DIV/0!"],
};

describe.each(Object.entries(functions))("%s", (name, call) => {
  test.each(cells.map(([kind, cell], k) => [kind, cell, expected[name]?.[k]] as const))("of a cell with %s", (_kind, cell, answer) => {
    const got = answerOf(() => call([[cell]]));
    expect(Array.isArray(got) ? (got as Range)[0]?.[0] : got).toEqual(answer);
  });
});

describe("ranges keep their shape, and one bad cell spoils only itself", () => {
  const bad = errorCell("#REF!");
  test.each(["NUM", "TIER", "CURVE", "BONUSCOEF"])("%s", (name) => {
    const one = (cell: unknown) => (answerOf(() => functions[name]?.([[cell, cell]])) as Range)[0]?.[0];
    const [a, b, gap] = [one(80), one(60), one(null)];
    const call = functions[name] as (value: Range) => unknown;
    expect(answerOf(() => call([[80], [60], [null]]))).toEqual([[a], [b], [gap]]);
    expect(answerOf(() => call([[80, 60, "x"]]))).toEqual([[a, b, "#VALUE!"]]);
    expect(
      answerOf(() =>
        call([
          [80, bad],
          ["—", 60],
        ]),
      ),
    ).toEqual([
      [a, "#REF!"],
      ["—", b],
    ]);
  });

  test("RATE and BONUS repeat a single cell, row or column, and refuse what doesn't fit", () => {
    expect(answerOf(() => rate([[1], [2]], [[4]]))).toEqual([[0.25], [0.5]]);
    expect(answerOf(() => rate([[1], [2]], [[4, 8]]))).toEqual([
      [0.25, 0.125],
      [0.5, 0.25],
    ]);
    expect(answerOf(() => rate([[1], [2]], [[4], [8], [9]]))).toBe("#VALUE!");
    expect(answerOf(() => bonus([[1000], [2000]], [[1.2], [bad]], 0))).toEqual([[1200], ["#REF!"]]);
  });
});

test("nothing ever answers null: Excel would show it as 0", () => {
  for (const call of Object.values(functions)) {
    for (const [, cell] of cells) {
      const answer = answerOf(() => call([[cell], [cell]]));
      expect([answer].flat(2).every((each) => each !== null && each !== undefined && !Number.isNaN(each))).toBe(true);
    }
  }
});
