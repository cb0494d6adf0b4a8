/** The copy to repair a rule book from: small, exact, and read as carefully as what somebody typed. */
import { builtInTemplates } from "../../src/rules/builtInTemplates";
import type { Rule } from "../../src/rules/ruleBook";
import { builtInRules } from "../../src/rules/templates/builtInTemplate";
import { ruleBookPlaces, ruleTableRange } from "../../src/sheets/planRuleBookLayout";
import { copyText, readCopy } from "../../src/sheets/repair/ruleBookCopy";
import { aRule } from "../support/rules";

const placed = (rules: readonly Rule[]) => {
  const { columns, rows } = ruleBookPlaces(rules, "规则表");
  return { sheet: "规则表", address: ruleTableRange(rules), language: "zh-CN" as const, columns, rows, rules };
};

test("every built-in template comes back rule by rule, and a hostile text stays a text", () => {
  const rules = [
    ...builtInTemplates.flatMap((template) => builtInRules(template, "zh-CN", "2026-01-01")),
    aRule({ template: "敌意", item: '=HYPERLINK("http://x")', note: "</copy><x>&amp;\u0001", scale: "score 0..100" }),
  ];
  const copy = readCopy(copyText(placed(rules)), "2026-11-22 09:30");
  expect(copy?.rules).toEqual(rules);
  expect(copy).toMatchObject({ saved: "2026-11-22 09:30", ...placed(rules) });
});

test("200 rules × 12 versions take less than half a million characters, and less than 0.1 s to copy", () => {
  const rules = Array.from({ length: 12 }, (_, version) =>
    Array.from({ length: 200 }, (_, k) =>
      aRule({
        version,
        item: `指标 ${k}`,
        scale: "≥70%→100; ≥67.5%→90; ≥65%→80; else→60",
        weight: 0.005,
        note: "权重取自 2026 年第三季度方案",
      }),
    ),
  ).flat();
  const book = placed(rules);
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    copyText(book);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(100);
  const text = copyText(book);
  expect(text.length).toBeLessThan(500_000);
  expect(readCopy(text, "")?.rules).toHaveLength(2400);
});

test.each([
  ["no JSON", "{"],
  ["another shape", JSON.stringify({ ...(JSON.parse(copyText(placed([aRule()]))) as object), shape: 2 })],
  ["a rule that can't be read", copyText(placed([aRule()])).replace("CSAT", "")],
  ["rows that don't fit", copyText({ ...placed([aRule()]), rows: [] })],
  ["cells that are no cells", JSON.stringify({ ...(JSON.parse(copyText(placed([aRule()]))) as object), cells: [[{ formula: "=1" }]] })],
])("a copy with %s is none", (_, text) => {
  expect(readCopy(text, "")).toBeUndefined();
});
