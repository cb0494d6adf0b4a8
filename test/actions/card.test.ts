/** What the scorecard says in words, as a person reads it: how money comes about, what a red line did, and what stands in the way. */
import type { Rule } from "../../src/rules/ruleBook";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores, type ScoredMonth } from "../support/aMonth";
import { engineFigures, sheetFigures } from "../support/figures";
import { ruleCell } from "../support/ruleCell";
import { aRule, coefficientRow } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { typingIn } from "../support/typing";
import { value } from "../workbench/grid/aGrid";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(60_000);

const rules: readonly Rule[] = [
  aRule({ item: "转化率", weight: 0.4, scale: "≥70%→100; ≥60%→80; else→60" }),
  aRule({ item: "CSAT", weight: 0.35, scale: "≥95%→100; else→80" }),
  aRule({ item: "响应时间", weight: 0.25, scale: "≤30秒→100; ≤60秒→80; else→0" }),
  aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  aRule({ kind: "gate", item: "虚假承诺", scale: "cap 60" }),
  coefficientRow,
  aRule({ kind: "grade", item: "等级", scale: "≥90→S; ≥80→A; else→B" }),
  aRule({ kind: "pay", item: "绩效基数", scale: "3000" }),
];
const header = ["客服", "转化率", "CSAT", "响应时间", "泄露信息", "虚假承诺"];
const people: CellInput[][] = [
  ["小明", 0.72, 0.96, 25, "", ""],
  ["小红", 0.72, 0.96, 25, "是", ""],
  ["小刚", 0.72, 0.96, 25, "", "是"],
];

interface Written {
  readonly workbench: Workbench;
  readonly month: ScoredMonth;
  readonly scores: string;
  /** The cell of the card as it is shown for a person. */
  readonly card: (name: string, address: string) => Promise<unknown>;
  readonly rule: (item: string, column: string, text: CellInput) => Promise<void>;
  readonly data: (address: string, input: CellInput) => Promise<void>;
  /** What was typed into the rules and the data is as it was. */
  readonly undo: () => Promise<void>;
  /** The same month on sheets of frozen numbers; gives the name of the scores. */
  readonly frozen: () => Promise<string>;
}

async function written(
  { book = rules, data = people, columns = header }: { book?: readonly Rule[]; data?: CellInput[][]; columns?: string[] } = {},
  mode: "live" | "values" = "live",
): Promise<Written> {
  const workbench = await aWorkbookWith({ "2026-10": [columns, ...data] });
  sheetsOf(await writeRules(aChoice(book)));
  const month = await scoreMonth();
  let shown = "";
  const write = async (how: "live" | "values"): Promise<string> => {
    const [scores = "", card = ""] = sheetsOf(await writeScores(month, how));
    await workbench.settle();
    shown = card;
    return scores;
  };
  const { type: change, undo } = typingIn(workbench);
  return {
    workbench,
    month,
    scores: await write(mode),
    card: async (name, address) => {
      const sheet = theSheet(workbench.grid, shown);
      if (value(sheet, "B4") !== name) await type(workbench, shown, "B4", name);
      return value(sheet, address);
    },
    rule: (item, column, text) => change("规则表", ruleCell(workbench, item, column), text),
    data: (address, input) => change("2026-10", address, input),
    undo,
    frozen: () => write("values"),
  };
}

describe.each(["live", "values"] as const)("%s: how the bonus comes about", (mode) => {
  let month: Written;
  beforeAll(async () => void (month = await written({}, mode)));
  afterAll(closeWorkbenches);

  test("a reader can follow 3000 → 1,800 + 1,200 × 1.2 = 3,240", async () => {
    const { card } = month;
    expect(await card("小明", "A8")).toBe(
      "奖金：基数 3,000.00 元 = 固定 60% 1,800.00 + 浮动 40% 1,200.00；1,800.00 + 1,200.00 × 系数 1.2 = 3,240.00 元",
    );
    expect(await card("小明", "A9")).toBe("");
    // It is published: nothing more is to be said of its state.
    expect(await card("小明", "A3")).toBe("");
  });

  test("disqualified: the total before stays visible, the floating part lapses, the fixed part is paid", async () => {
    const { card } = month;
    expect([await card("小红", "A7"), await card("小红", "D7"), await card("小红", "G7")]).toEqual([0, 0, 1800]);
    expect(await card("小红", "A8")).toBe(
      "奖金：浮动部分（40%，1,200.00 元）因取消资格不发，固定部分（60%，1,800.00 元）照发，共 1,800.00 元",
    );
    expect(await card("小红", "A9")).toBe("触犯红线「泄露信息」：取消资格，总分记 0，奖金系数为 0；红线前总分 100.00 仍列在下表，供查阅。");
  });

  test("a cap says what it left", async () => {
    expect(await month.card("小刚", "A9")).toBe("触犯红线「虚假承诺」：红线前总分 100.00，处理后 60.00。");
  });
});

