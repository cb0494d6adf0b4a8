/** What the notation doesn't read, and is plain to people: offered, never assumed. */
import type { RuleKind } from "../../../src/rules/ruleBook";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { suggestNotation } from "../../../src/taskpane/rules/scaleEditor/suggestNotation";

const meant = (text: string, kind: RuleKind = "metric") => suggestNotation(text, { kind, item: "项目", language: "zh-CN" });

test.each([
  ["S:≥90; A:≥80; B:≥70; C:<70", "≥90→S; ≥80→A; ≥70→B; else→C"],
  ["S级：90分以上；A级：80-90分；B级：80分以下", "≥90→S级; ≥80→A级; else→B级"],
  ["优秀(≥90)；良好(≥80)；不合格(<80)", "≥90→优秀; ≥80→良好; else→不合格"],
  [">=90 A; >=80 B; <80 D", "≥90→A; ≥80→B; else→D"],
  ["≥70% 100; ≥65% 80", "≥70%→100; ≥65%→80"],
  ["≥70%\t100\n≥65%\t80", "≥70%→100; ≥65%→80"],
  ["≥70%,100;≥65%,80;else,60", "≥70%→100; ≥65%→80; else→60"],
  ["0次得100分；1次得80分；2次及以上0分", "≤0→100; ≤1→80; else→0"],
  ["无投诉得100分；1-2次投诉得80分；3次及以上0分", "≤0→100; ≤2→80; else→0"],
  ["0 complaints: 100; 1 complaint: 80; 2 or more: 0", "≤0→100; ≤1→80; else→0"],
  ["三分钟以内100分", "≤3分钟→100"],
  ["60秒60分，40秒100分，中间按线性计算", "line 60秒→60, 40秒→100"],
  ["linear from 60% (60 points) to 80% (100 points)", "line 60%→60, 80%→100"],
  ["零投诉得100分；每有1起投诉扣10分，扣完为止", "from 100, -10 per 1 above 0, min 0"],
  ["满分20分，超过3次每次扣5分，最低0分", "from 20, -5 per 1 above 3, min 0"],
  ["100 points; -2 points for every 1% below 95%", "from 100, -2 per 1% below 95%, min 0"],
  ["以90%为基准，每低1%扣2分，基准分100", "from 100, -2 per 1% below 90%, min 0"],
])("%j: %s", (text, notation) => {
  expect(parseScale(text).ok).toBe(false);
  expect(meant(text)).toBe(notation);
});

test.each([
  ["总分不得超过60分", "cap 60"],
  ["绩效为0", "veto"],
  ["取消当月绩效", "veto"],
  ["等级下调一级", "downgrade 1"],
  ["down two grades", "downgrade 2"],
])("a red line %j: %s", (text, notation) => {
  expect(meant(text, "gate")).toBe(notation);
});

test.each(["", "90", "看情况", "≥70%→100; 65%→80", "30秒以内100分，超过60秒0分", "每低1%扣2分，最低0", "0次得100分；3次得80分"])(
  "%j could mean several things, so nothing is offered",
  (text) => {
    expect(meant(text)).toBeUndefined();
  },
);

test.each(["扣10分", "降为C", "最高"])("neither for a red line %j", (text) => {
  expect(meant(text, "gate")).toBeUndefined();
});
