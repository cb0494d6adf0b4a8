/** A draft edited in the pane: single cells, rows that come, go and change their place; live scores keep pointing at their rules, and undo brings all back. */
import { excelActions } from "../../src/actions/excelActions";
import type { TemplateChoice, WriteOutcome } from "../../src/actions/paneActions";
import { addRule, ownRule } from "../../src/rules/edit/addRule";
import { evenOut } from "../../src/rules/edit/evenOut";
import { moveEntry, stepEntry } from "../../src/rules/edit/moveEntry";
import { entriesOf, type RuleEntry } from "../../src/rules/edit/ruleEntry";
import { setField } from "../../src/rules/edit/setField";
import type { VersionEdit } from "../../src/rules/edit/versionEdit";
import type { Rule } from "../../src/rules/ruleBook";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const draft = (rule: Rule): Rule => ({ ...rule, status: "draft" });
const preSales = [
  ...scoredDirectly({ 转化率: 0.4, CSAT: 0.3 }),
  aRule({ item: "响应", weight: 0.2, scale: "≥90→100; ≥80→80" }),
  aRule({ item: "响应", scale: "else→60" }),
  aRule({ item: "FCR", weight: 0.1 }),
  aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  coefficientRow,
  aRule({ kind: "pay", item: "绩效基数", scale: "3000" }),
].map(draft);
const others = [...scoredDirectly({ 好评率: 1 }), coefficientRow].map((rule) => ({ ...draft(rule), template: "售后" }));
const data = [
  ["客服", "转化率", "CSAT", "响应", "FCR", "泄露信息"],
  ["小明", 90, 80, 95, 70, ""],
  ["小红", 70, 95, 85, 80, ""],
];

async function aScoredBook(): Promise<Workbench> {
  const workbench = await aWorkbookWith({ "2026-10": data });
  sheetsOf(await writeRules(aChoice([...preSales, ...others])));
  sheetsOf(await writeScores(await scoreMonth(), "live", "zh-CN", ["scores"]));
  await workbench.settle();
  return workbench;
}

async function written(name = "售前"): Promise<TemplateChoice> {
  return (await excelActions.readRuleBook("zh-CN")).choices.find((choice) => choice.origin === "workbook" && choice.name === name)!;
}
const entry = ({ rules }: TemplateChoice, item: string): RuleEntry => entriesOf(rules).find((each) => each.item === item)!;
const metrics = ({ rules }: TemplateChoice): readonly RuleEntry[] => entriesOf(rules).filter(({ kind }) => kind === "metric");

async function edit(workbench: Workbench, of: (choice: TemplateChoice) => VersionEdit | undefined): Promise<WriteOutcome> {
  const choice = await written();
  const outcome = await excelActions.writeRuleEdit({ choice, edit: of(choice)! });
  await workbench.settle();
  return outcome;
}

/** All that can be seen of both sheets. */
function everything({ grid }: Workbench): unknown {
  return {
    tables: grid.tables.map(({ name, rect }) => ({ name, rect })),
    sheets: ["规则表", "评分 2026-10"].map((name) => {
      const sheet = theSheet(grid, name);
      const rect = sheet.usedRect(true)!;
      return {
        formulas: sheet.formulas(rect).map((cells) => cells.map(oneSpelling)),
        values: sheet.values(rect),
        numberFormats: sheet.numberFormats(rect),
        styles: sheet.styles(rect),
        heights: Array.from({ length: rect.rows }, (_, row) => sheet.rowHeight(rect.row + row)),
        dropDowns: sheet
          .validations()
          .flatMap(({ rects, list }) => rects.flatMap((one) => cellsOf(one).map((cell) => `${cell} ${list}`)))
          .sort(),
      };
    }),
  };
}
/** A range of one cell is that cell. */
const oneSpelling = (formula: unknown): unknown =>
  typeof formula === "string" ? formula.replace(/(\$?[A-Z]+\$?\d+):\1(?!\d)/g, "$1") : formula;
const cellsOf = (rect: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }): string[] =>
  Array.from(
    { length: rect.rows * rect.columns },
    (_, i) => `${rect.row + Math.floor(i / rect.columns)},${rect.column + (i % rect.columns)}`,
  );

const table = ({ grid }: Workbench) => theSheet(grid, "规则表").values(grid.tables[0]!.rect);
const items = (workbench: Workbench) =>
  table(workbench)
    .slice(1)
    .map((cells) => cells[6]);
const rowOf = (workbench: Workbench, item: string) =>
  workbench.grid.tables[0]!.rect.row + 1 + table(workbench).findIndex((cells) => cells[6] === item);
