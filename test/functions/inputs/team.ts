/** The best of a team, targets, and what is out of the ordinary. */
import { missing, noNumber, number, type Entry } from "./entry";

export const teamInputs: Readonly<Record<string, Entry>> = {
  TOPPCT: {
    args: (range) => range,
    cells: { ...number(true), zero: true, ...noNumber, ...missing(false) },
    shapes: {
      row: [[true, false, false]],
      column: [[true], [false]],
      block: [
        [false, false, false],
        [false, false, true],
      ],
    },
  },
  // Fewer than 8 values never make a target.
  TARGET: {
    args: (range) => range,
    cells: { ...number("#N/A"), zero: "#N/A", ...noNumber, ...missing("#N/A") },
    shapes: { row: "#N/A", column: "#N/A", block: "#N/A" },
  },
  ANOMALY: {
    args: (range) => `${range},{50,60,70,80,90}`,
    cells: { ...number(0.6744907595), "percent text": "#VALUE!", zero: -4.7214353163, ...noNumber, ...missing("#N/A") },
    shapes: "each",
  },
};
