import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { productionManifest } from "../../src/build/manifest";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}
type Node = Readonly<Record<string, unknown>>;

const root = join(__dirname, "../..");
const developmentXml = readFileSync(join(root, "manifest.xml"), "utf8");
const productionXml = productionManifest(developmentXml, "https://kpi.example.com/addin/");
const manifests = [
  ["development", developmentXml],
  ["production", productionXml],
] as const;

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseTagValue: false });

/** Every element of a manifest, from the top down. */
function elementsOf(xml: string): readonly Element[] {
  const read = (node: Node): Element[] => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (name === undefined || name.startsWith("#") || name.startsWith("?")) return [];
    const inside = node[name] as readonly Node[];
    const text = inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join("");
    return [{ name, attributes: (node[":@"] ?? {}) as Record<string, string>, children: inside.flatMap(read), text }];
  };
  const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
  return (parser.parse(xml) as readonly Node[]).flatMap(read).flatMap(all);
}

function only(elements: readonly Element[], name: string): Element {
  const found = elements.filter((element) => element.name === name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0]!;
}

/** Every text and address that one language of Excel may get to see. */
const valuesOf = (elements: readonly Element[]) =>
  elements.flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]]).filter((value) => value !== undefined);

const chineseOf = (element: Element) =>
  element.children.find(({ name, attributes }) => /Override$/.test(name) && attributes["Locale"] === "zh-CN")?.attributes["Value"];

const textElements = new Set(["DisplayName", "Description", "bt:String"]);
/** Texts for people: all but the function namespace, which formulas in cells share across languages. */
const textsOf = (elements: readonly Element[]) =>
  elements.filter(
    ({ name, attributes }) =>
      textElements.has(name) && attributes["DefaultValue"] !== undefined && attributes["id"] !== "Functions.Namespace",
  );

const namespaceOf = (elements: readonly Element[]) =>
  elements.find(({ attributes }) => attributes["id"] === "Functions.Namespace")?.attributes["DefaultValue"];

describe("the manifest that ships beside the one for development", () => {
  const [development, production] = [elementsOf(developmentXml), elementsOf(productionXml)];

  test("is another add-in with functions of its own, so both can be installed in one Excel", () => {
    expect(only(production, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(production, "Id").text).not.toBe(only(development, "Id").text);
    expect([namespaceOf(development), namespaceOf(production)]).toEqual(["KPIDEV", "KPI"]);
    expect(only(production, "DisplayName").attributes["DefaultValue"]).not.toBe(
      only(development, "DisplayName").attributes["DefaultValue"],
    );
    expect(chineseOf(only(production, "DisplayName"))).not.toBe(chineseOf(only(development, "DisplayName")));
  });

  test("names only the host it is built for", () => {
    const addresses = valuesOf(production).filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((address) => !address.startsWith("https://kpi.example.com/addin/"))).toEqual([]);
    expect(productionXml).not.toMatch(/localhost|KPIDEV|evelopment|开发/);
  });

  test.each(["http://kpi.example.com/", "https://kpi.example.com", "https://localhost:3000/", ""])(
    "isn't made for the address %j",
    (url) => {
      expect(() => productionManifest(developmentXml, url)).toThrow();
    },
  );
});

describe.each(manifests)("the %s manifest", (_, xml) => {
  const elements = elementsOf(xml);

  test("every address is https", () => {
    expect(valuesOf(elements).filter((value) => /^(?!https:)\w+:\/\//.test(value))).toEqual([]);
  });

  test("every icon is there, in the size it claims", () => {
    const icons = elements.filter(
      ({ name, attributes }) => /^(bt:Image|IconUrl|HighResolutionIconUrl)$/.test(name) && attributes["DefaultValue"],
    );
    expect(icons.length).toBeGreaterThanOrEqual(5);
    for (const { name, attributes } of icons) {
      const file = join(root, "assets/icons", attributes["DefaultValue"]!.split("/assets/icons/")[1]!);
      const size = { IconUrl: "32", HighResolutionIconUrl: "64" }[name] ?? attributes["id"]!.split(".")[1];
      const png = readFileSync(file);
      expect(`${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`).toBe(`${size} × ${size}`);
    }
  });

  test("what an element refers to is defined once, under a name Office accepts", () => {
    const defined = elements
      .filter(({ name, attributes }) => name.startsWith("bt:") && attributes["id"])
      .map(({ attributes }) => attributes["id"]!);
    const used = elements.flatMap(({ attributes }) => attributes["resid"] ?? []);
    expect(new Set(defined).size).toBe(defined.length);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("no text of %s is longer than %d characters", (list, most) => {
    const texts = valuesOf(only(elements, list).children.flatMap((string) => [string, ...string.children]));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.length === 0 || text.length > most)).toEqual([]);
  });

  test("the add-in's name and description keep to what the store takes", () => {
    for (const text of valuesOf([only(elements, "DisplayName"), ...only(elements, "DisplayName").children]))
      expect(text.length).toBeLessThanOrEqual(125);
    const descriptions = elements.filter(({ name, attributes }) => name === "Description" && attributes["DefaultValue"]);
    for (const text of valuesOf(descriptions.flatMap((one) => [one, ...one.children]))) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("every text has its Chinese", () => {
    const texts = textsOf(elements);
    expect(texts.length).toBeGreaterThan(12);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(chineseOf(text) ?? "")).map(({ attributes }) => attributes["id"])).toEqual([]);
  });

  test("no text is overridden in the language it is written in", () => {
    const language = only(elements, "DefaultLocale").text;
    expect(language).toBe("en-US");
    expect(elements.filter(({ name, attributes }) => /Override$/.test(name) && attributes["Locale"] === language)).toEqual([]);
  });

  test("ids of tabs, groups, menus and buttons are unique", () => {
    const ids = elements
      .filter(({ name }) => /^(CustomTab|Group|Control|OfficeMenu)$/.test(name))
      .map(({ attributes }) => attributes["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("every button has something to do", () => {
    const source = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    const associated = [...source.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
    const wanted = elements.filter(({ name }) => name === "FunctionName").map(({ text }) => text);
    expect(wanted.length).toBeGreaterThan(0);
    expect([...new Set(wanted)].sort()).toEqual(associated.sort());
  });

  const schemas = process.env["MANIFEST_XSD"];
  const canValidate = schemas !== undefined && existsSync(schemas) && spawnSync("xmllint", ["--version"]).status === 0;
  (canValidate ? test : test.skip)("is valid by Office's schema (needs xmllint and MANIFEST_XSD, the folder of the schemas)", () => {
    const schema = join(schemas ?? "", "OfficeAppManifestV1_1.xsd");
    const { status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], { input: xml, encoding: "utf8" });
    expect({ status, stderr: stderr.replace(/^- validates\n/, "") }).toEqual({ status: 0, stderr: "" });
  });
});
