/** A thousand people and more: a handful of round trips, one formula per column, and the same numbers. */
import { excelActions } from "../../src/actions/excelActions";
import type { Rule } from "../../src/rules/ruleBook";
import { scoresLayout } from "../../src/sheets/scoresLayout";
import type { CellInput } from "../../src/workbench/grid/grid";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, writeRules, writeScores } from "../support/aMonth";
import { cardFigures, engineCard, engineFigures, sheetFigures } from "../support/figures";
import { aRule, coefficientRow } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(120_000);

const metrics = Array.from({ length: 10 }, (_, k) => `指标${k + 1}`);
const rules: readonly Rule[] = [
  ...metrics.map((item) => aRule({ item, weight: 0.1, scale: "≥95%→100; ≥90%→90; ≥85%→80; ≥80%→70; ≥70%→60; else→30" })),
  coefficientRow,
  aRule({ kind: "grade", item: "等级", scale: "≥90→S; ≥80→A; ≥70→B; else→C" }),
  aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  aRule({ kind: "pay", item: "绩效基数", scale: "3000" }),
];

/** A made-up team, the same at every run; one cell in fifty is missing, one person in a hundred crossed a red line. */
function aTeam(people: number): CellInput[][] {
  let seed = 42;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const rows = Array.from({ length: people }, (_, i): CellInput[] => [
    `客服${i + 1}`,
    ...metrics.map(() => (random() < 0.02 ? "—" : Math.round((0.65 + 0.35 * random()) * 10_000) / 10_000)),
    i % 100 === 7 ? "是" : "",
  ]);
  return [["客服", ...metrics, "泄露信息"], ...rows];
}

async function aLargeMonth(people: number) {
  const workbench = await aWorkbookWith({ "2026-10": aTeam(people) });
  sheetsOf(await writeRules(aChoice(rules)));
  const sources = await excelActions.listSources();
  const { choices } = await excelActions.readRuleBook("zh-CN");
  const [source, choice] = [sources[0], choices[0]];
  if (!source || !choice) throw new Error("nothing to score");
  const trips = workbench.host.roundTrips;
  const reading = await excelActions.readData({ source, mapping: {}, template: choice, period: undefined, choices: [], language: "zh-CN" });
  if (!reading.table) throw new Error(JSON.stringify(reading.issues));
  const readTrips = workbench.host.roundTrips - trips;
  const begun = performance.now();
  await excelActions.score({ choice, table: reading.table });
  return { workbench, readTrips, scoreTime: performance.now() - begun };
}

test.each(["live", "values"] as const)("1,000 people by 10 metrics, %s", async (mode) => {
  const { workbench, readTrips, scoreTime } = await aLargeMonth(1_000);
  const begun = performance.now();
  const month = await scoreMonth();
  const previewTime = performance.now() - begun;
  const { run } = month;
  if (!run) throw new Error(JSON.stringify(month.issues));
  const request = { run, pieces: ["scores", "scorecards"], mode, language: "zh-CN" } as const;
  expect((await excelActions.previewOutput(request)).issues).toEqual([]);
  const before = workbench.host.roundTrips;
  const [scores = "", card = ""] = sheetsOf(await writeScores(month, mode));
  const trips = workbench.host.roundTrips - before;
  expect(trips).toBeLessThanOrEqual(10);
  expect(readTrips).toBeLessThanOrEqual(4);
  const settling = performance.now();
  await workbench.settle();
  process.stdout.write(
    `1,000 people ${mode}: write ${trips} round trips, read ${readTrips}; preview ${previewTime.toFixed(0)} ms with the host, scoring alone ${scoreTime.toFixed(1)} ms; recalculation ${(performance.now() - settling).toFixed(0)} ms\n`,
  );
  const sheet = theSheet(workbench.grid, scores);
  expect(sheetFigures(run, sheet)).toEqual(engineFigures(run));
  const expected = engineCard(run, 0);
  expect(cardFigures(run, theSheet(workbench.grid, card), scores, expected)).toEqual(expected);
  if (mode === "live") {
    const layout = scoresLayout(run, scores);
    const column = layout.metrics[0]?.score.charCodeAt(0) ?? 0;
    const spill = sheet.spillOf(layout.firstRow - 1, column - 65);
    expect(spill?.rect).toMatchObject({ rows: 1_000, columns: 1 });
    // Writing a large sheet anew loses what was coloured by hand, and says so; a small one's colours come back.
    expect((await excelActions.previewOutput(request)).issues).toEqual([
      { code: "handFormatsLost", severity: "info", cell: `'${scores}'!A1`, params: { sheet: scores } },
    ]);
  }
});