test("disqualified where the rule book takes the whole bonus, in live and in frozen cells; the bonus follows the veto's scope", async () => {
  const scope = aRule({ kind: "setting", item: "一票否决范围", scale: "全部奖金" });
  const { card, rule, undo, frozen } = await written({ book: [...rules, scope] });
  const whole = [0, "奖金：按规则表的“一票否决范围”，取消资格后全部奖金不发，固定部分也不发"];
  expect([await card("小红", "G7"), await card("小红", "A8")]).toEqual(whole);
  await rule("一票否决范围", "评分标准", "浮动部分");
  expect(await card("小红", "G7")).toBe(1800);
  await undo();
  expect([await card("小红", "G7"), await card("小红", "A8")]).toEqual(whole);
  await frozen();
  expect([await card("小红", "G7"), await card("小红", "A8")]).toEqual(whole);
  closeWorkbenches();
});

describe("what stands in the way of a total is said in a sentence", () => {
  let month: Written;
  beforeAll(async () => void (month = await written()));
  afterEach(() => month.undo());
  afterAll(closeWorkbenches);

  test("weights of 95 % stand as they are, with their sum", async () => {
    const { card, rule } = month;
    await rule("转化率", "权重", 0.35);
    expect([await card("小明", "E11"), await card("小明", "E12"), await card("小明", "E14"), await card("小明", "F11")]).toEqual([
      0.35,
      0.35,
      0.95,
      "—",
    ]);
    expect(await card("小明", "A9")).toBe("总分未出：权重合计 95%，不是 100%，请在规则表中调整。");
  });

  test.each(["≥70%→一百; ≥60%→80", "≥70%→一百", "七成以上给满分"])(
    "a broken scale, %s: which one, where it stands and what it says; everything else keeps its weight",
    async (scale) => {
      const { card, rule, workbench } = month;
      await rule("转化率", "评分标准", scale);
      const row = /\d+/.exec(ruleCell(workbench, "转化率", "评分标准"))?.[0] ?? "";
      const sentence = `转化率 的评分标准读不懂，算不出分数（规则表第 ${row} 行）：${scale}`;
      expect(await card("小明", "A9")).toBe(`总分未出：${sentence}。`);
      expect(await card("小明", "G11")).toBe(sentence);
      expect([await card("小明", "D11"), await card("小明", "E11"), await card("小明", "E12")]).toEqual(["—", 0.4, 0.35]);
    },
  );

  test("an actual that can't be read, or in the wrong unit, is the data's mistake, not the scale's", async () => {
    const { card, data } = month;
    await data("B2", 68.2);
    expect(await card("小明", "A9")).toBe("总分未出：转化率 的实际值 68.2 与评分标准的单位或范围对不上，请看数据表。");
    await data("B2", "七成");
    expect([await card("小明", "B11"), await card("小明", "A9")]).toEqual(["?", "总分未出：转化率 的实际值读不懂，请看数据表。"]);
  });

  test("coefficients that can't be read, or cover nobody", async () => {
    const { card, rule, workbench } = month;
    await rule("奖金系数", "评分标准", "≥90→一");
    const row = /\d+/.exec(ruleCell(workbench, "奖金系数", "评分标准"))?.[0] ?? "";
    expect(await card("小明", "A9")).toBe(`没有系数：系数的档位读不懂（规则表第 ${row} 行）：≥90→一。`);
    await rule("奖金系数", "评分标准", "≥101→1.2");
    expect([await card("小明", "A9"), await card("小明", "A8")]).toEqual(["没有系数：总分 100.00 没有已确认的档位覆盖，请看规则表。", ""]);
  });

  test("too little measured, or a value that the rules insist on", async () => {
    const { card, rule, data } = month;
    await data("B2", "—");
    await data("C2", "—");
    expect(await card("小明", "A9")).toBe("总分未出：有数据的权重只有 25%，至少需要 60%。");
    await rule("转化率", "缺失", "报错");
    expect(await card("小明", "A9")).toBe("总分未出：转化率 没有数值，而规则要求必须有。");
    expect(await card("谁也不是", "A9")).toBe("评分表里没有这个人，请从姓名列表中选择。");
  });

  test("while functions are being calculated the card says so, and nothing looks wrong", async () => {
    const { workbench, card } = month;
    expect(await card("小明", "A9")).toBe("");
    const shown = theSheet(workbench.grid, "考核表 2026-10");
    const seen = new Set<unknown>();
    const watch = workbench.grid.onEvent(({ type: what }) => void (what === "calculated" && seen.add(value(shown, "A9"))));
    await month.rule("转化率", "评分标准", "≥71%→100; else→60");
    watch();
    expect([...seen].sort()).toEqual(["", "正在计算……"]);
    expect([value(shown, "A9"), value(shown, "D11")]).toEqual(["", 100]);
  });

  test("once all is as it was, nothing does", async () => {
    const { card } = month;
    expect([await card("小明", "A9"), await card("小明", "A7"), await card("小明", "D11"), await card("小明", "E14")]).toEqual([
      "",
      100,
      100,
      1,
    ]);
  });
});

