import { unzip } from "@cj-tech-master/excelts/archive";
import { FileError } from "../fileError";
import { parseXml, type XmlElement } from "./xmlTree";

/** The parts of an Office file by path (`xl/workbook.xml`), and what each part refers to. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  text(path: string): string | undefined;
  xml(path: string): XmlElement | undefined;
  /** Relations of a part, by id; `target` is a full path. */
  relations(path: string): readonly Relation[];
}
export interface Relation {
  readonly id: string;
  /** The last word of the type: `worksheet`, `chart`, `customXml`. */
  readonly kind: string;
  readonly target: string;
}

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);

/** An OLE container is either an encrypted .xlsx or an old .xls; the directory names the stream in UTF-16. */
function oleKind(bytes: Uint8Array): "encrypted" | "oldXls" {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage") ? "encrypted" : "oldXls";
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/**
 * Unzips an Office file.
 * @throws FileError notAWorkbook, encrypted, oldXls, or tooLarge when a part unpacks to more than `maxPartBytes`.
 */
export async function openPackage(bytes: Uint8Array, maxPartBytes: number): Promise<Package> {
  if (startsWith(bytes, oleSignature)) throw new FileError(oleKind(bytes), "an OLE container");
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError("notAWorkbook", "not a zip archive");
  const parts = new Map<string, Uint8Array>();
  try {
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type !== "file" || !/\.(xml|rels|vml)$/i.test(entry.path)) continue;
      if (entry.isEncrypted) throw new FileError("encrypted", entry.path);
      const content = await entry.bytes();
      if (content.length > maxPartBytes) throw new FileError("tooLarge", `${entry.path}: ${content.length} bytes`);
      parts.set(entry.path.replace(/^\//, "").replace(/\\/g, "/"), content);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError("notAWorkbook", error instanceof Error ? error.message : String(error));
  }

  const decoder = new TextDecoder();
  const text = (path: string): string | undefined => {
    const content = parts.get(path);
    return content && decoder.decode(content);
  };
  const xml = (path: string): XmlElement | undefined => {
    const content = text(path);
    return content === undefined ? undefined : parseXml(content);
  };
  const relations = (path: string): readonly Relation[] => {
    const relationsPath = path.replace(/([^/]*)$/, "_rels/$1.rels");
    return (xml(relationsPath)?.first("Relationships")?.all("Relationship") ?? [])
      .filter((it) => it.attribute("TargetMode") !== "External")
      .map((it) => ({
        id: it.attribute("Id") ?? "",
        kind: it.attribute("Type")?.split("/").at(-1) ?? "",
        target: resolved(path, it.attribute("Target") ?? ""),
      }));
  };
  return { parts, text, xml, relations };
}
