import { CellValueType, LocaleType } from "@univerjs/core";
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Cell, SheetData, WorkbookData } from "./cells";
import { encodeInput, encodeValue } from "./cellCodec";
import type { CellMatrix } from "./engine";
import { rangeOf } from "./spills";
import { encodeStyle } from "./styleCodec";

export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
const smallest = { rows: 200, columns: 26 };

/** Univer's snapshot of a workbook: cells, looks and layout. `sheetIds` gives each sheet its id, in order. */
export function snapshotOf(data: WorkbookData, sheetIds: readonly string[]): Partial<IWorkbookData> {
  const styles = new StyleBook();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  data.sheets.forEach((sheet, index) => {
    const id = sheetIds[index] as string;
    sheets[id] = sheetSnapshot(sheet, id, styles);
  });
  return { name: data.name, locale: LocaleType.EN_US, sheetOrder: [...sheetIds], sheets, styles: styles.byId };
}

/** Configuration of a new empty sheet. */
export function emptySheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, rowCount: smallest.rows, columnCount: smallest.columns, defaultColumnWidth, defaultRowHeight, cellData: {} };
}

class StyleBook {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf({ style, numberFormat }: Cell): string | undefined {
    if (!style && !numberFormat) return undefined;
    const data = {
      ...(style ? withoutNulls(encodeStyle(style)) : {}),
      ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
    };
    const text = JSON.stringify(data);
    let id = this.ids.get(text);
    if (id === undefined) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(text, id);
      this.byId[id] = data;
    }
    return id;
  }
}

function sheetSnapshot(sheet: SheetData, id: string, styles: StyleBook): Partial<IWorksheetData> {
  const { cellData, rows, columns } = cellsOf(sheet, styles);
  return {
    ...emptySheet(id, sheet.name),
    hidden: sheet.visibility === "visible" ? 0 : 1,
    tabColor: sheet.tabColor ?? "",
    showGridlines: sheet.gridlines ? 1 : 0,
    rowCount: Math.max(sheet.rowCount ?? 0, rows, smallest.rows),
    columnCount: Math.max(sheet.columnCount ?? 0, columns, smallest.columns),
    cellData,
    columnData: lines(sheet.columnWidths, sheet.hiddenColumns, (width): Partial<IColumnData> => ({ w: width })),
    rowData: lines(sheet.rowHeights, sheet.hiddenRows, (height): Partial<IRowData> => ({ h: height, ia: 0 })),
    mergeData: sheet.merges.map(rangeOf),
    freeze: {
      xSplit: sheet.freeze.columns,
      ySplit: sheet.freeze.rows,
      startRow: sheet.freeze.rows > 0 ? sheet.freeze.rows : -1,
      startColumn: sheet.freeze.columns > 0 ? sheet.freeze.columns : -1,
    },
  };
}

/** Values that a dynamic array spilled come back with the calculation; stored as input they would block it. */
function cellsOf(
  sheet: SheetData,
  styles: StyleBook,
): { readonly cellData: Record<number, Record<number, ICellData>>; readonly rows: number; readonly columns: number } {
  const cellData: CellMatrix = {};
  const spilled = spilledPlaces(sheet);
  let [rows, columns] = [0, 0];
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const style = styles.idOf(cell);
      const content = spilled.has(`${row},${column}`) ? {} : contentOf(cell);
      const data: ICellData = { ...content, ...(style === undefined ? {} : { s: style }) };
      if (Object.keys(data).length === 0) continue;
      (cellData[row] ??= {})[column] = data;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { cellData: cellData as Record<number, Record<number, ICellData>>, rows, columns };
}

function spilledPlaces(sheet: SheetData): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [row, line] of sheet.cells) {
    for (const [column, { formula, spill }] of line) {
      if (formula === undefined || !spill) continue;
      for (let y = 0; y < spill.rows; y++) for (let x = 0; x < spill.columns; x++) if (x + y > 0) places.add(`${row + y},${column + x}`);
    }
  }
  return places;
}

function contentOf({ value, formula }: Cell): ICellData {
  const kept =
    value === undefined || value === ""
      ? formula !== undefined && value === ""
        ? { v: "", t: CellValueType.STRING }
        : {}
      : encodeValue(value);
  return formula === undefined ? kept : { ...kept, f: encodeInput(formula).f ?? formula };
}

function lines<T extends { hd?: 0 | 1 }>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  of: (size: number) => Partial<T>,
): Record<number, Partial<T>> {
  const data: Record<number, Partial<T>> = {};
  for (const [index, size] of sizes) data[index] = of(size);
  for (const index of hidden) data[index] = { ...data[index], hd: 1 } as Partial<T>;
  return data;
}

function withoutNulls(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null));
}
