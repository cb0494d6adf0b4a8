/** A rule book leaves one workbook as JSON and comes into another, through office.js. */
import { excelActions } from "../../src/actions/excelActions";
import type { Rule } from "../../src/rules/ruleBook";
import { printShared } from "../../src/rules/share/printShared";
import { shareFormat, shareSchemaVersion } from "../../src/rules/share/shareSchema";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, builtIn, sheetsOf, writeRules } from "../support/aMonth";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(90_000);

const table = ({ grid }: Workbench) => {
  const rect = grid.tables[0]!.rect;
  const sheet = theSheet(grid, "规则表");
  return { values: sheet.values(rect), formats: sheet.numberFormats(rect), formulas: sheet.formulas(rect) };
};
const exported = async (): Promise<string> => {
  const { json, issues } = await excelActions.exportRuleBook();
  if (json === undefined) throw new Error(JSON.stringify(issues));
  return json;
};
const bring = (text: string, beside = false) => excelActions.importRuleBook({ text, beside, language: "zh-CN" });
const inBook = async () => (await excelActions.readRuleBook("zh-CN")).choices.filter(({ origin }) => origin === "workbook");
const shared = (rules: readonly Rule[]) => printShared(rules, shareFormat, shareSchemaVersion);

test("into an empty workbook: same cells, same fingerprints", async () => {
  const from = await aWorkbookWith({ "2026-10": [] });
  sheetsOf(await writeRules(await builtIn("preSales")));
  sheetsOf(await writeRules(await builtIn("salesLed"), "zh-CN", []));
  await from.settle();
  const before = { cells: table(from), prints: (await inBook()).map(({ id, template }) => [id, template?.fingerprint]) };
  const text = await exported();
  closeWorkbenches();

  const to = await aWorkbookWith({ "2026-10": [] });
  expect((await excelActions.previewImport(text)).versions.map(({ fate }) => fate)).toEqual(["new", "new"]);
  sheetsOf(await bring(text));
  await to.settle();
  expect(table(to)).toEqual(before.cells);
  expect((await inBook()).map(({ id, template }) => [id, template?.fingerprint])).toEqual(before.prints);
  expect(await exported()).toBe(text);
  expect((await excelActions.previewImport(text)).versions.map(({ fate }) => fate)).toEqual(["same", "same"]);
  expect(await bring(text)).toMatchObject({ ok: false, issues: [{ code: "shareNothing" }] });
});

test("texts that begin like formulas land as texts", async () => {
  const workbench = await aWorkbookWith({ "2026-10": [] });
  const hostile = ["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", '=HYPERLINK("http://x","y")', "\t=1", "'=1"];
  const rules = [
    ...scoredDirectly({ CSAT: 1 }),
    coefficientRow,
    ...hostile.map((text, k) => aRule({ kind: "award", item: `${text} ${k}`, template: "售前", group: text, scale: text, note: text })),
  ];
  sheetsOf(await bring(shared(rules)));
  await workbench.settle();
  const { values } = table(workbench);
  const [, ...rows] = values;
  expect(rows.slice(2).map((row) => row[14])).toEqual(hostile.map((text) => text.trim()));
  expect(rows.slice(2).map((row) => row[10])).toEqual(hostile.map((text) => text.trim()));
});

test("a version that stands there with other content stays; on request the other comes beside it as a draft, and undo takes it back", async () => {
  const workbench = await aWorkbookWith({ "2026-10": [] });
  const v1 = [...scoredDirectly({ CSAT: 1 }), coefficientRow];
  sheetsOf(await writeRules(aChoice(v1)));
  await workbench.settle();
  const before = table(workbench);
  const other = [...scoredDirectly({ CSAT: 1 }, { scale: "score 0..120" }), coefficientRow];
  const text = shared(other);
  expect((await excelActions.previewImport(text)).versions).toMatchObject([{ template: "售前", version: 1, fate: "other", next: 2 }]);
  expect(await bring(text)).toMatchObject({ ok: false, issues: [{ code: "shareNothing" }] });
  expect(table(workbench)).toEqual(before);

  sheetsOf(await bring(text, true));
  await workbench.settle();
  expect((await inBook()).map(({ version, rules }) => [version, rules[0]?.status, rules[0]?.scale])).toEqual([
    [2, "draft", "score 0..120"],
    [1, "published", "score 0..100"],
  ]);
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(table(workbench)).toEqual(before);
});

test("what can't be read is said, and nothing is written or left out", async () => {
  const workbench = await aWorkbookWith({ "2026-10": [] });
  expect(await excelActions.exportRuleBook()).toMatchObject({ issues: [{ code: "shareNoBook" }] });
  expect(await bring(shared([aRule({ weight: 40 })]))).toMatchObject({
    ok: false,
    issues: [{ code: "shareFieldWrong", params: { path: "rules[0].weight" } }],
  });
  expect(workbench.grid.tables).toEqual([]);
});
