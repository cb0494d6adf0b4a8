/** The sheet that is handed out to staff says what the rules say, in words that leave nothing open. */
import { publicRulesWords } from "../../../src/i18n/publicRulesWords";
import type { Language } from "../../../src/i18n/language";
import { builtInTemplates } from "../../../src/rules/builtInTemplates";
import type { Rule } from "../../../src/rules/ruleBook";
import { parseScale } from "../../../src/rules/scaleNotation/parseScale";
import { builtInRules } from "../../../src/rules/templates/builtInTemplate";
import type { SheetPlan } from "../../../src/sheets/plan";
import { planPublicRules } from "../../../src/sheets/publicRules/planPublicRules";
import { publicRulesSheet } from "../../../src/sheets/publicRules/publicRulesSheet";
import { scoreSentences } from "../../../src/sheets/publicRules/scaleSentences";
import { plannedContent, sheetContent } from "../../../src/sheets/publicRules/sheetContent";
import { workedExample } from "../../../src/sheets/publicRules/workedExample";
import { wrappedLines } from "../../../src/sheets/publicRules/textLines";
import { anyMonth } from "../../support/anyRuleBook";
import { aRandom } from "../../support/random";
import { aRule, coefficientRow } from "../../support/rules";

const written = { writtenAt: "2026-11-22 09:30", sheet: "公示", mark: "KpiPublic_test" };
const plan = (rules: readonly Rule[], language: Language = "zh-CN", more: object = {}): SheetPlan =>
  planPublicRules(rules, { ...written, language, ...more });

/** Rows of the sheet, empty cells left out. */
const rowsOf = (sheet: SheetPlan) => sheet.blocks.map(({ rows: [cells = []] }) => cells.filter((cell) => cell !== null));
/** What stands right of a name. */
const beside = (sheet: SheetPlan, name: string) =>
  rowsOf(sheet)
    .find(([first]) => first === name)
    ?.slice(1);
