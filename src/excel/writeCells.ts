import type { CellBlock, PlanCell } from "../sheets/plan";
import { blockAddress, cellPosition } from "./address";
import { cellInput } from "./cellInput";
import { columnLetters } from "../metrics/cellArea";

/** Excel on the web refuses requests of more than 5 MB; what a cell costs on the wire is estimated, so stay well below. */
const bytesPerTrip = 2_000_000;

/** A range assignment small enough to travel with others of its kind. */
export interface CellWrite {
  readonly address: string;
  readonly inputs: (string | number | boolean)[][];
  readonly bytes: number;
}

/** Cuts blocks into writes of at most one trip each, by rows. */
export function cellWrites(blocks: readonly CellBlock[]): CellWrite[] {
  const writes: CellWrite[] = [];
  for (const block of blocks) {
    const { row, column } = cellPosition(block.at);
    let inputs: (string | number | boolean)[][] = [];
    let bytes = 0;
    let start = 0;
    const flush = (): void => {
      const first = inputs[0];
      if (!first || first.length === 0) return;
      const at = `${columnLetters(column)}${row + start + 1}`;
      writes.push({ address: blockAddress(at, inputs.length, first.length), inputs, bytes });
      start += inputs.length;
      inputs = [];
      bytes = 0;
    };
    for (const cells of block.rows) {
      const cost = rowBytes(cells);
      if (bytes + cost > bytesPerTrip) flush();
      inputs.push(cells.map(cellInput));
      bytes += cost;
    }
    flush();
  }
  return writes;
}

/** Groups writes into trips. */
export function trips<T extends CellWrite>(writes: readonly T[]): T[][] {
  const groups: T[][] = [];
  let bytes = Infinity;
  for (const write of writes) {
    if (bytes + write.bytes > bytesPerTrip) {
      groups.push([]);
      bytes = 0;
    }
    groups[groups.length - 1]?.push(write);
    bytes += write.bytes;
  }
  return groups;
}

function rowBytes(cells: readonly PlanCell[]): number {
  let bytes = 2;
  for (const cell of cells) {
    if (typeof cell === "string") bytes += 4 + 3 * cell.length;
    else if (typeof cell === "object" && cell !== null) bytes += 4 + 2 * cell.formula.length;
    else bytes += 12;
  }
  return bytes;
}
