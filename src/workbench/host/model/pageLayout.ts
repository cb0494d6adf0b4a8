import type { PageSetup } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { localAddress, parseLocal } from "./address";
import type { Model } from "./model";
import { Range } from "./range";
import type { RangeGeometry } from "./rangeGeometry";

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const DEFAULT_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 };
type Side = keyof typeof DEFAULT_MARGINS;

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** How a sheet is printed. Margins are points. */
export class PageLayout extends HostObject {
  static override readonly wireName = "PageLayout";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  get orientation(): string {
    return pageOf(this).orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(orientation: string) {
    if (!/^(portrait|landscape)$/i.test(orientation)) throw new HostError("InvalidArgument");
    change(this, { orientation: /^l/i.test(orientation) ? "landscape" : "portrait" });
  }
  get paperSize(): string {
    return pageOf(this).paper === "letter" ? "Letter" : "A4";
  }
  set paperSize(size: string) {
    if (!/^(a4|letter)$/i.test(size))
      throw new HostError("UnsupportedOperation", `PageLayout.paperSize ${size} is not implemented by this host`);
    change(this, { paper: /^a4$/i.test(size) ? "a4" : "letter" });
  }
  get zoom(): Zoom {
    const { fitWidth, fitHeight } = pageOf(this);
    return fitWidth === undefined && fitHeight === undefined
      ? { scale: 100 }
      : { horizontalFitToPages: fitWidth ?? null, verticalFitToPages: fitHeight ?? null };
  }
  set zoom(zoom: Zoom) {
    const { fitWidth: _width, fitHeight: _height, ...page } = pageOf(this);
    const { horizontalFitToPages: fitWidth, verticalFitToPages: fitHeight } = zoom;
    this.model.sheet(this.sheetId).page = {
      ...page,
      ...(fitWidth == null ? {} : { fitWidth }),
      ...(fitHeight == null ? {} : { fitHeight }),
    };
  }
  get centerHorizontally(): boolean {
    return pageOf(this).centerHorizontally ?? false;
  }
  set centerHorizontally(centerHorizontally: boolean) {
    change(this, { centerHorizontally });
  }
  get topMargin(): number {
    return margin(this, "top");
  }
  set topMargin(points: number) {
    setMargins(this, { top: points });
  }
  get bottomMargin(): number {
    return margin(this, "bottom");
  }
  set bottomMargin(points: number) {
    setMargins(this, { bottom: points });
  }
  get leftMargin(): number {
    return margin(this, "left");
  }
  set leftMargin(points: number) {
    setMargins(this, { left: points });
  }
  get rightMargin(): number {
    return margin(this, "right");
  }
  set rightMargin(points: number) {
    setMargins(this, { right: points });
  }
  setPrintMargins(unit: string, margins: Partial<Record<Side | "header" | "footer", number | null>>): void {
    const factor = POINTS[unit];
    if (factor === undefined) throw new HostError("InvalidArgument");
    const sides = Object.keys(DEFAULT_MARGINS) as Side[];
    setMargins(this, Object.fromEntries(sides.flatMap((side) => (margins[side] == null ? [] : [[side, margins[side] * factor]]))));
  }
  setPrintArea(area: RangeGeometry | string): void {
    change(this, { printArea: this.#local(area) });
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.#range(pageOf(this).printArea);
  }
  getPrintArea(): Range {
    return expect(this.getPrintAreaOrNullObject());
  }
  setPrintTitleRows(rows: RangeGeometry | string): void {
    change(this, { titleRows: this.#local(rows) });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#range(pageOf(this).titleRows);
  }
  getPrintTitleRows(): Range {
    return expect(this.getPrintTitleRowsOrNullObject());
  }
  setPrintTitleColumns(columns: RangeGeometry | string): void {
    change(this, { titleColumns: this.#local(columns) });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#range(pageOf(this).titleColumns);
  }
  getPrintTitleColumns(): Range {
    return expect(this.getPrintTitleColumnsOrNullObject());
  }

  #local(area: RangeGeometry | string): string {
    const { rect, sheetId } = typeof area === "string" ? this.model.reference(area, this.sheetId) : area;
    if (sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return localAddress(rect);
  }
  #range(address: string | undefined): Range | null {
    const rect = address === undefined ? undefined : parseLocal(address);
    return rect ? new Range(this.model, this.sheetId, rect) : null;
  }
}

function pageOf(layout: PageLayout): PageSetup {
  return layout.model.sheet(layout.sheetId).page;
}
function change(layout: PageLayout, page: PageSetup): void {
  layout.model.sheet(layout.sheetId).page = { ...pageOf(layout), ...page };
}
function margin(layout: PageLayout, side: Side): number {
  return pageOf(layout).margins?.[side] ?? DEFAULT_MARGINS[side];
}
function setMargins(layout: PageLayout, points: Partial<Record<Side, number>>): void {
  change(layout, { margins: { ...DEFAULT_MARGINS, ...pageOf(layout).margins, ...points } });
}
function expect(range: Range | null): Range {
  if (!range) throw new HostError("ItemNotFound");
  return range;
}
