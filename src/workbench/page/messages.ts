import { element, make } from "./element";
import { icon } from "./icons";

/** Shows one sentence above the grid until dismissed or replaced. */
export function showMessage(kind: "error" | "note", text: string, dismissLabel: string): void {
  const dismiss = make("button", { type: "button", className: "bar icon", title: dismissLabel });
  dismiss.setAttribute("aria-label", dismissLabel);
  dismiss.append(icon("close"));
  const message = make("div", { className: `message ${kind}` }, make("p", { textContent: text }), dismiss);
  message.setAttribute("role", kind === "error" ? "alert" : "status");
  dismiss.addEventListener("click", () => message.remove());
  element("messages").replaceChildren(message);
}

export const clearMessages = (): void => element("messages").replaceChildren();
