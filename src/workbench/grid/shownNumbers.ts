import { CellValueType } from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./engine";

/** What Excel reads of a double: 15 significant digits. */
const excelDigits = 15;
/** Farther than a product's rounding error, nearer than the next number of 15 digits. */
const nudge = 1 + 2 * Number.EPSILON;

/**
 * A number for a number format that rounds doubles: a half in decimal stays a half, away from zero, as Excel shows it
 * (69.995 % to two places is 70.00 %, not 69.99 %).
 */
export function shownNumber(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(excelDigits)) * nudge;
}

/** The cells that the page draws show their numbers as `Range.text` gives them. */
export function showNumbersAsExcel(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // Before the number format turns the number into a text.
    priority: InterceptCellContentPriority.CELL_IMAGE + 1,
    handler: (cell, { workbook }, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || !cell.s) return next(cell);
      const pattern = workbook.getStyles().get(cell.s)?.n?.pattern ?? "General";
      return next(/^(General|@)?$/i.test(pattern) ? cell : { ...cell, v: shownNumber(cell.v) });
    },
  });
}
