import type { WorkbookData } from "../../grid/cells";
import type { Package } from "./openPackage";
import { encodeXml } from "./xmlText";
import { parseXml } from "./xmlTree";

/** Settings of add-ins travel as one custom XML part of this namespace. */
const settingsNamespace = "urn:office-workbench:settings";

type Settings = WorkbookData["settings"];
type CustomXmlParts = WorkbookData["customXmlParts"];

const isSettings = (xml: string): boolean => xml.includes(settingsNamespace);

export const settingsXml = (settings: Settings): string =>
  `<settings xmlns="${settingsNamespace}">${Object.entries(settings)
    .map(([key, json]) => `<setting key="${encodeXml(key)}">${encodeXml(json)}</setting>`)
    .join("")}</settings>`;

function readSettingsXml(xml: string): Settings {
  const settings = parseXml(xml).first("settings")?.all("setting") ?? [];
  return Object.fromEntries(settings.map((it) => [it.attribute("key") ?? "", it.text]));
}

/** Excel itself keeps an add-in's settings with the add-in, in `xl/webextensions`. */
function webExtensionSettings(file: Package): Settings {
  const properties = [...file.parts.keys()]
    .filter((path) => /^xl\/webextensions\/webextension\d*\.xml$/.test(path))
    .flatMap((path) => file.xml(path)?.first("webextension", "properties")?.all("property") ?? []);
  return Object.fromEntries(properties.map((it) => [it.attribute("name") ?? "", it.attribute("value") ?? ""]));
}

/** Reads what add-ins keep in a workbook: settings (key → JSON) and custom XML parts by `{GUID}`. */
export function readCustomParts(
  file: Package,
  workbookPath: string,
): { readonly settings: Settings; readonly customXmlParts: CustomXmlParts } {
  const items = file.relations(workbookPath).filter(({ kind }) => kind === "customXml");
  let settings = webExtensionSettings(file);
  const customXmlParts: { id: string; xml: string }[] = [];
  for (const { target } of items) {
    const xml = file.text(target)?.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, "");
    if (xml === undefined) continue;
    if (isSettings(xml)) settings = { ...settings, ...readSettingsXml(xml) };
    else {
      const props = file.relations(target).find(({ kind }) => kind === "customXmlProps");
      const id = props && file.xml(props.target)?.first("datastoreItem")?.attribute("itemID");
      customXmlParts.push({ id: id ?? target, xml });
    }
  }
  return { settings, customXmlParts };
}
