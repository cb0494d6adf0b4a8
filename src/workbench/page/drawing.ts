import { UniverInstanceType, Worksheet, type Univer } from "@univerjs/core";
import { IRenderManagerService, type Scene } from "@univerjs/preset-sheets-core";

type Cell = ReturnType<Worksheet["getCell"]>;
interface Render {
  readonly type: UniverInstanceType;
  readonly scene: Pick<Scene, "render">;
}

/** After a frame that took this long, in ms, the grid rests for `rest` times as long … */
const heavy = 8;
const rest = 3;
/** … but never while somebody types, points or scrolls, or has done so within this time, in ms. */
const attention = 500;
const mostColumns = 16_384;

/** The cells asked for in the frame that is being drawn. */
let frame: Map<Worksheet, Map<number, Cell>> | undefined;
const worksheets: { getCell: (this: Worksheet, row: number, column: number) => Cell } = Worksheet.prototype;
const { getCell } = worksheets;

/** Each of Univer's ten layers asks for a cell with everything that formats it: in one frame, the answer stays the same. */
worksheets.getCell = function (row, column) {
  if (!frame || row < 0 || column < 0) return getCell.call(this, row, column);
  let cells = frame.get(this);
  if (!cells) frame.set(this, (cells = new Map<number, Cell>()));
  const key = row * mostColumns + column;
  if (!cells.has(key)) cells.set(key, getCell.call(this, row, column));
  return cells.get(key);
};

/** Draws the grid with as little work as it takes, and leaves most of the time to an add-in that writes. */
export function drawThriftily(univer: Univer): void {
  let attended = -Infinity;
  for (const event of ["pointerdown", "pointermove", "wheel", "keydown"])
    addEventListener(event, () => (attended = performance.now()), { capture: true, passive: true });

  const pace = ({ scene, type }: Render): void => {
    if (type !== UniverInstanceType.UNIVER_SHEET) return;
    const draw = scene.render.bind(scene);
    let resting = -Infinity;
    scene.render = (context) => {
      const start = performance.now();
      // What is skipped stays marked as changed, and is drawn by a later frame of the loop.
      if (start < resting && start - attended > attention) return;
      frame = new Map();
      try {
        draw(context);
      } finally {
        frame = undefined;
      }
      const end = performance.now();
      if (end - start > heavy) resting = end + (end - start) * rest;
    };
  };
  univer.__getInjector().get(IRenderManagerService).created$.subscribe(pace);
}
