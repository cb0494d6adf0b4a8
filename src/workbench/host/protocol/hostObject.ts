/**
 * What the wire can address. The members of a subclass are its wire members: getters are properties,
 * setters make them writable, methods are methods; names are camelCase and matched without regard to case.
 * State and helpers stay off the wire as fields, `#private` members or module functions.
 */
export abstract class HostObject {
  /** Class name as the add-in's documentation has it. */
  static readonly wireName: string = "Object";
  /** Getters that lead to other objects: never part of "all properties". */
  static readonly navigations: readonly string[] = [];
  /** Getters a "load everything" leaves out, because they fail or cost much on some objects. */
  static readonly onRequest: readonly string[] = [];
}

/** A collection is queried item by item. */
export abstract class HostCollection<T extends HostObject = HostObject> extends HostObject {
  static override readonly onRequest: readonly string[] = ["count"];
  /** The objects of the collection, in order. Not a wire member. */
  abstract items(): readonly T[];
  get count(): number {
    return this.items().length;
  }
  getCount(): number {
    return this.items().length;
  }
}

export type HostClass = typeof HostObject;
export function classOf(object: HostObject): HostClass {
  return object.constructor as HostClass;
}

export interface Members {
  /** Lower-case name → name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly writable: ReadonlySet<string>;
  readonly methods: ReadonlyMap<string, string>;
  /** What "load everything" means. */
  readonly scalars: readonly string[];
  readonly navigations: ReadonlySet<string>;
}

const known = new WeakMap<HostClass, Members>();
const OFF_THE_WIRE = new Set(["constructor", "items"]);

/** The wire members of an object's class, its base classes included. */
export function membersOf(object: HostObject): Members {
  const type = classOf(object);
  const cached = known.get(type);
  if (cached) return cached;
  const properties = new Map<string, string>();
  const methods = new Map<string, string>();
  const writable = new Set<string>();
  for (
    let level: object | null = type.prototype;
    level && level !== HostObject.prototype;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (OFF_THE_WIRE.has(name)) continue;
      if (member.get && !properties.has(name.toLowerCase())) {
        properties.set(name.toLowerCase(), name);
        if (member.set) writable.add(name);
      } else if (typeof member.value === "function" && !methods.has(name.toLowerCase())) methods.set(name.toLowerCase(), name);
    }
  }
  const navigations = new Set(type.navigations);
  const onRequest = new Set(type.onRequest);
  const scalars = [...properties.values()].filter((name) => !navigations.has(name) && !onRequest.has(name) && !name.startsWith("_"));
  const members = { properties, methods, writable, navigations, scalars };
  known.set(type, members);
  return members;
}
