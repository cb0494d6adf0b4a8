import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { periodOf } from "../data/periods";
import { usePane } from "../state/paneContext";
import { choiceOf } from "../state/select";

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" } });

/** From when to when a version of the rule book applies, and which one the period at hand goes by, if another. */
export function VersionLine({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const [first] = choice.rules;
  const [period, scored] = [periodOf(state), choiceOf(state)];
  if (choice.origin !== "workbook" || !first) return null;
  const { from, to } = first;
  const dates = from === undefined ? (to === undefined ? "always" : "until") : to === undefined ? "since" : "between";
  const other = period !== undefined && scored?.name === choice.name && scored.version !== choice.version;
  return (
    <Text size={200} className={styles.line}>
      {t(`rules.valid_${dates}`, { from: from ?? "", to: to ?? "" })}
      {other && <> {t("rules.scoredBy", { period, version: scored.version })}</>}
    </Text>
  );
}