/** Weight sum and conclusion of a template's line in the check. */
const check = ({ grid }: Workbench, template = "售前") => {
  const sheet = theSheet(grid, "规则表");
  const line = sheet.values(sheet.usedRect(true)!).find((cells) => cells[0] === template && cells[2] === "全部")!;
  return [line[3], line[7]];
};
const totals = async (workbench: Workbench): Promise<unknown[]> => {
  const sheet = theSheet(workbench.grid, "评分 2026-10");
  const values = sheet.values(sheet.usedRect(true)!);
  const header = values.findIndex((cells) => cells.includes("总分"));
  const column = values[header]!.indexOf("总分");
  return ["小明", "小红"].map((name) => values.find((cells) => cells.includes(name))![column]);
};

test("a committed field is one cell, a level brings its line of the check, scores follow, and each step can be taken back", async () => {
  const workbench = await aScoredBook();
  const before = everything(workbench);
  expect(await totals(workbench)).toEqual([87, 80.5]);
  const weigh = (item: string, weight: number) =>
    edit(workbench, ({ rules, ...choice }) => setField(rules, entry({ rules, ...choice }, item), "weight", weight));
  expect(await weigh("CSAT", 0.325)).toMatchObject({ ok: true, cells: 1 });
  expect(await weigh("转化率", 0.375)).toMatchObject({ ok: true, cells: 1 });
  expect(theSheet(workbench.grid, "规则表").texts({ row: rowOf(workbench, "CSAT") - 1, column: 9, rows: 1, columns: 1 })).toEqual([
    ["32.50%"],
  ]);
  expect(await totals(workbench)).toEqual([86.75, 81.13]);
  expect(await excelActions.undo()).toMatchObject({ ok: true });
  expect(await excelActions.undo()).toMatchObject({ ok: true });
  await workbench.settle();
  expect(everything(workbench)).toEqual(before);

  // A rule for a level brings the level its own line of the check, and takes it along again.
  await edit(workbench, ({ rules }) => addRule(rules, { ...ownRule("metric", "接待量"), level: "新人", weight: 0.1 }));
  const sheet = theSheet(workbench.grid, "规则表");
  const lines = () =>
    sheet
      .values(sheet.usedRect(true)!)
      .filter((cells) => cells[0] === "售前" && typeof cells[3] === "number" && cells[2] !== "")
      .map((cells) => [cells[2], cells[3]]);
  expect(lines()).toEqual([["新人", 1.1]]);
  await edit(workbench, ({ rules }) => addRule(rules, { ...ownRule("metric", "接待量"), level: "成熟", weight: 0 }));
  expect(lines()).toEqual([["新人", 1.1], ["成熟", 1]]); // prettier-ignore
  expect(await totals(workbench)).toEqual([87, 80.5]);
  expect(await excelActions.undo()).toMatchObject({ ok: true });
  expect(await excelActions.undo()).toMatchObject({ ok: true });
  await workbench.settle();
  expect(everything(workbench)).toEqual(before);
});

test("added, moved and removed rows leave every live formula at its own rule; the check follows; undo brings back every cell", async () => {
  const workbench = await aScoredBook();
  const states = [everything(workbench)];
  const expected = [87, 80.5];
  const step = async (of: (choice: TemplateChoice) => VersionEdit | undefined) => {
    expect(await edit(workbench, of)).toMatchObject({ ok: true });
    states.push(everything(workbench));
  };

  await step(({ rules }) => addRule(rules, ownRule("metric", "质检得分")));
  expect(items(workbench).slice(0, 7)).toEqual(["转化率", "CSAT", "响应", "响应", "FCR", "质检得分", "泄露信息"]);
  expect(await totals(workbench)).toEqual(expected);

  // Both rows of 响应 go to the top of the table: first rows are where ranges over the columns begin.
  await step((choice) => moveEntry(metrics(choice), entry(choice, "响应"), 0));
  expect(items(workbench).slice(0, 6)).toEqual(["响应", "响应", "转化率", "CSAT", "FCR", "质检得分"]);
  expect(await totals(workbench)).toEqual(expected);
  expect(check(workbench)[0]).toBe(1);

  await step((choice) => stepEntry(metrics(choice), entry(choice, "响应"), 1));
  await step((choice) => moveEntry(metrics(choice), entry(choice, "转化率"), 99));
  expect(items(workbench).slice(0, 6)).toEqual(["响应", "响应", "CSAT", "FCR", "质检得分", "转化率"]);
  expect(await totals(workbench)).toEqual(expected);

  await step((choice) => ({ type: "remove", rows: entry(choice, "质检得分").rows }));
  expect(await totals(workbench)).toEqual(expected);
  expect(check(workbench)[0]).toBe(1);

  // Scores point at this one.
  const outcome = await edit(workbench, (choice) => ({ type: "remove", rows: entry(choice, "CSAT").rows }));
  expect(outcome).toMatchObject({ ok: true, issues: [{ code: "ruleReferences", severity: "warning" }] });
  expect(check(workbench)[0]).toBe(0.7);
  expect(check(workbench, "售后")[0]).toBe(1);
  for (const state of states.toReversed()) {
    expect(await excelActions.undo()).toMatchObject({ ok: true });
    await workbench.settle();
    expect(everything(workbench)).toEqual(state);
  }
});

