/**
 * The third way to write results: plain Excel formulas. Whatever the rules, they come to what the engine says: in our host at once,
 * after edits of the data, and in LibreOffice, which has never heard of the add-in. `RULE_BOOKS=200` tries so many random rule books.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelActions } from "../../src/actions/excelActions";
import type { OutputPiece } from "../../src/actions/paneActions";
import type { ScoreRun } from "../../src/engine/scoreRun";
import type { Language } from "../../src/i18n/language";
import type { Rule } from "../../src/rules/ruleBook";
import { readXlsx } from "../../src/workbench/file/readXlsx";
import type { WorkbookData } from "../../src/workbench/grid/cells";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { anyMonth } from "../support/anyRuleBook";
import { aChoice, aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores, type MonthOptions } from "../support/aMonth";
import { cardFigures, engineCard, engineFigures, sheetFigures, type Figures } from "../support/figures";
import { otherFunctions } from "../support/plainFunctions";
import { picture } from "../support/picture";
import { aRandom } from "../support/random";
import { ruleCell } from "../support/ruleCell";
import { aRule, coefficientRow, scoredDirectly, seedWeights } from "../support/rules";
import { savedSheet } from "../support/savedSheet";
import { theAddIn, theSheet } from "../support/theAddIn";
import { hasLibreOffice, recalculatedByLibreOffice } from "../workbench/file/libreOffice";
import { at, value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(240_000);

type Shown = ReturnType<typeof savedSheet>;

/** A sheet that LibreOffice is to reckon again, and what it must come to. */
interface Claim {
  readonly sheet: string;
  readonly figures: (sheet: Shown) => unknown;
  readonly expected: unknown;
}
const referee = new Map<string, { readonly book: WorkbookData; readonly claims: readonly Claim[] }>();

interface NativeMonth {
  readonly run: ScoreRun;
  readonly scores: string;
  readonly claims: readonly Claim[];
}

/** Scores a month, writes it natively, and compares every figure with the engine's. */
async function writeNative(workbench: Workbench, options: MonthOptions, pieces: readonly OutputPiece[] = ["scores"]): Promise<NativeMonth> {
  const { language = "zh-CN" } = options;
  const month = await scoreMonth(options);
  const { run } = month;
  if (!run) throw new Error(JSON.stringify(month.issues.filter(({ severity }) => severity === "error")));
  const outcome = await writeScores(month, "native", language, pieces);
  const [, scores = "", card] = sheetsOf(outcome);
  expect(outcome.issues).toMatchObject([{ code: "nativeProven", severity: "info" }]);
  const claims = claimsOf(run, scores, card, language);
  for (const { sheet, figures, expected } of claims) {
    expect(figures(theSheet(workbench.grid, sheet))).toEqual(expected);
  }
  for (const sheet of sheetsOf(outcome)) expect(otherFunctions(formulasOf(workbench, sheet))).toEqual([]);
  return { run, scores, claims };
}

/** What the score sheet says of everybody, and the card of whom it shows. `now`: as the data is after edits. */
function claimsOf(run: ScoreRun, scores: string, card: string | undefined, language: Language = "zh-CN", now = run): readonly Claim[] {
  const shown: Figures = engineCard(now, 0, language);
  return [
    { sheet: scores, figures: (sheet) => sheetFigures(run, sheet), expected: engineFigures(now, language) },
    ...(card === undefined ? [] : [{ sheet: card, figures: (sheet: Shown) => cardFigures(run, sheet, scores, shown), expected: shown }]),
  ];
}

const formulasOf = ({ grid }: Workbench, name: string): string[] =>
  grid
    .toData()
    .sheets.filter((sheet) => sheet.name === name)
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])));

/** Every sheet as it is: the workbook without what is kept about it elsewhere. */
const cellsOf = ({ grid }: Workbench): unknown => (picture(grid) as { readonly sheets: unknown }).sheets;

const first = Number(process.env.FIRST_RULE_BOOK ?? 1);
const count = Number(process.env.RULE_BOOKS ?? 3);

