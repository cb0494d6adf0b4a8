import type { CellStyle, Rect } from "../../grid/cells";
import type { GridSheet } from "../../grid/grid";
import { HostError } from "../protocol/hostError";
import { localAddress, quoteSheet } from "./address";
import { bordersAfter, formatsShown } from "./cellLooks";
import { colorOf } from "./color";
import type { Range } from "./range";

/** Properties wanted, or given, per cell, row or column; nested as `{ format: { fill: { color } } }`. */
export interface PropertyTree {
  readonly [name: string]: PropertyTree | string | number | boolean | null | undefined;
}

/** `getCellProperties`: formats are read for the whole block at once, the rest cell by cell. */
export function readCells(range: Range, wanted: PropertyTree): Record<string, unknown>[][] {
  const { format, ...others } = wanted;
  const formats = format && typeof format === "object" ? formatsShown(range, format) : undefined;
  const hasOthers = Object.values(others).some(Boolean);
  return Array.from({ length: range.rect.rows }, (_, i) =>
    Array.from({ length: range.rect.columns }, (__, j) => ({
      ...(hasOthers ? readProperties(range.getCell(i, j), others) : {}),
      ...(formats ? { format: formats[i]?.[j] } : {}),
    })),
  );
}

/** What an object shows of the properties a tree asks for. */
export function readProperties(range: Range, wanted: PropertyTree): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (!inner) continue;
    if (name === "address" || name === "addressLocal")
      out[name] = `${quoteSheet(range.model.sheet(range.sheetId).name)}!${localAddress(range.rect)}`;
    else out[name] = walk(range, name, inner);
  }
  return out;
}

function walk(target: object, name: string, inner: PropertyTree | string | number | boolean): unknown {
  if (!(name in target)) throw new HostError("ApiNotFound", `${target.constructor.name}.${name} is not implemented by this host`);
  const value: unknown = Reflect.get(target, name);
  if (typeof inner !== "object" || value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(inner).flatMap(([key, deeper]) => (deeper ? [[key, walk(value, key, deeper)]] : [])));
}

/** Sets what a tree gives on the object, skipping what it leaves out. */
export function writeProperties(target: object, given: PropertyTree): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    if (!(name in target)) throw new HostError("ApiNotFound", `${target.constructor.name}.${name} is not implemented by this host`);
    if (typeof value === "object") writeProperties(Reflect.get(target, name) as object, value);
    else Reflect.set(target, name, value);
  }
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellStyle["horizontal"]>>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
};
const VERTICAL: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = { Top: "top", Center: "center", Bottom: "bottom" };

/** A cell's settable properties as one style, so that a block is written at once. */
function styleFromProperties(given: PropertyTree): CellStyle {
  const style: { -readonly [K in keyof CellStyle]: CellStyle[K] } = {};
  const format = branch(given, "format");
  const fill = branch(format, "fill");
  const font = branch(format, "font");
  if (typeof fill["color"] === "string") style.fill = colorOf(fill["color"]);
  if (typeof font["color"] === "string") style.fontColor = colorOf(font["color"]);
  if (typeof font["name"] === "string") style.fontName = font["name"];
  if (typeof font["size"] === "number") style.fontSize = font["size"];
  for (const name of ["bold", "italic", "strikethrough"] as const) if (typeof font[name] === "boolean") style[name] = font[name];
  if (typeof font["underline"] === "string") style.underline = font["underline"] !== "None";
  if (typeof format["horizontalAlignment"] === "string") style.horizontal = HORIZONTAL[format["horizontalAlignment"]] ?? "general";
  if (typeof format["verticalAlignment"] === "string") style.vertical = VERTICAL[format["verticalAlignment"]] ?? "bottom";
  if (typeof format["wrapText"] === "boolean") style.wrap = format["wrapText"];
  if (typeof format["indentLevel"] === "number") style.indent = format["indentLevel"];
  const locked = branch(format, "protection")["locked"];
  if (typeof locked === "boolean") style.locked = locked;
  return style;
}

function branch(tree: PropertyTree, name: string): PropertyTree {
  const value = tree[name];
  return value !== null && typeof value === "object" ? value : {};
}

/** A matrix the size of the range. @throws HostError InvalidArgument */
export function checkSize(rows: number, columns: number, given: readonly (readonly unknown[])[]): void {
  if (given.length !== rows || given.some((line) => line.length !== columns)) throw new HostError("InvalidArgument");
}

export function writeStyles(sheet: GridSheet, rect: Rect, given: readonly (readonly PropertyTree[])[]): void {
  const before = sheet.styles(rect);
  sheet.setStyles(
    rect,
    given.map((line, i) =>
      line.map((cell, j): CellStyle => {
        const old = before[i]?.[j] ?? {};
        const borders = branch(branch(cell, "format"), "borders");
        return { ...old, ...styleFromProperties(cell), borders: bordersAfter(old.borders, borders) };
      }),
    ),
  );
}
