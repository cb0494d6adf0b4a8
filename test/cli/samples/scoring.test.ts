/** The samples go through the same reading and scoring as anybody's data. */
import { makeSamples } from "../../../src/cli/samples/makeSamples";
import type { SampleSheet } from "../../../src/cli/samples/sampleSheet";
import { score } from "../../../src/engine/score";
import type { ScoreRun } from "../../../src/engine/scoreRun";
import type { Language } from "../../../src/i18n/language";
import { builtInTemplates } from "../../../src/rules/builtInTemplates";
import { compileTemplate } from "../../../src/rules/compile";
import { builtInRules } from "../../../src/rules/templates/builtInTemplate";
import { readMetrics } from "../../../src/sheets/readMetrics";

const { paneSamples } = makeSamples();
const months = paneSamples.en.sheets.map(({ name }) => name);
const monthOf = (language: Language, name: string): SampleSheet => {
  const sheet = paneSamples[language].sheets.find((it) => it.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};

/** Scores a month with every assumption of the built-in template confirmed. */
function scored(language: Language, templateId: string, name: string): ScoreRun {
  const builtIn = builtInTemplates.find(({ id }) => id === templateId);
  if (!builtIn) throw new Error(templateId);
  const rules = builtInRules(builtIn, language, "2026-01-01").map((rule) => ({ ...rule, assumed: false }));
  const { template } = compileTemplate(rules, rules[0]?.template ?? "", name);
  if (!template) throw new Error("the template does not compile");
  const values = monthOf(language, name).rows.map((row) => row.map((cell) => cell ?? ""));
  const { table, issues } = readMetrics({ sheet: name, row: 0, column: 0, values }, template);
  expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
  if (!table) throw new Error("no table");
  return score(template, table);
}

describe.each(["preSales", "salesLed"])("by the template %s", (templateId) => {
  test.each(months)("%s: 24 people have a total, and the Chinese export scores as the clean English table", (name) => {
    const [chinese, english] = [scored("zh-CN", templateId, name), scored("en", templateId, name)];
    expect(chinese.table.people).toHaveLength(24);
    expect(chinese.unscored.size).toBe(0);
    expect(chinese.totals).toEqual(english.totals);
    expect(chinese.bonuses).toEqual(english.bonuses);
  });
});

test("the one who crossed a red line has a high score and nothing from it", () => {
  const run = scored("zh-CN", "preSales", "2026-10");
  const [[person, hit] = []] = run.gates;
  expect(run.gates.size).toBe(1);
  expect(hit?.rule.name).toBe("泄露信息");
  expect(run.rawTotals[person ?? -1]).toBeGreaterThanOrEqual(90);
  expect(run.coefficients[person ?? -1]).toBe(0);
});

test("grades spread: more than two of them, none for everybody", () => {
  const grades = scored("zh-CN", "preSales", "2026-10").grades.filter((grade) => grade !== undefined);
  expect(new Set(grades).size).toBeGreaterThan(2);
});