test.each(Array.from({ length: count }, (_, k) => first + k))(
  "rule book %i: native = engine, before and after edits of the data",
  async (seed) => {
    const month = anyMonth(aRandom(seed));
    const workbench = await aWorkbookWith({ "2026-10": month.rows });
    sheetsOf(await writeRules(aChoice(month.rules)));
    const { run, scores } = await writeNative(workbench, { sheet: "2026-10", mapping: month.mapping });
    // Numbers, dashes and exemptions; a duration in a column of plain seconds would be an error, never a wrong number.
    for (const edit of month.edits)
      if ("cell" in edit && (typeof edit.input === "number" || edit.input === "—" || edit.input === "免考" || edit.input === ""))
        theSheet(workbench.grid, "2026-10").setInputs(at(edit.cell), [[edit.input]]);
    await workbench.settle();
    const { run: now } = await scoreMonth({ sheet: "2026-10", mapping: month.mapping });
    const claims = claimsOf(run, scores, undefined, "zh-CN", now);
    for (const { sheet, figures, expected } of claims) expect(figures(theSheet(workbench.grid, sheet))).toEqual(expected);
    referee.set(`book${seed}`, { book: workbench.grid.toData(), claims });
  },
);

const samples = { "zh-CN": "客服绩效示例.xlsx", en: "customer-service-sample.xlsx" } as const;

test.each(["zh-CN", "en"] as const)("the sample in %s, a month by each of two templates", async (language) => {
  const workbench = await theAddIn({ locale: language === "en" ? "en-US" : "zh-CN" });
  const file = join(__dirname, "../../assets/samples", samples[language]);
  await workbench.grid.load(await readXlsx(readFileSync(file), samples[language]));
  await workbench.settle();
  const claims: Claim[] = [];
  for (const [id, sheet] of [
    ["preSales", "2026-10"],
    ["salesLed", "2026-09"],
  ] as const) {
    const { name } = await builtIn(id, language);
    sheetsOf(await writeRules(await builtIn(id, language), language));
    const { choices } = await excelActions.readRuleBook(language);
    const template = choices.find((choice) => choice.name === name && choice.origin === "workbook");
    const written = await writeNative(workbench, { language, sheet, ...(template && { template }) }, ["scores", "scorecards"]);
    expect(written.run.table.people).toHaveLength(24);
    claims.push(...written.claims);
  }
  referee.set(`sample-${language}`, { book: workbench.grid.toData(), claims });
});

const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });
const named = (template: string, rules: readonly Rule[]): readonly Rule[] => rules.map((rule) => ({ ...rule, template }));
const preSales = scoredDirectly(seedWeights.preSales);
const withoutFcr = (missing: "reweight" | "zero") => preSales.map((rule) => (rule.item === "FCR" ? { ...rule, missing } : rule));

test("the seeds' cases: 90.00, 1.2 and 3,240; 90.45; FCR missing 90.18 and 76.65", async () => {
  const cases: readonly [template: string, rules: readonly Rule[], row: CellInput[], expected: object][] = [
    ["销售导向", scoredDirectly(seedWeights.salesLed), [100, 72, 86, 98], { total: 90, coefficient: 1.2, bonus: 3240 }],
    ["售前", preSales, [90, 88, 95, 92], { total: 90.45, coefficient: 1.2, bonus: 3240 }],
    ["售前重分", withoutFcr("reweight"), [90, 88, 95, "—"], { total: 90.18, coefficient: 1.2, bonus: 3240 }],
    ["售前记零", withoutFcr("zero"), [90, 88, 95, ""], { total: 76.65, coefficient: 0.8, bonus: 2760 }],
  ];
  const months = cases.map((_, k) => `2026-0${k + 1}`);
  const workbench = await aWorkbookWith(
    Object.fromEntries(
      cases.map(([, rules, row], k): [string, CellInput[][]] => [
        months[k] ?? "",
        [
          ["姓名", ...rules.map(({ item }) => item)],
          ["小明", ...row],
        ],
      ]),
    ),
  );
  const claims: Claim[] = [];
  for (const [k, [name, rules, , expected]] of cases.entries()) {
    sheetsOf(await writeRules(aChoice(named(name, [...rules, coefficientRow, base]))));
    const { choices } = await excelActions.readRuleBook("zh-CN");
    const template = choices.find((choice) => choice.name === name && choice.origin === "workbook");
    const written = await writeNative(workbench, { sheet: months[k] ?? "", ...(template && { template }) });
    expect(sheetFigures(written.run, theSheet(workbench.grid, written.scores))).toMatchObject([expected]);
    claims.push(...written.claims);
  }
  referee.set("seeds", { book: workbench.grid.toData(), claims });
});

