/** The sheet for staff in a workbook: written, taken back, written anew, and never over what somebody else wrote. */
import { excelActions } from "../../src/actions/excelActions";
import type { TemplateChoice } from "../../src/actions/paneActions";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, builtIn, sheetsOf, type, writeRules } from "../support/aMonth";
import { picture } from "../support/picture";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(90_000);

const inBook = async (name = "售前", version = 1): Promise<TemplateChoice> => {
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const found = choices.find((choice) => choice.origin === "workbook" && choice.name === name && choice.version === version);
  if (!found) throw new Error(`No ${name} v${version}`);
  return found;
};
const preview = async (choice: TemplateChoice) => (await excelActions.previewPublicRules({ choice, language: "zh-CN" })).sheet;
const write = async (choice: TemplateChoice, language: "zh-CN" | "en" = "zh-CN") =>
  sheetsOf(await excelActions.writePublicRules({ choice, language }));
const texts = ({ grid }: Workbench, name: string) => theSheet(grid, name).texts({ row: 0, column: 0, rows: 130, columns: 5 });
const rowOf = (workbench: Workbench, name: string, label: string) => texts(workbench, name).findIndex(([first]) => first === label);

test("over its own sheet, beside the user's and beside one that was changed by hand; what was filled in comes along", async () => {
  const mine = [["公示 售前 v1"], ["这是我自己的表"]];
  const workbench = await aWorkbookWith({ "2026-10": [], "公示 售前 v1": mine });
  sheetsOf(await writeRules(await builtIn("preSales")));
  await workbench.settle();
  const choice = await inBook();
  const before = picture(workbench.grid);

  // Beside the user's sheet of that name, and exactly back.
  expect(await preview(choice)).toMatchObject({ name: "公示 售前 v1 (2)", wanted: "公示 售前 v1", fate: "beside" });
  expect(picture(workbench.grid)).toEqual(before);
  expect(await write(choice)).toEqual(["公示 售前 v1 (2)"]);
  await workbench.settle();
  const name = "公示 售前 v1 (2)";
  const first = texts(workbench, name);
  expect(first[0]?.[0]).toBe("绩效考核方案公示：售前");
  expect(first.flat().join("\n")).toContain("67.5% 至不满 70% 得 90 分");
  expect(texts(workbench, "公示 售前 v1").slice(0, 2).flat().filter(Boolean)).toEqual(mine.flat());
  expect((await excelActions.listSources()).map(({ sheet }) => sheet)).not.toContain(name);
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(before);

  // Written again: over its own sheet, with what was filled in.
  await write(choice);
  await workbench.settle();
  const contact = rowOf(workbench, name, "受理人和电话");
  await type(workbench, name, `B${contact + 1}`, "人事部 王芳 8001");
  const filled = picture(workbench.grid);
  expect(await preview(choice)).toMatchObject({ name, fate: "replace" });
  expect(await write(choice)).toEqual([name]);
  await workbench.settle();
  expect(texts(workbench, name)[rowOf(workbench, name, "受理人和电话")]?.[1]).toBe("人事部 王芳 8001");
  sheetsOf(await excelActions.undo());
  await workbench.settle();
  expect(picture(workbench.grid)).toEqual(filled);

  // Changed by hand: it stays.
  await type(workbench, name, "A1", "我们改过的标题");
  expect(await preview(choice)).toMatchObject({ name: "公示 售前 v1 (3)", fate: "kept" });
  expect(await write(choice)).toEqual(["公示 售前 v1 (3)"]);
  await workbench.settle();
  expect(texts(workbench, name)[0]?.[0]).toBe("我们改过的标题");
  expect(texts(workbench, "公示 售前 v1 (3)")[rowOf(workbench, "公示 售前 v1 (3)", "受理人和电话")]?.[1]).toBe("人事部 王芳 8001");
  expect(await preview(choice)).toMatchObject({ name: "公示 售前 v1 (3)", fate: "replace" });

  // English has a sheet of its own, and so has a template that isn't in the rule book.
  expect(await write(choice, "en")).toEqual(["Pay rules 售前 v1"]);
  expect(await write(await builtIn("apparelNew"))).toEqual(["公示 服饰新 v1"]);
});

test("it says what the cells say now, and what changed since the version before; names that look like formulas stay text", async () => {
  const workbench = await aWorkbookWith({ "2026-10": [] });
  const rules = [...scoredDirectly({ CSAT: 0.6, "=1+1": 0.4 }), coefficientRow, aRule({ kind: "gate", item: "+SUM(A1)", scale: "veto" })];
  sheetsOf(await writeRules(aChoice(rules)));
  await workbench.settle();
  sheetsOf(await excelActions.writeNewVersion({ choice: await inBook(), from: "2026-11-01" }));
  await workbench.settle();
  const shown = await inBook("售前", 2);
  const { rect } = workbench.grid.tables[0]!;
  const book = theSheet(workbench.grid, "规则表").texts(rect);
  const row = book.findIndex((cells) => cells[1] === "2" && cells[6] === "CSAT") + rect.row + 1;
  await type(workbench, "规则表", `J${row}`, 0.5);
  // Asked with what the pane showed before the cell was changed.
  const [name = ""] = await write(shown);
  await workbench.settle();
  const said = texts(workbench, name);
  expect(said.flat()).toContain("· CSAT 权重 60% → 50%");
  expect(said.flat()).toContain("10% 未分配");
  expect(said.map(([first]) => first)).toEqual(expect.arrayContaining(["=1+1", "+SUM(A1)"]));
  sheetsOf(await excelActions.undo());
  expect(await excelActions.previewPublicRules({ choice: { ...shown, version: 9 }, language: "zh-CN" })).toMatchObject({
    issues: [{ code: "versionGone" }],
  });
});
