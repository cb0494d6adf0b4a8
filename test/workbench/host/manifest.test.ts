import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/host/manifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

test("a manifest is read in the language of Excel", () => {
  expect(readManifest(xml, "zh-CN").tabs[0]?.label).toBe("绩效考核");
  expect(readManifest(xml, "en-US").tabs[0]?.label).toBe("KPI Scorecards");
  expect(readManifest(xml, "fr-FR").displayName).toBe(readManifest(xml, "en-US").displayName);
});

test("the functions' metadata has an address for each language, the namespace has one", () => {
  expect(readManifest(xml, "zh-CN").functions).toEqual({
    scriptUrl: "https://localhost:3000/taskpane.html?namespace=KPIDEV",
    metadataUrl: "https://localhost:3000/functions.zh-CN.json",
    namespace: "KPIDEV",
  });
  expect(readManifest(xml, "en-US").functions?.metadataUrl).toBe("https://localhost:3000/functions.json");
});

test("buttons say what they do", () => {
  const { tabs, contextMenu } = readManifest(xml, "en-US");
  const [open, rules] = tabs[0]!.groups[0]!.buttons;
  expect(open).toMatchObject({
    id: "Kpi.Open",
    label: "Appraisal pane",
    action: { type: "showTaskpane", url: "https://localhost:3000/taskpane.html?namespace=KPIDEV" },
  });
  expect(open?.icons[32]).toMatch(/icon-32\.png$/);
  expect(rules?.action).toEqual({ type: "executeFunction", functionName: "showRules" });
  expect(contextMenu.map((button) => button.id)).toEqual(["Kpi.Explain"]);
});

test("what isn't a manifest is refused", () => {
  expect(() => readManifest("<html/>", "en-US")).toThrow("OfficeApp");
  expect(() => readManifest(xml.replace('String id="Open.Label"', 'String id="Other.Label"'), "en-US")).toThrow("Open.Label");
});
