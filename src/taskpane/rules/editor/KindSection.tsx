import { makeStyles } from "@fluentui/react-components";
import { type ReactNode } from "react";
import { moveEntry, stepEntry } from "../../../rules/edit/moveEntry";
import type { RuleKind } from "../../../rules/ruleBook";
import { Section } from "../../common/Section";
import { useRuleEditing } from "./editorContext";
import { EntryFields } from "./EntryFields";
import { EntryRow } from "./EntryRow";
import type { NumberedEntry } from "./entryIds";
import { useDrag } from "./useDrag";
import { useEditorWords } from "./words";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

interface Props {
  readonly kind: RuleKind;
  readonly entries: readonly NumberedEntry[];
  /** Numbers of the entries that are open. */
  readonly open: readonly number[];
  readonly onToggle: (id: number) => void;
  readonly onTyped: (id: number, weight: number | undefined) => void;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** The rules of one kind, in the order of the table. */
export function KindSection({ kind, entries, open, onToggle, onTyped, aside, children }: Props) {
  const styles = useStyles();
  const words = useEditorWords();
  const { write, busy } = useRuleEditing();
  const own = entries.map(({ entry }) => entry);
  const drag = useDrag((from, to) => {
    const moved = own[from];
    if (moved && !busy) write(moveEntry(own, moved, to));
  });
  return (
    <Section title={words.kinds[kind]} aside={aside}>
      <ul className={styles.list}>
        {entries.map(({ id, entry }, place) => {
          const move = (step: -1 | 1): void => {
            if (!busy) write(stepEntry(own, entry, step));
          };
          return (
            <EntryRow
              key={id}
              id={id}
              entry={entry}
              open={open.includes(id)}
              onToggle={() => onToggle(id)}
              onMove={move}
              onTyped={(weight) => onTyped(id, weight)}
              drag={drag(place)}
            >
              <EntryFields
                entry={entry}
                onMove={move}
                canMove={(step) => stepEntry(own, entry, step) !== undefined}
                onRemove={() => write({ type: "remove", rows: entry.rows })}
              />
            </EntryRow>
          );
        })}
      </ul>
      {children}
    </Section>
  );
}
