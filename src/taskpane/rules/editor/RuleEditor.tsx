import { Button, makeStyles } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { TemplateChoice } from "../../../actions/paneActions";
import { evenOut } from "../../../rules/edit/evenOut";
import { entriesByKind } from "../../../rules/edit/ruleEntry";
import { sayingRow } from "../../../rules/edit/setField";
import type { RuleKind } from "../../../rules/ruleBook";
import { usePane } from "../../state/paneContext";
import { AddRule } from "./AddRule";
import { RuleEditingContext, type RuleEditing } from "./editorContext";
import { KindSection } from "./KindSection";
import { useHeldFocus } from "./useHeldFocus";
import { useNumbered } from "./useNumbered";
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
  const [adding, setAdding] = useState<RuleKind>();
  const [typed, setTyped] = useState<ReadonlyMap<number, number>>(new Map());
  const { list, hold } = useHeldFocus(rules);
  const busy = state.job?.status === "running";
  const editing = useMemo<RuleEditing>(
    () => ({
      choice,
      busy,
      write(edit) {
        if (!edit) return;
        hold();
        jobs.writeRuleEdit({ choice, edit });
      },
    }),
    // What it holds on to is the page's focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [choice, busy, jobs],
  );
  const numbered = useNumbered(rules, (added) => {
    setOpen([...open, added]);
    list.current?.querySelector<HTMLElement>(`[data-entry="${added}"]`)?.focus();
  });
  const kinds = entriesByKind(numbered.map(({ entry }) => entry));
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
  const evened = useMemo(() => evenOut(rules), [rules]);
  const addButton = (kind: RuleKind, label: string) =>
    adding === kind ? (
      <AddRule begin={kind} onClose={() => setAdding(undefined)} />
    ) : (
      <div>
        <Button size="small" icon={<Add16Regular />} onClick={() => setAdding(kind)}>
          {label}
        </Button>
      </div>
    );
  return (
    <RuleEditingContext value={editing}>
      <section ref={list} className={styles.editor} aria-label={words.label}>
        {!kinds.some(({ kind }) => kind === "metric") && addButton("metric", words.addMetric)}
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
            {kind === "metric" && (
              <>
                <WeightTotals rules={live} onEvenOut={evened && (() => editing.write(evened))} />
                {addButton("metric", words.addMetric)}
              </>
            )}
          </KindSection>
        ))}
        {addButton("gate", words.add)}
      </section>
    </RuleEditingContext>
  );
}
