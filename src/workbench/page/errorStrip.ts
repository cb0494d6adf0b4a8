import { cellName } from "../file/a1";
import type { Grid } from "../grid/grid";
import type { SheetView } from "./charts/placement";
import { make } from "./element";
import { fillIn } from "./words";

/** Says why the selected cell holds an error, where its function gave a reason; lies over the foot of the grid, for the letters and the cell stay in sight. */
export class ErrorStrip {
  private readonly strip = make("p", { className: "errorStrip", hidden: true });
  private due = false;

  /** `sentence` has places for `{cell}` and `{message}`. */
  constructor(
    private readonly grid: Grid,
    home: HTMLElement,
    private readonly view: () => SheetView | undefined,
    private readonly sentence: () => string,
  ) {
    this.strip.setAttribute("role", "status");
    home.append(this.strip);
    grid.onEvent(() => this.updateSoon());
  }

  /** Once per frame, however many events a recalculation brings. */
  private updateSoon(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      this.update();
    });
  }

  private update(): void {
    const { sheetId, rect } = this.grid.selection;
    const message = this.grid.sheetById(sheetId)?.errorMessage(rect.row, rect.column);
    const view = message ? this.view() : undefined;
    this.strip.hidden = !message || !view;
    if (!message || !view) return;
    this.strip.textContent = fillIn(this.sentence(), { cell: cellName(rect.row, rect.column), message });
    Object.assign(this.strip.style, {
      left: `${view.originX}px`,
      top: `${view.originY + view.top + view.height - this.strip.offsetHeight}px`,
    });
  }
}
