import type { CellArea } from "../../src/metrics/cellArea";
import { builtInTemplates } from "../../src/rules/builtInTemplates";
import { confirmAssumptions } from "../../src/rules/confirmAssumptions";
import type { Rule } from "../../src/rules/ruleBook";
import { builtInRules } from "../../src/rules/templates/builtInTemplate";
import { preSales } from "../../src/rules/templates/preSales";
import { salesLed } from "../../src/rules/templates/salesLed";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { planRuleBook } from "../../src/sheets/planRuleBook";
import { ruleBookPlaces } from "../../src/sheets/planRuleBookLayout";
import { readRules } from "../../src/sheets/readRules";
import { aRule } from "../support/rules";

const writtenAt = "2026-11-01 09:30";
const all = (language: "zh-CN" | "en"): readonly Rule[] =>
  [preSales, salesLed].flatMap((template) => builtInRules(template, language, "2026-10-01"));

/** The table block of the plan as the cells Excel would give back, with the number formats of its scale column. */
function asArea(plan: SheetPlan): CellArea {
  const block = plan.blocks.at(-1)!;
  const row = Number(block.at.slice(1)) - 1;
  const values = block.rows.map((cells) => cells.map((cell: PlanCell) => (cell === null || typeof cell === "object" ? "" : cell)));
  const formatAt = (address: string): string =>
    plan.formats.findLast(({ range, format }) => range === address && format.numberFormat)?.format.numberFormat ?? "General";
  const numberFormats = values.map((cells, index) =>
    cells.map((_, column) => (column === 10 ? formatAt(`K${row + index + 1}`) : "General")),
  );
  return { sheet: plan.name, row, column: 0, values, numberFormats };
}

test.each(["zh-CN", "en"] as const)("what is written reads back as the same rules: %s", (language) => {
  const rules = [...all(language), aRule({ template: "售后", weight: 1, level: "新人", missing: 60, minSample: 20, to: "2026-12-31" })];
  const plan = planRuleBook(rules, language, { writtenAt });
  const reading = readRules(asArea(plan));
  expect(reading.issues).toEqual([]);
  expect(reading.rules).toEqual(rules);
  expect(reading.places).toEqual(ruleBookPlaces(rules, plan.name));
});

test.each(["zh-CN", "en"] as const)("all of the library fits in one rule book, in %s, and reads back as it is", (language) => {
  const rules = builtInTemplates.flatMap((template) => builtInRules(template, language, "2026-10-01"));
  const reading = readRules(asArea(planRuleBook(rules, language, { writtenAt })));
  expect(reading.rules).toEqual(rules);
  expect([...new Set(reading.rules.map(({ template }) => template))]).toEqual(builtInTemplates.map(({ name }) => name[language]));
});

test("stands on a sheet marked as ours, as the table KpiRules below the weight check, ready to print", () => {
  const plan = planRuleBook(all("zh-CN"), "zh-CN", { writtenAt });
  const rows = all("zh-CN").length;
  expect(plan).toMatchObject({
    name: "规则表",
    mark: "KpiRuleBook",
    tables: [{ name: "KpiRules", range: `A9:O${9 + rows}`, showFilter: true, showBanding: false }],
    freeze: { rows: 9, columns: 0 },
    page: { orientation: "landscape", area: `A1:O${9 + rows}`, fitWidth: 1, titleRows: "$9:$9" },
    gridlines: false,
  });
  expect(plan.blocks[0]?.rows).toEqual([
    ["客服绩效考核规则表"],
    ["蓝字可直接修改，评分随之重算。黄底行是待确认的假设：核对后清除“待确认”列的 Y；确认之前不对任何人生效。"],
    [
      expect.stringMatching(
        /^写入时（2026-11-01 09:30）：售前 v1 生效 2026-10-01 #[0-9a-f]{4} · 销售导向 v1 生效 2026-10-01 #[0-9a-f]{4}。之后的修改不会更新本行。$/,
      ),
    ],
  ]);
});

