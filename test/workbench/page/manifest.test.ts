import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAddIn } from "../../../src/workbench/page/manifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const here = "https://localhost:4711";

test("everything is fetched from where the add-in is served now", () => {
  const { paneUrl, functionsUrl, tab, cellMenu } = readAddIn(xml, "zh-CN", here);
  expect(paneUrl).toBe(`${here}/taskpane.html?namespace=KPIDEV`);
  expect(functionsUrl).toBe(`${here}/functions.zh-CN.json`);
  const pictures = [...(tab?.groups ?? []).flatMap(({ controls }) => controls), ...cellMenu].map(({ picture }) => picture ?? "");
  expect(pictures.filter((picture) => !picture.startsWith(`${here}/assets/icons/`))).toEqual([]);
});

test("every button has a picture of its own", () => {
  const { tab, cellMenu } = readAddIn(xml, "en-US", here);
  const pictures = [...(tab?.groups ?? []).flatMap(({ controls }) => controls), ...cellMenu].map(({ picture }) => picture);
  expect(pictures.length).toBeGreaterThan(4);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test("a button runs its function or shows the pane", () => {
  const controls = readAddIn(xml, "en-US", here).tab?.groups[0]?.controls ?? [];
  expect(controls.find(({ id }) => id === "Kpi.Open")?.functionName).toBeUndefined();
  expect(controls.find(({ id }) => id === "Kpi.Rules")?.functionName).toBe("showRules");
});
