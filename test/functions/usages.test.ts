/** The formulas that help pages of rule-book functions show first, in a workbook as they speak of: the rule book in KpiRules, names in row 1, people below. */
import { usages } from "../../src/build/functionSources";
import { isError } from "../../src/workbench/grid/cellCodec";
import type { CellValue } from "../../src/workbench/grid/cells";
import { theAddIn } from "../support/theAddIn";
import { at, put } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);

const metrics = ["Conversion", "CSAT", "Response", "FCR", "Quality"];
const weights = [0.4, 0.3, 0.1, 0.1, 0.1];
/** Twelve people; the first scores 90, 80, 70, 60 and 50. */
const people = Array.from({ length: 12 }, (_, row) => metrics.map((_metric, k) => 90 - 10 * k + row / 2));
const looks = { style: "TableStyleMedium2", showHeaders: true, showTotals: false, showFilter: true, showBandedRows: true } as const;

test.each([
  { language: "en", template: "Pre-sales", version: "Pre-sales v3 from 2026-09-01" },
  { language: "zh-CN", template: "售前", version: "售前 v3 生效 2026-09-01" },
])("in $language", async ({ language, template, version }) => {
  const workbench = await theAddIn({ locale: language });
  const { grid } = workbench;
  const rules = grid.addSheet("Rules");
  put(rules, "A1", [
    ["Template", "Version", "From", "Status", "Kind", "Item", "Weight", "Scale", "Assumed"],
    ...metrics.map((name, k) => [template, 3, "2026-09-01", "published", "metric", name, weights[k] ?? 0, "score 0..100", ""]),
  ]);
  grid.addTable(rules.id, { name: "KpiRules", rect: at("A1:I6"), ...looks });
  const own = usages().filter((usage) => usage.language === language);
  const came = new Map<string, CellValue[][]>();
  const sheets = own.map(({ id, formula }) => {
    const sheet = grid.addSheet(id);
    put(sheet, "B1", [metrics, ...people]);
    put(sheet, "J1", formula);
    return sheet;
  });
  await workbench.settle();
  own.forEach(({ id }, k) => {
    const sheet = sheets[k];
    came.set(id, sheet?.values(sheet.spillOf(0, 9)?.rect ?? at("J1")) ?? []);
  });
  expect(own.filter(({ id }) => came.get(id)?.flat().some(isError))).toEqual([]);
  expect(came.get("WEIGHT")).toEqual([weights]);
  expect(came.get("TOTAL")?.map(([total]) => total)).toEqual(people.map((_, row) => 78 + row / 2));
  expect(came.get("EXPLAIN")?.map(([sentence]) => String(sentence).includes("Conversion"))).toEqual(people.map(() => true));
  expect(came.get("SCORECARD")?.flat()).toContain(78);
  expect(came.get("VERSION")?.[0]?.[0]).toContain(version);
});
