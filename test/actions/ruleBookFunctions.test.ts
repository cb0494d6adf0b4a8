/** One truth: what the rule-book functions say in cells is what the pane's score sheet and scorecard say, for everybody, in both languages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Scorecard, ScoreRun } from "../../src/engine/scoreRun";
import { scorecardOf } from "../../src/engine/scorecard";
import type { Language } from "../../src/i18n/language";
import { explainLine } from "../../src/sheets/explain";
import { scorecardLayout } from "../../src/sheets/scorecardLayout";
import { scoresLayout } from "../../src/sheets/scoresLayout";
import { readXlsx } from "../../src/workbench/file/readXlsx";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { GridSheet } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { sheetFigures } from "../support/figures";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theAddIn, theSheet } from "../support/theAddIn";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const samples = { "zh-CN": "客服绩效示例.xlsx", en: "customer-service-sample.xlsx" } as const;

/** A sheet of one's own: names on top, one row of references per person; the ranges of both. */
function aTeam(
  workbench: Workbench,
  run: ScoreRun,
): { readonly sheet: GridSheet; readonly names: string; readonly ranges: readonly string[] } {
  const { table } = run;
  const sheet = workbench.grid.addSheet("own");
  const columns = [
    ...table.metrics.map(({ metric, column, unitWord }) => ({
      name: unitWord === undefined ? metric : `${metric}（${unitWord}）`,
      column,
    })),
    ...table.flags.map(({ gate, column }) => ({ name: gate, column })),
    ...table.adjustments.map(({ name, column }) => ({ name, column })),
  ];
  const cell = (column: string | undefined, row: number) => {
    const source = `'${table.sheet}'!${column}${row}`;
    return column === undefined ? "—" : `=IF(${source}="","",${source})`;
  };
  put(sheet, "A1", [columns.map(({ name }) => name), ...table.people.map(({ row }) => columns.map(({ column }) => cell(column, row)))]);
  const last = String.fromCharCode(64 + columns.length);
  return { sheet, names: `A1:${last}1`, ranges: table.people.map((_, i) => `A${i + 2}:${last}${i + 2}`) };
}

describe.each(["zh-CN", "en"] as const)("the sample in %s", (language) => {
  test.each(["preSales", "salesLed"])("by %s: cells, score sheet and card agree", async (id) => {
    const { workbench, run, scores, card } = await theWrittenMonth(language, id);
    const { sheet, names, ranges } = aTeam(workbench, run);
    const rules = `KpiRules[#All],"${run.template.name}"`;
    const people = run.table.people.length;
    const all = `A2:${ranges.at(-1)?.split(":")[1] ?? ""}`;
    put(sheet, "T1", `=KPI.TOTAL(${rules},${names},${all},"2026-10")`);
    put(sheet, "U1", `=KPI.VERSION(${rules},"2026-10")`);
    run.table.metrics.forEach(({ metric }, k) => {
      const column = String.fromCharCode(65 + k);
      const lang = language === "en" ? "en" : "zh";
      put(
        sheet,
        `${String.fromCharCode(86 + k)}1`,
        `=KPI.EXPLAIN(${rules},"${metric}",${column}2:${column}${people + 1},"2026-10","${lang}")`,
      );
      put(sheet, `A${40 + k}`, `=KPI.WEIGHT(${rules},"${metric}","2026-10")`);
    });
    const carded = [0, 7, 23, ...run.gates.keys()];
    for (const i of carded) put(sheet, `A${100 + i * 20}`, `=KPI.SCORECARD(${rules},${names},${ranges[i]},"2026-10")`);
    await workbench.settle();

    expect(people).toBe(24);
    const shown = sheetFigures(run, theSheet(workbench.grid, scores));
    expect(values(sheet, `T1:T${people}`).flat()).toEqual(shown.map(({ total }) => total));
    expect(value(sheet, "U1")).toBe(
      `${run.template.name} v1 ${language === "en" ? "from" : "生效"} ${run.template.from} #${run.template.fingerprint.slice(0, 4)}`,
    );
    expect(run.template.metrics.map((_, k) => value(sheet, `A${40 + k}`))).toEqual(run.template.metrics.map(({ weight }) => weight));

    for (let i = 0; i < people; i++) {
      const engine = scorecardOf(run, i);
      const sentences = run.table.metrics.map((_, k) => value(sheet, `${String.fromCharCode(86 + k)}${i + 1}`));
      expect(sentences).toEqual(run.table.metrics.map(({ metric }) => explained(engine, metric, language)));
      if (!carded.includes(i)) continue;
      const cells = values(sheet, `A${100 + i * 20}:G${117 + i * 20}`);
      expect(
        cells.slice(1, engine.lines.length + 1).map(([name, , , score, weight, points, note]) => [name, score, weight, points, note]),
      ).toEqual(
        engine.lines.map((line) => [
          line.rule.name,
          line.score ?? "—",
          line.score === undefined ? "—" : line.effectiveWeight,
          line.points ?? "—",
          explainLine(line, language),
        ]),
      );
      const result = (name: { zh: string; en: string }): CellValue | undefined =>
        cells.find(([label]) => label === (language === "en" ? name.en : name.zh))?.[1];
      expect(result({ zh: "总分", en: "Total" })).toBe(engine.total ?? "—");
      expect(result({ zh: "系数", en: "Coefficient" })).toBe(engine.coefficient ?? "—");
      expect(result({ zh: "版本", en: "Version" })).toBe(value(sheet, "U1"));
    }

    const top = () => String(value(theSheet(workbench.grid, card), "A2"));
    expect(top()).toContain(`${language === "en" ? "draft" : "草稿"} · ${String(value(sheet, "U1"))} · `);

    const layout = scorecardLayout(scoresLayout(run, scores), run.template);
    for (const person of carded) {
      await type(workbench, card, "B4", run.table.people[person]?.name ?? "");
      const printed = values(theSheet(workbench.grid, card), `A${layout.firstMetric}:G${layout.lastMetric}`);
      const cells = values(sheet, `A${101 + person * 20}:G${100 + person * 20 + run.table.metrics.length}`);
      expect(cells.map(([name, , , score, , , note]) => [name, score, note])).toEqual(
        printed.map(([name, , , score, , , note]) => [name, score, note]),
      );
    }

    const before = top();
    await type(workbench, language === "en" ? "Rule book" : "规则表", scaleCell(workbench, language), "≥80%→100");
    expect(top()).not.toBe(before);
    expect(top().startsWith(before.slice(0, before.indexOf("#")))).toBe(true);
  });
});

