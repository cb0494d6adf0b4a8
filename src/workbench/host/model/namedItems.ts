import type { DefinedName } from "../../grid/cells";
import { HostError } from "../protocol/hostError";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { localAddress, quoteSheet } from "./address";
import type { Model } from "./model";
import { Range } from "./range";
import { RangeGeometry } from "./rangeGeometry";
import { Worksheet } from "./worksheet";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d{1,7}|[rRcC])$/;

/** A defined name of the workbook or of one sheet. */
export class NamedItem extends HostObject {
  static override readonly wireName = "NamedItem";
  static override readonly navigations = ["worksheet", "worksheetOrNullObject"];
  constructor(
    readonly model: Model,
    readonly itemName: string,
    readonly scopeId: string | undefined,
  ) {
    super();
  }
  get _id(): string {
    return this.itemName;
  }
  get name(): string {
    return stored(this).name;
  }
  get scope(): string {
    return this.scopeId === undefined ? "Workbook" : "Worksheet";
  }
  get formula(): string {
    return stored(this).formula;
  }
  set formula(formula: string) {
    this.model.grid.setName({ ...stored(this), formula: formula.startsWith("=") ? formula : `=${formula}` });
  }
  get visible(): boolean {
    return stored(this).visible;
  }
  set visible(visible: boolean) {
    this.model.grid.setName({ ...stored(this), visible });
  }
  get comment(): string {
    return stored(this).comment;
  }
  set comment(comment: string) {
    this.model.grid.setName({ ...stored(this), comment });
  }
  get type(): string {
    return kindOf(this.model, stored(this).formula).type;
  }
  /** The address for a range, the constant otherwise. */
  get value(): string | number | boolean {
    return kindOf(this.model, stored(this).formula).value;
  }
  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new HostError("InvalidOperation");
    return sheet;
  }
  get worksheetOrNullObject(): Worksheet | null {
    return this.scopeId === undefined ? null : new Worksheet(this.model, this.scopeId);
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const target = this.model.referenceOfFormula(stored(this).formula);
    return target ? new Range(this.model, target.sheetId, target.rect) : null;
  }
  delete(): void {
    const { name, sheet } = stored(this);
    this.model.grid.deleteName(name, sheet);
  }
}

function scopeName(model: Model, scopeId: string | undefined): string | undefined {
  return scopeId === undefined ? undefined : model.sheet(scopeId).name;
}
function stored(item: NamedItem): DefinedName {
  const sheet = scopeName(item.model, item.scopeId);
  const found = item.model.grid.names().find((one) => one.name.toLowerCase() === item.itemName.toLowerCase() && one.sheet === sheet);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function kindOf(model: Model, formula: string): { readonly type: string; readonly value: string | number | boolean } {
  const target = model.referenceOfFormula(formula);
  if (target) return { type: "Range", value: `${quoteSheet(model.sheet(target.sheetId).name)}!${localAddress(target.rect, true)}` };
  const constant = formula.replace(/^=/, "");
  if (/^".*"$/s.test(constant)) return { type: "String", value: constant.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(constant)) return { type: "Boolean", value: /^TRUE$/i.test(constant) };
  if (constant !== "" && Number.isFinite(Number(constant)))
    return { type: Number.isInteger(Number(constant)) ? "Integer" : "Double", value: Number(constant) };
  return constant.includes("#REF!") ? { type: "Error", value: "#REF!" } : { type: "String", value: formula };
}

export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly wireName = "NamedItemCollection";
  constructor(
    readonly model: Model,
    readonly scopeId: string | undefined,
  ) {
    super();
  }
  override items(): readonly NamedItem[] {
    const sheet = scopeName(this.model, this.scopeId);
    return this.model.grid.names().flatMap((one) => (one.sheet === sheet ? [new NamedItem(this.model, one.name, this.scopeId)] : []));
  }
  add(name: string, reference: RangeGeometry | string | number | boolean, comment = ""): NamedItem {
    if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw new HostError("InvalidArgument");
    if (this.getItemOrNullObject(name)) throw new HostError("ItemAlreadyExists");
    const sheet = scopeName(this.model, this.scopeId);
    this.model.grid.setName({
      name,
      formula: formulaOf(this.model, reference),
      visible: true,
      comment,
      ...(sheet === undefined ? {} : { sheet }),
    });
    return new NamedItem(this.model, name, this.scopeId);
  }
  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  getItemOrNullObject(name: string): NamedItem | null {
    return this.items().find((item) => item.itemName.toLowerCase() === name.toLowerCase()) ?? null;
  }
}

function formulaOf(model: Model, reference: RangeGeometry | string | number | boolean): string {
  if (reference instanceof RangeGeometry)
    return `=${quoteSheet(model.sheet(reference.sheetId).name)}!${localAddress(reference.rect, true)}`;
  if (typeof reference !== "string") return `=${String(reference).toUpperCase()}`;
  return reference.startsWith("=") ? reference : `="${reference.replaceAll('"', '""')}"`;
}
