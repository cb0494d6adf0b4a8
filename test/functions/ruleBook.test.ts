/** The functions that read the rule book, DOMAIN 4 rows 26–30. */
import { answerOf, errorCell, excelSpeaks, sentenceOf } from "./runtime";
import { explain } from "../../src/functions/explain";
import { readTemplate } from "../../src/functions/ruleBookArgument";
import { scorecard } from "../../src/functions/scorecard";
import { total } from "../../src/functions/total";
import { version } from "../../src/functions/version";
import { weight } from "../../src/functions/weight";
import { ruleHeader as header } from "../support/ruleHeader";

type Cell = string | number | boolean | null;

/** A row of 售前 v2, from September 2026; cells by header. */
function aRow(cells: Readonly<Record<string, Cell>>, blank: Cell = null): Cell[] {
  const usual: Record<string, Cell> = { 方案: "售前", 版本: 2, 生效: "2026-09-01", 状态: "已发布", 类别: "指标" };
  return header.map((title) => ({ ...usual, ...cells })[title] ?? blank);
}
const conversion = { 项目: "转化率", 权重: 0.4, 评分标准: "≥70%→100; ≥67.5%→90; ≥65%→80; else→60" };
const csat = { 项目: "CSAT", 权重: 0.3, 评分标准: "score 0..100" };
const response = { 项目: "平均响应", 权重: 0.3, 评分标准: "≤30秒→100; ≤60秒→80; else→0" };
const leak = { 类别: "红线", 项目: "泄露信息", 评分标准: "veto" };
const praise = { 类别: "加减分", 项目: "表扬", 评分标准: "score -5..5" };
const coefficient = { 类别: "系数", 项目: "奖金系数", 评分标准: "≥90→1.2; ≥80→1.0; else→0" };
const rows = [conversion, csat, response, leak, praise, coefficient];
const book = (changed: readonly Readonly<Record<string, Cell>>[] = rows, blank?: Cell): Cell[][] => [
  header,
  ...changed.map((row) => aRow(row, blank)),
];
const october = [["2026-10"]];
const names = [["转化率", "CSAT", "平均响应"]];

beforeEach(() => excelSpeaks("zh-CN"));

test("where no header can be read, the missing one is named in the language of Excel", () => {
  const headless = (): unknown => weight([["a", "b"]], "售前", [["CSAT"]], october);
  expect(sentenceOf(headless)).toContain("“方案”");
  excelSpeaks("en-US");
  expect(sentenceOf(() => weight([["a", "c"]], "Pre-sales", [["CSAT"]], october))).toContain("no column Template.");
});

test("neither case nor blanks tell templates apart", () => {
  const english = book(rows.map((row) => ({ ...row, 方案: "Pre-sales" })));
  expect(weight(english, "pre-SALES ", [["CSAT"]], october)).toEqual([[0.3]]);
  expect(version(english, "PRE-Sales", october, "en")).toContain("Pre-sales v2");
});

describe("KPI.WEIGHT", () => {
  test("is a ratio, for one metric or a column of them", () => {
    expect(weight(book(), "售前", [["转化率"], ["CSAT"]], october)).toEqual([[0.4], [0.3]]);
  });

  test.each([
    ["a month", "2026-10"],
    ["a day", "2026-10-15"],
    ["an Excel date", 46310],
    ["a month in Chinese", "2026年9月"],
    ["a month with a slash", "2026/10"],
  ])("takes %s as the period", (_, period) => {
    expect(weight(book(), "售前", [["转化率"]], [[period]])).toEqual([[0.4]]);
  });

  test("2026.10 typed as a number is 2026.1, which nobody can tell from January", () => {
    const january = book([{ ...conversion, 生效: "2026-01-01" }, csat, response]);
    const asked = (period: unknown) => weight(january, "售前", [["转化率"]], [[period]]);
    expect(sentenceOf(() => asked(2026.1))).toBe("“2026.1”不是考核周期。请写 2026-10、2026-10-15 或日期。");
    expect([answerOf(() => asked(2026.1)), answerOf(() => asked("2026.10")), answerOf(() => asked("2026.1"))]).toEqual([
      "#VALUE!",
      [[0.4]],
      [[0.4]],
    ]);
  });

  test("differs by level where the rule book says so", () => {
    const levels = book([
      { ...conversion, 人员级别: "新人", 权重: 0.2 },
      { ...csat, 人员级别: "新人", 权重: 0.5 },
      { ...conversion, 人员级别: "成熟" },
      csat,
      response,
    ]);
    expect(weight(levels, "售前", [["CSAT"]], october, "新人")).toEqual([[0.5]]);
    expect(weight(levels, "售前", [["CSAT"]], october, "成熟")).toEqual([[0.3]]);
  });

  test("an old month keeps the version that was valid then", () => {
    const old = rows.map((row) => ({ ...row, 版本: 1, 生效: "2026-01-01", 失效: "2026-08-31" }));
    const both = book([
      ...old.map((row) => (row.项目 === "转化率" ? { ...row, 权重: 0.5 } : row.项目 === "CSAT" ? { ...row, 权重: 0.2 } : row)),
      ...rows,
    ]);
    expect(weight(both, "售前", [["转化率"]], [["2026-08"]])).toEqual([[0.5]]);
    expect(weight(both, "售前", [["转化率"]], [["2026-09"]])).toEqual([[0.4]]);
  });
});

