import type { Cell, CellStyle, SheetData, WorkbookData } from "../../workbench/grid/cells";
import { emptySheet } from "../../workbench/grid/emptySheet";
import type { SampleSheet } from "./sampleSheet";

const header: CellStyle = { bold: true, fontColor: "#FFFFFF", fill: "#1F3A5F", horizontal: "center", vertical: "center", wrap: true };
const title: CellStyle = { bold: true, fontSize: 16, fontColor: "#1F3A5F" };
const prose: CellStyle = { wrap: true, vertical: "top" };

/** A Chinese character takes two Latin ones' room. */
const displayLength = (value: string | number | null): number =>
  [...String(value ?? "")].reduce((length, sign) => length + (sign.charCodeAt(0) > 255 ? 2 : 1), 0);

function dataSheet({ name, rows, numberFormats }: SampleSheet): SheetData {
  const cells = new Map<number, Map<number, Cell>>();
  rows.forEach((row, r) => {
    const line = new Map<number, Cell>();
    row.forEach((value, column) => {
      const numberFormat = numberFormats[String(column)];
      if (value === null) return;
      line.set(column, { value, ...(r === 0 && { style: header }), ...(typeof value === "number" && numberFormat && { numberFormat }) });
    });
    cells.set(r, line);
  });
  const width = (column: number): number =>
    Math.min(200, 7 * Math.max(9, ...rows.slice(1).map((row) => displayLength(row[column] ?? null) + 3)));
  const headerLines = Math.max(...(rows[0] ?? []).map((text, column) => Math.ceil((displayLength(text) * 8.4) / (width(column) - 12))));
  const columnWidths = new Map((rows[0] ?? []).map((_, column) => [column, width(column)]));
  return emptySheet(name, { cells, columnWidths, rowHeights: new Map([[0, 20 * headerLines + 8]]), freeze: { rows: 1, columns: 1 } });
}

function noteSheet(name: string, lines: readonly string[]): SheetData {
  const cells = new Map(
    lines.map((value, row): [number, Map<number, Cell>] => [row, new Map([[0, { value, style: row === 0 ? title : prose }]])]),
  );
  return emptySheet(name, { cells, columnWidths: new Map([[0, 720]]), rowHeights: new Map([[0, 36]]), gridlines: false });
}

/** A workbook of months with a sheet in front that says what it is; opens on the latest month. */
export function sampleWorkbook(
  name: string,
  note: { readonly sheet: string; readonly lines: readonly string[] },
  sheets: readonly SampleSheet[],
): WorkbookData {
  return {
    name,
    sheets: [noteSheet(note.sheet, note.lines), ...sheets.map(dataSheet)],
    activeSheet: sheets.at(-1)?.name ?? note.sheet,
    names: [],
    settings: {},
    customXmlParts: [],
  };
}
