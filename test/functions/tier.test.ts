import { answerOf, excelSpeaks, sentenceOf } from "./runtime";
import { tier } from "../../src/functions/tier";

const notation = [["≥70%→100; ≥67.5%→90; ≥65%→80"]];
const columns = [
  [0.7, 100],
  [0.675, 90],
  [0.65, 80],
];
const one = (value: unknown, bands: unknown[][], ...more: [unknown?, number?]) =>
  [answerOf(() => tier([[value]], bands, more[0] as undefined, more[1]))].flat(2)[0];

describe.each([
  ["notation", notation],
  ["two columns", columns],
  ["two columns upside down", [...columns].reverse()],
  ["two columns in any order", [columns[1], columns[2], columns[0]] as unknown[][]],
  ["two columns of text", columns.map(([edge, points]) => [`${Number(edge) * 100}%`, points])],
  ["two columns with blank rows below", [...columns, [null, null], ["", ""]]],
  ["notation on several rows", [["≥70%→100"], ["≥67.5%→90; ≥65%→80"]]],
  ["notation beside an empty Assumed column", [["≥70%→100; ≥67.5%→90; ≥65%→80", ""]]],
])("the published tiers, as %s", (_form, bands) => {
  test.each([
    [0.7, 100],
    [0.69995, 100],
    [0.6999, 90],
    [0.675, 90],
    [0.67495, 90],
    [0.65, 80],
    [0.6499, "#N/A"],
    ["69.99%", 90],
  ])("%p → %p", (value, points) => {
    expect(one(value, bands)).toBe(points);
  });
});

test("a cell and a range give the same answers", () => {
  const values = Array.from({ length: 400 }, (_, n) => 0.6 + n / 3000);
  const range = answerOf(() =>
    tier(
      values.map((value) => [value]),
      columns,
    ),
  ) as unknown[][];
  expect(range).toEqual(values.map((value) => [one(value, columns)]));
});

test("rows marked Y apply to nobody until they are confirmed", () => {
  const rows = (mark: unknown) => [
    ["≥70%→100; ≥65%→80", null],
    ["else→60", mark],
  ];
  expect([one(0.5, rows("Y")), one(0.5, rows("")), one(0.66, rows("Y"))]).toEqual(["#N/A", 60, 80]);
});

test("where lower is better", () => {
  const limits = [
    [30, 100],
    [60, 80],
  ];
  expect([one(30, limits, "LOWER"), one(30.01, limits, "LOWER"), one(61, limits, "LOWER")]).toEqual([100, 80, "#N/A"]);
  expect(one(45, [["≤30秒→100; ≤60秒→80; else→0"]])).toBe(80);
  expect(one(30, limits, "SIDEWAYS")).toBe("#VALUE!");
});

test("bands may give grades", () => {
  expect([
    one(92, [["≥90→S; ≥80→A; else→B"]]),
    one(85, [
      [90, "S"],
      [80, "A"],
    ]),
  ]).toEqual(["S", "A"]);
});

test("a column of a percent typed as points is refused, not scaled", () => {
  expect([one(68.2, notation), one(68.2, columns)]).toEqual(["#VALUE!", "#VALUE!"]);
  expect(sentenceOf(() => tier([[68.2]], notation))).toBe("单位不一致：这里要百分比。若是百分数，请写成 68.2%。");
});

test("computed edges mean what they show", () => {
  expect(
    one(0.3, [
      [0.1 + 0.2, 100],
      [0, 0],
    ]),
  ).toBe(100);
});

test("decimals decide how finely is banded", () => {
  expect([one(89.5, [["≥90→1.2; ≥80→1.0"]], null, 0), one(89.5, [["≥90→1.2; ≥80→1.0"]], null, 1)]).toEqual([1.2, 1]);
  expect(one(1, notation, null, 9)).toBe("#VALUE!");
});

