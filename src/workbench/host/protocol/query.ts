import { HostError, notImplemented } from "./hostError";
import { classOf, HostCollection, HostObject, membersOf } from "./hostObject";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

/** Names wanted of an object; a name with no children wants the property, or every scalar of the object it leads to. */
interface Wanted {
  [name: string]: Wanted;
}
type Answer = Record<string, unknown>;

/** How names are spelt in the answer: `Values` / `_Items` for a query, `values` / `items` for `retrieve()`. */
export type Spelling = "wire" | "json";

/**
 * Answers a load: the properties selected (all scalars for `*` or nothing), nested for navigation properties,
 * item by item for collections. A null object answers null.
 * @throws HostError ApiNotFound for a property this host doesn't have
 */
export function queryObject(object: HostObject | null, query: QueryInfo, spelling: Spelling, references: References): Answer | null {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const wanted: Wanted = {};
  for (const path of paths.length > 0 ? paths : ["*"]) {
    let at = wanted;
    for (const name of path.split(/[/.]/)) if (name) at = at[name] ??= {};
  }
  return answer(object, wanted, { spelling, references, skip: query.Skip ?? 0, top: query.Top ?? Infinity });
}

/** What identifies an object towards the client: its id, and its reference if it is tracked. */
export function headerOf(object: HostObject | null, references: References, spelling: Spelling = "wire"): Answer | null {
  if (object === null) return null;
  const header: Answer = {};
  const { properties } = membersOf(object);
  if (properties.has("id")) header[spelling === "json" ? "id" : "Id"] = Reflect.get(object, "id");
  if (properties.has("_id")) header["_Id"] = Reflect.get(object, "_id");
  const reference = references.idOf(object);
  if (reference !== undefined) header["_ReferenceId"] = reference;
  return header;
}

function answer(
  object: HostObject | null,
  wanted: Wanted,
  how: { spelling: Spelling; references: References; skip: number; top: number },
): Answer | null {
  const out = headerOf(object, how.references, how.spelling);
  if (object === null || out === null) return null;
  const members = membersOf(object);
  const spell = (name: string) => (how.spelling === "json" ? name : name.charAt(0).toUpperCase() + name.slice(1));
  const ofItems: Wanted = {};
  for (const [name, inner] of Object.entries(wanted)) {
    if (object instanceof HostCollection && name.toLowerCase() !== "count") {
      ofItems[name] = inner;
      continue;
    }
    if (name === "*") {
      for (const scalar of members.scalars) out[spell(scalar)] = Reflect.get(object, scalar);
      continue;
    }
    const property = members.properties.get(name.toLowerCase());
    if (property === undefined) throw notImplemented(classOf(object).wireName, name);
    const value: unknown = Reflect.get(object, property);
    out[spell(property)] = members.navigations.has(property)
      ? answer(asObject(value), Object.keys(inner).length > 0 ? inner : { "*": {} }, { ...how, skip: 0, top: Infinity })
      : value;
  }
  if (object instanceof HostCollection && Object.keys(ofItems).length > 0) {
    const items = (object as HostCollection).items().slice(how.skip, how.top === Infinity ? undefined : how.skip + how.top);
    out[how.spelling === "json" ? "items" : "_Items"] = items.map((item) => answer(item, ofItems, { ...how, skip: 0, top: Infinity }));
  }
  return out;
}

function asObject(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("GeneralException");
}
