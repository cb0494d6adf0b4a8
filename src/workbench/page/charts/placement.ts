import type { Chart } from "../../grid/cells";

/** What of a sheet is on screen. Sheet lengths are pixels at 100 %; screen lengths are CSS pixels. */
export interface SheetView {
  readonly sheetId: string;
  readonly scale: number;
  /** How far the part that is not frozen is scrolled, in sheet pixels. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Thickness of the row and column headers, in sheet pixels. */
  readonly headerWidth: number;
  readonly headerHeight: number;
  /** Where the canvas begins within the element that holds the charts. */
  readonly originX: number;
  readonly originY: number;
  /** Where the part that scrolls begins, from the canvas's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** The window that a chart is seen through, and its place within it. */
export interface Placement {
  readonly window: Box;
  readonly box: Box;
}

const pixelsPerPoint = 96 / 72;

interface Axis {
  readonly windowStart: number;
  readonly windowLength: number;
  readonly start: number;
  readonly length: number;
}

/** A chart that starts in frozen rows or columns stays with them; any other slides under their edge. */
function along(start: number, length: number, view: { scale: number; scroll: number; header: number; edge: number; end: number }): Axis {
  const frozen = view.edge / view.scale - view.header;
  const headerEnd = view.header * view.scale;
  const stays = start < frozen;
  const windowStart = stays ? headerEnd : view.edge;
  const onScreen = stays ? headerEnd + start * view.scale : view.edge + (start - frozen - view.scroll) * view.scale;
  return { windowStart, windowLength: Math.max(0, view.end - windowStart), start: onScreen - windowStart, length: length * view.scale };
}

/** Where a chart appears. */
export function place(chart: Pick<Chart, "left" | "top" | "width" | "height">, view: SheetView): Placement {
  const { scale } = view;
  const x = along(chart.left * pixelsPerPoint, chart.width * pixelsPerPoint, {
    scale,
    scroll: view.scrollX,
    header: view.headerWidth,
    edge: view.left,
    end: view.left + view.width,
  });
  const y = along(chart.top * pixelsPerPoint, chart.height * pixelsPerPoint, {
    scale,
    scroll: view.scrollY,
    header: view.headerHeight,
    edge: view.top,
    end: view.top + view.height,
  });
  return {
    window: { left: view.originX + x.windowStart, top: view.originY + y.windowStart, width: x.windowLength, height: y.windowLength },
    box: { left: x.start, top: y.start, width: x.length, height: y.length },
  };
}
