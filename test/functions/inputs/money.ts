/** Coefficients, bonuses, commission and awards. */
import { missing, noNumber, number, type Entry } from "./entry";

export const moneyInputs: Readonly<Record<string, Entry>> = {
  BONUSCOEF: { args: (range) => range, cells: { ...number(1), zero: "#N/A", ...noNumber, ...missing("—", "#N/A") }, shapes: "each" },
  BONUS: { args: (range) => `${range},1`, cells: { ...number(80), zero: 0, ...noNumber, ...missing("—", "#N/A") }, shapes: "each" },
};
