import { HostObject } from "../protocol/hostObject";
import { HostError } from "../protocol/hostError";
import { KeyedCollection } from "./keyedCollection";
import type { Model } from "./model";

/** A setting of the add-in in this workbook; any JSON value. */
export class Setting extends HostObject {
  static override readonly wireName = "Setting";
  constructor(
    readonly model: Model,
    readonly ownKey: string,
  ) {
    super();
  }
  get _id(): string {
    return this.ownKey;
  }
  get key(): string {
    return this.ownKey;
  }
  get value(): unknown {
    const json = this.model.grid.settings.get(this.ownKey);
    if (json === undefined) throw new HostError("ItemNotFound");
    return JSON.parse(json) as unknown;
  }
  set value(value: unknown) {
    this.model.grid.settings.set(this.ownKey, JSON.stringify(value ?? null));
  }
  delete(): void {
    this.model.grid.settings.delete(this.ownKey);
  }
}

export class SettingCollection extends KeyedCollection<Setting> {
  static override readonly wireName = "SettingCollection";
  constructor(readonly model: Model) {
    super();
  }
  override items(): readonly Setting[] {
    return [...this.model.grid.settings.keys()].map((key) => new Setting(this.model, key));
  }
  /** Adds, or overwrites the setting of this key. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.model, key);
    setting.value = value;
    return setting;
  }
  /** Keys are case-sensitive. */
  override getItemOrNullObject(key: string): Setting | null {
    return this.model.grid.settings.has(key) ? new Setting(this.model, key) : null;
  }
}