/** The first scale of the rule book. */
function scaleCell(workbench: Workbench, language: Language): string {
  const sheet = theSheet(workbench.grid, language === "en" ? "Rule book" : "规则表");
  const rows = sheet.values({ row: 0, column: 0, rows: 40, columns: 15 });
  const header = rows.findIndex((cells) => cells.includes(language === "en" ? "Scale" : "评分标准"));
  return `${String.fromCharCode(65 + (rows[header] ?? []).indexOf(language === "en" ? "Scale" : "评分标准"))}${header + 2}`;
}

function explained({ lines }: Scorecard, metric: string, language: Language): string | undefined {
  const line = lines.find(({ rule }) => rule.name === metric);
  return line && explainLine(line, language);
}

async function theWrittenMonth(language: Language, id: string) {
  const workbench = await theAddIn({ locale: language === "en" ? "en-US" : "zh-CN" });
  await workbench.grid.load(await readXlsx(readFileSync(join(__dirname, "../../assets/samples", samples[language])), samples[language]));
  await workbench.settle();
  sheetsOf(await writeRules(await builtIn(id, language), language));
  const month = await scoreMonth({ language });
  if (!month.run) throw new Error(JSON.stringify(month.issues));
  const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live", language));
  await workbench.settle();
  return { workbench, run: month.run, scores, card };
}

describe("a smallest sample (D11): score sheet, total and card of one month", () => {
  const rules = [
    ...scoredDirectly({ 转化率: 0.5, 解决率: 0.2 }),
    aRule({ item: "CSAT", weight: 0.3, scale: "≥90%→100; ≥80%→80; else→60", minSample: 20 }),
    coefficientRow,
  ];
  const month = [
    ["姓名", "转化率", "CSAT", "解决率", "CSAT样本数"],
    ["张三", 80, 0.95, 90, 19],
    ["李四", 80, 0.95, 90, 20],
    ["王五", 80, 0.7, 90, 0],
    ["赵六", 80, 0.7, 90, "—"],
    ["钱七", 80, "—", 90, 200],
  ];
  /** Who has too few hands the weight of CSAT on; 100 and no value are as ever. */
  const totals = [82.86, 88, 82.86, 82.86, 82.86];

  test.each(["live", "values"] as const)("the column is found by its header in the pane as in cells: %s", async (mode) => {
    const workbench = await aWorkbookWith({ "2026-10": month });
    sheetsOf(await writeRules(aChoice(rules)));
    const scored = await scoreMonth();
    const { run } = scored;
    if (!run) throw new Error(JSON.stringify(scored.issues));
    const [scores = ""] = sheetsOf(await writeScores(scored, mode));
    const own = workbench.grid.addSheet("own");
    const names = `'2026-10'!B1:E1`;
    put(own, "A1", `=KPI.TOTAL(KpiRules[#All],"${run.template.name}",${names},'2026-10'!B2:E6,"2026-10")`);
    put(own, "B1", `=KPI.TOTAL(KpiRules[#All],"${run.template.name}",'2026-10'!B1:D1,'2026-10'!B2:D6,"2026-10")`);
    put(own, "D1", `=KPI.SCORECARD(KpiRules[#All],"${run.template.name}",${names},'2026-10'!B2:E2,"2026-10")`);
    await workbench.settle();

    expect(sheetFigures(run, theSheet(workbench.grid, scores)).map(({ total }) => total)).toEqual(totals);
    expect(values(own, "A1:A5").flat()).toEqual(totals);
    expect(values(own, "D2:H4").find(([name]) => name === "CSAT")).toEqual(["CSAT", "—", "—", "—", "—"]);
    expect([value(own, "B1"), own.errorMessage(0, 1)]).toEqual(["#N/A", "“CSAT”至少需要 20 个样本。请加上“CSAT样本数”列。"]);
    expect(scored.issues.map(({ code }) => code)).not.toContain("sampleColumnMissing");
  });

  test("a sample typed later is seen by the live sheet and by the function alike", async () => {
    const workbench = await aWorkbookWith({ "2026-10": month });
    sheetsOf(await writeRules(aChoice(rules)));
    const scored = await scoreMonth();
    if (!scored.run) throw new Error(JSON.stringify(scored.issues));
    const [scores = ""] = sheetsOf(await writeScores(scored, "live"));
    const own = workbench.grid.addSheet("own");
    put(own, "A1", `=KPI.TOTAL(KpiRules[#All],"${scored.run.template.name}",'2026-10'!B1:E1,'2026-10'!B2:E6,"2026-10")`);
    await type(workbench, "2026-10", "E2", 20);
    await type(workbench, "2026-10", "E3", 19);
    const both = [88, 82.86, ...totals.slice(2)];
    expect(values(own, "A1:A5").flat()).toEqual(both);
    expect(sheetFigures(scored.run, theSheet(workbench.grid, scores)).map(({ total }) => total)).toEqual(both);
  });
});
