import type { BorderEdge, BorderLine, CellStyle, Rect } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { colorOf } from "./color";
import { sheetOf, storedRect, type RangeGeometry } from "./rangeGeometry";
import { uniform } from "./uniform";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof INDEXES)[number];

/** The cells and their edges that one border of a range consists of. */
function linesOf(index: BorderIndex, rect: Rect): readonly { readonly rect: Rect; readonly edge: BorderEdge }[] {
  const { row, column, rows, columns } = rect;
  switch (index) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideVertical":
      return columns < 2
        ? []
        : [
            { rect: { ...rect, columns: columns - 1 }, edge: "right" },
            { rect: { ...rect, column: column + 1, columns: columns - 1 }, edge: "left" },
          ];
    case "InsideHorizontal":
      return rows < 2
        ? []
        : [
            { rect: { ...rect, rows: rows - 1 }, edge: "bottom" },
            { rect: { ...rect, row: row + 1, rows: rows - 1 }, edge: "top" },
          ];
    default:
      return [];
  }
}

const STYLES = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
} as const;

export class RangeBorder extends HostObject {
  static override readonly wireName = "RangeBorder";
  constructor(
    readonly range: RangeGeometry,
    readonly index: BorderIndex,
  ) {
    super();
  }
  get id(): string {
    return this.index;
  }
  get sideIndex(): string {
    return this.index;
  }
  get style(): string | null {
    const line = current(this);
    if (line === null) return null;
    if (line === undefined) return "None";
    return line.style === "dashed" ? "Dash" : line.style === "dotted" ? "Dot" : line.style === "double" ? "Double" : "Continuous";
  }
  set style(style: string) {
    if (style === "None") {
      put(this, undefined);
      return;
    }
    const known = STYLES[style as keyof typeof STYLES];
    if (known === undefined) throw new HostError("InvalidArgument");
    put(this, { style: known, color: current(this)?.color ?? "#000000" });
  }
  get weight(): string | null {
    const line = current(this);
    return line === null ? null : line?.style === "medium" ? "Medium" : line?.style === "thick" ? "Thick" : "Thin";
  }
  set weight(weight: string) {
    const style = ({ Hairline: "thin", Thin: "thin", Medium: "medium", Thick: "thick" } as const)[weight as "Thin"];
    if (style === undefined) throw new HostError("InvalidArgument");
    const line = current(this);
    const patterned = line && ["dashed", "dotted", "double"].includes(line.style) && style === "thin";
    put(this, { style: patterned ? line.style : style, color: line?.color ?? "#000000" });
  }
  get color(): string {
    return current(this)?.color ?? "#000000";
  }
  set color(color: string) {
    put(this, { style: current(this)?.style ?? "thin", color: colorOf(color) });
  }
}

/** The border's line; undefined for none, null where the cells differ. */
function current(border: RangeBorder): BorderLine | undefined | null {
  const [first] = linesOf(border.index, storedRect(border.range));
  if (!first) return undefined;
  const lines = sheetOf(border.range)
    .styles(first.rect)
    .flatMap((line) => line.map((style) => JSON.stringify(style.borders?.[first.edge] ?? null)));
  const common = uniform(lines);
  return common === null ? null : ((JSON.parse(common) as BorderLine | null) ?? undefined);
}

function put(border: RangeBorder, line: BorderLine | undefined): void {
  border.range.model.guard(border.range.sheetId, "allowFormatCells");
  const sheet = sheetOf(border.range);
  for (const { rect, edge } of linesOf(border.index, storedRect(border.range))) {
    if (line) {
      sheet.setStyle(rect, { borders: { [edge]: line } });
      continue;
    }
    const without = sheet.styles(rect).map((cells) =>
      cells.map((style): CellStyle => {
        const { [edge]: _gone, ...borders } = style.borders ?? {};
        return { ...style, borders };
      }),
    );
    sheet.setStyle(rect, {}, ["borders"]);
    sheet.setStyles(rect, without);
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly wireName = "RangeBorderCollection";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  override items(): readonly RangeBorder[] {
    return INDEXES.map((index) => new RangeBorder(this.range, index));
  }
  getItem(index: string): RangeBorder {
    const known = INDEXES.find((one) => one === index);
    if (known === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.range, known);
  }
  getItemAt(index: number): RangeBorder {
    const known = INDEXES[index];
    if (known === undefined) throw new HostError("InvalidArgument");
    return new RangeBorder(this.range, known);
  }
}
