import type { BorderEdge, BorderLine, CellStyle } from "../../grid/cells";
import type { StoredLook } from "../cells/readCells";
import type { XmlElement } from "../package/xmlTree";
import { colorOf } from "./colors";
import { builtInFormats } from "./numberFormats";

/** The looks of a workbook: by style number for cells, by number for conditional formats. */
export interface StoredStyles {
  readonly cells: readonly StoredLook[];
  readonly conditional: readonly CellStyle[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const lineStyles: Readonly<Record<string, BorderLine["style"]>> = {
  thin: "thin",
  hair: "dotted",
  dotted: "dotted",
  dashed: "dashed",
  dashDot: "dashed",
  dashDotDot: "dashed",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "thick",
  double: "double",
};
const edges: readonly BorderEdge[] = ["top", "bottom", "left", "right"];
const horizontals: Readonly<Record<string, NonNullable<CellStyle["horizontal"]>>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "justify",
  right: "right",
  fill: "fill",
  justify: "justify",
};
const verticals: Readonly<Record<string, NonNullable<CellStyle["vertical"]>>> = { top: "top", center: "center" };

/** A font holds only what differs from `normal`, the workbook's default font. */
function fontStyle(font: XmlElement | undefined, theme: readonly string[], normal: CellStyle): CellStyle {
  if (!font) return {};
  const on = (tag: string): boolean => font.first(tag)?.flag("val", true) ?? false;
  const color = colorOf(font.first("color"), theme);
  const name = (font.first("name") ?? font.first("rFont"))?.attribute("val");
  const size = font.first("sz")?.number("val");
  const underline = font.first("u");
  return {
    ...(name && name !== normal.fontName && { fontName: name }),
    ...(size && size !== normal.fontSize && { fontSize: size }),
    ...(color && color !== normal.fontColor && { fontColor: color }),
    ...(on("b") && { bold: true }),
    ...(on("i") && { italic: true }),
    ...(underline && underline.attribute("val") !== "none" && { underline: true }),
    ...(on("strike") && { strikethrough: true }),
  };
}

/** Cell fills keep their colour in the foreground, conditional ones in the background. */
function fillColor(fill: XmlElement | undefined, theme: readonly string[], conditional: boolean): string | undefined {
  const pattern = fill?.first("patternFill");
  const type = pattern?.attribute("patternType");
  if (!pattern || type === "none" || type === "gray125") return undefined;
  if (!conditional) return colorOf(pattern.first("fgColor"), theme);
  return colorOf(pattern.first("bgColor"), theme) ?? colorOf(pattern.first("fgColor"), theme);
}

function bordersOf(border: XmlElement | undefined, theme: readonly string[]): CellStyle["borders"] {
  const lines: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const edge of edges) {
    const line = border?.first(edge);
    const style = lineStyles[line?.attribute("style") ?? ""];
    if (style) lines[edge] = { style, color: colorOf(line?.first("color"), theme) ?? "#000000" };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  const horizontal = horizontals[alignment?.attribute("horizontal") ?? ""];
  const vertical = verticals[alignment?.attribute("vertical") ?? ""];
  const indent = alignment?.number("indent");
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment?.flag("wrapText") && { wrap: true }),
    ...(indent && { indent }),
  };
}

const normalFont = (font: XmlElement | undefined, theme: readonly string[]): CellStyle => {
  const style: Mutable<CellStyle> = fontStyle(font, theme, {});
  return style;
};

/** Reads `styles.xml`. Looks that equal the workbook's default are left out, as absent means default. */
export function readStyles(root: XmlElement | undefined, theme: readonly string[]): StoredStyles {
  const sheet = root?.first("styleSheet");
  const fonts = sheet?.first("fonts")?.all("font") ?? [];
  const fills = sheet?.first("fills")?.all("fill") ?? [];
  const borders = sheet?.first("borders")?.all("border") ?? [];
  const formats = new Map(
    (sheet?.first("numFmts")?.all("numFmt") ?? []).map((it) => [it.number("numFmtId"), it.attribute("formatCode") ?? "General"]),
  );
  const normal = normalFont(fonts[0], theme);

  const look = (
    font: XmlElement | undefined,
    fill: string | undefined,
    border: XmlElement | undefined,
    alignment: XmlElement | undefined,
  ): CellStyle => {
    const lines = bordersOf(border, theme);
    return { ...(fill && { fill }), ...fontStyle(font, theme, normal), ...alignmentStyle(alignment), ...(lines && { borders: lines }) };
  };

  return {
    cells: (sheet?.first("cellXfs")?.all("xf") ?? []).map((xf) => {
      const style = look(
        fonts[xf.number("fontId") ?? 0],
        fillColor(fills[xf.number("fillId") ?? 0], theme, false),
        borders[xf.number("borderId") ?? 0],
        xf.first("alignment"),
      );
      const locked = xf.first("protection")?.flag("locked", true) ?? true;
      const id = xf.number("numFmtId") ?? 0;
      const numberFormat = formats.get(id) ?? builtInFormats[id] ?? "General";
      const whole = locked ? style : { ...style, locked };
      return { ...(Object.keys(whole).length > 0 && { style: whole }), ...(numberFormat !== "General" && { numberFormat }) };
    }),
    conditional: (sheet?.first("dxfs")?.all("dxf") ?? []).map((dxf) =>
      look(dxf.first("font"), fillColor(dxf.first("fill"), theme, true), dxf.first("border"), dxf.first("alignment")),
    ),
  };
}
