import type { BorderEdge, BorderLine, CellStyle } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import type { PropertyTree } from "./cellProperties";
import { colorOf } from "./color";
import type { Range } from "./range";
import { sheetOf } from "./rangeGeometry";

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right", fill: "Fill", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const NO_LINE = { color: "#000000", style: "None", weight: "Thin", tintAndShade: 0 } as const;

function lineShown(line: BorderLine | undefined): PropertyTree {
  if (!line) return NO_LINE;
  const style = line.style === "dashed" ? "Dash" : line.style === "dotted" ? "Dot" : line.style === "double" ? "Double" : "Continuous";
  const weight = line.style === "medium" ? "Medium" : line.style === "thick" || line.style === "double" ? "Thick" : "Thin";
  return { color: line.color, style, weight, tintAndShade: 0 };
}

/** Everything `getCellProperties` can tell of a cell's format, with Excel's defaults filled in. */
function formatShown(style: CellStyle): PropertyTree {
  const border = (edge: BorderEdge): PropertyTree => lineShown(style.borders?.[edge]);
  return {
    fill: { color: style.fill ?? "#FFFFFF", pattern: style.fill === undefined ? "None" : "Solid", tintAndShade: 0 },
    font: {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      strikethrough: style.strikethrough ?? false,
      underline: style.underline ? "Single" : "None",
      color: style.fontColor ?? "#000000",
      name: style.fontName ?? "Calibri",
      size: style.fontSize ?? 11,
    },
    borders: {
      top: border("top"),
      bottom: border("bottom"),
      left: border("left"),
      right: border("right"),
      diagonalDown: NO_LINE,
      diagonalUp: NO_LINE,
    },
    horizontalAlignment: HORIZONTAL[style.horizontal ?? "general"],
    verticalAlignment: VERTICAL[style.vertical ?? "bottom"],
    wrapText: style.wrap ?? false,
    indentLevel: style.indent ?? 0,
    protection: { locked: style.locked ?? true, formulaHidden: false },
  };
}

/** The wanted part of a tree; what a border or a cell has no word for fails by its name. */
function pick(shown: PropertyTree, wanted: PropertyTree, path: string): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (!inner) continue;
    const value = shown[name];
    if (value === undefined) throw new HostError("ApiNotFound", `${path}.${name} is not implemented by this host`);
    // One wish, such as `borders: { color: true }`, is meant for every edge.
    if (path.endsWith(".format") && name === "borders" && typeof inner === "object")
      out[name] = Object.fromEntries(
        Object.entries(value as PropertyTree).map(([edge, line]) => [edge, pick(line as PropertyTree, inner, `${path}.borders`)]),
      );
    else
      out[name] = typeof inner === "object" && typeof value === "object" && value !== null ? pick(value, inner, `${path}.${name}`) : value;
  }
  return out;
}

/** The formats of a block of cells, each different look worked out once. */
export function formatsShown(range: Range, wanted: PropertyTree): Record<string, unknown>[][] {
  const known = new Map<CellStyle, Record<string, unknown>>();
  return sheetOf(range)
    .styles(range.rect)
    .map((line) =>
      line.map((style) => {
        let shown = known.get(style);
        if (!shown) known.set(style, (shown = pick(formatShown(style), wanted, "CellProperties.format")));
        return shown;
      }),
    );
}

const LINES: Readonly<Record<string, BorderLine["style"]>> = { Continuous: "thin", Dash: "dashed", Dot: "dotted", Double: "double" };
const WEIGHTS: Readonly<Record<string, BorderLine["style"]>> = { Medium: "medium", Thick: "thick" };
const EDGES: readonly BorderEdge[] = ["top", "bottom", "left", "right"];

/** A cell's edges after a tree such as `{ bottom: { style: "Continuous", color } }` was set. */
export function bordersAfter(before: CellStyle["borders"], given: PropertyTree): NonNullable<CellStyle["borders"]> {
  const borders: Partial<Record<BorderEdge, BorderLine>> = { ...before };
  for (const edge of EDGES) {
    const line = given[edge];
    if (!line || typeof line !== "object") continue;
    if (line["style"] === "None") delete borders[edge];
    else {
      const old = borders[edge];
      const patterned = LINES[word(line["style"])];
      const style =
        patterned === "thin" || patterned === undefined ? (WEIGHTS[word(line["weight"])] ?? patterned ?? old?.style ?? "thin") : patterned;
      borders[edge] = { style, color: typeof line["color"] === "string" ? colorOf(line["color"]) : (old?.color ?? "#000000") };
    }
  }
  return borders;
}

/** A word of Excel's, or nothing that is one. */
function word(value: PropertyTree[string]): string {
  return typeof value === "string" ? value : "";
}
