import { columnLetters, type CellArea } from "../metrics/cellArea";
import { readRules } from "./readRules";

/** Ranges of the rule table that are locked once rules are published: the header, and the rows of published rules (`A12:O20`), top to bottom. */
export function lockedRanges(area: CellArea): readonly string[] {
  const { rules, places } = readRules(area);
  const header = area.row + 1;
  const published = rules.flatMap(({ status }, index) => (status === "published" ? [places.rows[index] ?? header] : []));
  const [first, last] = [columnLetters(area.column), columnLetters(area.column + (area.values[0]?.length ?? 1) - 1)];
  return runsOf([header, ...published]).map(([from, to]) => `${first}${from}:${last}${to}`);
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
