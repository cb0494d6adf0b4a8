import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInTemplates } from "../../src/rules/builtInTemplates";
import { compileTemplate } from "../../src/rules/compile";
import { confirmAssumptions } from "../../src/rules/confirmAssumptions";
import type { Rule } from "../../src/rules/ruleBook";
import { parseScale } from "../../src/rules/scaleNotation/parseScale";
import { printScale } from "../../src/rules/scaleNotation/printScale";
import { builtInRules } from "../../src/rules/templates/builtInTemplate";
import { preSales } from "../../src/rules/templates/preSales";
import { salesLed } from "../../src/rules/templates/salesLed";

const languages = ["zh-CN", "en"] as const;
const weightsOf = (rules: readonly Rule[]) => rules.filter(({ weight }) => weight !== undefined).map(({ item, weight }) => [item, weight]);
const scales = (rules: readonly Rule[], item: string) =>
  rules.filter((rule) => rule.item === item).map(({ scale, assumed }) => [scale, assumed]);

/** Complete where the sources are; of the others, what they leave open. */
const complete = ["preSales", "salesLed"];

test("every template that the sources name is offered, the complete ones first", () => {
  expect(builtInTemplates.map(({ id, name }) => [id, name["zh-CN"]])).toEqual([
    ["preSales", "售前"],
    ["salesLed", "销售导向"],
    ["apparelNew", "服饰新"],
    ["afterSales", "售后"],
    ["apparelOld", "服饰旧"],
    ["serviceLed", "重服务"],
    ["complaintSpecialist", "投诉专员"],
    ["promotion", "大促"],
    ["lowSeason", "淡季"],
    ["premiumAdvice", "高客单咨询"],
    ["promotionShop", "促销型店铺"],
    ["staffLevels", "新人与成熟"],
    ["teamDsr", "团队DSR"],
  ]);
});

test("every template of the folder is offered", () => {
  const folder = join(__dirname, "../../src/rules/templates");
  const templates = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/^export const (\w+): BuiltInTemplate = /gm)].map(([, id]) => id),
  );
  expect(builtInTemplates.map(({ id }) => id).sort()).toEqual(templates.sort());
});

test("售前 has the weights of its article", () => {
  expect(weightsOf(builtInRules(preSales, "zh-CN", "2026-10-01"))).toEqual([
    ["咨询转化率", 0.4],
    ["CSAT", 0.3],
    ["平均响应时间", 0.15],
    ["FCR", 0.15],
  ]);
});

test("销售导向 has the weights of its article", () => {
  expect(weightsOf(builtInRules(salesLed, "zh-CN", "2026-10-01"))).toEqual([
    ["转化率", 0.5],
    ["销售额", 0.3],
    ["响应时间", 0.1],
    ["满意度", 0.1],
  ]);
});

test("what the articles give isn't assumed; what they don't give stands on rows of its own and is", () => {
  const rules = builtInRules(preSales, "zh-CN", "2026-10-01");
  expect(scales(rules, "咨询转化率")).toEqual([
    ["≥70%→100; ≥67.5%→90; ≥65%→80", false],
    ["else→60", true],
  ]);
  expect(scales(rules, "奖金系数")).toEqual([
    ["≥90→1.2; ≥80→1; ≥70→0.8", false],
    ["≥60→0.6; else→0", true],
  ]);
  expect(scales(rules, "泄露信息")).toEqual([["veto", false]]);
  expect(scales(rules, "固定部分占比")).toEqual([["60%", false]]);
  expect(scales(rules, "平均响应时间")).toEqual([["≤40秒→100; ≤60秒→80; ≤120秒→60; else→0", true]]);
});

const inEachLanguage = builtInTemplates.flatMap((template) => languages.map((language) => ({ id: template.id, template, language })));

describe.each(inEachLanguage)("$id in $language", ({ template, language }) => {
  const rules = builtInRules(template, language, "2026-10-01");

  test("every row has a note that a reader understands: no codes for sources", () => {
    for (const { note } of rules) expect(note).toMatch(/^[^[\]]+[。.)）]$/);
  });

  test("says where every rule comes from, and prints its scales canonically", () => {
    for (const rule of rules) {
      expect(rule.note).toMatch(
        rule.assumed
          ? /假设|示例|与奖金系数一致|[Aa]ssumed|example|those of the coefficients/
          : /取自《.+》|from “.+”|本产品默认|Our default/i,
      );
      const parsed = parseScale(rule.scale);
      if (parsed.ok) expect(printScale(parsed.scale, language)).toBe(rule.scale);
    }
  });
});

describe.each(inEachLanguage.filter(({ id }) => complete.includes(id)))("$id in $language, which is complete", ({ template, language }) => {
  const rules = builtInRules(template, language, "2026-10-01");
  const name = template.name[language];

  test("compiles, and waits only for its assumptions", () => {
    const { template: compiled, issues } = compileTemplate(rules, name, "2026-10");
    expect(issues).toMatchObject([{ code: "ruleUnconfirmed", params: { count: rules.filter(({ assumed }) => assumed).length } }]);
    expect(compiled).toMatchObject({
      version: 1,
      status: "draft",
      pay: { fixedShare: 0.6 },
      settings: { bandDecimals: 2, minCover: 0.6 },
    });
    expect(compiled?.pay.base).toBeUndefined();
    expect(compiled?.gates).toHaveLength(2);
  });

  test("has no issue left once confirmed", () => {
    const all = rules.map((_, index) => index);
    const { template: compiled, issues } = compileTemplate(confirmAssumptions(rules, all, "李雷", "2026-10-08", language), name, "2026-10");
    expect(issues).toEqual([]);
    expect(compiled?.pay.base).toBe(3000);
    expect(compiled?.coefficients?.scale.otherwise).toEqual({ result: 0, assumed: false });
  });
});
