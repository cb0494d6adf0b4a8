/**
 * Any rule book, any month: live cells, frozen cells and the engine agree on every figure of everybody, when written, when rules and
 * data are edited afterwards, and when written again. `RULE_BOOKS=200` tries so many.
 */
import { anyMonth, type AnyMonth } from "../support/anyRuleBook";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { engineFigures, sheetFigures } from "../support/figures";
import { aRandom } from "../support/random";
import { ruleCell } from "../support/ruleCell";
import { theSheet } from "../support/theAddIn";
import { at } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);

const first = Number(process.env.FIRST_RULE_BOOK ?? 1);
const count = Number(process.env.RULE_BOOKS ?? 4);
jest.setTimeout(60_000);

type Workbench = Awaited<ReturnType<typeof aWorkbookWith>>;

function theRun({ run, issues }: ScoredMonth) {
  if (!run) throw new Error(JSON.stringify(issues.filter(({ severity }) => severity === "error")));
  return run;
}

function edit(workbench: Workbench, { edits }: AnyMonth): void {
  for (const each of edits) {
    const sheet = theSheet(workbench.grid, "cell" in each ? "2026-10" : "规则表");
    sheet.setInputs(at("cell" in each ? each.cell : ruleCell(workbench, each.item, each.header, each.which)), [[each.input]]);
  }
}

test.each(Array.from({ length: count }, (_, k) => first + k))(
  "rule book %i: live = values = engine, before and after edits",
  async (seed) => {
    const month = anyMonth(aRandom(seed));
    const workbench = await aWorkbookWith({ "2026-10": month.rows });
    sheetsOf(await writeRules(aChoice(month.rules)));
    const asWritten = async (mode: "live" | "values") => {
      const scored = await scoreMonth({ sheet: "2026-10", mapping: month.mapping });
      const [scores = ""] = sheetsOf(await writeScores(scored, mode, "zh-CN", ["scores"]));
      await workbench.settle();
      expect({ mode, figures: sheetFigures(theRun(scored), theSheet(workbench.grid, scores)) }).toEqual({
        mode,
        figures: engineFigures(theRun(scored)),
      });
      return { scores, run: theRun(scored) };
    };
    await asWritten("values");
    const written = await asWritten("live");
    edit(workbench, month);
    await workbench.settle();
    const edited = await scoreMonth({ sheet: "2026-10", mapping: month.mapping });
    expect(sheetFigures(written.run, theSheet(workbench.grid, written.scores))).toEqual(engineFigures(theRun(edited)));
    await asWritten("live");
    await asWritten("values");
  },
);
