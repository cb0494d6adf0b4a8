import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { changeSentence } from "../../rules/changeSentence";
import { diffVersions } from "../../rules/diffVersions";
import { Expander } from "../common/Expander";
import { useLanguage } from "../common/useLanguage";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "4px", fontVariantNumeric: "tabular-nums" },
  item: { overflowWrap: "anywhere" },
  none: { color: tokens.colorNeutralForeground2 },
});

/** What a version changed against the one before it, in words; folded away at first. */
export function VersionChanges({ before, after }: { readonly before: TemplateChoice; readonly after: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const changes = diffVersions(before.rules, after.rules, language);
  const { version } = before;
  if (changes.length === 0)
    return (
      <Text size={200} className={styles.none}>
        {t("versions.noChanges", { version })}
      </Text>
    );
  return (
    <Expander
      open={open}
      onToggle={() => setOpen(!open)}
      summary={<span>{t("versions.changes", { count: changes.length, version })}</span>}
    >
      <ul className={styles.list}>
        {changes.map((change, index) => (
          <li key={index} className={styles.item}>
            {changeSentence(change, language)}
          </li>
        ))}
      </ul>
    </Expander>
  );
}
