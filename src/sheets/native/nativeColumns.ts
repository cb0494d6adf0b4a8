import type { ScoreRun } from "../../engine/scoreRun";
import { cellAddress, columnPosition, sheetReference, type CellArea } from "../../metrics/cellArea";
import { quantityOf, type Quantity } from "../../metrics/quantity";
import type { Issue } from "../../rules/issue";
import { nativeReading, type NativeReading, type RawCell } from "./nativeReading";

/** Excel takes 8,192 characters in a formula; what is made of a reading needs a few, too. */
const longestReading = 7_000;

/** The columns of the data as plain Excel reads them. */
export class NativeColumns {
  private readonly readings = new Map<string, ReturnType<typeof nativeReading>>();

  /** @param area The data's sheet as it is now. */
  constructor(
    private readonly run: ScoreRun,
    private readonly area: CellArea,
  ) {}

  /** Throws a TypeError for a column that `unreadable` names. */
  reading(column: string, unitWord: string | undefined, quantity?: Quantity): NativeReading {
    const reading = this.readingOf(column, unitWord, quantity);
    if ("unreadable" in reading) throw new TypeError(`Column ${column} can't be read by plain formulas.`);
    return reading;
  }

  /** Cells that only the add-in's functions read: a native sheet would show an error there. */
  unreadable(): readonly Issue[] {
    const { table, template } = this.run;
    const scaleOf = (name: string) => template.metrics.find((rule) => rule.name === name)?.scale;
    const metrics = table.metrics.flatMap(({ metric, column, unitWord, samplesColumn }) => {
      const scale = scaleOf(metric);
      return [
        ...(column === undefined || !scale ? [] : [this.issueOf(metric, column, unitWord, quantityOf(scale))]),
        ...(samplesColumn === undefined ? [] : [this.issueOf(metric, samplesColumn, undefined)]),
      ];
    });
    const points = table.adjustments.map(({ name, column }) => column !== undefined && this.issueOf(name, column, undefined));
    const base = table.baseColumn !== undefined && this.issueOf(table.baseColumn, table.baseColumn, table.baseUnitWord);
    return [...metrics, ...points, base].flatMap((issue) => issue || []);
  }

  /** Position of the first cell that plain Excel can't read, or only by a formula that is too long. */
  private firstUnreadable(column: string, unitWord: string | undefined, quantity?: Quantity): number | undefined {
    const reading = this.readingOf(column, unitWord, quantity);
    if ("unreadable" in reading) return reading.unreadable;
    const longest = reading.read(`${sheetReference(this.run.table.sheet)}!XFD20000`, { missing: `"—"`, exempt: `"—"` }).length;
    return longest > longestReading ? this.cellsOf(column).findIndex((cell) => typeof cell === "string" && cell !== "") : undefined;
  }

  private readingOf(column: string, unitWord: string | undefined, quantity?: Quantity): ReturnType<typeof nativeReading> {
    const key = `${column} ${unitWord ?? ""} ${quantity ?? ""}`;
    let reading = this.readings.get(key);
    if (!reading)
      this.readings.set(key, (reading = nativeReading({ cells: this.cellsOf(column), unitWord, ...(quantity && { quantity }) })));
    return reading;
  }

  private cellsOf(column: string): RawCell[] {
    const position = columnPosition(column) - this.area.column;
    return this.run.table.people.map(({ row }) => this.area.values[row - 1 - this.area.row]?.[position] ?? "");
  }

  private issueOf(metric: string, column: string, unitWord: string | undefined, quantity?: Quantity): Issue | undefined {
    const unreadable = this.firstUnreadable(column, unitWord, quantity);
    if (unreadable === undefined) return undefined;
    const row = this.run.table.people[unreadable]?.row ?? 1;
    const found = String(this.cellsOf(column)[unreadable] ?? "");
    return {
      code: "nativeUnreadable",
      severity: "error",
      cell: cellAddress(this.run.table.sheet, row - 1, columnPosition(column)),
      params: { metric, found },
    };
  }
}
