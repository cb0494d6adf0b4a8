import { element, make } from "./element";
import { icon } from "./icons";
import type { Words } from "./words";

/** What the frame is told and where it points; `attach` gets its window before anything loads in it. */
export interface PaneFrame {
  readonly name: string;
  readonly url: string;
  attach(window: Window): void;
}

/** The pane beside the grid. Closing it hides it and keeps the add-in running, as a shared runtime does. */
export class TaskPane {
  private readonly pane = element("pane");
  private readonly splitter = element("splitter");
  private readonly closeButton = element<HTMLButtonElement>("paneClose");

  constructor() {
    this.closeButton.append(icon("close"));
    this.closeButton.addEventListener("click", () => this.hide());
  }

  label(words: Words, title: string): void {
    element("paneTitle").textContent = title;
    this.closeButton.title = words.closePane;
    this.closeButton.setAttribute("aria-label", words.closePane);
    this.splitter.setAttribute("aria-label", words.resizePane);
    const frame = this.pane.querySelector("iframe");
    if (frame) frame.title = title;
  }

  /** Loads the add-in anew. */
  load(frame: PaneFrame, title: string): void {
    const view = make("iframe", { name: frame.name, title });
    element("paneBody").replaceChildren(view);
    if (view.contentWindow) frame.attach(view.contentWindow);
    view.src = frame.url;
  }

  show(): void {
    this.setVisible(true);
  }

  hide(): void {
    this.setVisible(false);
  }

  private setVisible(visible: boolean): void {
    this.pane.hidden = !visible;
    this.splitter.hidden = !visible;
  }
}
