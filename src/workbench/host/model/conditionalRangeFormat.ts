import type { BorderEdge, CellStyle } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { colorOf } from "./color";

/** Where a rule keeps its look. */
export interface StyleSlot {
  read(): CellStyle;
  write(style: CellStyle): void;
}
function change(slot: StyleSlot, style: CellStyle): void {
  slot.write({ ...slot.read(), ...style });
}

export class ConditionalRangeFormat extends HostObject {
  static override readonly wireName = "ConditionalRangeFormat";
  static override readonly navigations = ["fill", "font", "borders"];
  constructor(readonly slot: StyleSlot) {
    super();
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.slot);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.slot);
  }
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.slot);
  }
}

class ConditionalRangeFill extends HostObject {
  static override readonly wireName = "ConditionalRangeFill";
  constructor(readonly slot: StyleSlot) {
    super();
  }
  get color(): string {
    return this.slot.read().fill ?? "";
  }
  set color(color: string) {
    change(this.slot, { fill: colorOf(color) });
  }
  clear(): void {
    const { fill: _fill, ...rest } = this.slot.read();
    this.slot.write(rest);
  }
}

class ConditionalRangeFont extends HostObject {
  static override readonly wireName = "ConditionalRangeFont";
  constructor(readonly slot: StyleSlot) {
    super();
  }
  get color(): string {
    return this.slot.read().fontColor ?? "";
  }
  set color(color: string) {
    change(this.slot, { fontColor: colorOf(color) });
  }
  get bold(): boolean {
    return this.slot.read().bold ?? false;
  }
  set bold(bold: boolean) {
    change(this.slot, { bold });
  }
  get italic(): boolean {
    return this.slot.read().italic ?? false;
  }
  set italic(italic: boolean) {
    change(this.slot, { italic });
  }
  get strikethrough(): boolean {
    return this.slot.read().strikethrough ?? false;
  }
  set strikethrough(strikethrough: boolean) {
    change(this.slot, { strikethrough });
  }
  get underline(): string {
    return this.slot.read().underline ? "Single" : "None";
  }
  set underline(underline: string) {
    change(this.slot, { underline: underline !== "None" });
  }
  clear(): void {
    const { fontColor: _color, bold: _bold, italic: _italic, strikethrough: _strike, underline: _underline, ...rest } = this.slot.read();
    this.slot.write(rest);
  }
}

const EDGES: Readonly<Record<string, BorderEdge>> = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" };

class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static override readonly wireName = "ConditionalRangeBorderCollection";
  constructor(readonly slot: StyleSlot) {
    super();
  }
  override items(): readonly ConditionalRangeBorder[] {
    return Object.keys(EDGES).map((index) => this.getItem(index));
  }
  getItem(index: string): ConditionalRangeBorder {
    const edge = EDGES[index];
    if (edge === undefined) throw new HostError("InvalidArgument");
    return new ConditionalRangeBorder(this.slot, index, edge);
  }
}

class ConditionalRangeBorder extends HostObject {
  static override readonly wireName = "ConditionalRangeBorder";
  constructor(
    readonly slot: StyleSlot,
    readonly index: string,
    readonly edge: BorderEdge,
  ) {
    super();
  }
  get id(): string {
    return this.index;
  }
  get sideIndex(): string {
    return this.index;
  }
  get color(): string {
    return this.slot.read().borders?.[this.edge]?.color ?? "";
  }
  set color(color: string) {
    const { borders } = this.slot.read();
    change(this.slot, { borders: { ...borders, [this.edge]: { style: borders?.[this.edge]?.style ?? "thin", color: colorOf(color) } } });
  }
  get style(): string {
    return this.slot.read().borders?.[this.edge] ? "Continuous" : "None";
  }
  set style(style: string) {
    const { [this.edge]: line, ...others } = this.slot.read().borders ?? {};
    change(this.slot, {
      borders: style === "None" ? others : { ...others, [this.edge]: { style: "thin", color: line?.color ?? "#000000" } },
    });
  }
}
