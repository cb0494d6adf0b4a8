import { bandingDecimals, largestRatio } from "../../engine/banding";
import type { Scale } from "../../rules/scale";
import type { RuleNumbers } from "./ruleNumbers";
import type { ScaleRows } from "./scaleNumbers";

/** A value that can't be meant: a percent typed as points, a score out of its range. */
const impossible = `VALUE("?")`;

/** The score of a value by the numbers of a scale, as an expression; exact at every edge, as the engine is. */
export function scaleFormula(value: string, scale: Scale, rows: ScaleRows, numbers: RuleNumbers): string {
  const score = ofRows(value, scale, rows, numbers);
  const largest = largestRatio(scale);
  return Number.isFinite(largest) ? `IF(${value}>${largest},${impossible},${score})` : score;
}

function ofRows(value: string, scale: Scale, rows: ScaleRows, numbers: RuleNumbers): string {
  if (scale.type !== "steps" && scale.assumed) return "NA()";
  const [at, worth] = [(row: number) => numbers.cell("value", row), (row: number) => numbers.cell("result", row)];
  switch (rows.type) {
    case "steps":
      return bandLookup(`ROUND(${value},${rows.decimals})`, rows, numbers);
    case "line": {
      const { first, last } = rows;
      const pieces = Array.from({ length: last - first }, (_, k) => first + k);
      const between = (row: number) =>
        `ROUND(${worth(row)}+(${worth(row + 1)}-${worth(row)})*(${value}-${at(row)})/(${at(row + 1)}-${at(row)}),10)`;
      const inside = pieces.reduceRight((rest, row) => `IF(${value}<=${at(row + 1)},${between(row)},${rest})`, worth(last));
      return `IF(${value}<=${at(first)},${worth(first)},IF(${value}>=${at(last)},${worth(last)},${inside}))`;
    }
    case "deduct": {
      if (scale.type !== "deduct") return impossible;
      const shown = `ROUND(${value},${bandingDecimals(scale.unit, [scale.target])})`;
      const short = scale.side === "below" ? `MAX(0,${at(rows.target)}-${shown})` : `MAX(0,${shown}-${at(rows.target)})`;
      const lost = scale.whole
        ? `${worth(rows.points)}*INT(ROUND(${short}/${at(rows.per)},9))`
        : `${worth(rows.points)}*${short}/${at(rows.per)}`;
      return `MAX(${worth(rows.floor)},ROUND(${worth(rows.full)}-${lost},10))`;
    }
    case "score":
      return `IF(AND(${value}>=${at(rows.min)},${value}<=${at(rows.max)}),${value},${impossible})`;
  }
}

/** What the band of a rounded value is worth. */
export function bandLookup(value: string, rows: Extract<ScaleRows, { type: "steps" }>, numbers: RuleNumbers): string {
  const { first, last } = rows;
  // A single band has no ranges to look up in; what isn't a number is passed on as the error it is.
  if (first === last) return `IF(${value}>${numbers.cell("from", first)},${numbers.cell("result", first)},NA())`;
  return `LOOKUP(${value},${numbers.range("from", first, last)},${numbers.range("result", first, last)})`;
}
