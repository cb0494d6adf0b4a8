/** What the page takes from an add-in's XML manifest, in one language, with addresses on the add-in's own server. */
export interface AddInManifest {
  readonly displayName: string;
  readonly paneUrl: string;
  readonly functionsUrl: string | undefined;
  readonly namespace: string;
  readonly tab: { readonly label: string; readonly groups: readonly ManifestGroup[] } | undefined;
  readonly cellMenu: readonly ManifestControl[];
}
export interface ManifestGroup {
  readonly label: string;
  readonly controls: readonly ManifestControl[];
}
export interface ManifestControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly picture: string | undefined;
  /** Name of the function that the button runs; undefined where it shows the pane. */
  readonly functionName: string | undefined;
}

const children = (parent: Element | undefined, name: string): Element[] =>
  [...(parent?.children ?? [])].filter((child) => child.localName === name);
const child = (parent: Element | undefined, name: string): Element | undefined => children(parent, name)[0];
const descendants = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];

/** The value for a language: its `Override`, else the default. */
function localized(element: Element | undefined, language: string): string | undefined {
  const override = children(element, "Override").find((one) => one.getAttribute("Locale")?.toLowerCase() === language.toLowerCase());
  return override?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? undefined;
}

/**
 * Reads a manifest as Excel does.
 * @param origin where the add-in is served now; the addresses in the manifest are moved there, keeping what follows the pane's folder.
 * @throws Error when the text is no manifest
 */
export function readManifest(xml: string, language: string, origin: string): AddInManifest {
  const root = new DOMParser().parseFromString(xml, "text/xml");
  if (root.documentElement.localName !== "OfficeApp") throw new Error("manifest.xml is not a manifest");
  const resources = new Map(
    descendants(root, "Resources")
      .flatMap((all) => [...all.querySelectorAll("[id]")])
      .map((one) => [one.getAttribute("id"), one]),
  );
  const resource = (owner: Element | undefined, attribute = "resid"): string | undefined =>
    localized(resources.get(owner?.getAttribute(attribute) ?? ""), language);

  const source = localized(child(child(root.documentElement, "DefaultSettings"), "SourceLocation"), language) ?? "";
  const folder = new URL(".", source).href;
  const here = (address: string | undefined): string | undefined =>
    address?.startsWith(folder) ? `${origin}/${address.slice(folder.length)}` : address;

  const control = (element: Element): ManifestControl => {
    const tip = child(element, "Supertip");
    const action = child(element, "Action");
    const image = children(child(element, "Icon"), "Image").find((one) => one.getAttribute("size") === "32");
    return {
      id: element.getAttribute("id") ?? "",
      label: resource(child(element, "Label")) ?? "",
      tip: resource(child(tip, "Description")) ?? "",
      picture: here(resource(image)),
      functionName: child(action, "FunctionName")?.textContent.trim(),
    };
  };
  const points = descendants(root, "ExtensionPoint");
  const point = (type: string): Element | undefined => points.find((one) => one.getAttribute("xsi:type") === type);
  const tab = child(point("PrimaryCommandSurface"), "CustomTab");
  const functions = point("CustomFunctions");
  const metadata = child(functions, "Metadata");
  return {
    displayName: localized(child(root.documentElement, "DisplayName"), language) ?? "",
    paneUrl: here(source) ?? source,
    functionsUrl: here(resource(child(metadata, "SourceLocation"))),
    namespace: resource(child(functions, "Namespace")) ?? "",
    tab: tab && {
      label: resource(child(tab, "Label")) ?? "",
      groups: children(tab, "Group").map((group) => ({
        label: resource(child(group, "Label")) ?? "",
        controls: children(group, "Control").map(control),
      })),
    },
    cellMenu: children(point("ContextMenu"), "OfficeMenu")
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => children(menu, "Control").map(control)),
  };
}
