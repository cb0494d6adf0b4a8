import { issues as en } from "../../src/i18n/en/issues";
import { fill } from "../../src/i18n/fill";
import type { CellArea } from "../../src/metrics/cellArea";
import { compileTemplate } from "../../src/rules/compile";
import { placeRuleIssues, readRules, ruleCell } from "../../src/sheets/readRules";
import { ruleHeader as header } from "../support/ruleHeader";

type Value = string | number | boolean;
const conversion: readonly Value[] = [
  "售前",
  1,
  46296,
  "",
  "已发布",
  "指标",
  "转化率",
  "价值",
  "",
  0.4,
  "≥70%→100; ≥65%→80",
  "",
  "重新分配",
  "",
  "权重取自文章",
];
const below: readonly Value[] = ["售前", 1, 46296, "", "已发布", "指标", "转化率", "价值", "", "", "else→60", "Y", "", "", ""];
const csat: readonly Value[] = ["售前", 1, 46296, "", "已发布", "指标", "CSAT", "质量", "", 0.6, "score 0..100", "", "", 20, ""];

/** The table with its header in row 4. */
function table(
  rows: readonly (readonly Value[])[],
  titles: readonly Value[] = header,
  numberFormats?: CellArea["numberFormats"],
): CellArea {
  return { sheet: "规则表", row: 3, column: 0, values: [titles, ...rows], ...(numberFormats && { numberFormats }) };
}
/** A row of 转化率 with some cells typed otherwise, by header. */
function typed(cells: Readonly<Record<string, Value>>): readonly Value[] {
  return conversion.map((value, index) => cells[header[index] ?? ""] ?? value);
}
const sentence = ({ code, params }: { code: keyof typeof en; params: Readonly<Record<string, string | number>> }) =>
  fill(`${en[code].text} ${en[code].fix}`, params);

test("reads every column of the rule book", () => {
  const { rules, issues, places } = readRules(table([conversion, below, csat]));
  expect(issues).toEqual([]);
  expect(rules[0]).toEqual({
    template: "售前",
    version: 1,
    from: "2026-10-01",
    status: "published",
    kind: "metric",
    item: "转化率",
    group: "价值",
    weight: 0.4,
    scale: "≥70%→100; ≥65%→80",
    assumed: false,
    missing: "reweight",
    note: "权重取自文章",
  });
  expect(rules[1]).toMatchObject({ scale: "else→60", assumed: true });
  expect(rules[2]).toMatchObject({ minSample: 20 });
  expect(ruleCell(places, 1, "scale")).toBe("规则表!K6");
});

test("headers may be English, Chinese or mixed, in any order, with columns of one's own between them", () => {
  const titles = ["Scale", "我的备忘", "Weight", "项目", "Kind", "VERSION", "Template", "待确认 "];
  const { rules, issues, places } = readRules(table([["score 0..100", "x", 1, "QA", "metric", "v2", "Aftersale", ""]], titles));
  expect(rules).toEqual([
    { template: "Aftersale", version: 2, status: "draft", kind: "metric", item: "QA", weight: 1, scale: "score 0..100", assumed: false },
  ]);
  expect(issues.map(({ severity, params }) => [severity, params.column])).toEqual([
    ["warning", "From"],
    ["warning", "To"],
    ["warning", "Status"],
    ["warning", "Group"],
    ["warning", "Level"],
    ["warning", "Missing"],
    ["warning", "Min n"],
    ["warning", "Note"],
  ]);
  expect(ruleCell(places, 0, "item")).toBe("规则表!D5");
});

test("blank rows are skipped, and addresses still hit the right row", () => {
  const { rules, places } = readRules(table([conversion, conversion.map(() => ""), csat]));
  expect(rules).toHaveLength(2);
  expect(ruleCell(places, 1, "weight")).toBe("规则表!J7");
});

test.each([
  [0.4, undefined, 0.4],
  ["40%", undefined, 0.4],
  ["４０％", undefined, 0.4],
  [40, undefined, 0.4],
  ["0.4", undefined, 0.4],
  [0.125, "0.0%", 0.125],
  [1, "0%", 1],
  [0, "0%", 0],
])("weight %j (format %s) is %d", (value, format, weight) => {
  const row = typed({ 权重: value });
  const formats = format ? [header.map(() => "General"), header.map(() => format)] : undefined;
  expect(readRules(table([row], header, formats)).rules[0]?.weight).toBe(weight);
});

test.each(["2026-10-01", "2026/10/1", "2026年10月1日", "2026.10.01", 46296, "46296"])("%s is 1 October 2026", (date) => {
  expect(readRules(table([typed({ 生效: date })])).rules[0]?.from).toBe("2026-10-01");
});

test.each(["Y", "y", "是", "待确认", "TRUE", true, "Ｙ"])("%s means assumed", (flag) => {
  expect(readRules(table([typed({ 待确认: flag })])).rules[0]?.assumed).toBe(true);
});

test.each(["", "N", "否", "已确认", false, "—"])("%j means confirmed", (flag) => {
  expect(readRules(table([typed({ 待确认: flag })])).rules[0]?.assumed).toBe(false);
});

test.each([
  ["重新分配", "reweight"],
  ["Reweight", "reweight"],
  ["计0分", "zero"],
  ["0", "zero"],
  ["error", "error"],
  [60, 60],
  ["60分", 60],
])("missing %j is %j", (value, policy) => {
  expect(readRules(table([typed({ 缺失: value })])).rules[0]?.missing).toBe(policy);
});

