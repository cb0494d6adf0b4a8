import type { XmlElement } from "../package/xmlTree";

const fallbackTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const schemeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** Numbers 0–63 of the old palette ([MS-OI29500] 18.8.27); 64 and 65 are the system's text and window. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

/** The twelve theme colours in the order in which cells number them, `RRGGBB`. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = theme?.first("theme", "themeElements", "clrScheme");
  return schemeOrder.map((name, i) => {
    const color = scheme?.first(name);
    return (
      color?.first("srgbClr")?.attribute("val") ??
      color?.first("sysClr")?.attribute("lastClr") ??
      fallbackTheme[i] ??
      "000000"
    ).toUpperCase();
  });
}

/** Tints work on the lightness of HSL: positive towards white, negative towards black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const floor = wanted - newSpread / 2;
  const channel = (value: number): string =>
    Math.round((floor + (spread === 0 ? 0 : ((value - min) / spread) * newSpread)) * 255)
      .toString(16)
      .padStart(2, "0");
  return (channel(red) + channel(green) + channel(blue)).toUpperCase();
}

/** A colour element (`rgb`, `theme` + `tint`, `indexed`) as `#RRGGBB`; undefined for automatic. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const tint = element.number("tint") ?? 0;
  const rgb = element.attribute("rgb");
  if (rgb) return `#${tinted(rgb.slice(-6).toUpperCase(), tint)}`;
  const themed = theme[element.number("theme") ?? -1];
  if (themed) return `#${tinted(themed, tint)}`;
  const indexed = palette[element.number("indexed") ?? -1];
  return indexed ? `#${indexed}` : undefined;
}