describe("a scale that can't be read says why", () => {
  test.each([
    [[[null]], "评分标准为空"],
    [[["≥70%→"]], "评分标准第"],
    [[["≥65%→80; ≥65%→90"]], "有两个档位的起点是 65%。"],
    [[["≥90→80"], ["≥80→1; ≥90→90"]], "有两个档位的起点是 90。"],
    [[["≤30秒→100；≤0.5分钟→90"]], "有两个档位的起点是 0.5分钟。"],
    [
      [
        [0.7, 100],
        [0.7, 90],
      ],
      "有两个档位的起点是 0.7",
    ],
    [
      [
        [0.7, 100],
        [0.6, null],
      ],
      "起点 0.6 的档位没有得分",
    ],
    [
      [
        [0.7, 100],
        ["abc", 90],
      ],
      "“abc”不是数字",
    ],
    [[[0.7, 100, 1]], "评分标准应为单元格写法"],
  ])("%j", (bands, sentence) => {
    expect(sentenceOf(() => tier([[0.5]], bands as unknown[][]))).toContain(sentence);
  });
});

test("a value that no band covers is named, in the language of Excel", () => {
  expect(sentenceOf(() => tier([[0.5]], notation))).toBe("0.5 不在已确认的档位里。请补上或确认这一档。");
  excelSpeaks("en-US");
  expect(sentenceOf(() => tier([[0.5]], notation))).toBe("No confirmed band covers 0.5. Add that band, or confirm it.");
  excelSpeaks("zh-CN");
});

test("two columns with a finer edge answer as the notation does", () => {
  for (const value of [0.69996, 0.65555, 0.65554]) {
    const fine = [
      [0.7, 100],
      [0.65555, 90],
      [0, 60],
    ];
    expect(one(value, fine)).toBe(one(value, [["≥70%→100; ≥65.555%→90; ≥0%→60"]]));
  }
  expect(
    one(33.333, [
      [33.333, 100],
      [0, 0],
    ]),
  ).toBe(100);
});

describe("D31: text in another unit than the scale's is refused, never read as a bare number", () => {
  const points = [["≥90→100; ≥60→80; else→0"]];
  const seconds = [["≤30秒→100; else→0"]];
  test.each<[string, unknown, unknown[][]]>([
    ["a percent against points", "68.2%", points],
    ["a time against points", "45秒", points],
    ["a percent against seconds", "95%", seconds],
    ["a time against percents", "45秒", notation],
    ["a time against two columns of ratios", "1分20秒", columns],
    [
      "a percent against two columns of points",
      "92%",
      [
        [90, 100],
        [60, 80],
      ],
    ],
    ["money against points of a line", "20%", [["line 0→0; 100→100"]]],
  ])("%s", (_name, value, bands) => {
    expect(one(value, bands)).toBe("#VALUE!");
    expect(sentenceOf(() => tier([[value]], bands))).toBe(`单位不一致：“${String(value)}”与标准或其他数值的单位不同。`);
  });

  test("two columns whose edges mix percents and points", () => {
    expect(
      one(0.9, [
        ["90%", 100],
        [60, 80],
      ]),
    ).toBe("#VALUE!");
  });
});

describe("an Excel time against a scale in seconds is refused: 0:05:00 is 0.0035, not a quick answer", () => {
  const seconds = [["≤30秒→100; else→0"]];
  test.each([
    ["five minutes", 5 / 1440, seconds, "#VALUE!"],
    ["seven hours against hours", 7 / 24, [["≤4小时→100; else→0"]], "#VALUE!"],
    ["on a line", 5 / 1440, [["line 30秒→100; 60秒→0"]], "#VALUE!"],
    ["none", 0, seconds, 100],
    ["half a second that says so", "0.5秒", seconds, 100],
    ["half a second against a scale that asks for parts of one", 0.4, [["≤0.5秒→100; else→0"]], 100],
    ["a second", 1, seconds, 100],
  ])("%s", (_name, value, bands, answer) => {
    expect(one(value, bands)).toBe(answer);
    expect([answerOf(() => tier([[value]], bands, undefined, undefined, [[100]]))].flat(2)[0]).toBe(answer);
  });

  test.each([
    ["a time against columns without a unit", 5 / 1440, "#VALUE!"],
    ["half a complaint", 0.5, 100],
    ["nothing", 0, 100],
  ])("two columns, lower is better: %s", (_name, value, answer) => {
    const limits = [
      [30, 100],
      [60, 80],
    ];
    expect(one(value, limits, "LOWER")).toBe(answer);
  });

  test("and says how to mend it", () => {
    expect(sentenceOf(() => tier([[5 / 1440]], seconds))).toContain('KPI.NUM(…, "time")');
  });
});
