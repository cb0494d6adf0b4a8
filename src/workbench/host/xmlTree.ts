import { XMLParser } from "fast-xml-parser";

/** An element of an XML document; names without their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type RawNode = Readonly<Record<string, unknown>>;
const ATTRIBUTES = ":@";
const TEXT = "#text";

/** @throws when the text isn't well-formed XML with one root */
export function parseXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
  });
  const [root] = elements(parser.parse(xml, true) as readonly RawNode[]);
  if (!root) throw new Error("The XML has no root element");
  return root;
}

function elements(nodes: readonly RawNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const inner = node[name] as readonly RawNode[];
    const text = inner
      .map((child) => (TEXT in child ? String(child[TEXT]) : ""))
      .join("")
      .trim();
    return [{ name, attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>, children: elements(inner), text }];
  });
}

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((one) => one.name === name), element);
}
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}
/** All elements of a name, at any depth, in document order. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]) ?? [];
}
