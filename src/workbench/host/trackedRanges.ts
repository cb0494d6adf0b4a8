import type { Rect } from "../grid/cells";
import type { GridEvent } from "../grid/grid";
import { RangeGeometry } from "./model/rangeGeometry";
import type { References } from "./protocol/references";

/** Keeps tracked ranges on their cells when whole rows or columns come or go before them. */
export function moveTrackedRanges(references: References, event: GridEvent): void {
  if (event.type !== "changed") return;
  for (const object of references.all()) {
    if (object instanceof RangeGeometry && object.sheetId === event.sheetId) object.rect = moved(object.rect, event.change, event.rect);
  }
}

function moved(rect: Rect, change: Extract<GridEvent, { type: "changed" }>["change"], by: Rect): Rect {
  switch (change) {
    case "rowsInserted":
      return { ...rect, ...spread(inserted({ start: rect.row, count: rect.rows }, by.row, by.rows), "row", "rows") };
    case "rowsDeleted":
      return { ...rect, ...spread(deleted({ start: rect.row, count: rect.rows }, by.row, by.rows), "row", "rows") };
    case "columnsInserted":
      return { ...rect, ...spread(inserted({ start: rect.column, count: rect.columns }, by.column, by.columns), "column", "columns") };
    case "columnsDeleted":
      return { ...rect, ...spread(deleted({ start: rect.column, count: rect.columns }, by.column, by.columns), "column", "columns") };
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
/** A range whose cells all go keeps its first place. */
function deleted(span: Span, at: number, count: number): Span {
  const before = Math.max(0, Math.min(span.start, at + count) - at);
  const within = Math.max(0, Math.min(span.start + span.count, at + count) - Math.max(span.start, at));
  return { start: span.start - before, count: Math.max(1, span.count - within) };
}
function spread(span: Span, start: "row" | "column", count: "rows" | "columns"): Partial<Rect> {
  return { [start]: span.start, [count]: span.count };
}
