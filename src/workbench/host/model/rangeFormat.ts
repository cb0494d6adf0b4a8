import type { CellStyle } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { colorOf } from "./color";
import { RangeBorderCollection } from "./rangeBorders";
import { sheetOf, storedRect, type RangeGeometry } from "./rangeGeometry";
import { uniform } from "./uniform";

const POINTS_PER_PIXEL = 0.75;

/** One property of the range's styles, null where the cells differ. Whole rows and columns answer for their first cells. */
function styleOf<K extends keyof CellStyle>(range: RangeGeometry, key: K): CellStyle[K] | null {
  const rect = storedRect(range);
  const sample =
    rect.rows * rect.columns > 100_000 ? { ...rect, rows: Math.min(rect.rows, 100), columns: Math.min(rect.columns, 100) } : rect;
  return uniform(
    sheetOf(range)
      .styles(sample)
      .flatMap((line) => line.map((style) => style[key])),
  );
}
function setStyle(range: RangeGeometry, style: CellStyle, reset: readonly (keyof CellStyle)[] = []): void {
  range.model.guard(range.sheetId, "allowFormatCells");
  sheetOf(range).setStyle(storedRect(range), style, reset);
}
/** The property's value, Excel's default for an unset one, null where the cells differ. */
function shown<K extends keyof CellStyle>(
  range: RangeGeometry,
  key: K,
  unset: NonNullable<CellStyle[K]>,
): NonNullable<CellStyle[K]> | null {
  const value = styleOf(range, key);
  return value === null ? null : (value ?? unset);
}

export class RangeFill extends HostObject {
  static override readonly wireName = "RangeFill";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  get color(): string {
    return shown(this.range, "fill", "#FFFFFF") ?? "";
  }
  set color(color: string) {
    if (color === "") this.clear();
    else setStyle(this.range, { fill: colorOf(color) });
  }
  get pattern(): string | null {
    const fill = styleOf(this.range, "fill");
    return fill === null ? null : fill === undefined ? "None" : "Solid";
  }
  clear(): void {
    setStyle(this.range, {}, ["fill"]);
  }
}

export class RangeFont extends HostObject {
  static override readonly wireName = "RangeFont";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  get bold(): boolean | null {
    return shown(this.range, "bold", false);
  }
  set bold(bold: boolean) {
    setStyle(this.range, { bold });
  }
  get italic(): boolean | null {
    return shown(this.range, "italic", false);
  }
  set italic(italic: boolean) {
    setStyle(this.range, { italic });
  }
  get strikethrough(): boolean | null {
    return shown(this.range, "strikethrough", false);
  }
  set strikethrough(strikethrough: boolean) {
    setStyle(this.range, { strikethrough });
  }
  get underline(): string | null {
    const underline = shown(this.range, "underline", false);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(underline: string) {
    setStyle(this.range, { underline: underline !== "None" });
  }
  get color(): string {
    return shown(this.range, "fontColor", "#000000") ?? "";
  }
  set color(color: string) {
    setStyle(this.range, { fontColor: colorOf(color) });
  }
  get name(): string | null {
    return shown(this.range, "fontName", "Calibri");
  }
  set name(fontName: string) {
    setStyle(this.range, { fontName });
  }
  get size(): number | null {
    return shown(this.range, "fontSize", 11);
  }
  set size(fontSize: number) {
    if (!(fontSize >= 1 && fontSize <= 409)) throw new HostError("InvalidArgument");
    setStyle(this.range, { fontSize });
  }
}

export class FormatProtection extends HostObject {
  static override readonly wireName = "FormatProtection";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  get locked(): boolean | null {
    return shown(this.range, "locked", true);
  }
  set locked(locked: boolean) {
    this.range.model.guard(this.range.sheetId);
    sheetOf(this.range).setStyle(storedRect(this.range), { locked });
  }
}

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "justify",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom", Justify: "center", Distributed: "center" } as const;

export class RangeFormat extends HostObject {
  static override readonly wireName = "RangeFormat";
  static override readonly navigations = ["fill", "font", "borders", "protection"];
  constructor(readonly range: RangeGeometry) {
    super();
  }
  get fill(): RangeFill {
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }
  get horizontalAlignment(): string | null {
    const value = shown(this.range, "horizontal", "general");
    return value === null ? null : (Object.entries(HORIZONTAL).find(([, own]) => own === value)?.[0] ?? "General");
  }
  set horizontalAlignment(value: string) {
    const horizontal = HORIZONTAL[value as keyof typeof HORIZONTAL];
    if (horizontal === undefined) throw new HostError("InvalidArgument");
    setStyle(this.range, { horizontal });
  }
  get verticalAlignment(): string | null {
    const value = shown(this.range, "vertical", "bottom");
    return value === null ? null : (Object.entries(VERTICAL).find(([, own]) => own === value)?.[0] ?? "Bottom");
  }
  set verticalAlignment(value: string) {
    const vertical = VERTICAL[value as keyof typeof VERTICAL];
    if (vertical === undefined) throw new HostError("InvalidArgument");
    setStyle(this.range, { vertical });
  }
  get wrapText(): boolean | null {
    return shown(this.range, "wrap", false);
  }
  set wrapText(wrap: boolean) {
    setStyle(this.range, { wrap });
  }
  get indentLevel(): number | null {
    return shown(this.range, "indent", 0);
  }
  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new HostError("InvalidArgument");
    setStyle(this.range, { indent });
  }
  /** Points. */
  get columnWidth(): number | null {
    const { column, columns } = storedRect(this.range);
    const sheet = sheetOf(this.range);
    return uniform(Array.from({ length: columns }, (_, i) => sheet.columnWidth(column + i) * POINTS_PER_PIXEL));
  }
  set columnWidth(points: number) {
    this.range.model.guard(this.range.sheetId, "allowFormatColumns");
    if (!(points >= 0)) throw new HostError("InvalidArgument");
    const { column, columns } = storedRect(this.range);
    sheetOf(this.range).setColumnWidth(column, columns, Math.round(points / POINTS_PER_PIXEL));
  }
  /** Points. */
  get rowHeight(): number | null {
    const { row, rows } = storedRect(this.range);
    const sheet = sheetOf(this.range);
    return uniform(Array.from({ length: rows }, (_, i) => sheet.rowHeight(row + i) * POINTS_PER_PIXEL));
  }
  set rowHeight(points: number) {
    this.range.model.guard(this.range.sheetId, "allowFormatRows");
    if (!(points >= 0 && points <= 409)) throw new HostError("InvalidArgument");
    const { row, rows } = storedRect(this.range);
    sheetOf(this.range).setRowHeight(row, rows, Math.round(points / POINTS_PER_PIXEL));
  }
  autofitColumns(): void {
    this.range.model.guard(this.range.sheetId, "allowFormatColumns");
    const { column, columns } = storedRect(this.range);
    sheetOf(this.range).autofitColumns(column, columns);
  }
  autofitRows(): void {
    this.range.model.guard(this.range.sheetId, "allowFormatRows");
    const { row, rows } = storedRect(this.range);
    sheetOf(this.range).autofitRows(row, rows);
  }
}
