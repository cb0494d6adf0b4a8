import type { ScoreRun } from "../../engine/scoreRun";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import type { PlanCell } from "../plan";
import { peopleColumns } from "../scoreRows";
import { scoresLayout } from "../scoresLayout";
import type { RawCell } from "./nativeReading";

/** A cell of the score sheet that doesn't say what the engine says. */
export interface Difference {
  /** Without its sheet: `O7`. */
  readonly cell: string;
  readonly person: string;
  /** Header of its column. */
  readonly what: string;
  readonly found: string;
  readonly expected: string;
}

export interface Proof {
  /** Results that were compared. */
  readonly cells: number;
  readonly differences: readonly Difference[];
}

/** The people's block of a score sheet: `A7:T30`. */
export function peopleBlock(run: ScoreRun, sheet: string): string {
  const { firstRow, lastRow, lastColumn } = scoresLayout(run, sheet);
  return `A${firstRow}:${lastColumn}${lastRow}`;
}

/**
 * Compares what a score sheet's own formulas gave with the engine's results, cell by cell: what a sheet of frozen values would hold.
 * Numbers are the same where their 15 significant digits are (D5).
 * @param shown The values of `peopleBlock`.
 */
export function compareSheet(run: ScoreRun, sheet: string, shown: readonly (readonly RawCell[])[], language: Language): Proof {
  const layout = scoresLayout(run, sheet);
  const { scores: words } = sheetWords(language);
  const columns = [
    ...peopleColumns(run, layout, false, words.exempt),
    { column: layout.rank, value: (person: number): PlanCell => run.ranks[person] || "—" },
  ];
  const order = [...columns].sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1));
  const titles = titlesOf(layout, language);
  const differences: Difference[] = [];
  run.table.people.forEach(({ name }, person) =>
    order.forEach(({ column, value }, index) => {
      const [expected, found] = [plain(value(person)), shown[person]?.[index] ?? ""];
      if (isSame(expected, found)) return;
      const cell = `${column}${layout.firstRow + person}`;
      differences.push({ cell, person: name, what: titles.get(column) ?? column, found: String(found), expected: String(expected) });
    }),
  );
  return { cells: order.length * run.table.people.length, differences };
}

function plain(cell: PlanCell): RawCell {
  return cell === null ? "" : typeof cell === "object" ? "#N/A" : cell;
}

function isSame(a: RawCell, b: RawCell): boolean {
  return a === b || (typeof a === "number" && typeof b === "number" && a.toPrecision(15) === b.toPrecision(15));
}

function titlesOf(layout: ReturnType<typeof scoresLayout>, language: Language): ReadonlyMap<string, string> {
  const { scores: words, native } = sheetWords(language);
  const titles = new Map<string, string>();
  for (const { name, actual, score } of layout.metrics)
    titles.set(actual, fill(native.actualOf, { name })).set(score, fill(native.scoreOf, { name }));
  for (const { name, column } of [...layout.adjustments, ...layout.gates]) titles.set(column, name);
  for (const part of ["name", "team", "level", "rawTotal", "redLine", "total", "grade", "coefficient", "base", "bonus", "rank"] as const) {
    const column = layout[part];
    if (column !== undefined) titles.set(column, words[part]);
  }
  return titles;
}
