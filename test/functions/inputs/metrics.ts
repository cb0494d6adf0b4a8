/** Reading cells, and metrics out of logs. */
import { constant, missing, noNumber, number, type Entry } from "./entry";

const day = (hours: number) => hours / 24;

export const metricInputs: Readonly<Record<string, Entry>> = {
  NUM: { args: (range) => range, cells: { ...number(80), zero: 0, ...noNumber, ...missing("—"), exempt: "免考" }, shapes: "each" },
  RATE: { args: (range) => `${range},1`, cells: { ...number(80), zero: 0, ...noNumber, ...missing("#N/A") }, shapes: "each" },
  INWINDOW: {
    args: (range) => `${range},"8:00","23:00"`,
    value: 0.5,
    // 50% is no time; a time of nothing is in no window.
    cells: { ...number(true), zero: false, "percent text": "#VALUE!", ...noNumber, ...missing(false) },
    block: [
      [day(7.99), day(8), "—"],
      ["22:59:59", "23:00", "2026-10-01 12:00"],
    ],
    shapes: "each",
  },
  WITHIN: {
    args: (range) => `${range},60`,
    // Who never answered missed the limit; who is exempt isn't counted, so that nobody is left.
    cells: { ...number(0), "percent text": "#VALUE!", zero: 1, ...noNumber, ...missing(0), exempt: "#N/A" },
    shapes: { row: 1 / 3, column: 0, block: 2 / 6 },
  },
  PCTL: {
    args: (range) => `${range},50%`,
    cells: { ...number(80), zero: 0, ...noNumber, ...missing("#N/A") },
    shapes: { row: 60, column: 70, block: 70 },
  },
  REPEAT: {
    args: (range, rows, columns) => `${range},${constant(46296.5, rows, columns)}`,
    // Anything may name a customer; nothing there is no contact.
    cells: { ...number(0), zero: "—", text: 0, TRUE: 0, ...missing("—"), exempt: 0 },
    block: [
      ["a", "b", "—"],
      ["a", "c", "a"],
    ],
    shapes: {
      row: [[0, 0, "—"]],
      column: [[0], ["—"]],
      block: [
        [0, 0, "—"],
        ["—", 0, "—"],
      ],
    },
  },
  FOLLOWUP: {
    args: (range) => `${range},46297,46298,46305`,
    value: 46296.5,
    cells: { ...number("OK"), zero: "LATE1", "percent text": "#VALUE!", ...noNumber, ...missing("—") },
    block: [
      [46296.5, 46295, "—"],
      ["2026-10-01 8:00", "2026年10月1日", 46294],
    ],
    shapes: "each",
  },
  EFFECTIVE: {
    args: (range) => `${range},{"80";"test"}`,
    value: 80,
    // A number is a reason like any other, by what it shows; no reason at all doesn't exclude.
    cells: { ...number(0), zero: 1, "percent text": "#N/A", text: "#N/A", TRUE: "#N/A", ...missing(1), exempt: "#N/A", "#N/A": "#N/A" },
    shapes: "each",
  },
  MINSAMPLE: {
    args: (range) => `${range},20,20`,
    cells: { ...number(80), zero: 0, ...noNumber, ...missing("—", "#N/A"), exempt: "免考" },
    shapes: "each",
  },
  DIFFICULTY: {
    args: (range, rows, columns) => `${range},${rows * columns === 1 ? 1.2 : constant(1.2, rows, columns)}`,
    cells: { ...number(1.2), "percent text": "#VALUE!", zero: "#N/A", ...noNumber, ...missing("#N/A") },
    shapes: { row: 1.2, column: 1.2, block: 1.2 },
  },
};
