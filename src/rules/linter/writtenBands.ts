import type { PlacedRule } from "../compileScale";
import { readClause, type Clause } from "../scaleNotation/clause";
import { parsed } from "../scaleNotation/mistake";
import { Reader } from "../scaleNotation/reader";

/** The bands of step scales in the order they were written, row by row; undefined where one can't be read. */
export function writtenBands(rows: readonly PlacedRule[]): readonly Clause[] | undefined {
  const result = parsed(() => {
    const clauses: Clause[] = [];
    for (const { rule } of rows) {
      const reader = new Reader(rule.scale);
      reader.skipSeparators();
      while (!reader.atEnd) {
        clauses.push(readClause(reader));
        reader.skipSeparators();
      }
    }
    return { clauses };
  });
  return result.ok ? result.clauses : undefined;
}
