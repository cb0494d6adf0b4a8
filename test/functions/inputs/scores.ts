/** From metrics to scores, totals and places. */
import { constant, missing, noNumber, number, type Entry } from "./entry";

export const scoreInputs: Readonly<Record<string, Entry>> = {
  TIER: {
    args: (range) => `${range},"≥70→100; ≥50→80; else→60"`,
    cells: { ...number(100), "percent text": "#VALUE!", zero: 60, ...noNumber, ...missing("—"), exempt: "免考" },
    shapes: "each",
  },
  CURVE: {
    args: (range) => `${range},{0,0;100,100}`,
    cells: { ...number(80), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("—"), exempt: "免考" },
    shapes: "each",
  },
  DEDUCT: {
    args: (range) => `${range},90,5,2`,
    cells: { ...number(96), "percent text": "#VALUE!", zero: 64, ...noNumber, ...missing("—"), exempt: "免考" },
    shapes: "each",
  },
  WEIGHTED: {
    args: (range, rows, columns) => `${range},${constant(100 / (rows * columns), rows, columns)}`,
    cells: { ...number(80), zero: 0, ...noNumber, ...missing("#N/A") },
    block: [
      [80, 60],
      [70, "—"],
    ],
    shapes: { row: 70, column: 75, block: 70 },
  },
  WEIGHTCHECK: {
    args: (range) => range,
    cells: { ...number(20), zero: 1, ...noNumber, ...missing("#VALUE!") },
    block: [
      [30, 20, 5],
      [20, "10", 5],
    ],
    shapes: { row: 45, column: 50, block: 10 },
  },
  GATE: {
    args: (range, rows) => `${range},${constant(0, rows, 1)},"VETO"`,
    cells: { ...number(80), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("—", "#N/A") },
    shapes: "each",
  },
  RANK: {
    args: (range) => range,
    cells: { ...number(1), zero: 1, ...noNumber, ...missing("—") },
    shapes: {
      row: [[1, 2, "—"]],
      column: [[1], [2]],
      block: [
        [2, 4, "—"],
        [3, 5, 1],
      ],
    },
  },
};