const text = (shown: string): CellInput => ({ text: shown });

/** Every kind of scale at its edges, as people and platforms write numbers, with everything that can happen to a total. */
describe("at the edges", () => {
  const rules = [
    aRule({ item: "转化率", weight: 0.2, scale: "≥70%→100; >67.5%→90; ≥65%→80; else→60" }),
    aRule({ item: "平均响应", weight: 0.2, scale: "≤30秒→100; <60秒→80; ≤120秒→60; else→0" }),
    aRule({ item: "首次响应", weight: 0.1, scale: "line 90秒→0, 60秒→60, 40秒→100" }),
    aRule({ item: "质检", weight: 0.1, scale: "from 100, -2 per 1% below 90%, min 0", minSample: 20 }),
    aRule({ item: "满意率", weight: 0.1, scale: "from 100, -1.5 per 1% below 95%, min 10, proportional", missing: 50 }),
    aRule({ item: "投诉率", weight: 0.1, scale: "≤0.025%→100; ≤1%→60; else→0", missing: "error" }),
    aRule({ item: "主管评分", weight: 0.2, scale: "score 0..120" }),
    aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
    aRule({ kind: "gate", item: "迟到", scale: "downgrade 1" }),
    aRule({ kind: "gate", item: "投诉", scale: "cap 85" }),
    aRule({ kind: "adjust", item: "加分", scale: "score -5..5" }),
    aRule({ kind: "grade", item: "等级", scale: ">90→S; ≥80→A; ≥70→B; else→C" }),
    aRule({ kind: "coefficient", item: "奖金系数", scale: "≥90→1.2; >80→1.0; ≥70→0.8; else→0" }),
    aRule({ kind: "setting", item: "单项封顶", scale: "110" }),
    aRule({ kind: "setting", item: "总分封顶", scale: "105" }),
    aRule({ kind: "setting", item: "排名方式", scale: "1,2,2,3" }),
    aRule({ kind: "setting", item: "否决范围", scale: "全部奖金" }),
    aRule({ kind: "pay", item: "固定比例", scale: "33.3%" }),
    base,
  ];
  const header = ["姓名", "转化率", "平均响应", "首次响应", "质检", "样本", "满意率", "投诉率", "主管评分"];
  const rows: CellInput[][] = [
    ["一", 0.7, 30, 40, 0.9, 20, 0.95, 0.00025, 110, "", "", "", "", 2500.55],
    ["二", 0.69995, 30.004, 60, 0.874, 20, 0.874, 0.000254, 90, "", "", "", 5, "0.3万"],
    ["三", 0.699949, 30.005, 50, 0.895, 19, 0.9, 0.00026, 88.885, "", "是", "", -20, "—"],
    ["四", 0.675, 59.994, 90, 0.1, "", "—", 0.01, text("72.5分"), "", "是", "是", 0.005, ""],
    ["五", 0.67504, 59.995, 47.3, 0.901, text("30"), "免考", 0.010004, 119.99, "", "", "是", 2.345, text("3000元")],
    ["六", text("67.51%"), text("1分20秒"), "=0.1+0.2+59.7", 1, 100, "=0.1+0.2", 0, 100, "是", "", "", "", 2555.55],
    ["七", "=0.1+0.2", text("80"), 33.333, "—", 50, 0.95, "", 66.6, "", "", "", "", ""],
    ["八", "—", text("2分"), text("1:01"), "=NA()", 50, "", 0.005, 80, "", "否", 0, 1, ""],
    ["九", 0.65, 120, 40.005, 0.85, 21, 0.8, 0.0003, 0, "", "是", "", 5, 1000.005],
    ["十", 0.65, 120, 40.005, 0.85, 21, 0.8, 0.0003, 0, "", "", "", 5, 1000.005],
  ];
  const flags = ["泄露信息", "迟到", "投诉", "加分", "奖金基数"];
  const mapping = { "sample:质检": "F" };
  const numbersName = "规则数值 2026-10";

  test("native = engine, whatever a cell says; edits of numbers and of rules are confessed; undo and refusals leave all as it was", async () => {
    const workbench = await aWorkbookWith({ "2026-10": [[...header, ...flags], ...rows] });
    sheetsOf(await writeRules(aChoice(rules)));
    const { scores, claims, run } = await writeNative(workbench, { sheet: "2026-10", mapping }, ["scores", "scorecards"]);
    referee.set("edges", { book: workbench.grid.toData(), claims });
    const figures = () => sheetFigures(run, theSheet(workbench.grid, scores));
    expect(figures().map((each) => each["score 转化率"])).toEqual([100, 100, 90, 80, 80, 90, 60, "—", 80, 80]);
    const states = () =>
      [
        [numbersName, "A3"],
        [scores, "A2"],
        ["考核表 2026-10", "A2"],
      ].map(([sheet = "", cell = ""]) => String(value(theSheet(workbench.grid, sheet), cell)));
    for (const state of states()) expect(state).toMatch(/数值与规则一致$/);

    // A number among the rules counts, and no sheet keeps quiet about it.
    const weightOf = (item: string) => {
      const cells = theSheet(workbench.grid, numbersName).values(at("A1:C120"));
      return `D${cells.findIndex(([of, , what]) => of === item && what === "权重") + 1}`;
    };
    const weigh = async (sheet: string, cell: (item: string) => string, conversion: number, response: number) => {
      await type(workbench, sheet, cell("转化率"), conversion);
      await type(workbench, sheet, cell("平均响应"), response);
    };
    const before = cellsOf(workbench);
    await weigh(numbersName, weightOf, 0.1, 0.3);
    for (const state of states()) expect(state).toMatch(/手工改过/);
    const proof = await excelActions.proveSheet({ run, sheet: scores, mode: "native", language: "zh-CN" });
    expect(proof[0]).toMatchObject({ code: "nativeDiffers", severity: "error", params: { person: "三", what: "红线前总分" } });
    await weigh("规则表", (item) => ruleCell(workbench, item, "权重"), 0.1, 0.3);
    const { run: now } = await scoreMonth({ sheet: "2026-10", mapping });
    expect(figures()).toEqual(now && engineFigures(now));
    await weigh(numbersName, weightOf, 0.2, 0.2);
    await weigh("规则表", (item) => ruleCell(workbench, item, "权重"), 0.2, 0.2);
    expect(cellsOf(workbench)).toEqual(before);

    // A scale in words is the add-in's business: pointed out, followed when written again, and undone with it.
    const conversion = ruleCell(workbench, "转化率", "评分标准");
    await type(workbench, "规则表", conversion, { text: "≥70%→99; else→60" });
    expect(states()[0]).toMatch(/规则表在写入后改过/);
    await writeNative(workbench, { sheet: "2026-10", mapping }, ["scores", "scorecards"]);
    expect(figures()[0]).toMatchObject({ "score 转化率": 99 });
    sheetsOf(await excelActions.undo());
    await type(workbench, "规则表", conversion, { text: "≥70%→100; >67.5%→90; ≥65%→80; else→60" });
    expect(cellsOf(workbench)).toEqual(before);

    // What only the add-in can read is refused with its cell before anything is written.
    await type(workbench, "2026-10", "B3", text("６９．９％"));
    await type(workbench, "2026-10", "C4", text("1天2小时"));
    const mistyped = cellsOf(workbench);
    expect(await writeScores(await scoreMonth({ sheet: "2026-10", mapping }), "native")).toMatchObject({
      ok: false,
      issues: [
        { code: "nativeUnreadable", cell: "'2026-10'!B3", params: { metric: "转化率", found: "６９．９％" } },
        { code: "nativeUnreadable", cell: "'2026-10'!C4" },
      ],
    });
    expect(cellsOf(workbench)).toEqual(mistyped);
  });
});

(hasLibreOffice ? test : test.skip)("LibreOffice, without the add-in, comes to the same figures in every workbook", async () => {
  const books = await recalculatedByLibreOffice(new Map([...referee].map(([name, { book }]) => [name, book])));
  expect(books.size).toBeGreaterThan(0);
  for (const [name, { claims }] of referee)
    for (const { sheet, figures, expected } of claims) {
      const book = books.get(name);
      expect({ name, sheet, figures: book && figures(savedSheet(book, sheet)) }).toEqual({ name, sheet, figures: expected });
    }
});
