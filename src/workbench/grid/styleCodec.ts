import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData, ITextDecoration, Nullable } from "@univerjs/core";
import type { BorderEdge, BorderLine, CellStyle } from "./cells";

type Loose<T> = { [K in keyof T]?: Nullable<T[K]> };
/** A style to merge: null takes a property back to its default. */
export type StylePatch = Loose<IStyleData>;
/** Univer has no word for a cell that isn't locked, and drops the ones it doesn't know: this one it neither draws nor writes. */
const unlocked: ITextDecoration = { s: 0 };

const pixelsPerIndent = 9;
const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  fill: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const lines: Readonly<Record<BorderLine["style"], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};
const edges: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];
const keyOf = <K extends string, V>(table: Readonly<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

export function encodeStyle(style: CellStyle, reset: readonly (keyof CellStyle)[] = []): StylePatch {
  const patch: StylePatch = {};
  for (const key of reset) Object.assign(patch, cleared[key]);
  if (style.fill !== undefined) patch.bg = { rgb: style.fill };
  if (style.fontColor !== undefined) patch.cl = { rgb: style.fontColor };
  if (style.fontName !== undefined) patch.ff = style.fontName;
  if (style.fontSize !== undefined) patch.fs = style.fontSize;
  if (style.bold !== undefined) patch.bl = style.bold ? 1 : null;
  if (style.italic !== undefined) patch.it = style.italic ? 1 : null;
  if (style.underline !== undefined) patch.ul = style.underline ? { s: 1 } : null;
  if (style.strikethrough !== undefined) patch.st = style.strikethrough ? { s: 1 } : null;
  if (style.horizontal !== undefined) patch.ht = horizontals[style.horizontal] ?? null;
  if (style.vertical !== undefined) patch.vt = verticals[style.vertical] ?? null;
  if (style.wrap !== undefined) patch.tb = style.wrap ? WrapStrategy.WRAP : null;
  if (style.indent !== undefined)
    patch.pd = style.indent === 0 ? null : { [style.horizontal === "right" ? "r" : "l"]: style.indent * pixelsPerIndent };
  if (style.borders !== undefined) patch.bd = encodeBorders(style.borders);
  if (style.locked !== undefined) patch.bbl = style.locked ? null : unlocked;
  return patch;
}

const cleared: Readonly<Record<keyof CellStyle, StylePatch>> = {
  fill: { bg: null },
  fontColor: { cl: null },
  fontName: { ff: null },
  fontSize: { fs: null },
  bold: { bl: null },
  italic: { it: null },
  underline: { ul: null },
  strikethrough: { st: null },
  horizontal: { ht: null },
  vertical: { vt: null },
  wrap: { tb: null },
  indent: { pd: null },
  borders: { bd: null },
  locked: { bbl: null },
};

export function decodeStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const horizontal = style.ht ? keyOf(horizontals, style.ht) : undefined;
  const vertical = style.vt ? keyOf(verticals, style.vt) : undefined;
  const padding = style.pd?.l ?? style.pd?.r;
  const borders = style.bd ? decodeBorders(style.bd) : undefined;
  return {
    ...(style.bg?.rgb ? { fill: hex(style.bg.rgb) } : {}),
    ...(style.cl?.rgb ? { fontColor: hex(style.cl.rgb) } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...(horizontal ? { horizontal: horizontal as NonNullable<CellStyle["horizontal"]> } : {}),
    ...(vertical ? { vertical: vertical as NonNullable<CellStyle["vertical"]> } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(padding ? { indent: Math.round(padding / pixelsPerIndent) } : {}),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
    ...(style.bbl?.s === BooleanNumber.FALSE ? { locked: false } : {}),
  };
}

function encodeBorders(borders: NonNullable<CellStyle["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, short] of edges) {
    const line = borders[edge];
    if (line) data[short] = { s: lines[line.style], cl: { rgb: line.color } };
  }
  return data;
}

function decodeBorders(data: IBorderData): NonNullable<CellStyle["borders"]> {
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [edge, short] of edges) {
    const line: Nullable<IBorderStyleData> = data[short];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    borders[edge] = { style: keyOf(lines, line.s) ?? "thin", color: hex(line.cl.rgb ?? "#000000") };
  }
  return borders;
}

/** Univer's own tools write `rgb(1,2,3)` and lower case. */
function hex(color: string): string {
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
