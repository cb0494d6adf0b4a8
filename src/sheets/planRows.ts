import { orderOf, runsOf } from "./rowOrder";
import type { VersionEdit } from "../rules/edit/versionEdit";
import type { Rule } from "../rules/ruleBook";
import type { CellEdit, RowDelete, RowInsert, RowMove, TableAppend } from "./plan";
import { ruleCellsAt } from "./planRuleFix";
import { cornersOf, inColumnsOf, type PresentTable } from "./planTemplateAppend";

/** What an edit does to the rows of the table, by the rows of the sheet as they are before anything above the table changes. */
export interface RowPlan {
  readonly inserts: readonly RowInsert[];
  readonly moves: readonly RowMove[];
  readonly deletes: readonly RowDelete[];
  readonly appends: readonly TableAppend[];
  readonly cells: readonly CellEdit[];
  /** Rules that get a row of their own, and rows that go. */
  readonly added: readonly { readonly rule: Rule; readonly row: number }[];
  readonly removed: readonly number[];
  /** Rows that changed their place: where they stood, and where they stand afterwards. */
  readonly moved: readonly { readonly from: number; readonly to: number }[];
  /** Rows by which the table grows. */
  readonly growth: number;
  /** The table begins with another row than before: formulas over its columns begin there, too. */
  readonly touchesFirst: boolean;
  /** Row to look at. */
  readonly shown: number;
  /** Where a row of before stands afterwards. */
  readonly rowAfter: (row: number) => number;
  /** Where the version's rules stand afterwards, in their order then. */
  readonly ownRows: readonly number[];
}

/** @param rows where the version's rules stand, in their order */
export function planRows(edit: VersionEdit, rows: readonly number[], present: PresentTable): RowPlan {
  switch (edit.type) {
    case "set":
      return { ...nothing, shown: rows[edit.sets[0]?.rule ?? 0] ?? 1, rowAfter: (row) => row, ownRows: rows };
    case "add":
      return addition(edit, rows, present);
    case "remove":
      return removal(edit, rows, present);
    case "move":
      return moving(edit, rows, present);
  }
}

const nothing = {
  inserts: [],
  moves: [],
  deletes: [],
  appends: [],
  cells: [],
  added: [],
  removed: [],
  moved: [],
  growth: 0,
  touchesFirst: false,
} as const;

function addition({ before, rule }: Extract<VersionEdit, { type: "add" }>, rows: readonly number[], present: PresentTable): RowPlan {
  const { header, lastRow } = cornersOf(present.address);
  const row = rows[before] ?? Math.max(header, ...rows) + 1;
  const isLast = row > lastRow;
  const rowAfter = (each: number): number => (each >= row ? each + 1 : each);
  return {
    ...nothing,
    inserts: isLast ? [] : [{ sheet: present.places.sheet, before: row, count: 1 }],
    appends: isLast ? [{ table: present.table, rows: [inColumnsOf(rule, present)] }] : [],
    cells: isLast ? [] : ruleCellsAt(rule, row, present),
    added: [{ rule, row }],
    growth: 1,
    touchesFirst: row === header + 1,
    shown: row,
    rowAfter,
    ownRows: rows.map(rowAfter).toSpliced(before, 0, row),
  };
}

function removal({ rows: positions }: Extract<VersionEdit, { type: "remove" }>, rows: readonly number[], present: PresentTable): RowPlan {
  const { header, lastRow, firstColumn, lastColumn } = cornersOf(present.address);
  const { sheet } = present.places;
  const gone = positions.flatMap((position) => rows[position] ?? []).sort((a, b) => a - b);
  // A table keeps one row, even if it is blank.
  const [kept] = gone.length === lastRow - header ? gone : [];
  const removed = gone.filter((row) => row !== kept);
  const rowAfter = (row: number): number => row - removed.filter((each) => each < row).length;
  const blank = kept === undefined ? [] : [{ sheet, at: `${firstColumn}${kept}`, rows: [blankCells(present)] }];
  return {
    ...nothing,
    deletes: runsOf(removed)
      .toReversed()
      .map(([row, count]) => ({ sheet, row, count, columns: `${firstColumn}:${lastColumn}` })),
    cells: blank,
    removed,
    growth: -removed.length,
    touchesFirst: gone[0] === header + 1,
    shown: Math.max(header, Math.min(gone[0] ?? header, lastRow - removed.length)),
    rowAfter,
    ownRows: rows.filter((row) => !gone.includes(row)).map(rowAfter),
  };
}

function moving(
  { rows: positions, before }: Extract<VersionEdit, { type: "move" }>,
  rows: readonly number[],
  present: PresentTable,
): RowPlan {
  const { header, lastRow } = cornersOf(present.address);
  const target = rows.slice(before).find((_, index) => !positions.includes(before + index)) ?? Math.max(...rows) + 1;
  const moved = positions.flatMap((position) => rows[position] ?? []);
  const order = orderOf(header + 1, lastRow, present.places.sheet);
  order.gather(moved, target);
  const rowAfter = (row: number): number => order.placeOf(row);
  return {
    ...nothing,
    moves: order.moves,
    moved: order.displaced(),
    touchesFirst: order.placeOf(header + 1) !== header + 1,
    shown: rowAfter(moved[0] ?? header + 1),
    rowAfter,
    ownRows: rows.map(rowAfter).sort((a, b) => a - b),
  };
}

function blankCells(present: PresentTable): readonly null[] {
  const [rule] = present.rules;
  return rule ? inColumnsOf(rule, present).map(() => null) : [];
}
