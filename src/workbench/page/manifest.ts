import { readManifest, type ManifestButton } from "../host/manifest";

/** What the page takes from an add-in's manifest, in one language, with addresses on the add-in's own server. */
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

/** Pictures of the page's ribbon are drawn from this size. */
const pictureSize = 32;

/**
 * Reads a manifest for the page.
 * @param origin where the add-in is served now; the addresses in the manifest are moved there, keeping what follows the pane's folder.
 * @throws Error when the text is no manifest
 */
export function readAddIn(xml: string, language: string, origin: string): AddInManifest {
  const { displayName, paneUrl, functions, tabs, contextMenu } = readManifest(xml, language);
  const folder = new URL(".", paneUrl).href;
  const here = (address: string): string => (address.startsWith(folder) ? `${origin}/${address.slice(folder.length)}` : address);
  const control = ({ id, label, tip, icons, action }: ManifestButton): ManifestControl => {
    const picture = icons[pictureSize];
    const functionName = action.type === "executeFunction" ? action.functionName : undefined;
    return { id, label, tip, picture: picture && here(picture), functionName };
  };
  const [tab] = tabs;
  return {
    displayName,
    paneUrl: here(paneUrl),
    functionsUrl: functions && here(functions.metadataUrl),
    namespace: functions?.namespace ?? "",
    tab: tab && { label: tab.label, groups: tab.groups.map(({ label, buttons }) => ({ label, controls: buttons.map(control) })) },
    cellMenu: contextMenu.map(control),
  };
}
