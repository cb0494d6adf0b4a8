import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { metricEntryOf } from "../../metrics/metricMeaning";
import { useLanguage } from "../common/useLanguage";

const useStyles = makeStyles({
  meaning: { display: "block", marginTop: "4px", overflowWrap: "anywhere" },
  formula: { color: tokens.colorNeutralForeground2 },
});

/** What the metric dictionary says of a metric: what it means and how it is calculated; nothing of a metric it doesn't know. */
export default function MetricMeaning({ metric }: { readonly metric: string }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const definitions = metricEntryOf(metric)?.definitions ?? [];
  return definitions.map(({ meaning, formula }, index) => (
    <Text key={index} size={200} className={styles.meaning}>
      {definitions.length === 1 ? meaning[language] : t("rules.meaning", { number: index + 1, meaning: meaning[language] })}
      <br />
      <span className={styles.formula}>= {formula[language]}</span>
    </Text>
  ));
}
