import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { KeyedCollection, sameKey } from "./keyedCollection";
import type { Model } from "./model";

class WorksheetCustomProperty extends HostObject {
  static override readonly wireName = "WorksheetCustomProperty";
  constructor(
    readonly properties: Map<string, string>,
    readonly ownKey: string,
  ) {
    super();
  }
  get key(): string {
    return this.ownKey;
  }
  get value(): string {
    const value = this.properties.get(this.ownKey);
    if (value === undefined) throw new HostError("ItemNotFound");
    return value;
  }
  set value(value: string) {
    this.properties.set(this.ownKey, value);
  }
  delete(): void {
    this.properties.delete(this.ownKey);
  }
}

export class WorksheetCustomPropertyCollection extends KeyedCollection<WorksheetCustomProperty> {
  static override readonly wireName = "WorksheetCustomPropertyCollection";
  constructor(
    readonly model: Model,
    readonly sheetId: string,
  ) {
    super();
  }
  override items(): readonly WorksheetCustomProperty[] {
    const { customProperties } = this.model.notes(this.sheetId);
    return [...customProperties.keys()].map((key) => new WorksheetCustomProperty(customProperties, key));
  }
  /** Adds, or overwrites the property of this key. */
  add(key: string, value: string): WorksheetCustomProperty {
    if (key.length === 0 || key.length > 255) throw new HostError("InvalidArgument");
    const property = this.getItemOrNullObject(key) ?? new WorksheetCustomProperty(this.model.notes(this.sheetId).customProperties, key);
    property.value = value;
    return property;
  }
  override getItemOrNullObject(key: string): WorksheetCustomProperty | null {
    return this.items().find((property) => sameKey(property.ownKey, key)) ?? null;
  }
}
