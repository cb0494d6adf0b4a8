import type { RowMove } from "./plan";

/** The rows of a table while some of them change their place, one block after the other. */
export interface RowOrder {
  /** What was done so far. */
  readonly moves: readonly RowMove[];
  /** Brings rows together and before another one, by the rows they stood in at first; past the last row = to the end. */
  gather(rows: readonly number[], before: number): void;
  /** Where a row of before stands now; rows beside the table stay. */
  placeOf(row: number): number;
  /** Rows that were cut and pasted, with where they stood at first and stand now. */
  displaced(): readonly { readonly from: number; readonly to: number }[];
}

/** @param first first and last row of the table's body, 1-based */
export function orderOf(first: number, last: number, sheet: string): RowOrder {
  let order = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const moves: RowMove[] = [];
  const cut = new Set<number>();
  const placeOf = (row: number): number => {
    const index = order.indexOf(row);
    return index < 0 ? row : first + index;
  };
  /** Moves a block whose rows follow each other. */
  const move = (block: readonly number[], before: number): void => {
    const [lead] = block;
    if (lead === undefined || block.includes(before)) return;
    const [row, target] = [placeOf(lead), placeOf(before)];
    if (target === row + block.length) return;
    for (const each of block) cut.add(each);
    moves.push({ sheet, row, count: block.length, before: target });
    const rest = order.filter((each) => !block.includes(each));
    order = rest.toSpliced(rest.indexOf(before), 0, ...block);
  };
  return {
    moves,
    placeOf,
    displaced: () => [...cut].map((row) => ({ from: row, to: placeOf(row) })),
    gather(rows, before) {
      const wanted = order.filter((row) => rows.includes(row));
      const runs = runsOf(wanted.map(placeOf)).map(([row, count]) => order.slice(row - first, row - first + count));
      const anchor = runs.at(-1)?.[0];
      if (anchor === undefined) return;
      for (const run of runs.slice(0, -1)) move(run, anchor);
      if (order.includes(before)) return move(wanted, before);
      // Rows put below the last one would stand outside of the table: what follows them goes before them instead.
      const lead = wanted[0] ?? first;
      move(order.slice(order.indexOf(wanted.at(-1) ?? lead) + 1), lead);
    },
  };
}

/** Rows that follow each other, as first and count. */
export function runsOf(rows: readonly number[]): readonly (readonly [row: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[0] + run[1]) run[1]++;
    else runs.push([row, 1]);
  }
  return runs;
}
