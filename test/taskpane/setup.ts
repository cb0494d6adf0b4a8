import "./quickSelectors";
import "./quickStyles";
import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 8000 });

/** What jsdom lacks and Fluent UI asks for. */
class QuietResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= QuietResizeObserver;
Element.prototype.scrollIntoView = () => undefined;