test("a cell that was changed meanwhile is not overwritten, nor is what is published, nor a name that is taken", async () => {
  const workbench = await aScoredBook();
  const seen = await written();
  await type(workbench, "规则表", `J${rowOf(workbench, "CSAT")}`, 0.25);
  const before = everything(workbench);
  const weigh = setField(seen.rules, entry(seen, "CSAT"), "weight", 0.35);
  expect(await excelActions.writeRuleEdit({ choice: seen, edit: weigh })).toMatchObject({
    ok: false,
    issues: [{ code: "ruleCellChanged", params: { found: "25%" } }],
  });
  expect(await excelActions.writeRuleEdit({ choice: seen, edit: { type: "remove", rows: entry(seen, "CSAT").rows } })).toMatchObject({
    ok: false,
    issues: [{ code: "rulesChanged" }],
  });
  expect(everything(workbench)).toEqual(before);
  // Another cell of the same rule is written, wherever its row is by now; "keep mine" is the same change begun from what the cell says.
  theSheet(workbench.grid, "规则表").insertRows(2, 1);
  await workbench.settle();
  expect(
    await excelActions.writeRuleEdit({ choice: seen, edit: setField(seen.rules, entry(seen, "CSAT"), "minSample", 30) }),
  ).toMatchObject({ ok: true, cells: 1 });
  expect(table(workbench)[rowOf(workbench, "CSAT") - workbench.grid.tables[0]!.rect.row - 1]![13]).toBe(30);
  expect(await edit(workbench, (choice) => setField(choice.rules, entry(choice, "CSAT"), "weight", 0.35))).toMatchObject({
    ok: true,
    cells: 1,
  });
  expect(await edit(workbench, ({ rules }) => evenOut(rules))).toMatchObject({ ok: true });
  expect(check(workbench)[0]).toBe(1);

  // A name that is taken is refused, and published rules are left alone.
  expect(await edit(workbench, ({ rules }) => addRule(rules, ownRule("metric", "csat")))).toMatchObject({
    ok: false,
    issues: [{ code: "ruleNameTaken" }],
  });
  for (const [index] of preSales.entries()) await type(workbench, "规则表", `E${workbench.grid.tables[0]!.rect.row + 2 + index}`, "已发布");
  expect(await edit(workbench, (choice) => setField(choice.rules, entry(choice, "CSAT"), "weight", 0.35))).toMatchObject({
    ok: false,
    issues: [{ code: "ruleEditPublished" }],
  });
});

test("a template begins the rule book; its table alone, pasted in another workbook, is the rule book again", async () => {
  const first = await aWorkbookWith({ "2026-10": data });
  expect(await excelActions.writeNewTemplate({ rules: preSales, language: "zh-CN" })).toMatchObject({ ok: true });
  expect(await excelActions.writeNewTemplate({ rules: preSales, language: "zh-CN" })).toMatchObject({
    ok: false,
    issues: [{ code: "templateTaken" }],
  });
  expect(await excelActions.writeNewTemplate({ rules: others, language: "zh-CN" })).toMatchObject({ ok: true });
  await first.settle();
  const before = [await written(), await written("售后")];
  const cells = table(first);
  const second = await aWorkbookWith({ 粘贴: cells });
  const rect = { row: 0, column: 0, rows: cells.length, columns: 15 };
  const looks = { style: "", showHeaders: true, showTotals: false, showFilter: true, showBandedRows: false };
  second.grid.addTable(second.grid.activeSheet.id, { name: "KpiRules", rect, ...looks });
  const after = [await written(), await written("售后")];
  expect(after.map(({ rules, template }) => [rules, template])).toEqual(before.map(({ rules, template }) => [rules, template]));
  expect(after[0]!.rules).toEqual(preSales);
});
