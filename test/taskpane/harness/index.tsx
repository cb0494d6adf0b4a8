/** Mounts the pane over a workbook in memory, as the address asks: `?book=scored&language=en&theme=dark&view=score`. */
import { mountPane } from "../../../src/taskpane/mountPane";
import type { Issue } from "../../../src/rules/issue";
import { emptyWorkbook, inMemoryActions, sampleWorkbook, scoredWorkbook, type WorkbookInMemory } from "../support/inMemoryActions";
import { presaleChoice, presaleRules, presaleTable } from "../support/presale";

const asked = new URLSearchParams(location.search);
const issues: readonly Issue[] = [
  { code: "sheetEmpty", severity: "error", cell: "'2026-10'!C5", params: { sheet: "2026-10" } },
  { code: "tableTooLarge", severity: "warning", cell: "'2026-10'!D17", params: { rows: 200000, limit: 50000 } },
];
const heavy = presaleChoice("workbook", true);
const { template: _, ...broken } = { ...heavy, rules: presaleRules(true, [0.4, 0.25, 0.15, 0.15]), issues: issues.slice(0, 1) };
const books: Record<string, () => WorkbookInMemory> = {
  empty: () => emptyWorkbook(),
  sample: () => sampleWorkbook(),
  scored: () => scoredWorkbook(),
  unconfirmed: () => scoredWorkbook({ choices: [presaleChoice("workbook", false), presaleChoice("builtIn", false)] }),
  many: () => scoredWorkbook({ table: presaleTable(1000) }),
  issues: () => sampleWorkbook({ dataIssues: issues }),
  broken: () => scoredWorkbook({ choices: [broken] }),
  taken: () => scoredWorkbook({ taken: ["评分 2026-10"] }),
  failing: () => scoredWorkbook({ failing: { readData: "InvalidOperationInCellEditMode" } }),
  refused: () => scoredWorkbook({ refusing: issues.slice(0, 1) }),
  slow: () => scoredWorkbook({ slowness: 3000 }),
};
const preferences = {
  language: asked.get("language") === "en" ? ("en" as const) : ("zh-CN" as const),
  officeLanguage: "zh-CN" as const,
  theme: asked.get("theme") === "dark" ? ("dark" as const) : ("light" as const),
  started: asked.get("started") !== "no",
};
const root = document.getElementById("root");
const book = books[asked.get("book") ?? "scored"];
if (root && book) mountPane(root, inMemoryActions(book()), { load: () => preferences, save: () => undefined }, "zh-CN");
