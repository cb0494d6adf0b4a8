import { place, type SheetView } from "../../../src/workbench/page/charts/placement";

const view: SheetView = {
  sheetId: "s",
  scale: 1,
  scrollX: 0,
  scrollY: 0,
  headerWidth: 46,
  headerHeight: 20,
  originX: 0,
  originY: 28,
  left: 46,
  top: 20,
  width: 1000,
  height: 600,
};
/** 75 pt = 100 px. */
const chart = { left: 75, top: 75, width: 150, height: 75 };
const screen = (seen: SheetView): { x: number; y: number; w: number } => {
  const { window, box } = place(chart, seen);
  return { x: window.left + box.left, y: window.top + box.top, w: box.width };
};

test("a chart stands where its points say, past the headers and below what is above the canvas", () => {
  expect(screen(view)).toEqual({ x: 146, y: 148, w: 200 });
});

test("scrolling moves it and zoom scales place and size", () => {
  expect(screen({ ...view, scrollX: 30, scrollY: 50 })).toEqual({ x: 116, y: 98, w: 200 });
  expect(screen({ ...view, scale: 2, left: 92, top: 40 })).toEqual({ x: 292, y: 268, w: 400 });
});

test("beyond frozen columns it slides under their edge", () => {
  const frozen = { ...view, left: 46 + 88, scrollX: 40 };
  expect(screen(frozen).x).toBe(106);
  expect(place(chart, frozen).window.left).toBe(134);
});

test("within frozen rows it stays when the rest scrolls", () => {
  const frozen = { ...view, top: 20 + 300, scrollY: 500 };
  expect(screen(frozen).y).toBe(148);
});