const lines = (sheet: SheetPlan) => rowsOf(sheet).flatMap((cells) => (cells.length === 1 ? cells : []));
const library = (id: string, language: Language, changes: Partial<Rule> = {}): Rule[] => {
  const template = builtInTemplates.find((each) => each.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return builtInRules(template, language, "2026-10-01").map((rule) => ({ ...rule, ...changes }));
};

const conversion = aRule({ item: "咨询转化率", weight: 0.6, scale: "≥70%→100; ≥67.5%→90; ≥65%→80; else→60", note: "按千牛口径" });
const response = aRule({ item: "30秒应答率", weight: 0.3, scale: "from 100, -2 per 1% below 90%, min 0", missing: "zero" });
const mark = aRule({ item: "主管评分", weight: 0.1, missing: 60, minSample: 20 });
const shop: readonly Rule[] = [
  conversion,
  response,
  mark,
  aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  aRule({ kind: "gate", item: "有效投诉", scale: "cap 60" }),
  aRule({ kind: "gate", item: "未核验身份", scale: "downgrade 1" }),
  aRule({ kind: "adjust", item: "客户表扬", scale: "score 0..3" }),
  coefficientRow,
  aRule({ kind: "pay", item: "绩效基数", scale: "3500" }),
  aRule({ kind: "award", item: "咨询转化率", scale: "≥72%→800元; ≥68%→500元" }),
  aRule({ kind: "stepup", item: "好评率", scale: "比基线每高 5%，提成 +0.3%，最多 3 级", note: "基线为本人上季度的好评率" }),
  aRule({ kind: "commission", item: "阶梯提成", scale: "分段加总：≥0→1%; ≥10万→1.2%" }),
];
const sheet = plan(shop);

describe("every band is spelled out; 及以上 and 及以内 include the number, 不满 and 超过 don't", () => {
  test.each([
    [
      "≥70%→100; ≥67.5%→90; ≥65%→80; else→60",
      "zh-CN",
      "70% 及以上得 100 分|67.5% 至不满 70% 得 90 分|65% 至不满 67.5% 得 80 分|不满 65% 得 60 分",
    ],
    ["≥70%→100; ≥67.5%→90; else→60", "en", "70% or more: 100 points|67.5% to under 70%: 90 points|under 67.5%: 60 points"],
    ["≤30秒→100; ≤60秒→80; else→0", "zh-CN", "30秒及以内得 100 分|超过 30秒，60秒及以内得 80 分|超过 60秒得 0 分"],
    ["≤30s→100; ≤60s→80; else→0", "en", "30s or less: 100 points|over 30s, up to and including 60s: 80 points|over 60s: 0 points"],
    [">90→100; >80→90; else→0", "zh-CN", "超过 90 得 100 分|超过 80，90 及以内得 90 分|80 及以内得 0 分"],
    ["≥90→100; >80→90; else→0", "zh-CN", "90 及以上得 100 分|超过 80、不满 90 得 90 分|80 及以内得 0 分"],
    ["<2%→100; <5%→60; else→0", "zh-CN", "不满 2% 得 100 分|2% 至不满 5% 得 60 分|5% 及以上得 0 分"],
    ["≥70%→100; ≥65%→80", "zh-CN", "70% 及以上得 100 分|65% 至不满 70% 得 80 分|不满 65%：还没有规则，不能评分"],
    ["≥100000元→100; ≥8000元→80; else→60", "zh-CN", "10万元及以上得 100 分|8000元至不满 10万元得 80 分|不满 8000元得 60 分"],
    ["line 60秒→60, 40秒→100", "zh-CN", "两点之间按直线折算：40秒得 100 分，60秒得 60 分。超出两端的，按端点的分数。"],
    [
      "from 50, -2 per 1% below 90%, min 0",
      "zh-CN",
      "90% 及以上得 50 分；不满的，每少 1 个百分点扣 2 分，最低 0 分。只按整数个计，不够 1 个百分点的部分不扣。",
    ],
    [
      "from 50, -2 per 1% below 90%, min 0, proportional",
      "en",
      "90% or more: 50 points. Below it, 2 points off for every 1 percentage point short, down to 0 points. Parts of 1 percentage point count in proportion.",
    ],
    ["score 0..100", "zh-CN", "直接打分，0 至 100 分，打几分得几分。"],
  ] as const)("%s in %s", (notation, language, expected) => {
    const parsed = parseScale(notation);
    if (!parsed.ok) throw new Error(parsed.mistake.code);
    expect(
      scoreSentences(parsed.scale, language)
        .map(({ text }) => text)
        .join("|"),
    ).toBe(expected);
  });
});

describe("the table of metrics", () => {
  test("a metric's weight, meaning and formula, scale, and what happens without a figure", () => {
    expect(beside(sheet, "30秒应答率")).toEqual([
      0.3,
      "8:00–23:00 期间，30 秒内得到人工回复的消息占比\n＝ 30 秒内人工回复的消息数 ÷ 买家消息总数",
      "90% 及以上得 100 分；不满的，每少 1 个百分点扣 2 分，最低 0 分。只按整数个计，不够 1 个百分点的部分不扣。",
      "按 0 分计。",
    ]);
    expect(beside(sheet, "主管评分")?.at(-1)).toBe("按 60 分计。\n样本少于 20 个，视为没有数据。");
  });
  test("a metric with several meanings in the dictionary shows all, and the rule book's own note which one is meant", () => {
    const meaning = beside(sheet, "咨询转化率")?.[1];
    expect(meaning).toMatch(/^口径1：.*\n＝ .*\n口径2：拼多多.*\n＝ .*\n本方案：按千牛口径$/);
  });
  test("without that note it is an open point; so is a metric that nobody explains", () => {
    const { note: _, ...unexplained } = conversion;
    const open = plan([unexplained, { ...response, item: "神秘指标" }, mark, ...shop.slice(3)]);
    expect(beside(open, "咨询转化率")?.[1]).toMatch(/\n（用哪一种口径，待确认）$/);
    expect(rowsOf(open)).toContainEqual(["咨询转化率", "有 2 种口径（见上表），请在规则表“说明”里写明用哪一种"]);
    expect(rowsOf(open)).toContainEqual(["神秘指标", "哪里都没有写明含义，请写进规则表的“说明”"]);
  });
  test("two staff levels: each has its row and its sum", () => {
    const levels = plan([
      aRule({ item: "日均接待量", level: "新人", weight: 0.4, scale: "≥50→100; else→60" }),
      aRule({ item: "日均接待量", level: "成熟", weight: 0.4, scale: "≥80→100; else→60" }),
      aRule({ item: "满意率", weight: 0.6, scale: "≥90%→100; else→60" }),
      coefficientRow,
    ]);
    expect(beside(levels, "日均接待量\n仅新人")).toContain("50 及以上得 100 分\n不满 50 得 60 分");
    expect(beside(levels, "日均接待量\n仅成熟")).toContain("80 及以上得 100 分\n不满 80 得 60 分");
    expect([beside(levels, "合计（新人）"), beside(levels, "合计（成熟）")]).toEqual([
      [1, ""],
      [1, ""],
    ]);
  });
});

describe("red lines, points and money", () => {
  test("a veto takes the floating part unless the rule book says all", () => {
    expect(beside(sheet, "泄露信息")).toEqual([
      "取消资格：总分记 0，奖金系数为 0。绩效奖金的浮动部分（基数的 40%）不发，固定部分（60%）照发。",
    ]);
    const all = plan([...shop, aRule({ kind: "setting", item: "一票否决范围", scale: "全部奖金" })]);
    expect(beside(all, "泄露信息")).toEqual(["取消资格：总分记 0，奖金系数为 0，全部绩效奖金不发，固定部分也不发。"]);
  });
  test("a cap and a downgrade, with the total that it would leave", () => {
    expect(beside(sheet, "有效投诉")).toEqual(["总分最高按 60 分计。"]);
    expect(beside(sheet, "未核验身份")).toEqual(["降 1 档：总分按降到的那一档的最高分计。例如 92 分，按 89.99 分计。"]);
  });
  test("plus points", () => expect(beside(sheet, "客户表扬")).toEqual(["最多加 3 分"]));
  test("coefficients with the bonus that each of them means", () => {
    expect(beside(sheet, "奖金系数")).toEqual([
      "90 分及以上：1.2（基数 3,500 元时，奖金 3,780.00 元）\n80 分至不满 90 分：1.0（基数 3,500 元时，奖金 3,500.00 元）\n" +
        "70 分至不满 80 分：0.8（基数 3,500 元时，奖金 3,220.00 元）\n60 分至不满 70 分：0.6（基数 3,500 元时，奖金 2,940.00 元）\n" +
        "不满 60 分：0（基数 3,500 元时，奖金 2,100.00 元）",
    ]);
  });
  test("awards and commission in words; what can't be taken apart stands as it is written", () => {
    expect(beside(sheet, "奖励：咨询转化率")).toEqual(["72% 及以上：800 元\n68% 至不满 72%：500 元"]);
    expect(beside(sheet, "阶梯奖：好评率")).toEqual([
      "比基线每高 5 个百分点算一级，每级提成比例加 0.3 个百分点；不够一级的不计，低于基线的不扣。\n最多 3 级。\n" +
        "基线见下面的说明。\n说明：基线为本人上季度的好评率",
    ]);
    const spoken = plan([...shop.slice(0, -2), aRule({ kind: "stepup", item: "好评率", scale: "好评多的多给" })]);
    expect(beside(spoken, "阶梯奖：好评率")).toEqual(["规则表原文：好评多的多给"]);
    expect(beside(sheet, "提成：阶梯提成")).toEqual([
      "分段加总：每一段金额按那一段的比例，各段相加。\n10万元及以上：提成 1.2%\n0元至不满 10万元：提成 1%",
    ]);
  });
  test("a step-up without a baseline is an open point", () => {
    const open = plan([...shop.slice(0, -2), aRule({ kind: "stepup", item: "好评率", scale: "比基线每高 5%，提成 +0.3%" })]);
    expect(rowsOf(open)).toContainEqual(["阶梯奖：好评率", "基线是多少还没有写明，请写进规则表的“说明”"]);
  });
  test.each(["MARGINAL; ≥0元→1%; ≥100000元→1.2%", "≥0→1%提成；≥10万→1.2%提成；分段加总"])("a commission written as %s", (scale) => {
    const other = plan([...shop.slice(0, -1), aRule({ kind: "commission", item: "阶梯提成", scale })]);
    expect(beside(other, "提成：阶梯提成")).toEqual(beside(sheet, "提成：阶梯提成"));
  });
  test("a commission that doesn't say slab or marginal is an open point", () => {
    const open = plan([...shop.slice(0, -1), aRule({ kind: "commission", item: "阶梯提成", scale: "≥0→1%; ≥10万→1.2%" })]);
    expect(rowsOf(open)).toContainEqual(["提成：阶梯提成", "要选定累计落点还是分段加总"]);
  });
});

describe("the worked example", () => {
  test("every step from figures to money, as the engine has it", () => {
    const start = rowsOf(sheet).findIndex(([first]) => first === "步骤");
    expect(rowsOf(sheet).slice(start + 1, start + 14)).toEqual([
      ["咨询转化率", "68.50%，属于“67.5% 至不满 70%”，得 90 分\n90 × 60% = 54", "54"],
      ["30秒应答率", "30秒应答率 87.40%，比 90.00% 差 2 个单位，每个扣 2 分，满分 100，得 96 分\n96 × 30% = 28.8", "28.8"],
      ["主管评分", "主管评分 为评分，得 88 分\n88 × 10% = 8.8", "8.8"],
      ["加权合计", "54 + 28.8 + 8.8 = 91.6", "91.6"],
      ["加减分", "客户表扬 +2", "+2"],
      ["总分", "四舍五入到 2 位小数，在 0 与 100 之间", 93.6],
      ["红线", "没有触犯", "—"],
      ["奖金系数", "90 分及以上", 1.2],
      ["绩效奖金（元）", "3,500 × 60% + 3,500 × 40% × 1.2 = 2,100 + 1,680", 3780],
      ["奖励（元）", "咨询转化率 68.50%；68% 至不满 72%：500 元", 500],
      ["提成（元）", "阶梯提成：100,000 × 1% + 50,000 × 1.2%", 1600],
      ["合计（元）", "3,780.00 + 500.00 + 1,600.00", 5880],
      ["这里没有算：好评率。"],
    ]);
  });
  test.each(["preSales", "salesLed"])("library template %s: the steps add up by hand", (id) => {
    for (const language of ["zh-CN", "en"] as const) {
      const words = publicRulesWords(language).example;
      const rows = rowsOf(plan(library(id, language), language));
      const steps = rows.slice(rows.findIndex(([first]) => first === words.step) + 1);
      const at = (name: string) => steps.find(([first]) => first === name)?.at(-1);
      const points = steps
        .slice(
          0,
          steps.findIndex(([first]) => first === words.weighted),
        )
        .map((cells) => Number(cells.at(-1)));
      const adjusted = Number(at(words.adjust) ?? 0);
      const total = Math.round((points.reduce((sum, each) => sum + each, 0) + adjusted) * 100) / 100;
      expect(points.length).toBeGreaterThan(1);
      expect(at(words.total)).toBeCloseTo(total, 2);
      const coefficient = Number(at(words.coefficient));
      expect(coefficient).toBe(total >= 90 ? 1.2 : total >= 80 ? 1 : total >= 70 ? 0.8 : total >= 60 ? 0.6 : 0);
      expect(at(words.bonus)).toBeCloseTo(3000 * 0.6 + 3000 * 0.4 * coefficient, 2);
    }
  });
});

test("whatever somebody types: the example adds up, and no sentence has a hole", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { rules } = anyMonth(aRandom(seed));
    for (const language of ["zh-CN", "en"] as const)
      expect(JSON.stringify(plan(rules, language, { previous: rules }).blocks)).not.toMatch(/NaN|undefined|Infinity|\{\{/);
    const example = workedExample(rules);
    if (!example) throw new Error(`No example for ${seed}`);
    const { card, template } = example;
    const { capTotal, bandDecimals } = template.settings;
    const parts = [...card.lines.map(({ points = NaN }) => points), ...card.adjustments.map(({ points }) => points)];
    const total = Math.min(
      capTotal,
      parts.reduce((sum, each) => sum + each, 0),
    );
    expect(Math.abs((card.total ?? NaN) - total)).toBeLessThanOrEqual(0.5 * 10 ** -bandDecimals + 1e-9);
  }
});

describe("what isn't settled is said", () => {
  const draft = plan(library("apparelNew", "zh-CN"));
  test("a draft says on top that it is none in force, and how many points are open", () => {
    expect(lines(draft)).toContainEqual(expect.stringMatching(/^草稿，尚未生效：.*\n还有 \d+ 处没有定下来，见“八、还没有定下来的”。$/));
  });
  test("70 of 100 allocated: the gap stands beside the sum, and there is no example", () => {
    expect(beside(draft, "合计")).toEqual([0.7, "30% 未分配"]);
    expect(rowsOf(draft)).toContainEqual(["权重", "合计 70%，还有 30% 没有分配；补齐之前不能给任何人评分。"]);
    expect(lines(draft)).toContain("方案还不完整，暂时不能举例；缺什么见“八、还没有定下来的”。");
  });
  test("assumed bands are marked where they stand", () => {
    const sheets = plan([
      { ...conversion, scale: "≥70%→100" },
      { ...aRule({ item: "咨询转化率", scale: "else→60" }), assumed: true },
    ]);
    expect(beside(sheets, "咨询转化率")?.[2]).toBe("70% 及以上得 100 分\n不满 70% 得 60 分（待确认）");
  });
  test("settled rules have no such list, and the library's remarks about its sources don't go to staff", () => {
    const rules = library("preSales", "zh-CN", { assumed: false, status: "published" });
    const said = (rule: Rule): Rule => (rule.kind === "metric" ? { ...rule, note: "口径见客服手册" } : rule);
    const settled = rowsOf(plan(rules.map(said)));
    expect(JSON.stringify(settled)).not.toMatch(/待确认|没有定下来|草稿|《/);
    expect(settled).toContainEqual(["这是第一版。"]);
  });
});

test("who published it, when and why; and what changed against the version before", () => {
  const note = "按千牛口径【2026-10-20 由王芳发布：转化率权重下调】";
  const now = shop.map((rule) => ({ ...rule, version: 3, from: "2026-11-01" }));
  const changed = [
    { ...conversion, version: 3, from: "2026-11-01", weight: 0.5, note },
    { ...mark, version: 3, from: "2026-11-01", weight: 0.2 },
  ];
  const next = plan([changed[0]!, now[1]!, changed[1]!, ...now.slice(3)], "zh-CN", { previous: shop });
  expect(beside(next, "发布")).toEqual(["2026-10-20 由王芳发布。原因：转化率权重下调"]);
  expect(lines(next)).toEqual(expect.arrayContaining(["与 v1 相比：", "· 咨询转化率 权重 60% → 50%", "· 主管评分 权重 10% → 20%"]));
});

/** Font size of a row: the last one that its cells were given together. */
function sizeAt(formats: SheetPlan["formats"], row: number): number {
  const over = formats.filter(({ range, format }) => {
    const [, first = "0", last = first] = /^A(\d+):E(\d+)$/.exec(range) ?? [];
    return format.size !== undefined && Number(first) <= row && row <= Number(last);
  });
  return over.at(-1)?.format.size ?? 11;
}

describe.each(["zh-CN", "en"] as const)("on paper, in %s", (language) => {
  const all = builtInTemplates.map(({ id }) => plan(library(id, language), language));
  test("A4 upright, one page wide, with the title on every page", () => {
    for (const { page, widths, freeze } of all) {
      expect(page).toMatchObject({ orientation: "portrait", fitWidth: 1, titleRows: "$1:$2" });
      expect(freeze).toBeUndefined();
      const points = Object.values(widths).reduce((sum, characters) => sum + characters * 5.25 + 3.75, 0);
      expect(Math.round(points)).toBeLessThanOrEqual(595 - 2 * 30);
    }
  });
  test("every row is high enough for its wrapped text, and none higher than Excel's rows can be", () => {
    for (const { blocks, heights, widths, merges, formats } of all)
      for (const {
        at,
        rows: [cells = []],
      } of blocks) {
        const row = at.slice(1);
        const height = heights[row] ?? 15;
        expect(height).toBeLessThanOrEqual(409);
        cells.forEach((cell, column) => {
          const letter = "ABCDE"[column] ?? "";
          const merged = merges.find((range) => range.startsWith(`${letter}${row}:`));
          const covered = "ABCDE".slice(column, merged ? "ABCDE".indexOf(merged.split(":")[1]?.[0] ?? "") + 1 : column + 1);
          const room = [...covered].reduce((sum, each) => sum + (widths[each] ?? 0) * 5.25 + 3.75, 0);
          const size = sizeAt(formats, Number(row));
          if (typeof cell === "string" && Number(row) > 2)
            expect(wrappedLines(cell, room, size, language) * 12).toBeLessThanOrEqual(height);
        });
      }
  });
  test("nothing is a formula: it says what the rules were when it was written", () => {
    for (const { blocks } of all)
      for (const { rows } of blocks) for (const cell of rows.flat()) expect(typeof cell === "object" && cell !== null).toBe(false);
  });
});

test("a scale with very many bands goes on in further rows, none of it lost", () => {
  const bands = Array.from({ length: 60 }, (_, index) => `≥${99 - index}%→${99 - index}`).join("; ");
  const long = plan([aRule({ item: "满意率", weight: 1, scale: `${bands}; else→0` }), coefficientRow]);
  const text = JSON.stringify(rowsOf(long));
  for (let edge = 41; edge < 99; edge++) expect(text).toContain(`${edge}% 至不满 ${edge + 1}% 得 ${edge} 分`);
  expect(Math.max(...Object.values(long.heights))).toBeLessThanOrEqual(409);
});

describe("the sheet as it stands in a workbook", () => {
  test("its name is one that Excel takes", () => {
    expect(publicRulesSheet("售前", 3, "zh-CN")).toBe("公示 售前 v3");
    expect(publicRulesSheet("a/b:c*[d]'".repeat(5), 12, "en")).toMatch(/^Pay rules [^:\\/?*[\]']{1,25} v12$/);
    expect(publicRulesSheet("长".repeat(60), 3, "zh-CN").length).toBeLessThanOrEqual(31);
  });
  test("filling in the lines at the end is no change; anything else is; what was filled in comes back on the next sheet", () => {
    const cells = (of: SheetPlan) =>
      of.blocks.flatMap(({ at, rows: [values = []] }) =>
        values.map((cell, column) => {
          const value = typeof cell === "object" ? null : cell;
          return { row: Number(at.slice(1)) - 1, column, value, text: String(value ?? "") };
        }),
      );
    const { print } = plannedContent(sheet, "zh-CN");
    const contact = cells(sheet).find(({ value }) => value === "受理人和电话")?.row ?? -1;
    const filled = cells(sheet).map((cell) =>
      cell.row === contact && cell.column === 1 ? { ...cell, value: "王芳", text: "王芳 8001" } : cell,
    );
    const read = sheetContent(filled, "zh-CN");
    expect(read.print).toBe(print);
    const again = plan(shop, "zh-CN", { filled: read.filled });
    expect(beside(again, "受理人和电话")).toEqual(["王芳 8001"]);
    const changed = cells(sheet).map((cell) => (cell.value === "最多加 3 分" ? { ...cell, value: "最多加 5 分" } : cell));
    expect(sheetContent(changed, "zh-CN").print).not.toBe(print);
  });
});
