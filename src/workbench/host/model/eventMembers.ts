import type { HostObject } from "../protocol/hostObject";
import type { Registrations } from "./model";

/** Gives a class the `_Register…` and `_Unregister…` members by which office.js says that it listens. */
export function addEventMembers<T extends HostObject>(
  type: { readonly prototype: T },
  events: Readonly<Record<string, number>>,
  listenerOf: (object: T) => { readonly registrations: Registrations; readonly target: string },
): void {
  for (const [name, eventType] of Object.entries(events)) {
    define(type.prototype, `_register${name}`, function (this: T) {
      const { registrations, target } = listenerOf(this);
      registrations.add(eventType, target);
    });
    define(type.prototype, `_unregister${name}`, function (this: T) {
      const { registrations, target } = listenerOf(this);
      registrations.remove(eventType, target);
    });
  }
}

function define(prototype: object, name: string, value: () => void): void {
  Object.defineProperty(prototype, name, { value });
}
