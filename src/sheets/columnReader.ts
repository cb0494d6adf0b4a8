import { cellAddress, type CellArea } from "../metrics/cellArea";
import type { DetectedColumn, DetectedTable } from "../metrics/detectTable";
import { targetKey, type ColumnMatch, type ColumnTarget } from "../metrics/columnMatch";

/** The cells of a detected table, by column and person, with their addresses. */
export class ColumnReader {
  private readonly byLetters: ReadonlyMap<string, DetectedColumn>;
  private readonly byTarget: ReadonlyMap<string, ColumnMatch>;

  constructor(
    private readonly area: CellArea,
    private readonly table: DetectedTable,
    matches: readonly ColumnMatch[],
  ) {
    this.byLetters = new Map(table.columns.map((column) => [column.letters, column]));
    this.byTarget = new Map(matches.map((match) => [targetKey(match.target), match]));
  }

  /** Positions of the people's rows within the area. */
  get rows(): readonly number[] {
    return this.table.rows;
  }

  match(target: ColumnTarget): ColumnMatch | undefined {
    return this.byTarget.get(targetKey(target));
  }

  find(target: ColumnTarget): DetectedColumn | undefined {
    const letters = this.match(target)?.column;
    return letters === undefined ? undefined : this.byLetters.get(letters);
  }

  /** Does another column bear the same name? */
  sharesHeader(column: DetectedColumn): boolean {
    return this.table.columns.some((other) => other !== column && other.key === column.key && other.unit === column.unit);
  }

  /** Address of the header row's first cell: where a missing column is reported. */
  get headerAddress(): string {
    return cellAddress(this.area.sheet, this.area.row + this.table.headerRow, this.area.column);
  }

  headerOf(column: DetectedColumn): string {
    return cellAddress(this.area.sheet, this.area.row + this.table.headerRow, this.area.column + column.index);
  }

  sheetRow(row: number): number {
    return this.area.row + row + 1;
  }

  cell(row: number, column: DetectedColumn): string | number | boolean {
    return this.area.values[row]?.[column.index] ?? "";
  }

  numberFormat(row: number, column: DetectedColumn): string | undefined {
    return this.area.numberFormats?.[row]?.[column.index];
  }

  text(row: number, column: DetectedColumn | undefined): string {
    return column ? String(this.cell(row, column)).trim() : "";
  }

  address(row: number, column: DetectedColumn | undefined): string {
    return cellAddress(this.area.sheet, this.area.row + row, this.area.column + (column?.index ?? 0));
  }
}