describe("what is wrong with the rule book, or with the question, is said with its cell and its fix", () => {
  test.each<readonly [string, Cell[][], string, Cell, string, string]>([
    ["an unknown template", book(), "售后", "2026-10", "#N/A", "规则表里没有方案“售后”，只有 售前。"],
    ["no version yet", book(), "售前", "2026-08", "#N/A", "售前 没有在 2026-08 生效的版本。请检查生效、失效日期。"],
    [
      "two versions at once",
      book([...rows, ...rows.map((row) => ({ ...row, 版本: 3 }))]),
      "售前",
      "2026-10",
      "#VALUE!",
      "售前 的版本 2, 3 在 2026-10 同时生效。请给较早的版本填失效日期。",
    ],
    ["no period", book(), "售前", null, "#VALUE!", "“”不是考核周期。请写 2026-10、2026-10-15 或日期。"],
    ["a period that is none", book(), "售前", "十月", "#VALUE!", "“十月”不是考核周期。请写 2026-10、2026-10-15 或日期。"],
    [
      "weights of 95%",
      book([{ ...conversion, 权重: 0.35 }, csat, response]),
      "售前",
      "2026-10",
      "#VALUE!",
      "售前 v2 的权重合计为 95%，应为 100%。",
    ],
    [
      "a scale that can't be read",
      book([{ ...conversion, 评分标准: "≥70%→100; ≥6x→80" }, csat, response]),
      "售前",
      "2026-10",
      "#VALUE!",
      "“转化率”的评分标准第 13 个字符无法识别：“x”。",
    ],
    [
      "a cell that can't be read",
      book([conversion, { ...csat, 权重: "许多" }, response]),
      "售前",
      "2026-10",
      "#VALUE!",
      "规则表“第 3 行”：请检查权重（“许多”），面板的“方案”页有说明。",
    ],
    ["the table without its headers", book().slice(1), "售前", "2026-10", "#VALUE!", "规则缺少“方案”列。请引用整张表，如 KpiRules[#All]。"],
    ["no rules at all", [header], "售前", "2026-10", "#VALUE!", "规则没有内容。请引用整张表，如 KpiRules[#All]。"],
  ])("%s", (_, rules, template, period, code, sentence) => {
    const call = () => weight(rules, template, [["转化率"]], [[period]]);
    expect([answerOf(call), sentenceOf(call)]).toEqual([code, sentence]);
  });

  test("an unknown metric, with those there are", () => {
    const call = () => weight(book(), "售前", [["退货率"]], october);
    expect([answerOf(call), sentenceOf(call)]).toEqual(["#N/A", "售前 没有指标“退货率”，只有 转化率、CSAT、平均响应、泄露信息、表扬。"]);
  });

  test("in English too", () => {
    excelSpeaks("en-US");
    expect(sentenceOf(() => weight(book(), "售前", [["转化率"]], [["2020-01"]]))).toMatch(/^No version of 售前 is valid in 2020-01/);
  });

  test("an error in the table, or as the period, is not passed over", () => {
    const broken = book();
    (broken[1] as unknown[])[9] = errorCell("#DIV/0!");
    expect(sentenceOf(() => weight(broken, "售前", [["转化率"]], october))).toBe(
      "规则表“第 2 行”：请检查权重（“#DIV/0!”），面板的“方案”页有说明。",
    );
    expect(answerOf(() => weight(book(), "售前", [["转化率"]], [[errorCell("#DIV/0!")]]))).toBe("#DIV/0!");
  });
});

