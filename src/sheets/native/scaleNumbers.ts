import { bandingDecimals, edgesOf } from "../../engine/banding";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import type { DeductScale, LineScale, Scale, ScoreScale, Step, StepScale, Unit } from "../../rules/scale";
import { actualKind, actualNumberFormat } from "../formatActual";
import { textConstant } from "../formulaText";
import type { PlanCell } from "../plan";
import { numberColumns, type NumberLine, type NumberLines } from "./numberLines";

/** Rows in which the numbers of a scale stand. */
export type ScaleRows =
  | { readonly type: "steps"; readonly first: number; readonly last: number; readonly decimals: number }
  | { readonly type: "line"; readonly first: number; readonly last: number }
  | {
      readonly type: "deduct";
      readonly full: number;
      readonly points: number;
      readonly per: number;
      readonly target: number;
      readonly floor: number;
    }
  | { readonly type: "score"; readonly min: number; readonly max: number };

export interface PlacedScale {
  readonly rows: ScaleRows;
  /** The scale put together from its numbers, as a formula without `=`. */
  readonly restored: string;
}

type Named = Pick<NumberLine, "item" | "level">;

/** Lower than anything that is measured: where the lowest band begins. */
const lowest = -1e300;
const noResult: PlanCell = { formula: "=NA()" };

/** Spells a scale's numbers out, one a line, in base units: ratios, seconds, yuan. */
export class ScaleNumbers {
  private readonly words;

  constructor(
    private readonly lines: NumberLines,
    private readonly language: Language,
  ) {
    this.words = sheetWords(language).native;
  }

  /** @param topDecimals Decimals of the total, where bands need to know the highest total below each. */
  add(scale: Scale, named: Named, topDecimals?: number): PlacedScale {
    switch (scale.type) {
      case "steps":
        return this.steps(scale, named, topDecimals);
      case "line":
        return this.line(scale, named);
      case "deduct":
        return this.deduct(scale, named);
      case "score":
        return this.score(scale, named);
    }
  }

  /**
   * Confirmed bands from the lowest value up, as LOOKUP wants them. A line says what the rule says: `≥ 70%` begins a band, `≤ 30`
   * ends one; `from` is where the band begins, edges that don't belong to it one step of the rounding later.
   */
  private steps(scale: StepScale, named: Named, topDecimals: number | undefined): PlacedScale {
    const decimals = bandingDecimals(scale.unit, edgesOf(scale));
    const higher = scale.direction === "higher";
    const confirmed = scale.steps.filter((step) => !step.assumed);
    const rest = scale.otherwise?.assumed === false ? scale.otherwise.result : noResult;
    const ascending: readonly (Step | undefined)[] = higher ? [undefined, ...confirmed.toReversed()] : [...confirmed, undefined];
    const first = this.lines.nextRow;
    const valueFormat = actualNumberFormat([scale]);
    ascending.forEach((step, index) => {
      const row = first + index;
      const [lower, upper] = higher ? [step, ascending[index + 1]] : [ascending[index - 1], step];
      const [lowerRow, upperRow] = higher ? [row, row + 1] : [row - 1, row];
      const top = topDecimals === undefined || !upper ? undefined : { formula: `=${topOf(upper, upperRow, higher, topDecimals)}` };
      this.lines.add({
        ...named,
        what: step ? sign(step, higher) : this.words.otherwise,
        result: step ? step.result : rest,
        from: lower ? { formula: `=${fromOf(lower, lowerRow, higher, decimals)}` } : lowest,
        valueFormat,
        ...(step && { value: step.edge }),
        ...(top && { top }),
      });
    });
    const rows = ascending.map((step, index) => ({ step, row: first + index }));
    const best = higher ? rows.toReversed() : rows;
    const restored = best
      .filter(({ step }) => step || scale.otherwise)
      .map(({ step, row }, index) => {
        const begin = `${index === 0 ? "" : "; "}${step ? sign(step, higher) : `else→`}`;
        const result = `${numberColumns.result}${row}`;
        return step ? `${textConstant(begin)}&${this.shown(`D${row}`, scale)}&"→"&${result}` : `${textConstant(begin)}&${result}`;
      });
    return { rows: { type: "steps", first, last: this.lines.lastRow, decimals }, restored: joined(restored) };
  }

  private line(scale: LineScale, named: Named): PlacedScale {
    const first = this.lines.nextRow;
    const valueFormat = actualNumberFormat([scale]);
    for (const { at, score } of scale.points) this.lines.add({ ...named, what: this.words.point, value: at, result: score, valueFormat });
    const points = scale.points.map((_, index) => {
      const row = first + index;
      return `${textConstant(index === 0 ? "line " : ", ")}&${this.shown(`D${row}`, scale)}&"→"&E${row}`;
    });
    return { rows: { type: "line", first, last: this.lines.lastRow }, restored: joined(points) };
  }

  private deduct(scale: DeductScale, named: Named): PlacedScale {
    const valueFormat = actualNumberFormat([scale]);
    const { words } = this;
    const full = this.lines.add({ ...named, what: words.full, result: scale.full });
    const target = this.lines.add({ ...named, what: scale.side === "below" ? words.below : words.above, value: scale.target, valueFormat });
    const per = this.lines.add({ ...named, what: scale.whole ? words.perWhole : words.per, value: scale.per, valueFormat });
    const points = this.lines.add({ ...named, what: words.points, result: scale.points });
    const floor = this.lines.add({ ...named, what: words.floor, result: scale.floor });
    const restored = [
      `"from "&E${full}&", -"&E${points}&" per "&${this.shown(`D${per}`, scale)}`,
      `" ${scale.side} "&${this.shown(`D${target}`, scale)}&", min "&E${floor}${scale.whole ? "" : `&", proportional"`}`,
    ];
    return { rows: { type: "deduct", full, points, per, target, floor }, restored: joined(restored) };
  }

  private score(scale: ScoreScale, named: Named): PlacedScale {
    const min = this.lines.add({ ...named, what: this.words.least, value: scale.min });
    const max = this.lines.add({ ...named, what: this.words.most, value: scale.max });
    return { rows: { type: "score", min, max }, restored: `"score "&D${min}&".."&D${max}` };
  }

  /** A number of the scale with its unit, as a formula. */
  private shown(cell: string, scale: { readonly unit: Unit } & Scale): string {
    if (actualKind(scale) === "percent" && scale.unit === "percent") return `ROUND(${cell}*100,8)&"%"`;
    const kind = actualKind(scale);
    if (kind === "seconds") return `${cell}&"${this.language === "en" ? "s" : "秒"}"`;
    return kind === "yuan" ? `${cell}&"元"` : cell;
  }
}

function sign({ inclusive }: Step, higher: boolean): string {
  return higher ? (inclusive ? "≥" : ">") : inclusive ? "≤" : "<";
}

/** Does an edge belong to the band above it? `≥` and `<` say so. */
function belongsAbove({ inclusive }: Step, higher: boolean): boolean {
  return inclusive === higher;
}

function fromOf(edge: Step, row: number, higher: boolean, decimals: number): string {
  const cell = `${numberColumns.value}${row}`;
  return belongsAbove(edge, higher) ? cell : `ROUND(${cell}+${10 ** -decimals},${decimals})`;
}

function topOf(edge: Step, row: number, higher: boolean, decimals: number): string {
  const cell = `${numberColumns.value}${row}`;
  return belongsAbove(edge, higher) ? `ROUND(${cell}-${10 ** -decimals},${decimals})` : cell;
}

function joined(parts: readonly string[]): string {
  return parts.length === 0 ? `""` : parts.join("&");
}
