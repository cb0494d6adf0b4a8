/** Rules edited after live cells were written, and before: the same figures either way, for each way in which they once were not. */
import type { ColumnChoices } from "../../src/metrics/columnMatch";
import type { Rule } from "../../src/rules/ruleBook";
import type { CellInput } from "../../src/workbench/grid/grid";
import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { aChoice, aWorkbookWith, scoreMonth, sheetsOf, type, writeRules, writeScores } from "../support/aMonth";
import { engineFigures, sheetFigures } from "../support/figures";
import { ruleCell } from "../support/ruleCell";
import { aRule, coefficientRow, scoredDirectly } from "../support/rules";
import { theSheet } from "../support/theAddIn";
import { typingIn, type Typing } from "../support/typing";
import { closeWorkbenches } from "../workbench/host/aWorkbench";

jest.setTimeout(60_000);

const base = aRule({ kind: "pay", item: "绩效基数", scale: "3000" });
const halves = (changes: Partial<Rule> = {}) => scoredDirectly({ 转化率: 0.5, 满意度: 0.5 }, changes);
const byLevel = (own: Partial<Rule> = {}) => [...halves({ level: "新人" }), ...halves({ level: "成熟", ...own })];
const setting = (item: string, scale: string) => aRule({ kind: "setting", item, scale });
const plain: CellInput[][] = [
  ["客服", "转化率", "满意度"],
  ["张三", 90, 90],
  ["李四", 80, 80],
  ["王五", 80, 80],
  ["赵六", 70, 70],
];

interface Case {
  readonly rules: readonly Rule[];
  readonly data: readonly (readonly CellInput[])[];
  readonly mapping?: ColumnChoices;
  /** Item, column, which of its rows, and what somebody types there. */
  readonly edits: readonly (readonly [string, string, number, CellInput])[];
  /** Of everybody, after the edits. */
  readonly figure: string;
  readonly expected: readonly CellInput[];
}

const cases: Readonly<Record<string, Case>> = {
  "a missing metric costs what the person's own level says": {
    rules: byLevel({ missing: "reweight" }),
    data: [
      ["客服", "人员级别", "转化率", "满意度"],
      ["张三", "新人", 90, "—"],
      ["李四", "成熟", 90, "—"],
    ],
    edits: [
      ["满意度", "缺失", 1, "记零"],
      ["最低有效权重", "评分标准", 0, { text: "30%" }],
    ],
    figure: "total",
    expected: [90, 45],
  },
  "the smallest sample is that of the person's own level": {
    rules: byLevel({ minSample: 20 }),
    data: [
      ["客服", "人员级别", "转化率", "满意度", "评价数"],
      ["张三", "新人", 90, 80, 8],
      ["李四", "成熟", 90, 80, 8],
      ["王五", "新人", 90, 80, 3],
      ["赵六", "成熟", 90, 80, 12],
    ],
    mapping: { "sample:满意度": "E", "sample:转化率": null },
    edits: [
      ["满意度", "最小样本", 0, 5],
      ["满意度", "最小样本", 1, 10],
      ["最低有效权重", "评分标准", 0, { text: "30%" }],
    ],
    figure: "actual 满意度",
    expected: [80, "—", "—", 80],
  },
  "a scale that comes to give 120 is cut per metric": {
    rules: [aRule({ item: "转化率", weight: 0.5, scale: "≥85→100; else→60" }), ...scoredDirectly({ 满意度: 0.5 })],
    data: plain,
    edits: [["转化率", "评分标准", 0, { text: "≥85→120; else→60" }]],
    figure: "total",
    expected: [95, 70, 70, 65],
  },
  "plus points are added before the one rounding": {
    rules: [...halves(), aRule({ kind: "adjust", item: "加分", scale: "score -5..5" })],
    data: [
      ["客服", "转化率", "满意度", "加分"],
      ["张三", 80.0049998, 80.0049998, 8],
      ["李四", 80.005, 80.005, 1],
    ],
    edits: [["加分", "评分标准", 0, { text: "score -1..1" }]],
    figure: "total",
    expected: [81, 81.01],
  },
  "how places are counted after a tie": {
    rules: [...halves(), setting("排名方式", "1,2,2,4")],
    data: plain,
    edits: [["排名方式", "评分标准", 0, { text: "1,2,2,3" }]],
    figure: "rank",
    expected: [1, 2, 2, 3],
  },
  "how places are counted, as long as that waits for confirmation": {
    rules: [...halves(), setting("排名方式", "1,2,2,3")],
    data: plain,
    edits: [["排名方式", "待确认", 0, "待确认"]],
    figure: "rank",
    expected: [1, 2, 2, 4],
  },
  "whether a veto takes the whole bonus": {
    rules: [...halves(), coefficientRow, base, aRule({ kind: "gate", item: "泄露信息", scale: "veto" }), setting("否决范围", "浮动部分")],
    data: plain.map((row, k) => [...row, ["泄露信息", "是", "", "", ""][k] ?? ""]),
    edits: [["否决范围", "评分标准", 0, { text: "全部奖金" }]],
    figure: "bonus",
    expected: [0, 3000, 3000, 2760],
  },
  "a veto that takes the whole bonus of somebody without a base": {
    rules: [...halves(), coefficientRow, aRule({ kind: "gate", item: "泄露信息", scale: "veto" }), setting("否决范围", "浮动部分")],
    data: plain.map((row, k) => [...row, ["泄露信息", "是", "是", "", ""][k] ?? "", ["奖金基数", "—", 3000, 3000, ""][k] ?? ""]),
    edits: [["否决范围", "评分标准", 0, { text: "全部奖金" }]],
    figure: "bonus",
    expected: ["—", 0, 3000, "—"],
  },
  "a red line that comes to lower by a band, in steps of the total": {
    rules: [...halves(), coefficientRow, base, aRule({ kind: "gate", item: "泄露信息", scale: "veto" }), setting("总分小数", "2")],
    data: plain.map((row, k) => [...row, ["泄露信息", "是", "", "", ""][k] ?? ""]),
    edits: [
      ["泄露信息", "评分标准", 0, { text: "downgrade 1" }],
      ["总分小数", "评分标准", 0, { text: "1" }],
    ],
    figure: "total",
    expected: [89.9, 80, 80, 70],
  },
};

