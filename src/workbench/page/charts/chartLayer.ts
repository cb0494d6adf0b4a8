import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
} from "chart.js";
import { PieController, ArcElement, PointElement, RadarController, RadialLinearScale, Title } from "chart.js";
import type { Chart } from "../../grid/cells";
import type { Grid } from "../../grid/grid";
import { make } from "../element";
import { chartConfig } from "./chartConfig";
import { chartNumbers } from "./chartData";
import { place, type Box, type SheetView } from "./placement";

Drawing.register(BarController, BarElement, CategoryScale, Filler, Legend, LinearScale, LineController, LineElement);
Drawing.register(PieController, ArcElement, PointElement, RadarController, RadialLinearScale, Title);

interface Shown {
  readonly window: HTMLDivElement;
  readonly frame: HTMLDivElement;
  readonly canvas: HTMLCanvasElement;
  drawing: Drawing | undefined;
}

function setBox(element: HTMLElement, box: Box): void {
  Object.assign(element.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
}

/** Draws the active sheet's charts over the grid; they follow scrolling, zoom, recalculation, theme and sheet switches. */
export class ChartLayer {
  private readonly shown = new Map<string, Shown>();
  private last = "";
  private stale = true;

  /** `view` says what of the sheet is on screen; `home` is the element that the grid's canvas fills from its corner. */
  constructor(
    private readonly grid: Grid,
    private readonly home: HTMLElement,
    private readonly view: () => SheetView | undefined,
  ) {
    grid.onEvent(() => (this.stale = true));
    const follow = (): void => {
      this.update();
      requestAnimationFrame(follow);
    };
    requestAnimationFrame(follow);
  }

  /** Colours or fonts changed. */
  redraw(): void {
    this.stale = true;
  }

  private update(): void {
    const view = this.view();
    const charts = view ? (this.grid.sheetById(view.sheetId)?.charts() ?? []) : [];
    const now = charts.length > 0 && view ? JSON.stringify(view) : "";
    if (!this.stale && now === this.last) return;
    const redraw = this.stale || !this.last || (view !== undefined && !this.last.includes(`"scale":${view.scale},`));
    this.last = now;
    this.stale = false;
    for (const [id, one] of this.shown) if (!charts.some((chart) => chart.id === id)) this.remove(id, one);
    if (view) for (const chart of charts) this.show(chart, view, redraw);
  }

  private remove(id: string, one: Shown): void {
    one.drawing?.destroy();
    one.window.remove();
    this.shown.delete(id);
  }

  private add(id: string): Shown {
    const canvas = make("canvas");
    const frame = make("div", { className: "chart" }, canvas);
    const window = make("div", { className: "chartPane" }, frame);
    this.home.append(window);
    const one = { window, frame, canvas, drawing: undefined };
    this.shown.set(id, one);
    return one;
  }

  private show(chart: Chart, view: SheetView, redraw: boolean): void {
    const one = this.shown.get(chart.id) ?? this.add(chart.id);
    const { window, box } = place(chart, view);
    setBox(one.window, window);
    setBox(one.frame, box);
    one.canvas.setAttribute("role", "img");
    one.canvas.setAttribute("aria-label", chart.title ?? chart.name);
    if (!redraw && one.drawing) return;
    one.drawing?.destroy();
    one.canvas.width = box.width;
    one.canvas.height = box.height;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string): string => style.getPropertyValue(name).trim();
    const look = { ink: colour("--ink"), quiet: colour("--quiet"), line: colour("--line"), font: colour("--font"), scale: view.scale };
    one.drawing = new Drawing(one.canvas, chartConfig(chart, chartNumbers(this.grid, chart), look));
  }
}
