import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { KeyedCollection } from "./keyedCollection";
import type { Model } from "./model";

export class CustomXmlPart extends HostObject {
  static override readonly wireName = "CustomXmlPart";
  constructor(
    readonly model: Model,
    readonly partId: string,
  ) {
    super();
  }
  get id(): string {
    return this.partId;
  }
  /** Namespace of the root element. */
  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }
  getXml(): string {
    const xml = this.model.grid.customXmlParts.get(this.partId);
    if (xml === undefined) throw new HostError("ItemNotFound");
    return xml;
  }
  setXml(xml: string): void {
    this.model.grid.customXmlParts.set(this.partId, checkedXml(xml));
  }
  delete(): void {
    this.getXml();
    this.model.grid.customXmlParts.delete(this.partId);
  }
}

const ROOT = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<(?:([\w.-]+):)?([\w.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

function checkedXml(xml: string): string {
  if (typeof xml !== "string" || !ROOT.test(xml)) throw new HostError("InvalidArgument");
  return xml;
}
function namespaceOf(xml: string): string {
  const root = ROOT.exec(xml);
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const found = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[3] ?? "");
  return found?.[1] ?? found?.[2] ?? "";
}

export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  static override readonly wireName: string = "CustomXmlPartCollection";
  constructor(readonly model: Model) {
    super();
  }
  override items(): readonly CustomXmlPart[] {
    return [...this.model.grid.customXmlParts.keys()].map((id) => new CustomXmlPart(this.model, id));
  }
  add(xml: string): CustomXmlPart {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.model.grid.customXmlParts.set(id, checkedXml(xml));
    return new CustomXmlPart(this.model, id);
  }
  override getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.model.grid.customXmlParts.has(id) ? new CustomXmlPart(this.model, id) : null;
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.model, namespace);
  }
}

/** The parts of one namespace. */
class CustomXmlPartScopedCollection extends KeyedCollection<CustomXmlPart> {
  static override readonly wireName = "CustomXmlPartScopedCollection";
  constructor(
    readonly model: Model,
    readonly namespace: string,
  ) {
    super();
  }
  override items(): readonly CustomXmlPart[] {
    return new CustomXmlPartCollection(this.model).items().filter((part) => part.namespaceUri === this.namespace);
  }
  override getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.items().find((part) => part.partId === id) ?? null;
  }
  getOnlyItem(): CustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new HostError("ItemNotFound");
    return part;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const parts = this.items();
    return parts.length === 1 ? parts[0]! : null;
  }
}