async function theMonth({ rules, data }: Case) {
  const workbench = await aWorkbookWith({ "2026-10": data });
  const asked = rules.some(({ item }) => item === "最低有效权重") ? rules : [...rules, setting("最低有效权重", "60%")];
  sheetsOf(await writeRules(aChoice(asked)));
  return workbench;
}

test.each(Object.entries(cases))("%s, whether the scores are written before the edits or after them", async (_what, each) => {
  const workbench = await theMonth(each);
  const score = () => scoreMonth({ sheet: "2026-10", ...(each.mapping && { mapping: each.mapping }) });
  const written = async (mode: "live" | "values") => {
    const [sheet = ""] = sheetsOf(await writeScores(await score(), mode, "zh-CN", ["scores"]));
    await workbench.settle();
    return sheet;
  };
  const check = async (sheet: string) => {
    const { run, issues } = await score();
    if (!run) throw new Error(JSON.stringify(issues));
    const cells = sheetFigures(run, theSheet(workbench.grid, sheet));
    expect(cells.map((figures) => figures[each.figure])).toEqual(each.expected);
    expect(cells).toEqual(engineFigures(run));
  };
  const live = await written("live");
  for (const [item, header, which, input] of each.edits) await type(workbench, "规则表", ruleCell(workbench, item, header, which), input);
  await check(live);
  await check(await written("live"));
  await check(await written("values"));
  closeWorkbenches();
});

describe("an error typed into the data afterwards", () => {
  const rules = [
    ...halves(),
    coefficientRow,
    base,
    aRule({ kind: "adjust", item: "加分", scale: "score -5..5" }),
    aRule({ kind: "gate", item: "泄露信息", scale: "veto" }),
  ];
  const data: CellInput[][] = [
    ["客服", "转化率", "满意度", "加分", "泄露信息", "奖金基数"],
    ["张三", 90, 80, 1, "", 3000],
    ["李四", 70, 60, "", "", ""],
  ];

  let workbench: Workbench;
  let live = "";
  let typing: Typing;
  beforeAll(async () => {
    workbench = await aWorkbookWith({ "2026-10": data });
    typing = typingIn(workbench);
    sheetsOf(await writeRules(aChoice([...rules, setting("最低有效权重", "30%")])));
    [live = ""] = sheetsOf(await writeScores(await scoreMonth({ sheet: "2026-10" }), "live", "zh-CN", ["scores"]));
  });
  afterEach(() => typing.undo());
  afterAll(closeWorkbenches);

  test.each([
    ["转化率", "B2", "errorInCell", "total"],
    ["加分", "D2", "errorInCell", "total"],
    ["泄露信息", "E2", "gateUnclear", "total"],
    ["奖金基数", "F2", "errorInCell", "bonus"],
  ])("%s: it stays that error, and scoring again names the cell", async (_what, cell, code, figure) => {
    const { run, issues } = await scoreMonth({ sheet: "2026-10" });
    if (!run) throw new Error(JSON.stringify(issues));
    expect(sheetFigures(run, theSheet(workbench.grid, live))).toEqual(engineFigures(run));
    await typing.type("2026-10", cell, "=1/0");
    expect(sheetFigures(run, theSheet(workbench.grid, live)).map((figures) => figures[figure])).toEqual([
      "#DIV/0!",
      engineFigures(run)[1]?.[figure],
    ]);
    const again = await scoreMonth({ sheet: "2026-10" });
    expect(again.run).toBeUndefined();
    expect(again.issues).toContainEqual(expect.objectContaining({ code, severity: "error", cell: `'2026-10'!${cell}` }));
  });

  test("#N/A says that there is no value, whenever it is typed", async () => {
    await typing.type("2026-10", "B2", "=NA()");
    const month = await scoreMonth({ sheet: "2026-10" });
    if (!month.run) throw new Error(JSON.stringify(month.issues));
    const cells = sheetFigures(month.run, theSheet(workbench.grid, live));
    expect(cells).toEqual(engineFigures(month.run));
    expect(cells[0]?.total).toBe(81);
    expect(month.issues).toContainEqual(expect.objectContaining({ code: "errorAsMissing", cell: "'2026-10'!B2" }));
  });
});
