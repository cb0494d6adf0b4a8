import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { SheetView } from "./placement";

/** Reads what of the active sheet is on screen; lengths on screen count from the corner of `home`. */
export function readSheetView(univer: Univer, home: HTMLElement): SheetView | undefined {
  const injector = univer.__getInjector();
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheetId = workbook?.getActiveSheet(true)?.getSheetId();
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  if (!render || !sheetId || !skeleton || !viewport || !canvas) return undefined;
  const corner = home.getBoundingClientRect();
  return {
    sheetId,
    scale: render.scene.scaleX,
    scrollX: viewport.viewportScrollX,
    scrollY: viewport.viewportScrollY,
    headerWidth: skeleton.rowHeaderWidth,
    headerHeight: skeleton.columnHeaderHeight,
    originX: canvas.left - corner.left,
    originY: canvas.top - corner.top,
    left: viewport.left,
    top: viewport.top,
    width: viewport.width ?? 0,
    height: viewport.height ?? 0,
  };
}