describe("a rule book is read once, and again when a cell changes", () => {
  const copy = (): Cell[][] => book().map((row) => [...row]);

  test("fresh copies of the same cells are the same rule book", () => {
    expect(readTemplate(copy(), "售前", october)).toBe(readTemplate(copy(), "售前", october));
  });

  test("a changed cell is seen at once, and so is the way back", () => {
    const harder = book([{ ...conversion, 评分标准: "≥80%→100; else→50" }, ...rows.slice(1)]);
    const scored = (rules: Cell[][]) => total(rules, "售前", names, [[0.7, 100, 20]], october);
    expect([scored(copy()), scored(harder), scored(copy())]).toEqual([[[100]], [[80]], [[100]]]);
  });

  test("empty cells are the same as null, as empty text, and as the 0 that old builds hand over", () => {
    const fingerprints = [null, "", 0].map((blank) => version(book(rows, blank), "售前", october));
    expect(new Set(fingerprints).size).toBe(1);
    expect(total(book([{ ...conversion, 缺失: 0 }, csat, response]), "售前", names, [["—", 100, 20]], october)).toEqual([[60]]);
    expect(total(book([conversion, csat, response], 0), "售前", names, [["—", 100, 20]], october)).toEqual([[100]]);
  });
});

describe("KPI.TOTAL", () => {
  const of = (values: unknown[][], metrics: unknown[][] = names, level?: unknown[][]) =>
    answerOf(() => total(book(), "售前", metrics, values, october, level));

  test("scores, weighs and rounds once: a row per person, a column of totals", () => {
    expect(
      of([
        [0.692, 95, 45],
        [0.7, 100, 20],
      ]),
    ).toEqual([[88.5], [100]]);
  });

  test("a single person may stand in a column; names in any order, with units", () => {
    expect(of([[20], [0.7], [100]], [["平均响应"], ["转化率"], ["CSAT"]])).toEqual([[100]]);
    expect(of([[0.75, 0.7, 100]], [["平均响应（分钟）", "转化率", "CSAT"]])).toEqual([[94]]);
  });

  test("missing, zero and exempt are three things", () => {
    expect(of([["", 90, 20]])).toEqual([[95]]);
    expect(of([[0, 90, 20]])).toEqual([[81]]);
    expect(of([["免考", 90, 20]])).toEqual([[95]]);
    expect(of([[errorCell("#N/A"), 90, 20]])).toEqual([[95]]);
  });

  test("red lines and plus points count where their columns are given", () => {
    const metrics = [["转化率", "CSAT", "平均响应", "泄露信息", "表扬"]];
    expect(
      of(
        [
          [0.7, 90, 20, "", 2],
          [0.7, 90, 20, "是", ""],
          [0.7, 90, 20, "", 9],
        ],
        metrics,
      ),
    ).toEqual([[99], [0], [100]]);
  });

  test("one bad person doesn't spoil the others", () => {
    expect(
      of([
        [0.7, 100, 20],
        [69.2, 90, 20],
        ["很高", 90, 20],
        [errorCell("#DIV/0!"), 90, 20],
        ["—", "—", 20],
        [0.7, 120, 20],
      ]),
    ).toEqual([[100], ["#VALUE!"], ["#VALUE!"], ["#DIV/0!"], ["#N/A"], ["#VALUE!"]]);
  });

  test.each([
    [[[0.7, 90, 5 / 1440]], '平均响应：秒数与 Excel 时间混用。请先换算成秒：KPI.NUM(…, "time")，或写 0.5秒。'],
    [[[69.2, 90, 20]], "转化率：单位不一致：这里要百分比。若是百分数，请写成 69.2%。"],
    [[["—", "—", 20]], "总分未出：有数据的权重只有 30%，至少需要 60%。"],
    [[[0.7, 120, 20]], "CSAT：120 超出评分范围。"],
    [[["40秒", 90, 20]], "转化率：“40秒”与评分标准的单位不一致。"],
  ])("%j: %s", (values, sentence) => {
    expect(sentenceOf(() => total(book(), "售前", names, values, october))).toBe(sentence);
  });

  test("a metric that was left out is an error, not a gift", () => {
    const call = () => total(book(), "售前", [["转化率", "CSAT"]], [[0.7, 100]], october);
    expect([answerOf(call), sentenceOf(call)]).toEqual(["#N/A", "缺少“平均响应”列。请加上，没有数值的写 —。"]);
    expect(sentenceOf(() => total(book(), "售前", [["CSAT", "csat", "转化率"]], [[1, 1, 1]], october))).toBe("有两列都是“CSAT”。");
    expect(of([[0.7, 100]])).toBe("#VALUE!");
  });

  test("levels: one for all, or one per person; an unknown one is refused", () => {
    const levels = book([
      { ...conversion, 人员级别: "新人", 评分标准: "≥50%→100; else→0" },
      { ...conversion, 人员级别: "成熟" },
      csat,
      response,
    ]);
    const scored = (level: unknown[][]) =>
      answerOf(() =>
        total(
          levels,
          "售前",
          names,
          [
            [0.5, 100, 20],
            [0.5, 100, 20],
          ],
          october,
          level,
        ),
      );
    expect(scored([["新人"], ["成熟"]])).toEqual([[100], [84]]);
    expect(scored([["新人"]])).toEqual([[100], [100]]);
    expect(scored([["老手"]])).toBe("#VALUE!");
  });
});

