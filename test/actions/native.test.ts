/**
 * The third way to write results: plain Excel formulas. Whatever the rule book, they come to what the engine says: in our host at once,
 * after edits of the data, and in LibreOffice, which has never heard of the add-in. `RULE_BOOKS=200` tries so many.
 */
import type { ScoreRun } from "../../src/engine/scoreRun";
import type { WorkbookData } from "../../src/workbench/grid/cells";
import { anyMonth } from "../support/anyRuleBook";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, writeRules, writeScores } from "../support/aMonth";
import { engineFigures, sheetFigures } from "../support/figures";
import { aRandom } from "../support/random";
import { savedSheet } from "../support/savedSheet";
import { theSheet } from "../support/theAddIn";
import { hasLibreOffice, recalculatedByLibreOffice } from "../workbench/file/libreOffice";
import { at } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(240_000);

const first = Number(process.env.FIRST_RULE_BOOK ?? 1);
const count = Number(process.env.RULE_BOOKS ?? 6);
const seeds = Array.from({ length: count }, (_, k) => first + k);

interface Written {
  readonly book: WorkbookData;
  readonly scores: string;
  /** As it was written, which decides where what stands, and as the data is now. */
  readonly run: ScoreRun;
  readonly now: ScoreRun;
}

/** Everything that was written natively, for LibreOffice to reckon again. */
const written = new Map<string, Written>();

function keep(name: string, each: Written): void {
  written.set(name, each);
}

const runOf = ({ run, issues }: Awaited<ReturnType<typeof scoreMonth>>): ScoreRun => {
  if (!run) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === "error")));
  return run;
};

test.each(seeds)("rule book %i: native = engine, before and after edits of the data", async (seed) => {
  const month = anyMonth(aRandom(seed));
  const workbench = await aWorkbookWith({ "2026-10": month.rows });
  sheetsOf(await writeRules(aChoice(month.rules)));
  const scored = await scoreMonth({ sheet: "2026-10", mapping: month.mapping });
  const run = runOf(scored);
  const outcome = await writeScores(scored, "native", "zh-CN", ["scores"]);
  const [, scores = ""] = sheetsOf(outcome);
  expect(outcome.issues).toMatchObject([{ code: "nativeProven", severity: "info" }]);
  const sheet = theSheet(workbench.grid, scores);
  expect(sheetFigures(run, sheet)).toEqual(engineFigures(run));
  const formulas = workbench.grid
    .toData()
    .sheets.flatMap(({ name, cells }) =>
      name === scores ? [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])) : [],
    );
  expect(formulas.filter((formula) => /KPI\./.test(formula))).toEqual([]);
  keep(`book${seed}`, { book: workbench.grid.toData(), scores, run, now: run });

  // Numbers, dashes and exemptions; a duration in a column of plain seconds would be an error, never a wrong number.
  for (const edit of month.edits)
    if ("cell" in edit && (typeof edit.input === "number" || edit.input === "—" || edit.input === "免考" || edit.input === ""))
      theSheet(workbench.grid, "2026-10").setInputs(at(edit.cell), [[edit.input]]);
  await workbench.settle();
  const edited = runOf(await scoreMonth({ sheet: "2026-10", mapping: month.mapping }));
  expect(sheetFigures(run, sheet)).toEqual(engineFigures(edited));
  keep(`edited${seed}`, { book: workbench.grid.toData(), scores, run, now: edited });
});

(hasLibreOffice ? test : test.skip)("LibreOffice, without the add-in, comes to the same figures in every workbook", async () => {
  const books = await recalculatedByLibreOffice(new Map([...written].map(([name, { book }]) => [name, book])));
  for (const [name, { scores, run, now }] of written) {
    const book = books.get(name);
    expect({ name, figures: book && sheetFigures(run, savedSheet(book, scores)) }).toEqual({ name, figures: engineFigures(now) });
  }
});
