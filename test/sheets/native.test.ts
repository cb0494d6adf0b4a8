/** Native sheets as plans: for how many people. */
import { score } from "../../src/engine/score";
import type { ScoreRun } from "../../src/engine/scoreRun";
import type { CellArea } from "../../src/metrics/cellArea";
import { nativeSheets } from "../../src/sheets/native/nativeSheets";
import { aMetric, aTable, aTemplate } from "../engine/builders";

const names = ["转化率", "满意度"];

/** A month of so many people, and the sheet it was read from. */
function aMonth(people: number): { readonly run: ScoreRun; readonly data: CellArea } {
  const rows = Array.from({ length: people }, (_, i) => [90 - (i % 40), 80]);
  const run = score(
    aTemplate(
      names.map((name) => aMetric(name, 0.5)),
      { gates: [{ name: "泄露信息", action: { type: "veto" }, rows: [] }] },
    ),
    aTable(names, rows),
  );
  return {
    run,
    data: { sheet: run.table.sheet, row: 0, column: 0, values: [["客服", ...names], ...rows.map((row, i) => [`客服${i}`, ...row])] },
  };
}

test("2,000 people are written, 2,001 are refused before anything is", () => {
  const { run, data } = aMonth(2_001);
  expect(nativeSheets(run, { language: "zh-CN", sheet: "规则数值", data })).toEqual({
    issues: [{ code: "nativeTooLarge", severity: "error", params: { sheet: run.table.sheet, people: 2_001, most: 2_000 } }],
  });
  const fits = { ...run, table: { ...run.table, people: run.table.people.slice(1) } };
  expect(nativeSheets(fits, { language: "zh-CN", sheet: "规则数值", data }).issues).toEqual([]);
});
