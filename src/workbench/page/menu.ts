import { icon } from "./icons";
import { make } from "./element";

export interface MenuItem {
  readonly label: string;
  /** Address of a small picture. */
  readonly picture?: string;
  readonly run: () => void;
}

/** A button that opens a list below it; arrows move, Escape closes, a click elsewhere closes. */
export function makeMenu(button: HTMLButtonElement, items: readonly MenuItem[]): HTMLSpanElement {
  const home = make("span", { className: "menuHome" }, button);
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.append(icon("caret"));
  let list: HTMLUListElement | undefined;

  const closeFromOutside = (event: PointerEvent): void => {
    if (event.target instanceof Node && !home.contains(event.target)) close(false);
  };
  const close = (backToButton: boolean): void => {
    document.removeEventListener("pointerdown", closeFromOutside);
    list?.remove();
    list = undefined;
    button.setAttribute("aria-expanded", "false");
    if (backToButton) button.focus();
  };
  const entry = (item: MenuItem): HTMLLIElement => {
    const choose = make("button", { type: "button" }, ...(item.picture ? [make("img", { src: item.picture, alt: "" })] : []), item.label);
    choose.setAttribute("role", "menuitem");
    choose.addEventListener("click", () => {
      close(true);
      item.run();
    });
    const row = make("li", {}, choose);
    row.setAttribute("role", "none");
    return row;
  };
  const open = (): void => {
    list = make("ul", { className: "menu" }, ...items.map(entry));
    list.setAttribute("role", "menu");
    home.append(list);
    button.setAttribute("aria-expanded", "true");
    list.querySelector("button")?.focus();
    document.addEventListener("pointerdown", closeFromOutside);
  };

  button.addEventListener("click", () => (list ? close(true) : open()));
  home.addEventListener("keydown", (event) => {
    if (!list) return;
    if (event.key === "Escape") return close(true);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const choices = [...list.querySelectorAll("button")];
    const now = choices.indexOf(document.activeElement as HTMLButtonElement);
    choices[(now + step + choices.length) % choices.length]?.focus();
  });
  home.addEventListener("focusout", (event) => {
    if (list && event.relatedTarget instanceof Node && !home.contains(event.relatedTarget)) close(false);
  });
  return home;
}
