import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TemplateChoice } from "../../../actions/paneActions";
import { fill } from "../../../i18n/fill";
import { knownMetric, ownRule } from "../../../rules/edit/addRule";
import { emptyTemplate, templateCopy } from "../../../rules/edit/newTemplate";
import { metricDictionary } from "../../../rules/metricDictionary";
import { readDate } from "../../../rules/readDate";
import { wordKey } from "../../../rules/wordKey";
import { periodOf } from "../../data/periods";
import { usePane } from "../../state/paneContext";
import { choicesOf, templateKey } from "../../state/select";
import { FormBox } from "../FormBox";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  // As wide as the form, however long the longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** A template under a name of its own: from nothing, or as a copy of another. */
export default function NewTemplateForm({ choice, onClose }: { readonly choice: TemplateChoice; readonly onClose: () => void }) {
  const { created: words, cancel } = useEditorWords();
  const { state, jobs } = usePane();
  const { language } = state;
  const styles = useStyles();
  const list = useId();
  const period = periodOf(state);
  const [name, setName] = useState("");
  const [base, setBase] = useState(choice.origin === "builtIn" ? templateKey(choice) : "");
  const [metric, setMetric] = useState("");
  const [typed, setTyped] = useState(period === undefined ? `${new Date().getFullYear()}-01-01` : `${period}-01`);
  const choices = choicesOf(state);
  const from = readDate(typed);
  const taken = choices.some((each) => each.origin === "workbook" && wordKey(each.name) === wordKey(name));
  const ready =
    name.trim() !== "" && !taken && from !== undefined && (base !== "" || metric.trim() !== "") && state.job?.status !== "running";
  const create = (): void => {
    if (!ready) return;
    const copied = choices.find((each) => templateKey(each) === base);
    const known = metricDictionary.find((each) => wordKey(each.name[language]) === wordKey(metric));
    const first = known ? knownMetric(known, language) : ownRule("metric", metric.trim());
    const rules = copied ? templateCopy(copied.rules, name.trim(), from) : emptyTemplate(name.trim(), from, first, language);
    jobs.writeNewTemplate({ rules, language });
    onClose();
  };
  return (
    <FormBox
      label={words.title}
      onClose={onClose}
      buttons={
        <>
          <Button disabledFocusable={!ready} onClick={create}>
            {words.now}
          </Button>
          <Button onClick={onClose}>{cancel}</Button>
        </>
      }
    >
      <Field
        label={words.name}
        required
        {...(taken ? { validationMessage: words.taken, validationState: "error" as const } : { hint: words.nameHint })}
      >
        <Input value={name} maxLength={30} onChange={(_, data) => setName(data.value)} />
      </Field>
      <Field className={styles.field} label={words.base}>
        <Select className={styles.select} value={base} onChange={(_, data) => setBase(data.value)}>
          <option value="">{words.nothing}</option>
          {choices.map((each) => (
            <option key={each.id} value={templateKey(each)}>
              {fill(words.copyOf, { name: each.name, version: each.version })}
            </option>
          ))}
        </Select>
      </Field>
      {base === "" && (
        <>
          <Field label={words.metric} required>
            <Input value={metric} list={list} maxLength={40} onChange={(_, data) => setMetric(data.value)} />
          </Field>
          <datalist id={list}>
            {metricDictionary.map(({ id, name: named }) => (
              <option key={id} value={named[language]} />
            ))}
          </datalist>
        </>
      )}
      <Field label={words.from} {...(from === undefined ? { validationMessage: words.fromBad, validationState: "error" as const } : {})}>
        <Input value={typed} maxLength={12} onChange={(_, data) => setTyped(data.value)} />
      </Field>
    </FormBox>
  );
}
