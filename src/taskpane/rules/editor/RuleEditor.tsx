import { Button, makeStyles, Text } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { TemplateChoice } from "../../../actions/paneActions";
import { evenOut } from "../../../rules/edit/evenOut";
import { entriesByKind, entriesOf } from "../../../rules/edit/ruleEntry";
import { sayingRow } from "../../../rules/edit/setField";
import { usePane } from "../../state/paneContext";
import { AddRule } from "./AddRule";
import { RuleEditingContext, type RuleEditing } from "./editorContext";
import { keepIds, type NumberedEntry } from "./entryIds";
import { KindSection } from "./KindSection";
import { WeightTotals } from "./WeightTotals";
import { useEditorWords } from "./words";

const useStyles = makeStyles({ editor: { display: "flex", flexDirection: "column", gap: "16px", minWidth: 0 } });

/** Edits the draft that stands in the table: every committed field is written to its cell, and what is typed in the cells shows here. */
export default function RuleEditor({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const words = useEditorWords();
  const { state, jobs } = usePane();
  const { rules } = choice;
  const [open, setOpen] = useState<readonly number[]>([]);
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState<ReadonlyMap<number, number>>(new Map());
  const numbered = useNumbered(rules);
  const busy = state.job?.status === "running";
  const editing = useMemo<RuleEditing>(
    () => ({ choice, busy, write: (edit) => edit && jobs.writeRuleEdit({ choice, edit }) }),
    [choice, busy, jobs],
  );
  const live = rules.map((rule, row) => {
    const own = numbered.find(({ entry }) => entry.kind === "metric" && sayingRow(rules, entry, "weight") === row);
    const weight = own && typed.get(own.id);
    return weight === undefined ? rule : { ...rule, weight };
  });
  const toggle = (id: number): void => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  const told = (id: number, weight: number | undefined): void =>
    setTyped((before) => {
      const next = new Map(before);
      if (weight === undefined) next.delete(id);
      else next.set(id, weight);
      return next;
    });
  const evened = evenOut(rules);
  const kinds = entriesByKind(numbered.map(({ entry }) => entry));
  return (
    <RuleEditingContext value={editing}>
      <section className={styles.editor} aria-label={words.label}>
        {rules.length === 0 && <Text>{words.none}</Text>}
        {kinds.map(({ kind }) => (
          <KindSection
            key={kind}
            kind={kind}
            entries={numbered.filter(({ entry }) => entry.kind === kind)}
            open={open}
            onToggle={toggle}
            onTyped={told}
            aside={kind === "metric" ? words.weightShort : undefined}
          >
            {kind === "metric" && <WeightTotals rules={live} onEvenOut={evened && !busy ? () => editing.write(evened) : undefined} />}
          </KindSection>
        ))}
        {adding ? (
          <AddRule onClose={() => setAdding(false)} />
        ) : (
          <div>
            <Button icon={<Add16Regular />} onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </div>
        )}
      </section>
    </RuleEditingContext>
  );
}

/** The version's entries, with numbers that outlive reading them anew. */
function useNumbered(rules: TemplateChoice["rules"]): readonly NumberedEntry[] {
  const [known, setKnown] = useState<{ readonly rules?: TemplateChoice["rules"]; readonly numbered: readonly NumberedEntry[] }>({
    numbered: [],
  });
  if (known.rules === rules) return known.numbered;
  const numbered = keepIds(known.numbered, entriesOf(rules));
  setKnown({ rules, numbered });
  return numbered;
}
