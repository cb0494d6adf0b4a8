/** The same month in the engine, in live cells, in rule-book functions, in frozen cells and on the card: every person, every figure. */
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
import { builtIn, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { cardFigures, engineCard, engineFigures, sheetFigures } from "../support/figures";
import { theAddIn, theSheet } from "../support/theAddIn";
import { typingIn } from "../support/typing";
import { put, value, values } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(60_000);

const samples = { "zh-CN": "客服绩效示例.xlsx", en: "customer-service-sample.xlsx" } as const;

interface Written {
  readonly workbench: Workbench;
  readonly run: ScoreRun;
  readonly scores: string;
  readonly card: string;
  /** Writes the same month as frozen numbers, over the live ones. */
  readonly freeze: () => Promise<void>;
}

async function theWrittenMonth(language: Language, id: string): Promise<Written> {
  const workbench = await theAddIn({ locale: language === "en" ? "en-US" : "zh-CN" });
  await workbench.grid.load(await readXlsx(readFileSync(join(__dirname, "../../assets/samples", samples[language])), samples[language]));
  await workbench.settle();
  sheetsOf(await writeRules(await builtIn(id, language), language));
  const month = await scoreMonth({ language });
  if (!month.run) throw new Error(JSON.stringify(month.issues));
  const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live", language));
  await workbench.settle();
  const freeze = async () => {
    expect(sheetsOf(await writeScores(month, "values", language))).toEqual([scores, card]);
    await workbench.settle();
  };
  return { workbench, run: month.run, scores, card, freeze };
}

/** Everybody on the score sheet, and some on the card, as the engine has them. */
async function expectTheEngines({ workbench, run, scores, card }: Written, language: Language): Promise<void> {
  expect(sheetFigures(run, theSheet(workbench.grid, scores))).toEqual(engineFigures(run, language));
  for (const person of [0, 5, 11, 17, 23, ...run.gates.keys()]) {
    const expected = engineCard(run, person, language);
    await type(workbench, card, "B4", run.table.people[person]?.name ?? "");
    expect(cardFigures(run, theSheet(workbench.grid, card), scores, expected)).toEqual(expected);
  }
}

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

describe.each([
  ["zh-CN", "preSales"],
  ["zh-CN", "salesLed"],
  ["en", "preSales"],
  ["en", "salesLed"],
] as const)("the sample in %s by %s", (language, id) => {
  let month: Written;
  beforeAll(async () => void (month = await theWrittenMonth(language, id)));
  afterAll(closeWorkbenches);

  test("live cells say what the engine says, of everybody", async () => {
    expect(month.run.table.people).toHaveLength(24);
    await expectTheEngines(month, language);
  });

  test("rule-book functions in cells, score sheet and card agree", async () => {
    const { workbench, run, scores, card } = month;
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
    const ruleBook = typingIn(workbench);
    await ruleBook.type(language === "en" ? "Rule book" : "规则表", scaleCell(workbench, language), "≥80%→100");
    expect(top()).not.toBe(before);
    expect(top().startsWith(before.slice(0, before.indexOf("#")))).toBe(true);
    await ruleBook.undo();
    expect(top()).toBe(before);
  });

  test("frozen cells say what the engine says, of everybody", async () => {
    await month.freeze();
    await expectTheEngines(month, language);
  });
});
