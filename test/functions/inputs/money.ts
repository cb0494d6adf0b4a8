/** Coefficients, bonuses, commission and awards. */
import { missing, noNumber, number, type Entry } from "./entry";

export const moneyInputs: Readonly<Record<string, Entry>> = {
  BONUSCOEF: {
    args: (range) => range,
    cells: { ...number(1), "percent text": "#VALUE!", zero: "#N/A", ...noNumber, ...missing("—", "#N/A") },
    shapes: "each",
  },
  BONUS: {
    args: (range) => `${range},1`,
    cells: { ...number(80), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("—", "#N/A") },
    shapes: "each",
  },
  COMMISSION: {
    args: (range) => `${range},{0,0.01},"SLAB"`,
    cells: { ...number(0.8), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("#N/A") },
    shapes: "each",
  },
  AWARD: {
    args: (range) => `${range},75,500`,
    cells: { ...number(500), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("#N/A") },
    shapes: "each",
    // An eligibility that is there and empty is not decided: it must not pay, and not say 0 either.
    emptied: "#N/A",
  },
  STEPUP: {
    args: (range) => `${range},70,5,10`,
    cells: { ...number(20), "percent text": "#VALUE!", zero: 0, ...noNumber, ...missing("#N/A") },
    shapes: "each",
  },
};
