import { type DragEvent, useState } from "react";
import type { RowDrag } from "./EntryRow";

interface Over {
  readonly from: number;
  readonly over?: number;
  readonly half?: "before" | "after";
}

/** Dragging a row of a list to another place of the same list; `onDrop` gets where it was and where it goes. */
export function useDrag(onDrop: (from: number, to: number) => void): (place: number) => RowDrag {
  const [drag, setDrag] = useState<Over>();
  return (place) => ({
    mark: drag?.over === place && drag.from !== place ? drag.half : undefined,
    onDragStart(event) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", String(place));
      setDrag({ from: place });
    },
    onDragOver(event: DragEvent<HTMLElement>) {
      if (!drag) return;
      event.preventDefault();
      const { top, height } = event.currentTarget.getBoundingClientRect();
      const half = event.clientY < top + height / 2 ? "before" : "after";
      if (drag.over !== place || drag.half !== half) setDrag({ ...drag, over: place, half });
    },
    onDrop(event) {
      event.preventDefault();
      setDrag(undefined);
      if (!drag || drag.from === place) return;
      const gap = drag.half === "after" ? place + 1 : place;
      onDrop(drag.from, gap > drag.from ? gap - 1 : gap);
    },
    onDragEnd: () => setDrag(undefined),
  });
}
