import type { Scale } from "../scale";
import { readClause } from "./clause";
import { deductWord, readDeduct } from "./deduct";
import { lineWord, readLine } from "./line";
import { NotationMistake, parsed, type Mistake, type Parsed } from "./mistake";
import { Reader } from "./reader";
import { readScore, scoreWord } from "./score";
import { buildSteps, type WrittenClause } from "./steps";

/** One notation cell of a scale that may stand on several rows. */
export interface ScalePart {
  readonly text: string;
  readonly assumed: boolean;
}

/** Reads one notation cell. Nothing of it counts as assumed. */
export function parseScale(text: string): Parsed<{ readonly scale: Scale }> {
  const result = parseScaleParts([{ text, assumed: false }]);
  return result.ok ? result : { ok: false, mistake: result.mistake };
}

/**
 * Reads a scale whose bands stand on several rows, as if they stood in one cell; bands of assumed rows stay marked.
 * A mistake names the part it is in. Lines, deductions and given scores can't be joined with anything.
 */
export function parseScaleParts(
  parts: readonly ScalePart[],
): { readonly ok: true; readonly scale: Scale } | { readonly ok: false; readonly part: number; readonly mistake: Mistake } {
  const readers = parts.map((part) => new Reader(part.text));
  let current = 0;
  const result = parsed(() => {
    const clauses: WrittenClause[] = [];
    for (const [index, reader] of readers.entries()) {
      current = index;
      const assumed = parts[index]?.assumed === true;
      const whole = readWhole(reader);
      if (whole && parts.length > 1) reader.fail("cannotJoin", 0);
      if (whole) return { scale: { ...whole, assumed } };
      clauses.push(...readClauses(reader, assumed));
    }
    try {
      return { scale: buildSteps(clauses) };
    } catch (error) {
      if (error instanceof NotationMistake && error.reader instanceof Reader) current = Math.max(0, readers.indexOf(error.reader));
      throw error;
    }
  });
  return result.ok ? result : { ok: false, part: current, mistake: result.mistake };
}

/** The scales that take a whole cell; `undefined` for steps. */
function readWhole(reader: Reader): Exclude<Scale, { type: "steps" }> | undefined {
  reader.skipSeparators();
  if (reader.atEnd) reader.fail("empty", 0);
  if (reader.look(lineWord)) return readLine(reader);
  if (reader.look(scoreWord)) return readScore(reader);
  return reader.look(deductWord) ? readDeduct(reader) : undefined;
}

function readClauses(reader: Reader, assumed: boolean): WrittenClause[] {
  const clauses: WrittenClause[] = [];
  while (!reader.atEnd) {
    const clause = readClause(reader);
    const before = clauses.at(-1);
    if (before?.otherwise) reader.fail(clause.otherwise ? "duplicateElse" : "elseNotLast", before.position);
    clauses.push({ ...clause, reader, assumed });
    reader.skipSeparators();
  }
  return clauses;
}
