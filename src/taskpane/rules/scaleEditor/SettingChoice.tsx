import { Field, Select } from "@fluentui/react-components";
import type { Language } from "../../../i18n/language";
import { settingOf } from "../../../rules/compileSettings";
import { ruleWords } from "../../../rules/vocabulary";
import { useEditorStyles } from "./editorStyles";
import type { ScaleEditorWords } from "./words";

interface Props {
  readonly item: string;
  readonly value: string;
  readonly words: ScaleEditorWords;
  readonly language: Language;
  readonly onChoose: (text: string) => void;
}

/** The few values that some settings have, to choose from; nothing for settings that take a number. */
export function SettingChoice({ item, value, words, language, onChoose }: Props) {
  const shared = useEditorStyles();
  const choices = choicesOf(item, language);
  if (choices.length === 0) return null;
  const known = choices.includes(value.trim());
  return (
    <Field size="small" className={shared.field} label={words.choice}>
      <Select size="small" className={shared.select} value={known ? value.trim() : ""} onChange={(_, data) => onChoose(data.value)}>
        {!known && <option value="">{value}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function choicesOf(item: string, language: Language): readonly string[] {
  const { values } = ruleWords[language];
  switch (settingOf(item)) {
    case "bandDecimals":
      return ["0", "1", "2"];
    case "rankStyle":
      return [values.competition, values.dense];
    case "vetoScope":
      return [values.floating, values.all];
    default:
      return [];
  }
}
