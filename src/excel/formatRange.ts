import type { Border, Format } from "../sheets/plan";

const horizontal = { left: "Left", center: "Center", right: "Right", general: "General" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

/** Sets what the format names on the range, and nothing else. */
export function formatRange(range: Excel.Range, format: Format): void {
  const { font, fill } = range.format;
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.color !== undefined) font.color = format.color;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.font !== undefined) font.name = format.font;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = vertical[format.vertical];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  for (const [edge, border] of Object.entries(format.borders ?? {})) setBorder(range, edge as keyof typeof edges, border);
}

function setBorder(range: Excel.Range, edge: keyof typeof edges, border: Border): void {
  const line = range.format.borders.getItem(edges[edge]);
  if (border.style === "none") {
    line.style = "None";
    return;
  }
  line.style = border.style === "dotted" ? "Dot" : "Continuous";
  line.weight = border.style === "medium" ? "Medium" : "Thin";
  if (border.color !== undefined) line.color = border.color;
}