test.each([
  [{ 方案: "" }, "规则表!A5", "方案 is empty. Type 售前."],
  [{ 方案: "#REF!" }, "规则表!A5", "方案: the cell shows #REF!. Type the value; a deleted row or column broke the formula."],
  [{ 评分标准: "#N/A" }, "规则表!K5", "评分标准: the cell shows #N/A. Type the value; a deleted row or column broke the formula."],
  [{ 版本: "1.5" }, "规则表!B5", "Version 1.5 isn't a whole number. Type 1, 2, 3 ..."],
  [{ 生效: "October" }, "规则表!C5", "生效: October isn't a date. Type it as 2026-10-01."],
  [{ 生效: "2026-02-30" }, "规则表!C5", "生效: 2026-02-30 isn't a date. Type it as 2026-10-01."],
  [{ 失效: "2026-09-30" }, "规则表!D5", "To (2026-09-30) lies before From (2026-10-01). Correct one of the dates."],
  [{ 状态: "maybe" }, "规则表!E5", "状态: maybe isn't known. Choose one of: 草稿、已发布."],
  [{ 类别: "魔法" }, "规则表!F5", "类别: 魔法 isn't known. Choose one of: 指标、红线、加减分、等级、系数、奖金、奖励、阶梯奖、提成、设置."],
  [{ 项目: "" }, "规则表!G5", "项目 is empty. Type CSAT."],
  [{ 权重: "much" }, "规则表!J5", "Weight much can't be read as a percentage between 0% and 100%. For example, 40%."],
  [{ 权重: 140 }, "规则表!J5", "Weight 140 can't be read as a percentage between 0% and 100%. For example, 40%."],
  [{ 权重: -0.1 }, "规则表!J5", "Weight -0.1 can't be read as a percentage between 0% and 100%. For example, 40%."],
  [
    { 待确认: "perhaps" },
    "规则表!L5",
    "Assumed: perhaps is neither Y nor empty. Type Y while it waits for confirmation; leave it empty once confirmed.",
  ],
  [{ 缺失: "ignore" }, "规则表!M5", "Missing: ignore isn't known. Choose 重新分配、计0分、报错, or type a score from 0 to 100."],
  [{ 缺失: "150" }, "规则表!M5", "Missing: 150 isn't known. Choose 重新分配、计0分、报错, or type a score from 0 to 100."],
  [{ 缺失: "-5" }, "规则表!M5", "Missing: -5 isn't known. Choose 重新分配、计0分、报错, or type a score from 0 to 100."],
  [{ 最小样本: "few" }, "规则表!N5", "Min n: few isn't a whole number. For example, 20; or leave it empty."],
])("%j is an issue at %s", (cells: Readonly<Record<string, Value>>, cell, text) => {
  const { issues, rules } = readRules(table([typed(cells)]));
  expect(issues.map((issue) => [issue.cell, sentence(issue), issue.severity])).toEqual([[cell, text, "error"]]);
  expect(rules).toEqual([]);
});

test("every mistake of a row is reported at once", () => {
  const { issues } = readRules(table([typed({ 版本: "x", 权重: "y", 类别: "z" }), typed({ 项目: "" })]));
  expect(issues.map(({ cell }) => cell)).toEqual(["规则表!B5", "规则表!F5", "规则表!J5", "规则表!G6"]);
});

test("in a cell shown as a percentage, 40 is 4000%", () => {
  const formats = [header.map(() => "General"), header.map(() => "0%")];
  expect(readRules(table([typed({ 权重: 40 })], header, formats)).issues).toMatchObject([
    { code: "ruleWeightUnclear", cell: "规则表!J5", params: { found: "4000%" } },
  ]);
});

test("a deleted column that changes scores blocks; nothing is read past it", () => {
  const without = header.filter((title) => title !== "待确认");
  const { issues, rules } = readRules(table([conversion.filter((_, index) => header[index] !== "待确认")], without));
  expect(issues).toMatchObject([{ code: "ruleHeaderMissing", severity: "error", cell: "规则表!A4", params: { column: "待确认" } }]);
  expect(rules).toEqual([]);
});

test("a column that stands twice and an empty table are reported", () => {
  expect(readRules(table([[...conversion, 0.5]], [...header, "Weight"])).issues).toMatchObject([
    { code: "ruleHeaderTwice", cell: "规则表!P4" },
  ]);
  expect(readRules(table([])).issues).toMatchObject([{ code: "ruleTableEmpty", cell: "规则表!A4" }]);
});

test("what is wrong with the compiled rules names its cell", () => {
  const reading = readRules(table([conversion, below, typed({ 项目: "CSAT", 权重: 0.55, 评分标准: "≥90→S; ≥8x→A" })]));
  const { issues } = compileTemplate(reading.rules, "售前", "2026-10");
  expect(placeRuleIssues(issues, reading.places)).toMatchObject([
    { code: "weightsNot100", cell: "规则表!J5", params: { sum: "95%", gap: "5%" } },
    { code: "scaleUnknownUnit", cell: "规则表!K7", params: { item: "CSAT", position: 10, found: "x" } },
    { code: "ruleUnconfirmed", cell: "规则表!L6" },
  ]);
});
