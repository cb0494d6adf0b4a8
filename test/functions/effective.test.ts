import { answerOf, errorCell, sentenceOf } from "./runtime";
import { effective } from "../../src/functions/effective";
import { rate } from "../../src/functions/rate";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const list = column("恶意投诉", "超出服务范围", null);
const table = [
  ["商品质量", "剔除"],
  ["服务态度", "计入"],
  ["物流", "Y"],
  ["推诿", "N"],
  ["其他", null],
];
const counts = (reasons: readonly unknown[], excluded: unknown[][] = list) =>
  [answerOf(() => effective(column(...reasons), excluded))].flat(2);

describe("a list of reasons excludes; a reason nobody has decided about forces a decision", () => {
  test.each([
    ["恶意投诉", 0],
    [" 恶意投诉 ", 0],
    ["超出服务范围", 0],
    ["", 1],
    [null, 1],
    ["—", 1],
    [0, 1],
    ["发货慢", "#N/A"],
    ["免考", "#N/A"],
    [true, "#N/A"],
    [errorCell("#DIV/0!"), "#DIV/0!"],
    [errorCell("#N/A"), "#N/A"],
  ])("%p → %p", (reason, answer) => {
    expect(counts([reason])).toEqual([answer]);
  });

  test("and says which", () => {
    expect(sentenceOf(() => effective([["发货慢"]], list))).toBe("“发货慢”尚未定性，请加入清单。");
  });

  test("a list may lie in a row", () => {
    expect(counts(["恶意投诉", "测试消息", "投诉"], [["恶意投诉", "测试消息"]])).toEqual([0, 0, "#N/A"]);
  });
});

describe("a table decides for every reason", () => {
  test("剔除, Y, 1 and TRUE exclude; 计入, N, 0 and FALSE count; undecided is unknown", () => {
    expect(counts(["商品质量", "服务态度", "物流", "推诿", "其他", "新"], table)).toEqual([0, 1, 0, 1, "#N/A", "#N/A"]);
    const marked = [
      ["a", 1, "by the manager"],
      ["b", 0, ""],
      ["c", true, ""],
      ["d", false, ""],
    ];
    expect(counts(["a", "b", "c", "d"], marked)).toEqual([0, 1, 0, 1]);
    expect(counts(["商品质量"], [["商品质量", "剔除"]])).toEqual([0]);
  });

  test("a reason that is both excluded and counted is refused, the same twice isn't", () => {
    const twice = (second: string) => [
      ["A", "剔除"],
      ["B", "Y"],
      ["a ", second],
    ];
    expect(sentenceOf(() => effective([["A"]], twice("计入")))).toBe("“a ”既剔除又计入，请只留一行。");
    expect(counts(["A"], twice("Y"))).toEqual([0]);
  });

  test("x and ✓ say yes to one reader and no to another: refused", () => {
    expect([counts(["A"], [["A", "x"]]), counts(["A"], [["A", "✓"]])]).toEqual([["#VALUE!"], ["#VALUE!"]]);
  });

  test("another word is refused", () => {
    expect(
      sentenceOf(() =>
        effective(
          [["a"]],
          [
            ["a", "看情况"],
            ["b", "Y"],
          ],
        ),
      ),
    ).toBe("“看情况”不是可用值：Y, N, 剔除, 计入。");
    expect(counts(["a"], column(errorCell("#DIV/0!")))).toEqual(["#DIV/0!"]);
  });
});

test("D30: after an appeal the reason goes into the ledger, and both figures stay visible", () => {
  const complaints = ["", "恶意投诉", "", "超出服务范围"];
  const valid = counts(complaints).reduce<number>((sum, one) => sum + Number(one), 0);
  expect([answerOf(() => rate([[complaints.length]], [[200]])), answerOf(() => rate([[valid]], [[200]]))]).toEqual([[[0.02]], [[0.01]]]);
});
