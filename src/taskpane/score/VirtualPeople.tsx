import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { ScoreRun } from "../../engine/scoreRun";
import { PersonRow } from "./PersonRow";

const useStyles = makeStyles({
  window: { height: "60vh", minHeight: "240px", overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  all: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** A long list, of which only the rows in sight are drawn. */
export default function VirtualPeople({ run, people }: { readonly run: ScoreRun; readonly people: readonly number[] }) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: people.length,
    getScrollElement: () => ref.current,
    estimateSize: () => 52,
    overscan: 8,
    getItemKey: (index) => people[index] ?? index,
  });
  return (
    <div ref={ref} className={styles.window}>
      <div className={styles.all} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => (
          <div
            key={item.key}
            ref={virtual.measureElement}
            data-index={item.index}
            className={styles.row}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            <PersonRow run={run} person={people[item.index] ?? 0} />
          </div>
        ))}
      </div>
    </div>
  );
}
