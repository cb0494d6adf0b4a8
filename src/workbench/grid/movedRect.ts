import type { Rect } from "./cells";
import type { GridEvent } from "./grid";

export type CellsChange = Extract<GridEvent, { type: "changed" }>["change"];

/** Where a rectangle is once whole rows or columns came or went; undefined when all of its cells went. */
export function movedRect(rect: Rect, change: CellsChange, by: Rect): Rect | undefined {
  switch (change) {
    case "rowsInserted":
      return withRows(rect, inserted({ start: rect.row, count: rect.rows }, by.row, by.rows));
    case "rowsDeleted":
      return withRows(rect, deleted({ start: rect.row, count: rect.rows }, by.row, by.rows));
    case "columnsInserted":
      return withColumns(rect, inserted({ start: rect.column, count: rect.columns }, by.column, by.columns));
    case "columnsDeleted":
      return withColumns(rect, deleted({ start: rect.column, count: rect.columns }, by.column, by.columns));
    default:
      return rect;
  }
}

interface Span {
  readonly start: number;
  readonly count: number;
}
function inserted(span: Span, at: number, count: number): Span {
  if (at <= span.start) return { ...span, start: span.start + count };
  return at < span.start + span.count ? { ...span, count: span.count + count } : span;
}
function deleted(span: Span, at: number, count: number): Span {
  const before = Math.max(0, Math.min(span.start, at + count) - at);
  const within = Math.max(0, Math.min(span.start + span.count, at + count) - Math.max(span.start, at));
  return { start: span.start - before, count: span.count - within };
}
const withRows = (rect: Rect, { start, count }: Span): Rect | undefined => (count > 0 ? { ...rect, row: start, rows: count } : undefined);
const withColumns = (rect: Rect, { start, count }: Span): Rect | undefined =>
  count > 0 ? { ...rect, column: start, columns: count } : undefined;
