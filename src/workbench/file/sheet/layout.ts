import { pixelsToPoints } from "../units";

/** Sizes of a sheet that place floating objects; pixels. */
export interface Layout {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
}

const standardColumnWidth = 64;
const standardRowHeight = 20;

const columnPixels = (layout: Layout, column: number): number =>
  layout.hiddenColumns.has(column) ? 0 : (layout.columnWidths.get(column) ?? layout.defaultColumnWidth ?? standardColumnWidth);
const rowPixels = (layout: Layout, row: number): number =>
  layout.hiddenRows.has(row) ? 0 : (layout.rowHeights.get(row) ?? layout.defaultRowHeight ?? standardRowHeight);

/** Points from the sheet's left (or top) edge to where a column (or row) begins. */
export function columnStart(layout: Layout, column: number): number {
  let pixels = 0;
  for (let i = 0; i < column; i++) pixels += columnPixels(layout, i);
  return pixelsToPoints(pixels);
}
export function rowStart(layout: Layout, row: number): number {
  let pixels = 0;
  for (let i = 0; i < row; i++) pixels += rowPixels(layout, i);
  return pixelsToPoints(pixels);
}

/** The column (or row) at so many points from the edge, and the rest inside it, in points. */
export function columnAt(layout: Layout, points: number): { readonly index: number; readonly rest: number } {
  return indexAt(points, (i) => columnPixels(layout, i));
}
export function rowAt(layout: Layout, points: number): { readonly index: number; readonly rest: number } {
  return indexAt(points, (i) => rowPixels(layout, i));
}

function indexAt(points: number, pixelsOf: (index: number) => number): { readonly index: number; readonly rest: number } {
  let rest = points;
  for (let index = 0; ; index++) {
    const size = pixelsToPoints(pixelsOf(index));
    if (rest < size || index > 20_000) return { index, rest };
    rest -= size;
  }
}
