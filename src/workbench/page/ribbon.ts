import { element, make } from "./element";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of a 16 or 32 pixel picture. */
  readonly picture: string | undefined;
  readonly run: () => void;
}
export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
}

function buttonOf({ id, label, tip, picture, run }: RibbonButton): HTMLButtonElement {
  const button = make(
    "button",
    { type: "button", className: "bar", title: tip },
    ...(picture ? [make("img", { src: picture, alt: "" })] : []),
    label,
  );
  button.dataset["command"] = id;
  button.addEventListener("click", run);
  return button;
}

/** Shows the add-in's tab as one slim row, as its manifest describes it. */
export function showRibbon(tab: RibbonTab): void {
  const groups = tab.groups.map(({ label, buttons }) => {
    const group = make("div", { className: "ribbonGroup" }, ...buttons.map(buttonOf));
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    return group;
  });
  const ribbon = element("ribbon");
  ribbon.setAttribute("aria-label", tab.label);
  ribbon.replaceChildren(make("span", { className: "ribbonTab", textContent: tab.label }), ...groups);
  ribbon.hidden = false;
}

/** Greys a button out, or back in, as the add-in asks. */
export function enableRibbonButton(id: string, enabled: boolean): void {
  const button = element("ribbon").querySelector<HTMLButtonElement>(`[data-command="${CSS.escape(id)}"]`);
  if (button) button.disabled = !enabled;
}
