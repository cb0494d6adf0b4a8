/** Ranges in, ranges out: reading cells as numbers, and answering in the same shape. */
import { parseNumber } from "../metrics/parseNumber";
import { accepts, type Quantity } from "../metrics/quantity";
import { invalid, isError, type Failure } from "./failure";

type Range = readonly (readonly unknown[])[];

/** What stands in a cell that has no value. */
export const dash = "—";

/** Errors that a function can answer with. */
const answerable = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"];

/** An error in a cell as an answer: itself, or `#VALUE!` that names it, for of #REF!, #NAME? and the rest Excel makes one without a word. */
export function passOn(error: Failure): Failure {
  return answerable.includes(error.code) ? error : invalid("brokenCell", { found: error.code });
}

/** The first error among cells, as an answer. */
export function brokenIn(cells: readonly unknown[]): Failure | undefined {
  const broken = cells.find(isError);
  return broken && passOn(broken);
}

/** A number; NaN for a missing value; an error. */
export type Reading = number | Failure;

/**
 * Reads one cell as a number. Blank, "", dashes, 免考, N/A and `#N/A` are missing; other errors are passed on;
 * TRUE, FALSE and text that is no number are `#VALUE!`; so is, where a quantity is asked for, text in the unit of another.
 */
export function readNumber(cell: unknown, asked?: Quantity): Reading {
  if (typeof cell === "number") return cell;
  if (cell === null || cell === undefined || cell === "") return NaN;
  if (isError(cell)) return cell.code === CustomFunctions.ErrorCode.notAvailable ? NaN : passOn(cell);
  if (typeof cell !== "string") return invalid("notANumber", { found: describe(cell) });
  const parsed = parseNumber(cell);
  if (parsed.kind === "missing") return NaN;
  if (parsed.kind === "text") return invalid("notANumber", { found: cell });
  return asked && !accepts(asked, parsed.unit) ? invalid("unitsDiffer", { found: cell }) : parsed.value;
}

/** Is a missing value an exemption (免考)? */
export function isExempt(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const parsed = parseNumber(cell);
  return parsed.kind === "missing" && parsed.reason === "exempt";
}

/** A missing value stays what it was: `#N/A` stays an error, everything else becomes a dash. */
export function missingLike(cell: unknown): unknown {
  return isError(cell) ? cell : dash;
}

/** Where there is no actual there is no score: an exemption stays one, everything else becomes a dash. */
export function unscored(cell: unknown): unknown {
  return isExempt(cell) ? cell : dash;
}

/** An optional range; undefined where it was left out, which Excel may hand over as one empty cell. */
export function given(range: unknown[][] | null | undefined): unknown[][] | undefined {
  const first = range?.[0]?.[0];
  return range == null || (range.length * (range[0]?.length ?? 0) === 1 && (first == null || first === "")) ? undefined : range;
}

/** An optional number; `#VALUE!` for anything else, which some hosts hand over as it was typed. */
export function numberOr(argument: number | null | undefined, usual: number): number {
  if (argument != null && typeof argument !== "number") throw invalid("notANumber", { found: describe(argument) });
  return argument ?? usual;
}

export function describe(cell: unknown): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : typeof cell === "string" || typeof cell === "number" ? String(cell) : "?";
}

/** Answers every number of a range, text only in a unit of what is asked for; missing values by `ifMissing`, errors passed on. */
export function mapNumbers(
  cells: Range,
  answer: (value: number, cell: unknown) => unknown,
  ifMissing: (cell: unknown) => unknown,
  asked?: () => Quantity,
): unknown[][] {
  return cells.map((row) =>
    row.map((cell) => {
      const value = typeof cell === "number" ? cell : readNumber(cell, asked?.());
      if (typeof value !== "number") return value;
      return value === value ? answer(value, cell) : ifMissing(cell);
    }),
  );
}

/** Hands the answer to Excel. An error that stands alone is thrown, so that its sentence shows. */
export function spill(answers: unknown[][]): unknown[][] {
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (isError(only)) throw only;
  return answers;
}

function sizeOf(range: Range): string {
  return `${range.length}×${range[0]?.length ?? 0}`;
}

/** `#VALUE!` for two ranges that don't fit; an error among their cells comes first, such as the #REF! that a deleted column leaves. */
export function misshapen(first: Range, second: Range): Failure {
  const broken = brokenIn([...first.flat(), ...second.flat()]);
  return broken ?? invalid("shapesDiffer", { first: sizeOf(first), second: sizeOf(second) });
}

/** Combines ranges cell by cell as Excel does: a single cell, row or column is repeated. Throws `#VALUE!` where they don't fit. */
export function combine(ranges: readonly Range[], answer: (...cells: unknown[]) => unknown): unknown[][] {
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 0));
  const misfit = ranges.find((range) => ![1, rows].includes(range.length) || ![1, columns].includes(range[0]?.length ?? 0));
  if (misfit) throw invalid("shapesDiffer", { first: `${rows}×${columns}`, second: sizeOf(misfit) });
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      answer(...ranges.map((range) => range[range.length === 1 ? 0 : r]?.[range[0]?.length === 1 ? 0 : c])),
    ),
  );
}
