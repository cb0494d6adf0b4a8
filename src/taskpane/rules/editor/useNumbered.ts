import { useEffect, useState } from "react";
import { entriesOf } from "../../../rules/edit/ruleEntry";
import type { Rule } from "../../../rules/ruleBook";
import { keepIds, type NumberedEntry } from "./entryIds";

interface Known {
  readonly rules?: readonly Rule[];
  readonly numbered: readonly NumberedEntry[];
  /** The one entry that is new. */
  readonly added?: number;
}

/** A version's entries, with numbers that outlive reading them anew; tells of the one that was added. */
export function useNumbered(rules: readonly Rule[], onAdded: (id: number) => void): readonly NumberedEntry[] {
  const [known, setKnown] = useState<Known>({ numbered: [] });
  const { added } = known;
  useEffect(() => {
    if (added !== undefined) onAdded(added);
    // Once for each.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [added]);
  if (known.rules === rules) return known.numbered;
  const numbered = keepIds(known.numbered, entriesOf(rules));
  const fresh = numbered.filter(({ id }) => !known.numbered.some((before) => before.id === id));
  const isOne = known.rules !== undefined && fresh.length === 1 && numbered.length === known.numbered.length + 1;
  setKnown({ rules, numbered, ...(isOne && fresh[0] && { added: fresh[0].id }) });
  return numbered;
}
