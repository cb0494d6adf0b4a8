/** What changed between two versions, as HR would say it. */
import { changeSentence } from "../../src/rules/changeSentence";
import { diffVersions } from "../../src/rules/diffVersions";
import { nextVersion } from "../../src/rules/nextVersion";
import type { Rule } from "../../src/rules/ruleBook";
import type { Language } from "../../src/i18n/language";
import { aRule, coefficientRow } from "../support/rules";

const conversion = aRule({ item: "转化率", weight: 0.4, scale: "≥70%→100; ≥67.5%→90; ≥65%→80", group: "价值" });
const tail = aRule({ item: "转化率", scale: "else→60", assumed: true });
const csat = aRule({ item: "CSAT", weight: 0.3 });
const rookie = aRule({ item: "接待量", weight: 0.3, level: "新人", scale: "line 0→60, 50→100" });
const veto = aRule({ kind: "gate", item: "泄露信息", scale: "veto" });
const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });
const decimals = aRule({ kind: "setting", item: "总分小数位", scale: "2" });
const old: readonly Rule[] = [conversion, tail, csat, rookie, veto, coefficientRow, base, decimals];

/** Sentences of the next version, in which rules were replaced. */
function said(change: (rule: Rule) => Rule | readonly Rule[], language: Language = "zh-CN"): readonly string[] {
  const now = nextVersion(old, 2, "2026-01-01").flatMap(change);
  return diffVersions(old, now, language).map((each) => changeSentence(each, language));
}
const only = (item: string, more: Partial<Rule>) => (rule: Rule) => (rule.item === item ? { ...rule, ...more } : rule);

test("a copy differs in nothing, whatever its status, number, notes, spelling and order of rows", () => {
  expect(said((rule) => rule)).toEqual([]);
  expect(said(only("泄露信息", { note: "见红线制度", scale: "一票否决" }))).toEqual([]);
  expect(said(only("绩效基数", { scale: "3,000元", item: "奖金基数" }))).toEqual([]);
  expect(said((rule) => (rule.weight === 0.4 ? { ...rule, scale: "70%以上得100分; 67.5%以上得90分; 65%以上得80分" } : rule))).toEqual([]);
  expect(diffVersions(old, [...nextVersion(old, 2, "2026-01-01")].toReversed(), "zh-CN").filter(({ kind }) => kind !== "metric")).toEqual(
    [],
  );
});

test.each<[string, (rule: Rule) => Rule | readonly Rule[], readonly string[], readonly string[]]>([
  [
    "a weight",
    (rule) => (rule.item === "转化率" && rule.weight ? { ...rule, weight: 0.3 } : rule.item === "CSAT" ? { ...rule, weight: 0.4 } : rule),
    ["转化率 权重 40% → 30%", "CSAT 权重 30% → 40%"],
    ["转化率 weight 40% → 30%", "CSAT weight 30% → 40%"],
  ],
  [
    "one band of several",
    (rule) => (rule.weight === 0.4 ? { ...rule, scale: "≥72%→100; ≥67.5%→90; ≥65%→80" } : rule),
    ["转化率：“≥70%→100”改为“≥72%→100”"],
    ["转化率: “≥70%→100” becomes “≥72%→100”"],
  ],
  [
    "a band more, and one less",
    (rule) =>
      rule.weight === 0.4
        ? { ...rule, scale: "≥70%→100; ≥67.5%→90; ≥65%→80; ≥60%→70" }
        : rule.kind === "coefficient"
          ? { ...rule, scale: "≥90→1.2; ≥80→1; ≥70→0.8; else→0" }
          : rule,
    ["转化率：增加“≥60%→70”", "奖金系数：去掉“≥60→0.6”"],
    ["转化率: “≥60%→70” added", "奖金系数: “≥60→0.6” removed"],
  ],
  [
    "another kind of scale",
    only("CSAT", { scale: "line 60→60, 90→100" }),
    ["CSAT：“score 0..100”改为“line 60→60, 90→100”"],
    ["CSAT: “score 0..100” becomes “line 60→60, 90→100”"],
  ],
  ["a confirmed assumption", (rule) => ({ ...rule, assumed: false }), ["转化率：假设已确认"], ["转化率: assumption confirmed"]],
  [
    "a red line, a rule of a staff level, and a new metric",
    (rule) =>
      rule.item === "泄露信息"
        ? { ...rule, scale: "cap 60" }
        : rule.item === "接待量"
          ? []
          : rule.item === "CSAT"
            ? [rule, { ...rule, item: "FCR", weight: 0.3 }]
            : rule,
    ["新增指标“FCR”：30% · score 0..100", "泄露信息：“veto”改为“cap 60”", "去掉指标“接待量（新人）”（原为 30% · line 0→60, 50→100）"],
    [
      "New metric “FCR”: 30% · score 0..100",
      "泄露信息: “veto” becomes “cap 60”",
      "metric “接待量 (新人)” removed (was 30% · line 0→60, 50→100)",
    ],
  ],
  ["money", only("绩效基数", { scale: "3500" }), ["绩效基数 3000 → 3500"], ["绩效基数 3000 → 3500"]],
  ["a setting", only("总分小数位", { scale: "0" }), ["总分小数位 2 → 0"], ["总分小数位 2 → 0"]],
  [
    "what a missing value does, and the least sample",
    only("CSAT", { missing: "zero", minSample: 20 }),
    ["CSAT 缺数据时 重新分配 → 计0分", "CSAT 最小样本 无 → 20"],
    ["CSAT when missing: reweight → zero", "CSAT least sample none → 20"],
  ],
  [
    "dates",
    (rule) => ({ ...rule, from: "2026-10-01", to: "2026-12-31" }),
    ["有效期 2026-01-01 起 → 2026-10-01 至 2026-12-31"],
    ["Valid from 2026-01-01 → 2026-10-01 to 2026-12-31"],
  ],
])("%s", (_, change, chinese, english) => {
  expect(said(change)).toEqual(chinese);
  expect(said(change, "en")).toEqual(english);
});
