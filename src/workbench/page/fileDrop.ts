import { element } from "./element";

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes a file dropped anywhere over the grid; the grid itself doesn't see such a drag. */
export function bindFileDrop(take: (file: File) => void): void {
  const home = element("sheet");
  const hint = element("dropHint");
  let depth = 0;
  const show = (next: number): void => {
    depth = Math.max(0, next);
    hint.hidden = depth === 0;
  };
  const on = (type: "dragenter" | "dragleave" | "dragover" | "drop", handle: (event: DragEvent) => void): void =>
    home.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        handle(event);
      },
      { capture: true },
    );
  on("dragenter", () => show(depth + 1));
  on("dragleave", () => show(depth - 1));
  on("dragover", () => undefined);
  on("drop", (event) => {
    show(0);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}
