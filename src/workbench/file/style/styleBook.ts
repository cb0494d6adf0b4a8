import type { BorderEdge, CellStyle } from "../../grid/cells";
import { encodeXml } from "../package/xmlText";
import { builtInFormats } from "./numberFormats";
import { argb } from "./argb";

const firstOwnFormat = 164;
/** Numbers 5–8, 23–36 and 41–44 mean different formats in different languages of Excel: those formats are written out. */
const formatIds = new Map(
  Object.entries(builtInFormats)
    .filter(([id]) => Number(id) < 23 || Number(id) > 44)
    .map(([id, format]) => [format, Number(id)]),
);

const edgesInOrder: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

function fontXml(style: CellStyle, conditional: boolean): string {
  const { bold, italic, strikethrough, underline, fontSize, fontColor, fontName } = style;
  const size = fontSize ?? (conditional ? undefined : 11);
  const name = fontName ?? (conditional ? undefined : "Calibri");
  const color = fontColor ?? (conditional ? undefined : "#000000");
  const inner =
    (bold ? "<b/>" : "") +
    (italic ? "<i/>" : "") +
    (strikethrough ? "<strike/>" : "") +
    (underline ? "<u/>" : "") +
    (size ? `<sz val="${size}"/>` : "") +
    (color ? `<color rgb="${argb(color)}"/>` : "") +
    (name ? `<name val="${encodeXml(name)}"/>` : "");
  return inner && `<font>${inner}</font>`;
}

function fillXml(fill: string | undefined, conditional: boolean): string {
  if (!fill) return conditional ? "" : '<fill><patternFill patternType="none"/></fill>';
  if (conditional)
    return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(borders: CellStyle["borders"], conditional: boolean): string {
  if (conditional && !borders) return "";
  const line = (edge: BorderEdge): string => {
    const at = borders?.[edge];
    return at ? `<${edge} style="${at.style}"><color rgb="${argb(at.color)}"/></${edge}>` : `<${edge}/>`;
  };
  return `<border>${edgesInOrder.map(line).join("")}${conditional ? "" : "<diagonal/>"}</border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal && horizontal !== "general" ? ` horizontal="${horizontal}"` : "") +
    (vertical ? ` vertical="${vertical}"` : "") +
    (wrap ? ' wrapText="1"' : "") +
    (indent ? ` indent="${indent}"` : "");
  return attributes && `<alignment${attributes}/>`;
}

/** A list without repetitions that hands out positions. */
class Shelf {
  private readonly positions = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((item) => this.put(item));
  }

  put(item: string): number {
    const known = this.positions.get(item);
    if (known !== undefined) return known;
    this.positions.set(item, this.positions.size);
    return this.positions.size - 1;
  }

  xml(tag: string): string {
    return `<${tag} count="${this.positions.size}">${[...this.positions.keys()].join("")}</${tag}>`;
  }

  get size(): number {
    return this.positions.size;
  }
}

/** Numbers the looks of a workbook and writes them as `styles.xml`. */
export class StyleBook {
  private readonly fonts = new Shelf(fontXml({}, false));
  private readonly fills = new Shelf(fillXml(undefined, false), '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Shelf(borderXml(undefined, false));
  private readonly looks = new Shelf('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly conditional = new Shelf();
  private readonly formats = new Map<string, number>();
  private readonly known = new WeakMap<CellStyle, Map<string, number>>();
  private readonly plain: CellStyle = {};

  /** Style number of a cell with this look; 0 for the default. `quoted`: an apostrophe keeps its text from being a formula. */
  number(style: CellStyle | undefined, numberFormat: string | undefined, quoted = false): number {
    const look = style ?? this.plain;
    const format = numberFormat ?? "General";
    if (quoted) return this.add(look, format, true);
    let numbers = this.known.get(look);
    if (!numbers) this.known.set(look, (numbers = new Map<string, number>()));
    let number = numbers.get(format);
    if (number === undefined) numbers.set(format, (number = this.add(look, format)));
    return number;
  }

  /** Number of a look that a conditional format puts over a cell's own. */
  conditionalNumber(style: CellStyle): number {
    const parts = fontXml(style, true) + fillXml(style.fill, true) + alignmentXml(style) + borderXml(style.borders, true);
    return this.conditional.put(`<dxf>${parts}</dxf>`);
  }

  private add(style: CellStyle, format: string, quoted = false): number {
    const font = this.fonts.put(fontXml(style, false));
    const fill = this.fills.put(fillXml(style.fill, false));
    const border = this.borders.put(borderXml(style.borders, false));
    const alignment = alignmentXml(style);
    const attributes = `numFmtId="${this.formatId(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied =
      (format === "General" ? "" : ' applyNumberFormat="1"') +
      (font ? ' applyFont="1"' : "") +
      (fill ? ' applyFill="1"' : "") +
      (border ? ' applyBorder="1"' : "") +
      (alignment ? ' applyAlignment="1"' : "") +
      (style.locked === false ? ' applyProtection="1"' : "") +
      (quoted ? ' quotePrefix="1"' : "");
    const inner = alignment + (style.locked === false ? '<protection locked="0"/>' : "");
    return this.looks.put(inner ? `<xf ${attributes}${applied}>${inner}</xf>` : `<xf ${attributes}${applied}/>`);
  }

  private formatId(format: string): number {
    const known = formatIds.get(format) ?? this.formats.get(format);
    if (known !== undefined) return known;
    const id = firstOwnFormat + this.formats.size;
    this.formats.set(format, id);
    return id;
  }

  xml(): string {
    const formats = [...this.formats].map(([format, id]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(format)}"/>`).join("");
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats && `<numFmts count="${this.formats.size}">${formats}</numFmts>`) +
      this.fonts.xml("fonts") +
      this.fills.xml("fills") +
      this.borders.xml("borders") +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.looks.xml("cellXfs") +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.conditional.xml("dxfs") +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
    );
  }
}
