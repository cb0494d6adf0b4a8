import { XMLParser } from "fast-xml-parser";

/** One element: its attributes and its children by tag, both without namespace prefixes. */
export class XmlElement {
  constructor(private readonly raw: Readonly<Record<string, unknown>>) {}

  attribute(name: string): string | undefined {
    const value = this.raw[`@${name}`];
    return typeof value === "string" ? value : undefined;
  }

  number(name: string): number | undefined {
    const text = this.attribute(name);
    return text === undefined || text === "" ? undefined : Number(text);
  }

  /** `1`, `true`, `on` are true; absent is `otherwise`. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attribute(name);
    return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
  }

  all(tag: string): XmlElement[] {
    const found = this.raw[tag];
    return (Array.isArray(found) ? found : found === undefined ? [] : [found]).map(elementOf);
  }

  /** The first child with this tag, or deeper along the path. */
  first(...path: readonly string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, tag) => element?.all(tag)[0], this);
  }

  get text(): string {
    const text = this.raw["#text"];
    return typeof text === "string" ? text : "";
  }

  /** The tags of the children, in the order of their first appearance. */
  get tags(): readonly string[] {
    return Object.keys(this.raw).filter((key) => !key.startsWith("@") && key !== "#text");
  }
}

const elementOf = (raw: unknown): XmlElement =>
  new XmlElement(
    typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : { "#text": typeof raw === "string" ? raw : "" },
  );

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
});

/** Parses a whole part; the result holds the root element under its tag. */
export const parseXml = (xml: string): XmlElement => elementOf(parser.parse(xml));
