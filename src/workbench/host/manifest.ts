import { child, childrenOf, descendants, parseXml, type XmlElement } from "./xmlTree";

/** What a button does: show the pane, or run a function the add-in has associated. */
export type ButtonAction =
  { readonly type: "showTaskpane"; readonly url: string } | { readonly type: "executeFunction"; readonly functionName: string };
export interface ManifestButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Size in pixels → address. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: ButtonAction;
}
export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly ManifestButton[];
}
export interface ManifestTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly ManifestGroup[];
}

/** An add-in-only manifest, read for one language of Excel. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly description: string;
  readonly iconUrl: string;
  readonly supportUrl?: string;
  readonly defaultLocale: string;
  /** The pane, which is also the shared runtime's page. */
  readonly paneUrl: string;
  readonly functions?: { readonly scriptUrl: string; readonly metadataUrl: string; readonly namespace: string };
  readonly tabs: readonly ManifestTab[];
  /** Buttons of the cells' context menu. */
  readonly contextMenu: readonly ManifestButton[];
}

/**
 * Reads a manifest as Excel does: texts and addresses of the given locale where the manifest overrides them.
 * @throws Error when it isn't an add-in manifest, or names a resource it doesn't have
 */
export function readManifest(xml: string, locale: string): Manifest {
  const root = parseXml(xml);
  if (root.name !== "OfficeApp") throw new Error(`An add-in manifest starts with OfficeApp, not ${root.name}`);
  const overrides = child(root, "VersionOverrides");
  const host = childrenOf(child(overrides, "Hosts"), "Host").find((one) => one.attributes["type"] === "Workbook");
  const localized = (element: XmlElement | undefined): string => {
    const override = childrenOf(element, "Override").find((one) => one.attributes["Locale"]?.toLowerCase() === locale.toLowerCase());
    return override?.attributes["Value"] ?? element?.attributes["DefaultValue"] ?? "";
  };
  const resources = new Map(
    ["Image", "Url", "String"]
      .flatMap((kind) => descendants(child(overrides, "Resources"), kind))
      .map((one) => [one.attributes["id"], localized(one)]),
  );
  const resource = (element: XmlElement | undefined): string => {
    const id = element?.attributes["resid"];
    const value = resources.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource ${String(id)}`);
    return value;
  };

  const points = descendants(host, "ExtensionPoint");
  const point = (type: string): XmlElement | undefined => points.find((one) => one.attributes["type"] === type);
  const button = (control: XmlElement): ManifestButton => {
    const action = child(control, "Action");
    return {
      id: control.attributes["id"] ?? "",
      label: resource(child(control, "Label")),
      tip: resource(child(control, "Supertip", "Description")),
      icons: Object.fromEntries(
        childrenOf(child(control, "Icon"), "Image").map((image) => [Number(image.attributes["size"]), resource(image)]),
      ),
      action:
        action?.attributes["type"] === "ExecuteFunction"
          ? { type: "executeFunction", functionName: child(action, "FunctionName")?.text ?? "" }
          : { type: "showTaskpane", url: resource(child(action, "SourceLocation")) },
    };
  };
  const surface = point("PrimaryCommandSurface");
  const tabs = [...childrenOf(surface, "CustomTab"), ...childrenOf(surface, "OfficeTab")].map((tab): ManifestTab => {
    const label = child(tab, "Label");
    return {
      id: tab.attributes["id"] ?? "",
      label: label ? resource(label) : (tab.attributes["id"] ?? ""),
      groups: childrenOf(tab, "Group").map((group) => ({
        id: group.attributes["id"] ?? "",
        label: resource(child(group, "Label")),
        buttons: childrenOf(group, "Control").map(button),
      })),
    };
  });
  const functions = point("CustomFunctions");
  const supportUrl = localized(child(root, "SupportUrl"));
  return {
    id: child(root, "Id")?.text ?? "",
    version: child(root, "Version")?.text ?? "",
    displayName: localized(child(root, "DisplayName")),
    description: localized(child(root, "Description")),
    iconUrl: localized(child(root, "IconUrl")),
    ...(supportUrl === "" ? {} : { supportUrl }),
    defaultLocale: child(root, "DefaultLocale")?.text ?? "en-US",
    paneUrl: localized(child(root, "DefaultSettings", "SourceLocation")),
    ...(functions
      ? {
          functions: {
            scriptUrl: resource(child(functions, "Script", "SourceLocation")),
            metadataUrl: resource(child(functions, "Metadata", "SourceLocation")),
            namespace: resource(child(functions, "Namespace")),
          },
        }
      : {}),
    tabs,
    contextMenu: childrenOf(point("ContextMenu"), "OfficeMenu").flatMap((menu) => childrenOf(menu, "Control").map(button)),
  };
}
