/** “What would 67.4 % get?”: read as the data's cells are, scored by the engine, told as on the scorecard. */
import type { RuleKind } from "../../../src/rules/ruleBook";
import { readNotation } from "../../../src/taskpane/rules/scaleEditor/readNotation";
import { scaleFindings } from "../../../src/taskpane/rules/scaleEditor/scaleFindings";
import { tryValue } from "../../../src/taskpane/rules/scaleEditor/tryValue";
import { scaleEditorWords } from "../../../src/taskpane/rules/scaleEditor/words";

const language = "zh-CN";

function attempt(item: string, notation: string, typed: string, kind: RuleKind = "metric") {
  const reading = readNotation(notation, { kind, item, language });
  if (!reading.ok || !reading.scale) throw new Error(notation);
  const mode = reading.fields.form === "steps" ? reading.fields.mode : undefined;
  const of = { kind, item, scale: reading.scale, ...(mode !== undefined && { mode }) };
  return tryValue(typed, of, language, scaleEditorWords(language));
}

const conversion = "≥70%→100; ≥67.5%→90; ≥65%→80; else→60";

test.each([
  ["转化率", conversion, "67.4%", "转化率 67.40% 落在 [65%,67.5%)，得 80 分；再高 0.10 个百分点得 90 分"],
  ["转化率", conversion, "６７．５％", "转化率 67.50% 落在 [67.5%,70%)，得 90 分；再高 2.50 个百分点得 100 分"],
  ["平均响应", "≤30秒→100; ≤60秒→80; else→0", "1分20秒", "平均响应 80 秒落在 >60秒，得 0 分；再快 20 秒得 80 分"],
  ["平均响应", "≤30秒→100; ≤60秒→80; else→0", "30", "平均响应 30 秒落在 ≤30秒，得 100 分；已是最高档"],
  ["参与度", "from 50, -2 per 1% below 90%, min 0", "87.4%", "参与度 87.40%，比 90.00% 差 2 个单位，每个扣 2 分，满分 50，得 46 分"],
  ["销售额", "≥5万元→100; ≥3万元→80", "3.2万", "销售额 32,000.00 元落在 [3万元,5万元)，得 80 分；再高 18,000.00 元得 100 分"],
])("%s by %s: %s", (item, notation, typed, sentence) => {
  expect(attempt(item, notation, typed)).toMatchObject({ sentence, issues: [] });
});

test.each([
  ["67.4", "unitMismatch"],
  ["80秒", "wrongQuantity"],
  ["六成七", "textInMetric"],
])("%s is refused as it is in the data: %s", (typed, code) => {
  const trial = attempt("转化率", conversion, typed);
  expect(trial?.sentence).toBeUndefined();
  expect(trial?.issues).toMatchObject([{ code, severity: "error", params: { found: typed } }]);
});

test.each([
  ["coefficient", "≥90→1.2; ≥80→1", "89.5", "89.5 落在 [80,90)：系数 1；再高 0.5：系数 1.2"],
  ["grade", "≥90→S; else→C", "89.99", "89.99 落在 <90：等级 C；再高 0.01：等级 S"],
  ["award", "≥90%→500", "90%", "90.00% 落在 ≥90%：500 元"],
  ["award", "≥90%→500", "89.99%", "89.99% 未达标，没有奖励"],
  ["commission", "SLAB; ≥0元→1%; ≥10万元→1.2%", "15万", "150,000.00 元：提成 1800.00 元（此前没有计过的话）"],
  ["commission", "MARGINAL; ≥0元→1%; ≥10万元→1.2%", "150000", "150,000.00 元：提成 1600.00 元（此前没有计过的话）"],
  ["commission", "≥0元→1%", "150000", "请先选算法"],
] as const)("%s: %s makes of %s: %s", (kind, notation, typed, sentence) => {
  expect(attempt("项目", notation, typed, kind)).toMatchObject({ sentence, issues: [] });
});

test("nothing typed, nothing said", () => {
  expect(attempt("转化率", conversion, " ")).toBeUndefined();
});

describe("what a scale lacks, in the linter's words", () => {
  const lacks = (kind: RuleKind, item: string, ...texts: readonly [string, ...string[]]) =>
    scaleFindings(kind, item, texts.map((text) => ({ text, assumed: false })) as [{ text: string; assumed: boolean }]).map(
      ({ code, fixed }) => [code, fixed],
    );

  test.each([
    ["metric", "转化率", "≥70%→100; ≥65%→80", [["lintNoTailBelow", "≥70%→100; ≥65%→80; else→60"]]],
    ["metric", "转化率", "≥70%→100; else→60", []],
    ["metric", "转化率", "≥70→100; else→60", [["lintPercentWanted", "≥70%→100; else→60"]]],
    ["coefficient", "奖金系数", "90-100→1.2; 80-89→1; <80→0", [["lintGap", "≥90→1.2; ≥80→1; else→0"]]],
    ["metric", "平均响应", "≥30秒→100; else→60", [["lintShouldBeLow", undefined]]],
    ["metric", "转化率", "≥65%→80; ≥70%→100; ≥60%→70; else→0", [["lintUnsorted", "≥70%→100; ≥65%→80; ≥60%→70; else→0"]]],
    ["grade", "等级", "line 0→0, 100→100", [["bandsNotSteps", undefined]]],
    ["coefficient", "奖金系数", "≥90→S; else→C", [["coefficientNotNumber", undefined]]],
    ["metric", "转化率", "≥70%→S; else→C", [["scoreNotNumber", undefined]]],
  ] as const)("%s %s %s", (kind, item, text, expected) => {
    expect(lacks(kind, item, text)).toEqual(expected);
  });

  test("the scale's other rows count: together they lack nothing, or don't fit", () => {
    expect(lacks("metric", "转化率", "≥70%→100; ≥65%→80", "else→60")).toEqual([]);
    expect(lacks("metric", "转化率", "≥70%→100; else→60", "else→0")).toMatchObject([["scaleDuplicateElse", undefined]]);
  });
});
