import type { CellStyle, CfPoint, ConditionalFormat as StoredFormat } from "../../grid/cells";
import { HostError, notImplemented } from "../protocol/hostError";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { intersect } from "./address";
import {
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
} from "./conditionalFormatKinds";
import { Range } from "./range";
import { sheetOf, storedRect, type RangeGeometry } from "./rangeGeometry";

type Kind = StoredFormat["type"];
const WIRE_TYPE: Readonly<Record<Kind, string>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  cellValue: "CellValue",
  custom: "Custom",
};

const min: CfPoint = { kind: "min" };
const max: CfPoint = { kind: "max" };
const NO_FORMAT: CellStyle = {};
/** What Excel starts each kind with. */
const STARTS = {
  DataBar: { type: "dataBar", color: "#638EC6", min: { kind: "auto" }, max: { kind: "auto" }, showValue: true, gradient: true },
  ColorScale: {
    type: "colorScale",
    points: [
      { ...min, color: "#F8696B" },
      { kind: "percentile", value: 50, color: "#FFEB84" },
      { ...max, color: "#63BE7B" },
    ],
  },
  IconSet: {
    type: "iconSet",
    set: "3TrafficLights1",
    reverse: false,
    showValue: true,
    points: [
      { kind: "percent", value: 0 },
      { kind: "percent", value: 33 },
      { kind: "percent", value: 67 },
    ],
  },
  CellValue: { type: "cellValue", operator: "equal", formula1: "=0", format: NO_FORMAT },
  Custom: { type: "custom", formula: "=FALSE", format: NO_FORMAT },
} as const;

/** One rule; it is read afresh from the sheet, so that several objects may speak of it. */
export class ConditionalFormat extends HostObject {
  static override readonly wireName = "ConditionalFormat";
  static override readonly navigations = [
    "custom",
    "customOrNullObject",
    "dataBar",
    "dataBarOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
    "iconSet",
    "iconSetOrNullObject",
    "cellValue",
    "cellValueOrNullObject",
  ];
  constructor(
    readonly range: RangeGeometry,
    readonly formatId: string,
  ) {
    super();
  }
  get id(): string {
    return this.formatId;
  }
  get type(): string {
    return WIRE_TYPE[storedFormat(this).type];
  }
  get priority(): number {
    return storedFormat(this).priority;
  }
  set priority(priority: number) {
    updateFormat(this, { priority });
  }
  get stopIfTrue(): boolean {
    return storedFormat(this).stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    updateFormat(this, { stopIfTrue });
  }
  get custom(): CustomConditionalFormat {
    return expect(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return storedFormat(this).type === "custom" ? new CustomConditionalFormat(this) : null;
  }
  get dataBar(): DataBarConditionalFormat {
    return expect(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    return storedFormat(this).type === "dataBar" ? new DataBarConditionalFormat(this) : null;
  }
  get colorScale(): ColorScaleConditionalFormat {
    return expect(this.colorScaleOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return storedFormat(this).type === "colorScale" ? new ColorScaleConditionalFormat(this) : null;
  }
  get iconSet(): IconSetConditionalFormat {
    return expect(this.iconSetOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormat | null {
    return storedFormat(this).type === "iconSet" ? new IconSetConditionalFormat(this) : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return expect(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return storedFormat(this).type === "cellValue" ? new CellValueConditionalFormat(this) : null;
  }
  getRange(): Range {
    return expect(this.getRangeOrNullObject());
  }
  /** Null where the rule covers several rectangles. */
  getRangeOrNullObject(): Range | null {
    const { rects } = storedFormat(this);
    return rects.length === 1 ? new Range(this.range.model, this.range.sheetId, rects[0]!) : null;
  }
  delete(): void {
    this.range.model.guard(this.range.sheetId, "allowFormatCells");
    storedFormat(this);
    sheetOf(this.range).deleteConditionalFormat(this.formatId);
  }
}

/** @throws HostError ItemNotFound once the rule is gone */
export function storedFormat(format: ConditionalFormat): StoredFormat {
  const stored = sheetOf(format.range)
    .conditionalFormats()
    .find((one) => one.id === format.formatId);
  if (!stored) throw new HostError("ItemNotFound");
  return stored;
}

export function updateFormat(format: ConditionalFormat, change: Readonly<Record<string, unknown>>): void {
  format.range.model.guard(format.range.sheetId, "allowFormatCells");
  sheetOf(format.range).updateConditionalFormat({ ...storedFormat(format), ...change });
}

/** The rules that touch a range, first in priority first. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly wireName = "ConditionalFormatCollection";
  constructor(readonly range: RangeGeometry) {
    super();
  }
  override items(): readonly ConditionalFormat[] {
    const touching = sheetOf(this.range)
      .conditionalFormats()
      .filter((format) => format.rects.some((rect) => intersect(rect, this.range.rect)));
    return touching.toSorted((a, b) => a.priority - b.priority).map((format) => new ConditionalFormat(this.range, format.id));
  }
  add(type: string): ConditionalFormat {
    this.range.model.guard(this.range.sheetId, "allowFormatCells");
    const start = STARTS[type as keyof typeof STARTS];
    if (start === undefined) throw notImplemented("ConditionalFormatCollection.add", type);
    const id = sheetOf(this.range).addConditionalFormat({ ...start, rects: [storedRect(this.range)], stopIfTrue: false });
    return new ConditionalFormat(this.range, id);
  }
  getItem(id: string): ConditionalFormat {
    return expect(this.getItemOrNullObject(id));
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items().find((format) => format.formatId === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    return expect(this.items()[index] ?? null);
  }
  clearAll(): void {
    for (const format of this.items()) format.delete();
  }
}

function expect<T>(object: T | null): T {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
