import type { Rect } from "../../grid/cells";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { HostError } from "../protocol/hostError";
import { localAddress, quoteSheet } from "./address";
import type { Model } from "./model";
import { Range } from "./range";

/** Several rectangles of one sheet, as `getMergedAreas` gives them; read-only here. */
export class MergedAreas extends HostObject {
  static override readonly wireName = "RangeAreas";
  static override readonly navigations = ["areas"];
  constructor(
    readonly model: Model,
    readonly sheetId: string,
    readonly rects: readonly Rect[],
  ) {
    super();
  }
  get address(): string {
    const sheet = quoteSheet(this.model.sheet(this.sheetId).name);
    return this.rects.map((rect) => `${sheet}!${localAddress(rect)}`).join(",");
  }
  get areaCount(): number {
    return this.rects.length;
  }
  get cellCount(): number {
    return this.rects.reduce((count, rect) => count + rect.rows * rect.columns, 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this);
  }
}

class RangeCollection extends HostCollection<Range> {
  static override readonly wireName = "RangeCollection";
  constructor(readonly owner: MergedAreas) {
    super();
  }
  override items(): readonly Range[] {
    return this.owner.rects.map((rect) => new Range(this.owner.model, this.owner.sheetId, rect));
  }
  getItemAt(index: number): Range {
    const range = this.items()[index];
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
}
