import type { SheetData } from "./cells";

/** A visible sheet with nothing on it but what is given. */
export function emptySheet(name: string, more: Partial<SheetData> = {}): SheetData {
  return {
    name,
    visibility: "visible",
    gridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
    ...more,
  };
}
