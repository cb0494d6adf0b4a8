import { element, make } from "./element";
import { icon } from "./icons";
import { makeMenu } from "./menu";
import type { PageLanguage, Words } from "./words";

export interface FileBarActions {
  open(): void;
  save(): void;
  openSample(address: string): void;
  setLanguage(language: PageLanguage): void;
}

const nameOf = (address: string): string => decodeURIComponent(address.split("/").pop() ?? address).replace(/\.\w+$/, "");

/** Labels and wires the bar on top; call again with other words when the language changes. */
export function showFileBar(words: Words, language: PageLanguage, samples: readonly string[], actions: FileBarActions): void {
  const open = element<HTMLButtonElement>("open");
  open.replaceChildren(icon("open"), words.open);
  open.onclick = () => actions.open();
  const save = element<HTMLButtonElement>("save");
  save.replaceChildren(icon("save"), words.save);
  save.onclick = () => actions.save();

  const button = make("button", { type: "button", className: "bar" }, icon("samples"), words.samples);
  const menu = makeMenu(
    button,
    samples.map((address) => ({ label: nameOf(address), run: () => actions.openSample(address) })),
  );
  const home = element("samples");
  home.replaceChildren(menu);
  home.hidden = samples.length === 0;

  element("standIn").textContent = words.standIn;
  element("standIn").title = words.standIn;
  element("dropHint").textContent = words.drop;
  const choice = element("language");
  choice.setAttribute("aria-label", words.language);
  for (const one of choice.querySelectorAll("button")) {
    one.setAttribute("aria-pressed", String(one.dataset["language"] === language));
    one.onclick = () => actions.setLanguage(one.dataset["language"] as PageLanguage);
  }
}

/** Name of the open workbook, in the bar and in the browser's tab. */
export function showBookName(name: string): void {
  element("bookName").textContent = name;
  element("bookName").title = name;
  document.title = name;
}
