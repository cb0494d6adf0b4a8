import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { percent } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { choicesOf, templateKey } from "../state/select";
import { lackingOf } from "./weights";

const useStyles = makeStyles({
  // As wide as the pane, however long the longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

/** Every template to choose from: those of the workbook, the built-in ones that are complete, then the drafts with what they lack. */
export function TemplateSelect({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch } = usePane();
  const choices = choicesOf(state);
  const builtIn = choices.filter(({ origin }) => origin === "builtIn").map((each) => ({ each, lacking: lackingOf(each) }));
  const groups = [
    { label: t("rules.inWorkbook"), options: choices.filter(({ origin }) => origin === "workbook") },
    { label: t("rules.builtIn"), options: builtIn.flatMap(({ each, lacking }) => (lacking ? [] : [each])) },
    { label: t("rules.builtInDrafts"), options: builtIn.flatMap(({ each, lacking }) => (lacking ? [each] : [])) },
  ];
  const words = (each: TemplateChoice): string => {
    const { name, version, origin, template } = each;
    const gap = lackingOf(each)?.gap ?? 0;
    if (gap > 0) return t("rules.optionGap", { name, version, gap: percent(gap, language) });
    return t(origin === "workbook" && template?.status === "draft" ? "rules.optionDraft" : "rules.optionVersion", { name, version });
  };
  return (
    <Field className={styles.field} label={t("rules.template")} hint={choice.about ?? null}>
      <Select
        className={styles.select}
        value={templateKey(choice)}
        onChange={(_, data) => {
          const picked = choices.find((each) => templateKey(each) === data.value);
          if (picked) dispatch({ type: "templateChosen", name: picked.name, version: picked.version });
        }}
      >
        {groups.map(({ label, options }) =>
          options.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {options.map((each) => (
                <option key={each.id} value={templateKey(each)}>
                  {words(each)}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </Select>
    </Field>
  );
}
