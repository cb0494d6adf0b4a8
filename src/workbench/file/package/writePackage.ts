import { zip } from "@cj-tech-master/excelts/archive";
import { encodeXml } from "./xmlText";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The first moment a zip archive can name, so that the same workbook gives the same bytes. */
const stamp = new Date(1980, 0, 1);

/** The way from one part to another, as relations name it. */
function relativeTarget(from: string, target: string): string {
  const here = from.split("/").slice(0, -1);
  const there = target.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** Collects the parts of an Office file, their content types and relations, and zips them. */
export class PackageWriter {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  /** Adds a part; `contentType` undefined for plain XML, which needs none. */
  part(path: string, contentType: string | undefined, xml: string): void {
    this.parts.set(path, declaration + xml);
    if (contentType) this.types.set(path, contentType);
  }

  /** Adds a relation of the part at `from` ("" for the package) and returns its id. */
  relate(from: string, kind: string, target: string): string {
    const list = this.relations.get(from) ?? [];
    this.relations.set(from, list);
    const id = `rId${list.length + 1}`;
    const type = kind.includes("/") ? kind : `${officeRelations}/${kind}`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="${encodeXml(relativeTarget(from, target))}"/>`);
    return id;
  }

  async bytes(): Promise<Uint8Array> {
    const overrides = [...this.types].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join("");
    const archive = zip({ modTime: stamp, timestamps: "dos", level: 6 });
    archive.add(
      "[Content_Types].xml",
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    );
    for (const [from, list] of this.relations) {
      archive.add(
        from.replace(/([^/]*)$/, "_rels/$1.rels"),
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
      );
    }
    for (const [path, xml] of this.parts) archive.add(path, xml);
    return archive.bytes();
  }
}
