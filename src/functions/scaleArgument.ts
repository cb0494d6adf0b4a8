/** Reads the scale argument of a function: notation cells, or two columns of edge and result. */
import type { LineScale, Scale, StepScale } from "../rules/scale";
import type { Mistake } from "../rules/scaleNotation/mistake";
import { parseScaleParts, type ScalePart } from "../rules/scaleNotation/parseScale";
import { brokenIn, describe, readNumber } from "./cells";
import { invalid, type Failure } from "./failure";
import { misfitOf } from "./numbersArgument";
import { ruleInvalid, ruleNotAvailable } from "./ruleFailure";

type Range = readonly (readonly unknown[])[];

/**
 * Reads a scale from
 * - a cell in scale notation, or several below each other whose bands are joined;
 * - two columns, notation and Assumed: bands of rows marked Y apply to nobody;
 * - two columns of numbers: where a band starts (inclusive), and what it is worth.
 * Throws `#VALUE!` with what is wrong and where. `lowerIsBetter` matters for two columns of numbers only.
 */
export function readScale(range: Range, lowerIsBetter = false): Scale {
  const only = range.length === 1 && range[0]?.length === 1 ? range[0][0] : undefined;
  const known = typeof only === "string" ? read.get(`N${only}`) : undefined;
  if (known) return known;
  const rows = range.filter((row) => row.some((cell) => !isBlank(cell)));
  const broken = brokenIn(rows.flat());
  if (broken) throw broken;
  if (rows.length === 0) throw ruleInvalid("scaleEmpty");
  return isNotation(rows) ? readNotation(rows) : readTable(rows, lowerIsBetter);
}

/** Reads a scale that must be steps: bands over totals. */
export function readSteps(range: Range): StepScale {
  const scale = readScale(range);
  if (scale.type !== "steps") throw ruleInvalid("scaleNotSteps");
  return scale;
}

/** Reads the points of a line, from notation or from two columns. */
export function readPoints(range: Range): LineScale["points"] {
  const scale = readScale(range);
  if (scale.type === "line" && scale.assumed) throw ruleNotAvailable("scaleUnconfirmed");
  if (scale.type === "line") return scale.points;
  if (scale.type !== "steps" || isNotation(range)) throw ruleInvalid("pointsNeeded");
  const points = scale.steps.map(({ edge, result }) => (typeof result === "number" ? { at: edge, score: result } : undefined));
  if (points.length < 2 || points.includes(undefined)) throw ruleInvalid("pointsNeeded");
  return points.filter((point) => point !== undefined).reverse();
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/** Notation is text that is no number: `70%` alone is an edge. */
function isNotation(rows: Range): boolean {
  const first = rows.find((row) => !isBlank(row[0]))?.[0];
  return typeof first === "string" && typeof readNumber(first) !== "number";
}

const yes = /^(y|yes|true|是|待确认|1)$/i;
const read = new Map<string, Scale>();
const memory = 100;

function readNotation(rows: Range): Scale {
  if (rows.some((row) => row.length > 2)) throw ruleInvalid("scaleShape");
  const parts: ScalePart[] = rows.map(([text, assumed]) => {
    if (typeof text !== "string") throw ruleInvalid("scaleShape");
    return { text, assumed: yes.test(describe(assumed).trim()) };
  });
  const key = parts.map(({ text, assumed }) => `${assumed ? "Y" : "N"}${text}`).join("\n");
  const known = read.get(key);
  if (known) return known;
  const result = parseScaleParts(parts);
  if (!result.ok) throw mistaken(parts[result.part]?.text ?? "", result.mistake);
  if (read.size >= memory) read.clear();
  read.set(key, result.scale);
  return result.scale;
}

function mistaken(text: string, { code, position, found }: Mistake): Failure {
  const edge = code === "duplicateEdge" && /\d[^→>:：=得\s]*/.exec(text.slice(position))?.[0];
  return edge ? ruleInvalid("duplicateEdge", { found: edge }) : ruleInvalid("scaleNotation", { position: position + 1, found });
}

function readTable(rows: Range, lowerIsBetter: boolean): StepScale {
  const steps = rows.map((row) => {
    if (row.length !== 2) throw ruleInvalid("scaleShape");
    const edge = readNumber(row[0]);
    if (typeof edge !== "number" || Number.isNaN(edge)) throw invalid("notANumber", { found: describe(row[0]) });
    const result = row[1];
    if (typeof result !== "number" && (typeof result !== "string" || result === "")) throw ruleInvalid("resultMissing", { found: edge });
    return { edge, result, inclusive: true, assumed: false };
  });
  const misfit = misfitOf([rows.map((row) => row[0])]);
  if (misfit) throw misfit;
  steps.sort((a, b) => (lowerIsBetter ? a.edge - b.edge : b.edge - a.edge));
  const twin = steps.find((step, k) => step.edge === steps[k + 1]?.edge);
  if (twin) throw ruleInvalid("duplicateEdge", { found: twin.edge });
  return { type: "steps", direction: lowerIsBetter ? "lower" : "higher", unit: "none", steps };
}
