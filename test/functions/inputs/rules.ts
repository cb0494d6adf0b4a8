/** Functions that take the rule book. */
import { missing, noNumber, number, type Entry } from "./entry";

const book = [
  ["方案", "版本", "生效", "状态", "类别", "项目", "权重", "评分标准", "待确认"],
  ["1项", 1, "2026-09-01", "已发布", "指标", "甲", 1, "score 0..100", ""],
  ["3项", 1, "2026-09-01", "已发布", "指标", "甲", 0.4, "score 0..100", ""],
  ["3项", 1, "2026-09-01", "已发布", "指标", "乙", 0.3, "score 0..100", ""],
  ["3项", 1, "2026-09-01", "已发布", "指标", "丙", 0.3, "score 0..100", ""],
];
const also = { AA1: book };
const rules = "$AA$1:$AI$5";
/** A percent is no score from 0 to 100. */
const team = (range: string, _rows: number, columns: number): string =>
  columns === 1 ? `${rules},"1项",{"甲"},${range},"2026-10"` : `${rules},"3项",{"甲","乙","丙"},${range},"2026-10"`;

export const ruleInputs: Readonly<Record<string, Entry>> = {
  WEIGHT: {
    args: (range) => `${rules},"3项",${range},"2026-10"`,
    // Nothing but a metric of the template has a weight.
    cells: { ...number("#N/A"), zero: "#N/A", text: "#N/A", TRUE: "#N/A", ...missing("#N/A") },
    block: [
      ["甲", "乙", "丁"],
      [" 丙 ", "甲", "乙"],
    ],
    shapes: "each",
    also,
  },
  TOTAL: {
    args: team,
    cells: { ...number(80), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("#N/A") },
    shapes: { row: 71.43, column: [[80], [70]], block: [[71.43], [70]] },
    also,
  },
  SCORECARD: {
    args: team,
    pick: (call) => `INDEX(${call},2,4)`,
    cells: { ...number(80), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("—") },
    // A card is one person's: a column and a block hold two people.
    shapes: { row: 80, column: "#VALUE!", block: "#VALUE!" },
    also,
  },
  EXPLAIN: {
    args: (range) => `${rules},"1项","甲",${range},"2026-10"`,
    cells: {
      ...number("甲 为评分，得 80 分"),
      "percent text": "#VALUE!",
      zero: "甲 为评分，得 0 分",
      ...noNumber,
      ...missing("甲：单元格为空，权重分给其他指标"),
      dash: "甲：没有可考核的数据，权重分给其他指标",
      exempt: "甲：免考，权重分给其他指标",
      "#N/A": "甲：单元格是错误值，权重分给其他指标",
    },
    shapes: "each",
    also,
  },
  VERSION: {
    args: (range) => `${rules},"3项",${range}`,
    pick: (call) => `LEFT(${call},5)`,
    value: 46296,
    // What is no month and no day is no period, and neither is nothing.
    cells: { ...number("3项 v1"), "percent text": "#VALUE!", zero: "#VALUE!", ...noNumber, ...missing("#VALUE!", "#N/A") },
    block: [
      ["2026-10", "2026-11", "2026-12"],
      ["2026-08", 46296, 46297],
    ],
    // There is one period: the first cell.
    shapes: { row: "3项 v1", column: "3项 v1", block: "3项 v1" },
    bad: "3项 v1",
    also,
  },
};