describe("an exemption typed after the sheets were written is one, whatever a missing value costs", () => {
  let month: Written;
  beforeAll(async () => {
    month = await written({ book: rules.map((rule) => (rule.item === "响应时间" ? { ...rule, missing: "zero" as const } : rule)) });
  });
  afterEach(() => month.undo());
  afterAll(closeWorkbenches);

  test.each(["免考", "豁免", "exempt"])("%s", async (word) => {
    const { card, data, workbench, scores } = month;
    expect(await card("小明", "D13")).toBe(100);
    await data("D2", word);
    expect([await card("小明", "A7"), await card("小明", "E13"), await card("小明", "G13")]).toEqual([
      100,
      "—",
      "响应时间：免考，权重分给其他指标",
    ]);
    const again = await scoreMonth({ sheet: "2026-10" });
    expect(again.run?.totals[0]).toBe(100);
    expect(month.month.run && sheetFigures(month.month.run, theSheet(workbench.grid, scores))[0]).toMatchObject({
      "score 响应时间": word,
      total: 100,
    });
  });
});

test("minus points take nobody below 0, where a veto would raise them; live, frozen and engine agree", async () => {
  const book = [
    ...rules.map((rule) => (rule.kind === "metric" ? { ...rule, scale: rule.scale.replace(/else→\d+/, "else→0") } : rule)),
    aRule({ kind: "adjust", item: "扣分", scale: "-50..0" }),
  ];
  const columns = [...header, "扣分"];
  const data: CellInput[][] = [
    ["小明", 0.1, 0.1, 25, "", "", -40],
    ["小红", 0.1, 0.1, 25, "是", "", -40],
    ["小刚", 0.1, 0.1, 25, "", "是", -40],
    ["小丽", 0.72, 0.96, 25, "", "", -4.5],
    // Too little measured for a total: nothing is paid by guess, not even after a veto.
    ["小美", "—", "—", 25, "是", "", 0],
  ];
  const { month, workbench, scores, frozen } = await written({ book, data, columns });
  const { run } = month;
  if (!run) throw new Error(JSON.stringify(month.issues));
  expect([...run.totals]).toEqual([0, 0, 0, 95.5, NaN]);
  expect([...run.ranks]).toEqual([2, 2, 2, 1, 0]);
  // A total of 0 alone disqualifies nobody: who is only capped has a grade and the coefficient of the lowest band.
  expect(run.grades).toEqual(["B", undefined, "B", "S", undefined]);
  expect(sheetFigures(run, theSheet(workbench.grid, scores))).toEqual(engineFigures(run));
  expect(sheetFigures(run, theSheet(workbench.grid, await frozen()))).toEqual(engineFigures(run));
  closeWorkbenches();
});

test("a metric with rules by level is explained by the level's own bands, in live and in frozen cells", async () => {
  const book = [
    aRule({ item: "日均接待", weight: 1, scale: "≥80→100; ≥60→80; else→0" }),
    aRule({ item: "日均接待", level: "新人", weight: 1, scale: "≥50→100; ≥40→70; else→0" }),
    coefficientRow,
  ];
  const columns = ["客服", "级别", "日均接待"];
  const data: CellInput[][] = [
    ["老张", "成熟", 62],
    ["小新", "新人", 45],
  ];
  const { card, frozen } = await written({ book, data, columns });
  for (const next of [frozen, undefined]) {
    expect([await card("老张", "C11"), await card("老张", "G11")]).toEqual([
      "[60,80)",
      "日均接待 62 落在 [60,80)，得 80 分；再高 18 得 100 分",
    ]);
    expect([await card("小新", "C11"), await card("小新", "G11")]).toEqual([
      "[40,50)",
      "日均接待 45 落在 [40,50)，得 70 分；再高 5 得 100 分",
    ]);
    await next?.();
  }
  closeWorkbenches();
});

test("edges finer than two decimals: the card shows what counts", async () => {
  const book = [aRule({ item: "转化率", weight: 1, scale: "≥67.125%→100; else→60" }), coefficientRow];
  const { card, workbench } = await written({ book, columns: ["客服", "转化率"], data: [["小明", 0.67124]] });
  expect(await card("小明", "G11")).toBe("转化率 67.124% 落在 <67.125%，得 60 分；再高 0.001 个百分点得 100 分");
  const shown = theSheet(workbench.grid, "考核表 2026-10").texts({ row: 10, column: 1, rows: 1, columns: 1 });
  expect(shown).toEqual([["67.124%"]]);
  closeWorkbenches();
});

test("a draft says how it becomes final", async () => {
  const draft = await written({ book: rules.map((rule) => ({ ...rule, status: "draft" as const })) });
  expect(await draft.card("小明", "A3")).toBe("草稿：在面板“方案”里发布后再写入一次，即为正式考核表。");
  closeWorkbenches();
});
