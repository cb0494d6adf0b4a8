import type { SheetData } from "../../grid/cells";
import type { XmlElement } from "../package/xmlTree";

type Protection = NonNullable<SheetData["protection"]>;

/** The add-in API's word for each thing a protected sheet may still allow, and the file's word for forbidding it. */
const allowances: readonly (readonly [option: string, stored: string, forbiddenByDefault: boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

/**
 * Passwords are stored as hashes, so one read from a file can be kept but not shown: it reads
 * `hash: <attribute> <value> ...` and is written back as it came.
 */
const hashMark = "hash: ";
const hashAttributes = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

/** The attributes of `sheetProtection`; `hashOf` turns a plain password into its stored form. */
export function protectionAttributes(protection: Protection, hashOf: (password: string) => string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  const { password } = protection;
  if (password?.startsWith(hashMark)) {
    const words = password.slice(hashMark.length).split(" ");
    for (let i = 0; i + 1 < words.length; i += 2) attributes[words[i] ?? ""] = words[i + 1] ?? "";
  } else if (password) attributes["password"] = hashOf(password);
  attributes["sheet"] = "1";
  for (const [option, stored, forbiddenByDefault] of allowances) {
    const forbidden = !protection.options[option];
    if (forbidden !== forbiddenByDefault) attributes[stored] = forbidden ? "1" : "0";
  }
  return attributes;
}

/** Reads a sheet's protection; only what is allowed stands in the options. */
export function readProtection(element: XmlElement | undefined): Protection | undefined {
  if (!element?.flag("sheet")) return undefined;
  const allowed = allowances.filter(([, stored, forbiddenByDefault]) => !element.flag(stored, forbiddenByDefault));
  const options = Object.fromEntries(allowed.map(([option]) => [option, true]));
  const hash = hashAttributes.flatMap((name) => (element.attribute(name) ? [name, element.attribute(name)] : []));
  return hash.length > 0 ? { password: hashMark + hash.join(" "), options } : { options };
}
