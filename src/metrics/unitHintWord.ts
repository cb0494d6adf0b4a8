import type { UnitHint } from "./unitHint";

/** How the hint is written in a formula, so that the cell says what it assumes. */
export const unitHintWord: Readonly<Record<UnitHint, string>> = {
  percent: "%",
  seconds: "s",
  minutes: "min",
  hours: "h",
  time: "time",
  yuan: "元",
  tenThousand: "万",
  points: "pts",
};
