import { element, make } from "./element";

/** Asks before something is lost; Escape means no. */
export function ask(text: string, yes: string, no: string): Promise<boolean> {
  const dialog = element<HTMLDialogElement>("question");
  const form = make(
    "form",
    { method: "dialog" },
    make("button", { value: "cancel", textContent: no }),
    make("button", { value: "open", textContent: yes }),
  );
  dialog.replaceChildren(make("p", { textContent: text }), form);
  dialog.returnValue = "cancel";
  return new Promise((answer) => {
    dialog.addEventListener("close", () => answer(dialog.returnValue === "open"), { once: true });
    dialog.showModal();
  });
}
