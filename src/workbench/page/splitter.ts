import { element } from "./element";
import { clampPaneWidth, paneLimits, rememberPreference } from "./preferences";

const keyStep = 10;

/** Lets the pane's width be dragged, or changed with the arrow keys while the divider has focus. */
export function bindSplitter(startWidth: number): void {
  const splitter = element("splitter");
  let width = startWidth;
  const apply = (next: number): void => {
    width = clampPaneWidth(next);
    document.documentElement.style.setProperty("--paneWidth", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(paneLimits.min));
  splitter.setAttribute("aria-valuemax", String(paneLimits.max));
  apply(width);

  splitter.addEventListener("pointerdown", (down) => {
    const from = width;
    splitter.setPointerCapture(down.pointerId);
    splitter.classList.add("dragging");
    const move = (event: PointerEvent): void => apply(from + down.clientX - event.clientX);
    const end = (): void => {
      splitter.removeEventListener("pointermove", move);
      splitter.classList.remove("dragging");
      rememberPreference({ paneWidth: width });
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", end, { once: true });
  });
  splitter.addEventListener("dblclick", () => {
    apply(paneLimits.usual);
    rememberPreference({ paneWidth: width });
  });
  splitter.addEventListener("keydown", (event) => {
    const next = { ArrowLeft: width + keyStep, ArrowRight: width - keyStep, Home: paneLimits.min, End: paneLimits.max }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    apply(next);
    rememberPreference({ paneWidth: width });
  });
}
