import { HostError, notImplemented } from "./hostError";
import { classOf, HostObject, membersOf } from "./hostObject";
import { headerOf, queryObject } from "./query";
import type { References } from "./references";
import { ActionType, PathType, type Action, type ArgumentInfo, type BatchRequest, type BatchResponse, type ObjectPath } from "./wire";

export interface BatchWorld {
  readonly root: HostObject;
  /** A service by its server type name. */
  service(name: string): HostObject | undefined;
  readonly references: References;
  /** Does this member show results of formulas, so that they must be there first? */
  needsResults(member: string): boolean;
}

/**
 * One batch, action by action, until done, failed, or in need of calculated results.
 * Stops at the first error; what was done before it stays done, as in Excel.
 */
export class BatchRun {
  readonly response: BatchResponse = { Results: [], TraceIds: [] };
  readonly #resolved = new Map<number, HostObject | null>();
  #index = 0;
  #fresh = false;

  constructor(
    private readonly request: BatchRequest,
    private readonly world: BatchWorld,
  ) {}

  /** @returns false when formulas must be calculated before it can go on */
  advance(): boolean {
    for (; this.#index < this.request.Actions.length; this.#index++) {
      const action = this.request.Actions[this.#index]!;
      if (!this.#fresh && this.#wantsResults(action)) {
        this.#fresh = true;
        return false;
      }
      try {
        const value = this.#perform(action);
        this.response.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      } catch (error) {
        const known = error instanceof HostError ? error : undefined;
        this.response.Error = {
          Code: known?.code ?? "GeneralException",
          Message: error instanceof Error ? error.message : String(error),
          Location: this.#location(action),
          ActionIndex: this.#index,
          HttpStatusCode: known?.httpStatusCode ?? 500,
        };
        return true;
      }
    }
    return true;
  }

  #perform(action: Action): unknown {
    const { references } = this.world;
    if (action.ActionType === ActionType.trace) {
      this.response.TraceIds.push(action.Id);
      return null;
    }
    const target = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return headerOf(target, references);
      case ActionType.query:
      case ActionType.recursiveQuery:
        return queryObject(target, action.QueryInfo ?? {}, "wire", references);
      case ActionType.queryAsJson:
        return queryObject(target, action.QueryInfo ?? {}, "json", references);
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.setProperty:
        if (target) this.#set(target, action.Name, this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        if (target) for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.#set(target, name, value);
        return null;
      case ActionType.method:
        return target && this.#method(target, action);
      default:
        throw new HostError("UnsupportedOperation", `Action type ${action.ActionType} is not implemented by this host`);
    }
  }

  #method(target: HostObject, action: Action): unknown {
    const { references } = this.world;
    const args = this.#arguments(action.ArgumentInfo);
    switch (action.Name) {
      case "_KeepReference":
        return references.keep(target);
      case "_RemoveReference":
        return references.release(String(args[0]));
      case "_RemoveAllReferences":
        return references.releaseAll();
    }
    const value = this.#call(target, action.Name, args);
    return value instanceof HostObject ? headerOf(value, references) : value;
  }

  #resolve(id: number): HostObject | null {
    const done = this.#resolved.get(id);
    if (done !== undefined) return done;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : undefined;
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.world.root;
      case PathType.newObject: {
        const service = this.world.service(path.Name);
        if (!service) throw notImplemented("NewObject", path.Name);
        return service;
      }
      case PathType.referenceId: {
        const object = this.world.references.find(path.Name);
        if (!object) throw new HostError("InvalidObjectPath");
        return object;
      }
      case PathType.nullObject:
        return null;
    }
    if (!parent) throw new HostError("InvalidObjectPath");
    const value =
      path.ObjectPathType === PathType.property
        ? this.#get(parent, path.Name)
        : this.#call(parent, path.ObjectPathType === PathType.indexer ? "getItem" : path.Name, this.#arguments(path.ArgumentInfo));
    if (value === null || value === undefined) return null;
    if (value instanceof HostObject) return value;
    throw new HostError("InvalidObjectPath");
  }

  #arguments(info: ArgumentInfo | null | undefined): unknown[] {
    const convert = (value: unknown, path: unknown): unknown => {
      if (typeof path === "number" && path > 0) return this.#resolve(path);
      if (Array.isArray(value)) return value.map((item, i) => convert(item, Array.isArray(path) ? path[i] : 0));
      if (value !== null && typeof value === "object") {
        if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") return this.#resolve(value._ObjectPathId);
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner, 0)]));
      }
      return value;
    };
    // The client sends null for an argument the caller left out.
    return (info?.Arguments ?? []).map((value, i) => convert(value, info?.ReferencedObjectPathIds?.[i]) ?? undefined);
  }

  #get(target: HostObject, name: string): unknown {
    const property = membersOf(target).properties.get(name.toLowerCase());
    if (property === undefined) throw notImplemented(classOf(target).wireName, camel(name));
    return Reflect.get(target, property);
  }
  #set(target: HostObject, name: string, value: unknown): void {
    const { properties, writable } = membersOf(target);
    const property = properties.get(name.toLowerCase());
    if (property === undefined || !writable.has(property)) throw notImplemented(classOf(target).wireName, camel(name));
    this.#fresh = false;
    Reflect.set(target, property, value);
  }
  #call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = membersOf(target).methods.get(name.toLowerCase());
    if (method === undefined) throw notImplemented(classOf(target).wireName, camel(name));
    if (!/^_?get/i.test(name)) this.#fresh = false;
    return (target as unknown as Record<string, (...args: unknown[]) => unknown>)[method]!(...args);
  }

  #wantsResults(action: Action): boolean {
    const needsResults = (name: string) => this.world.needsResults(name);
    if (action.ActionType === ActionType.method && needsResults(action.Name.toLowerCase())) return true;
    if (action.QueryInfo) {
      const select = action.QueryInfo.Select ?? [];
      if (select.length === 0 || select.some((path) => needsResults(path.split(/[/.]/).at(-1)!.toLowerCase()))) return true;
    }
    for (
      let path = this.request.ObjectPaths[action.ObjectPathId];
      path && !this.#resolved.has(path.Id);
      path = this.request.ObjectPaths[path.ParentObjectPathId ?? 0]
    ) {
      if (needsResults(path.Name.toLowerCase())) return true;
    }
    return false;
  }

  /** `Range.values`, `WorksheetCollection.getItem`: the class and the member that failed. */
  #location(action: Action): string {
    const paths = this.request.ObjectPaths;
    let path = paths[action.ObjectPathId];
    if (!path) return "";
    if (action.Name && this.#resolved.has(path.Id)) return `${this.#typeOf(path)}.${camel(action.Name)}`;
    while (path?.ParentObjectPathId && !this.#resolved.has(path.ParentObjectPathId)) path = paths[path.ParentObjectPathId];
    const parent = path?.ParentObjectPathId ? paths[path.ParentObjectPathId] : undefined;
    const member = path?.ObjectPathType === PathType.indexer ? "getItem" : camel(path?.Name ?? "");
    return parent ? `${this.#typeOf(parent)}.${member}` : member;
  }
  #typeOf(path: ObjectPath): string {
    const object = this.#resolved.get(path.Id);
    return object ? classOf(object).wireName : path.Name;
  }
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
