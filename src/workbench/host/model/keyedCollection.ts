import { HostError } from "../protocol/hostError";
import { HostCollection, type HostObject } from "../protocol/hostObject";

/** A collection whose items are found by key: `getItem` fails where `getItemOrNullObject` gives a null object. */
export abstract class KeyedCollection<T extends HostObject> extends HostCollection<T> {
  getItem(key: string | number): T {
    const item = this.getItemOrNullObject(key);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
  abstract getItemOrNullObject(key: string | number): T | null;
  getItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
}

export function sameKey(a: string | number, b: string | number): boolean {
  return String(a).toLowerCase() === String(b).toLowerCase();
}