describe("a rule with a smallest sample (D11)", () => {
  const few = book([conversion, { ...csat, 最小样本: 20 }, response]);
  const of = (header: string, samples: readonly unknown[], rules = few, level?: unknown[][]) =>
    answerOf(() =>
      total(
        rules,
        "售前",
        [["转化率", "CSAT", "平均响应", header]],
        samples.map((n) => [0.7, 50, 20, n]),
        october,
        level,
      ),
    );

  test.each(["CSAT样本数", "CSAT（样本量）", "csat 评价数", "CSAT samples", "CSAT sample size", "CSAT n"])(
    "reads the sizes from %s",
    (header) => {
      expect(of(header, [20, 19])).toEqual([[85], [100]]);
    },
  );

  test("exactly as many are enough; none, a dash and #N/A are too few; what is no number is said", () => {
    expect(of("CSAT样本数", [20, "20", "", "—", 0, errorCell("#N/A"), "很多", errorCell("#DIV/0!")])).toEqual([
      [85],
      [85],
      [100],
      [100],
      [100],
      [100],
      ["#VALUE!"],
      ["#DIV/0!"],
    ]);
  });

  test.each([
    ["zh-CN", "“CSAT”至少需要 20 个样本。请加上“CSAT样本数”列。"],
    ["en-US", "CSAT needs 20 samples or more. Add the column “CSAT samples”."],
  ])("without the sizes nobody is scored, and Excel in %s says which column to add", (language, sentence) => {
    excelSpeaks(language);
    for (const call of [
      () => total(few, "售前", names, [[0.7, 50, 20]], october),
      () => scorecard(few, "售前", names, [[0.7, 50, 20]], october),
    ])
      expect([answerOf(call), sentenceOf(call)]).toEqual(["#N/A", sentence]);
  });

  test("a column of sizes is given once, belongs to a metric, and is no metric itself", () => {
    const twice = [["转化率", "CSAT", "平均响应", "CSAT样本数", "CSAT n"]];
    expect(sentenceOf(() => total(few, "售前", twice, [[0.7, 50, 20, 30, 30]], october))).toBe("有两列都是“CSAT n”。");
    expect(of("退货率样本数", [20])).toBe("#N/A");
    expect(answerOf(() => weight(few, "售前", [["CSAT样本数"]], october))).toBe("#N/A");
  });

  test("holds for the people of its level only; who has none needs no sizes", () => {
    const levels = book([conversion, { ...csat, 人员级别: "新人", 最小样本: 20 }, { ...csat, 人员级别: "成熟" }, response]);
    expect(of("CSAT样本数", [5, 5], levels, [["新人"], ["成熟"]])).toEqual([[100], [85]]);
    expect(answerOf(() => total(levels, "售前", names, [[0.7, 50, 20]], october, [["成熟"]]))).toEqual([[85]]);
    expect(answerOf(() => total(levels, "售前", names, [[0.7, 50, 20]], october, [["新人"]]))).toBe("#N/A");
  });

  test("the card says that there were too few; the sentence of one value is about that value", () => {
    const card = scorecard(few, "售前", [["转化率", "CSAT", "平均响应", "CSAT样本数"]], [[0.7, 50, 20, 5]], october);
    expect(card[2]).toEqual(["CSAT", "—", "score 0..100", "—", "—", "—", "CSAT：样本太少，权重分给其他指标"]);
    expect(answerOf(() => explain(few, "售前", "CSAT", [[50]], october, "zh"))).toEqual([["CSAT 为评分，得 50 分"]]);
  });
});

