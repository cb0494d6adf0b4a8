import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { addRule, ownRule, type NewRule } from "../../../rules/edit/addRule";
import { ruleKinds, type RuleKind } from "../../../rules/ruleBook";
import { ruleWords } from "../../../rules/vocabulary";
import { useLanguage } from "../../common/useLanguage";
import { FormBox } from "../FormBox";
import { useRuleEditing } from "./editorContext";
import { MetricSearch } from "./MetricSearch";
import { useEditorWords } from "./words";

const payItems = ["base", "fixedShare"] as const;
const settingItems = ["bandDecimals", "minCover", "capMetric", "capTotal", "rankStyle", "vetoScope"] as const;

/** A further rule: its kind, then a metric from the dictionary or a name. */
export function AddRule({ begin, onClose }: { /** Kind to begin with. */ readonly begin: RuleKind; readonly onClose: () => void }) {
  const words = useEditorWords();
  const language = useLanguage();
  const { choice, write, busy } = useRuleEditing();
  const [kind, setKind] = useState<RuleKind>(begin);
  const [name, setName] = useState("");
  const items = ruleWords[language].items;
  const known = kind === "pay" ? payItems : kind === "setting" ? settingItems : undefined;
  const item = known ? name || items[known[0]] : name.trim();
  const add = (rule: NewRule): void => {
    write(addRule(choice.rules, rule));
    onClose();
  };
  const cancel = <Button onClick={onClose}>{words.cancel}</Button>;
  return (
    <FormBox
      label={words.addTitle}
      onClose={onClose}
      buttons={
        kind === "metric" ? (
          cancel
        ) : (
          <>
            <Button disabledFocusable={busy || item === ""} onClick={() => add(ownRule(kind, item))}>
              {words.addNow}
            </Button>
            {cancel}
          </>
        )
      }
    >
      {begin !== "metric" && (
        <Field label={words.addKind}>
          <Select
            value={kind}
            onChange={(_, data) => {
              setKind(data.value as RuleKind);
              setName("");
            }}
          >
            {ruleKinds.map((each) => (
              <option key={each} value={each}>
                {words.kinds[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {kind === "metric" ? (
        <MetricSearch taken={choice.rules.filter((rule) => rule.kind === "metric").map((rule) => rule.item)} onChoose={add} />
      ) : known ? (
        <Field label={words.addName}>
          <Select value={item} onChange={(_, data) => setName(data.value)}>
            {known.map((code) => (
              <option key={code} value={items[code]}>
                {items[code]}
              </option>
            ))}
          </Select>
        </Field>
      ) : (
        <Field label={words.addName}>
          <Input
            value={name}
            maxLength={40}
            onChange={(_, data) => setName(data.value)}
            onKeyDown={({ key, nativeEvent }) => key === "Enter" && !nativeEvent.isComposing && item !== "" && add(ownRule(kind, item))}
          />
        </Field>
      )}
    </FormBox>
  );
}
