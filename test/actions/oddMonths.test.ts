/** Names and sheets as people really have them: live formulas and the card must still find the right person. */
import type { Rule } from "../../src/rules/ruleBook";
import type { CellInput } from "../../src/workbench/grid/grid";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { cardFigures, engineCard, engineFigures, sheetFigures } from "../support/figures";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

afterEach(closeWorkbenches);
jest.setTimeout(60_000);

const metrics: readonly Rule[] = scoredDirectly({ 转化率: 0.5, 满意度: 0.5 });
const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });

test.each<[string, readonly Rule[], string, CellInput[][]]>([
  [
    "quotes, stars and signs in names, names that look like formulas, blanks around them, the same total twice",
    [...metrics, coefficientRow, base],
    "10月 'A' \"B\"",
    [
      ["张三", 70, 60],
      ["张*", 90, 80],
      ['O\'Neil "Al"', 100, 90],
      ["a?b", 50, 60],
      ["R1C1", 80, 81],
      [{ text: "=1+1" }, 90, 81],
      [{ text: "-张三" }, 70, 61],
      [" 李四 ", 90, 70],
      ["王五", 80, 90],
      ["赵六", 70, 70],
    ],
  ],
  [
    "a person's number for a name",
    [...metrics, coefficientRow, base],
    "2026-10",
    [
      [1001, 90, 80],
      [1002, 70, 60],
    ],
  ],
  ["one person", [...metrics, coefficientRow, base], "2026-10", [["张三", 90, 80]]],
  [
    "no base, no coefficients, no red lines",
    metrics,
    "2026-10",
    [
      ["张三", 90, 80],
      ["李四", 70, "—"],
    ],
  ],
  [
    "exempt, blank and zero",
    [...metrics, coefficientRow, base],
    "2026-10",
    [
      ["张三", "免考", 80],
      ["李四", "", 90],
      ["王五", 0, 90],
    ],
  ],
])("%s", async (_what, rules, sheet, people) => {
  const workbench = await aWorkbookWith({ [sheet]: [["客服", "转化率", "满意度"], ...people] });
  sheetsOf(await writeRules(aChoice(rules)));
  const month = await scoreMonth({ sheet, period: "2026-10" });
  const { run } = month;
  if (!run) throw new Error(JSON.stringify(month.issues));
  const [scores = "", card = ""] = sheetsOf(await writeScores(month, "live"));
  await workbench.settle();
  const cells = sheetFigures(run, theSheet(workbench.grid, scores)).map((figures) => ({ ...figures, name: String(figures.name) }));
  expect(cells).toEqual(engineFigures(run));
  const shown = theSheet(workbench.grid, card);
  for (const [person, { name }] of run.table.people.entries()) {
    await type(workbench, card, "B4", { text: name });
    const { grade: _grade, coefficient: _coefficient, bonus: _bonus, ...expected } = engineCard(run, person);
    expect(cardFigures(run, shown, scores, expected)).toEqual(expected);
  }
});