describe("KPI.SCORECARD", () => {
  test("a header, a row per metric with the reason, then the results", () => {
    const metrics = [["转化率", "CSAT", "平均响应", "泄露信息", "表扬"]];
    expect(scorecard(book(), "售前", metrics, [[0.692, "—", 20, "是", 3]], october)).toEqual([
      ["指标", "实际值", "规则", "得分", "权重", "加权分", "说明"],
      ["转化率", "69.20%", "[67.5%,70%)", 90, 0.5714, 51.43, "转化率 69.20% 落在 [67.5%,70%)，得 90 分；再高 0.80 个百分点得 100 分"],
      ["CSAT", "—", "score 0..100", "—", "—", "—", "CSAT：没有可考核的数据，权重分给其他指标"],
      ["平均响应", "20 秒", "≤30秒", 100, 0.4286, 42.86, "平均响应 20 秒落在 ≤30秒，得 100 分；已是最高档"],
      ["表扬", "", "", "", "", 3, ""],
      ["红线前总分", 97.29, "", "", "", "", ""],
      ["红线", "泄露信息", "", "", "", "", expect.stringContaining("泄露信息")],
      ["总分", 0, "", "", "", "", ""],
      ["系数", 0, "", "", "", "", ""],
      ["版本", expect.stringMatching(/^售前 v2 生效 2026-09-01 #[0-9a-f]{4}$/), "", "", "", "", ""],
    ]);
  });

  test("says why there is no total", () => {
    const card = scorecard(book(), "售前", names, [["—", "—", 20]], october);
    expect(card.find(([label]) => label === "总分")).toEqual([
      "总分",
      "—",
      "",
      "",
      "",
      "",
      "总分未出：有数据的权重只有 30%，至少需要 60%。",
    ]);
  });

  test("is for one person", () => {
    expect(
      answerOf(() =>
        scorecard(
          book(),
          "售前",
          names,
          [
            [1, 1, 1],
            [1, 1, 1],
          ],
          october,
        ),
      ),
    ).toBe("#VALUE!");
  });
});

describe("KPI.EXPLAIN", () => {
  const sentence = (value: unknown, lang?: string) => answerOf(() => explain(book(), "售前", "转化率", [[value]], october, lang));

  test.each([
    [0.692, "zh", "转化率 69.20% 落在 [67.5%,70%)，得 90 分；再高 0.80 个百分点得 100 分"],
    [0.692, "en", "转化率 69.20% falls in [67.5%,70%): 90 points; 0.80 percentage points more gives 100"],
    ["67.5%", "zh", "转化率 67.50% 落在 [67.5%,70%)，得 90 分；再高 2.50 个百分点得 100 分"],
    [0.72, "zh", "转化率 72.00% 落在 ≥70%，得 100 分；已是最高档"],
    ["免考", "zh", "转化率：免考，权重分给其他指标"],
  ])("%s in %s: %s", (value, lang, expected) => {
    expect(sentence(value, lang)).toEqual([[expected]]);
  });

  test("speaks the language of Excel unless told otherwise, and only the two it knows", () => {
    expect(sentence(0.7)).toEqual(sentence(0.7, "zh-CN"));
    excelSpeaks("en-GB");
    expect(sentence(0.7)).toEqual(sentence(0.7, "en"));
    expect(sentence(0.7, "fr")).toBe("#VALUE!");
  });

  test("a range gives a sentence each; a percent typed as points is refused, not guessed", () => {
    const answers = answerOf(() =>
      explain(
        book(),
        "售前",
        "转化率",
        [
          [0.7, 69.2],
          [errorCell("#DIV/0!"), "—"],
        ],
        october,
        "zh",
      ),
    ) as string[][];
    expect(answers.map((row) => row.map((text) => text.slice(0, 10)))).toEqual(
      [
        ["转化率 70.00%", "#VALUE!"],
        ["#DIV/0!", "转化率：没有可考核的"],
      ].map((row) => row.map((text) => text.slice(0, 10))),
    );
  });
});

describe("KPI.VERSION", () => {
  test("names template, version, first day and fingerprint", () => {
    expect(version(book(), "售前", october)).toMatch(/^售前 v2 生效 2026-09-01 #[0-9a-f]{4}$/);
    expect(version(book(), "售前", october, "en")).toMatch(/^售前 v2 from 2026-09-01 #[0-9a-f]{4}$/);
  });

  test("another band is another fingerprint; another order of the rows, or a note, is not", () => {
    const print = (rules: Cell[][]) => version(rules, "售前", october).slice(-4);
    const same = print(book());
    expect(print(book([...rows].reverse()))).toBe(same);
    expect(print(book([{ ...conversion, 说明: "新的说明" }, ...rows.slice(1)]))).toBe(same);
    expect(print(book([{ ...conversion, 评分标准: "≥71%→100; ≥67.5%→90; ≥65%→80; else→60" }, ...rows.slice(1)]))).not.toBe(same);
  });
});
