import { findFunctions } from "../../src/taskpane/functions/findFunctions";
import { functionHelp } from "./support/functionHelp";

const found = (search: string): readonly string[] => findFunctions(functionHelp.functions, search).map(({ id }) => id);

test.each([
  ["", ["TIER", "BONUS", "RANK"]],
  ["tier", ["TIER"]],
  ["TI", ["TIER", "BONUS"]],
  ["=KPI.TIER(", ["TIER"]],
  ["=KPIDEV.rank(A1:A9)", ["RANK"]],
  ["ｒａｎｋ", ["RANK"]],
  ["得分", ["TIER", "RANK"]],
  ["奖金", ["BONUS"]],
  ["score", ["TIER", "RANK"]],
  ["score highest", ["RANK"]],
  ["lower", ["TIER"]],
  ["68.2", ["TIER"]],
  ["nothing like it", []],
  ["薪资", ["BONUS"]],
  ["salary", ["BONUS"]],
  ["vlookup", ["TIER"]],
  ["bonsu", ["BONUS"]],
  ["teir", ["TIER"]],
  ["rakn", ["RANK"]],
  ["bnus", ["BONUS"]],
  ["rankk", ["RANK"]],
  ["tixy", []],
])("%j finds %j, whichever language the pane speaks", (search, ids) => {
  expect(found(search)).toEqual(ids);
});

test("a name that begins with what was typed comes before a text that only mentions it", () => {
  const [tier, bonus, rank] = functionHelp.functions;
  if (!tier || !bonus || !rank) throw new Error();
  const mentions = { ...tier, words: { ...tier.words, en: { ...tier.words.en, why: "See the bonus." } } };
  expect(findFunctions([mentions, rank, bonus], "bonus").map(({ id }) => id)).toEqual(["BONUS", "TIER"]);
});