test("the weight check is a formula per version over the whole table", () => {
  const check = planRuleBook(all("zh-CN"), "zh-CN", { writtenAt }).blocks[1]!;
  expect(check.at).toBe("A5");
  expect(check.rows[0]).toEqual([
    "方案",
    "版本",
    "人员级别",
    "权重合计",
    "未分配",
    "待确认",
    "看不懂的标准",
    "结论",
    null,
    null,
    null,
    "现行规则",
  ]);
  expect(check.rows[1]?.slice(0, 3)).toEqual(["售前", 1, "全部"]);
  expect(check.rows[1]?.[3]).toEqual({
    formula: expect.stringMatching(
      /^=ROUND\(SUMIFS\(\$J\$10:\$J\$\d+,\$A\$10:\$A\$\d+,\$A6,\$B\$10:\$B\$\d+,\$B6,\$F\$10:\$F\$\d+,"指标"\)\+SUMIFS\(.*"metric"\),10\)$/,
    ) as string,
  });
  expect(check.rows[1]?.slice(4)).toEqual([
    { formula: "=ROUND(1-D6,10)" },
    { formula: expect.stringContaining('"?*"') as string },
    {
      formula: expect.stringMatching(
        /^=TRIM\(IF\(IFERROR\(ERROR\.TYPE\(KPI\.TIER\("—",\$K\$10:\$K\$11\)\),0\)=3,\$G\$10&" ",""\)/,
      ) as string,
    },
    { formula: expect.stringMatching(/^=IF\(E6<>0,"权重合计不是 100%。",IF\(G6<>"","评分标准看不懂，不出分："&G6,IF\(F6>0,/) as string },
    null,
    null,
    null,
    { formula: expect.stringContaining("KPI.VERSION($A$9:$O$") as string },
  ]);
});

test("each staff level has its own line in the weight check, without the shared rows it replaces", () => {
  const rules = [
    aRule({ item: "A", weight: 0.5 }),
    aRule({ item: "B", weight: 0.5 }),
    aRule({ item: "B", weight: 0.5, level: "新人" }),
    aRule({ item: "C", weight: 0, level: "成熟" }),
  ];
  const [, rookie, mature] = planRuleBook(rules, "zh-CN", { writtenAt }).blocks[1]!.rows;
  expect([rookie?.[2], mature?.[2]]).toEqual(["新人", "成熟"]);
  expect(rookie?.[3]).toEqual({ formula: expect.stringMatching(/-\(SUMIFS\(.*,"=",\$G\$10:\$G\$\d+,"B"\)/) as string });
  expect(mature?.[3]).toEqual({ formula: expect.not.stringContaining('"B"') as string });
});

test("assumed rows are amber as long as they say Y, by a condition and not by paint", () => {
  const plan = planRuleBook(all("zh-CN"), "zh-CN", { writtenAt });
  expect(plan.conditionalFormats[0]).toMatchObject({
    type: "custom",
    range: `A10:O${9 + all("zh-CN").length}`,
    formula: '=OR($L10="Y",$L10="是")',
  });
  expect(plan.formats.some(({ format }) => format.fill === "#FFF2CC")).toBe(false);
  const confirmed = confirmAssumptions(all("zh-CN"), [1], "李雷", "2026-11-01", "zh-CN");
  expect(planRuleBook(confirmed, "zh-CN", { writtenAt }).blocks[2]?.rows[2]?.[11]).toBeNull();
});

test("amounts are numbers that formulas can point at; scales stay text", () => {
  const plan = planRuleBook(all("en"), "en", { writtenAt });
  const rows = plan.blocks[2]!.rows;
  const cell = (item: string) => rows.find((row) => row[6] === item)?.[10];
  expect(cell("Fixed share")).toBe(0.6);
  expect(cell("Bonus base")).toBe(3000);
  expect(cell("Conversion")).toBe("≥70%→100; ≥67.5%→90; ≥65%→80");
});

test("lists offer the words of the sheet's language", () => {
  const { validations } = planRuleBook(all("zh-CN"), "zh-CN", { writtenAt });
  expect(validations.map(({ source }) => source)).toEqual([
    "草稿,已发布",
    "指标,红线,加减分,等级,系数,奖金,奖励,阶梯奖,提成,设置",
    "Y",
    "重新分配,计0分,报错,60",
  ]);
});

test("rows grow with their notes, and weights with decimals show them", () => {
  const long = aRule({ weight: 0.125, note: "说明".repeat(60) });
  const plan = planRuleBook([aRule({ weight: 0.875 }), long], "zh-CN", { writtenAt });
  expect(plan.heights["9"]).toBe(20);
  expect(plan.heights["10"]).toBeGreaterThan(60);
  expect(plan.formats).toContainEqual({ range: "J9:J10", format: { numberFormat: "0.00%", horizontal: "right" } });
});

test("a sheet of the user's own keeps its name", () => {
  expect(planRuleBook(all("en"), "en", { writtenAt, sheetName: "Rule book (2)" }).name).toBe("Rule book (2)");
});
