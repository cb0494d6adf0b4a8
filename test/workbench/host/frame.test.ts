import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Grid } from "../../../src/workbench/grid/grid";
import { createUniverGrid } from "../../../src/workbench/grid/univerGrid";
import { bootHeadless } from "../../../src/workbench/grid/bootHeadless";
import { createHost, type Host } from "../../../src/workbench/host/createHost";
import { functionSpecs } from "../../../src/workbench/host/functionsJson";
import { loadOffice, type OfficeRealm } from "../../../src/workbench/node/officeRealm";
import { aWorkbench, closeWorkbenches, errorCode } from "./aWorkbench";

afterEach(closeWorkbenches);

/** A script file that runs beside office.js, as a part of an add-in's page. */
function script(text: string): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "addin-"));
  const path = join(folder, "addin.js");
  writeFileSync(path, text);
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
const write = (value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
    await context.sync();
  });

test("the display language is Excel's, dates and numbers follow the content language", async () => {
  await aWorkbench({ locale: "zh-CN" });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["zh-CN", "zh-CN"]);
});

test("document settings are saved into the workbook and seen by workbook.settings", async () => {
  const { grid } = await aWorkbench();
  const { settings } = Office.context.document;
  settings.set("view", { tab: "score" });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(grid.settings.get("view")).toBe('{"tab":"score"}');
  const value = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("view").load("value");
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ tab: "score" });
});

test("a ribbon command runs the function it names and waits until it is done", async () => {
  const bench = await aWorkbench();
  let source = "";
  Office.actions.associate("showRules", (event: Office.AddinCommands.Event) => {
    source = event.source.id;
    setTimeout(() => event.completed(), 5);
  });
  await bench.host.runCommand("showRules", "Kpi.Rules");
  expect(source).toBe("Kpi.Rules");
});

test("an add-in that shows its pane tells the host; the pane closed by hand tells the add-in", async () => {
  const asked: boolean[] = [];
  const bench = await aWorkbench({ host: { onVisibility: (visible) => asked.push(visible) } });
  const modes: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => void modes.push(message.visibilityMode));
  await Office.addin.showAsTaskpane();
  bench.host.paneVisible(false);
  for (let i = 0; i < 50 && modes.length < 1; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(asked).toEqual([true]);
  expect(modes).toEqual(["Hidden"]);
});

test("buttons of the ribbon are switched on and off", async () => {
  const updates: unknown[] = [];
  await aWorkbench({ host: { onRibbon: (update) => updates.push(update) } });
  await Office.ribbon.requestUpdate({
    tabs: [{ id: "Kpi.Tab", groups: [{ id: "Kpi.Group.Work", controls: [{ id: "Kpi.Undo", enabled: false }] }] }],
  });
  expect(JSON.stringify(updates)).toContain("Kpi.Undo");
});

describe("while the user types into a cell", () => {
  let editing = false;
  let grid: Grid;
  const bench = async () => {
    grid = createUniverGrid(bootHeadless());
    Object.defineProperty(grid, "editing", { get: () => editing });
    editing = true;
    return aWorkbench({ grid });
  };
  afterEach(() => {
    editing = false;
    closeWorkbenches();
    grid.dispose();
  });

  test("a batch fails", async () => {
    await bench();
    expect(await errorCode(write("lost"))).toBe("InvalidOperationInCellEditMode");
  });
  test("a batch that asks to be delayed waits until the cell is left", async () => {
    await bench();
    const done = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["late"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(grid.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[""]]);
    editing = false;
    await done;
    expect(grid.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["late"]]);
  });
});

test("a slow connection makes every answer late", async () => {
  let waits = 0;
  await aWorkbench({
    host: {
      latency: () => {
        waits++;
        return new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
  });
  const before = waits;
  const start = Date.now();
  await write("x");
  expect(Date.now() - start).toBeGreaterThanOrEqual(19);
  expect(waits).toBeGreaterThan(before);
});

describe("an add-in that is loaded again", () => {
  const [addin, origin] = ["https://localhost:3443", "https://localhost:8443"];
  let grid: Grid;
  let host: Host;
  let realms: OfficeRealm[];
  const load = async (body: string): Promise<OfficeRealm> => {
    const realm = loadOffice(host, addin, origin);
    realms.push(realm);
    const { path, remove } = script(body);
    realm.runFile(path);
    remove();
    await realm.globals.Office.onReady();
    return realm;
  };
  beforeEach(() => {
    realms = [];
    grid = createUniverGrid(bootHeadless());
    host = createHost({ grid, hostOrigin: origin, addinOrigin: addin });
  });
  afterEach(() => {
    for (const realm of realms) realm.close();
    host.dispose();
    grid.dispose();
  });

  test("answers the calls its predecessor left, and speaks its new language", async () => {
    const metadata = { functions: [{ id: "WHO", name: "WHO", parameters: [], result: {} }] };
    host.registerFunctions(functionSpecs(metadata, "TRY"));
    grid.activeSheet.setInputs({ row: 0, column: 0, rows: 1, columns: 1 }, [["=TRY.WHO()"]]);
    const first = await load('CustomFunctions.associate("WHO", function () { return new Promise(function () {}); });');
    for (let i = 0; i < 100 && !host.functions.isReady; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    first.close();
    host.reload("zh-CN");
    const second = await load('CustomFunctions.associate("WHO", function () { return "second"; });');
    await host.settle();
    expect(grid.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["second"]]);
    expect(second.globals.Office.context.displayLanguage).toBe("zh-CN");
  });

  test("messages of other origins and of old conversations are ignored", async () => {
    const realm = await load("");
    const { xdmInfo } = JSON.parse(host.frameName) as { readonly xdmInfo: string };
    realm.close();
    const sent: string[] = [];
    host.attach({ postMessage: (text) => sent.push(text) });
    const ask = (conversation: string) =>
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: "ContextActivationManager_getAppContextAsync",
        _conversationId: conversation,
        _correlationId: 1,
        _data: "",
      });
    host.receive(ask(xdmInfo.split("|")[0]!), "https://elsewhere.example");
    host.receive(ask("another conversation"), addin);
    host.receive("not a message", addin);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toEqual([]);
    host.receive(ask(xdmInfo.split("|")[0]!), addin);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sent).toHaveLength(1);
  });
});
