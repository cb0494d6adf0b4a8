import type { ChartKind, ChartSeries, Rect } from "../../grid/cells";
import { HostError, notImplemented } from "../protocol/hostError";
import { localAddress, quoteSheet } from "./address";
import { sheetOf, type RangeGeometry } from "./rangeGeometry";

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: "columnClustered",
  ColumnStacked: "columnStacked",
  BarClustered: "barClustered",
  BarStacked: "barStacked",
  Line: "line",
  LineMarkers: "lineMarkers",
  Radar: "radar",
  RadarMarkers: "radar",
  RadarFilled: "radarFilled",
  Pie: "pie",
};

/** @throws HostError ApiNotFound for a chart type this host can't draw */
export function chartKind(type: string): ChartKind {
  const kind = KINDS[type];
  if (kind === undefined) throw notImplemented("Chart.chartType", type);
  return kind;
}
export function chartType(kind: ChartKind): string {
  return Object.entries(KINDS).find(([, own]) => own === kind)![0];
}

export function referenceTo(range: RangeGeometry, rect: Rect = range.rect): string {
  return `=${quoteSheet(sheetOf(range).name)}!${localAddress(rect, true)}`;
}

/** Splits a block into series as Excel does: text in the first row or column names the series and the categories. */
export function seriesOf(source: RangeGeometry, seriesBy: string): ChartSeries[] {
  const { rect } = source;
  if (rect.rows * rect.columns > 1_000_000) throw new HostError("InvalidArgument");
  const values = sheetOf(source).values(rect);
  const isText = (row: number, column: number) => typeof values[row]?.[column] === "string";
  const cornerBlank = values[0]?.[0] === "" && rect.rows > 1 && rect.columns > 1;
  const header = rect.rows > 1 && (cornerBlank || values[0]!.some((_, column) => (column > 0 || rect.columns === 1) && isText(0, column)));
  const labels = rect.columns > 1 && (cornerBlank || values.some((_, row) => (row > 0 || rect.rows === 1) && isText(row, 0)));
  const top = header ? 1 : 0;
  const left = labels ? 1 : 0;
  const [rows, columns] = [rect.rows - top, rect.columns - left];
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rows >= columns);
  const block = (row: number, column: number, height: number, width: number): string =>
    referenceTo(source, { row: rect.row + row, column: rect.column + column, rows: height, columns: width });
  return Array.from({ length: byColumns ? columns : rows }, (_, i): ChartSeries => {
    const named = byColumns ? header : labels;
    const name = named ? (byColumns ? block(0, left + i, 1, 1) : block(top + i, 0, 1, 1)) : `Series${i + 1}`;
    const data = byColumns ? block(top, left + i, rows, 1) : block(top + i, left, 1, columns);
    const categorised = byColumns ? labels : header;
    return { name, values: data, ...(categorised ? { categories: byColumns ? block(top, 0, rows, 1) : block(0, left, 1, columns) } : {}) };
  });
}
