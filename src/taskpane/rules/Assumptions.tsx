import { Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import { usePane } from "../state/paneContext";
import { assumedRows } from "../state/select";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { display: "flex", gap: "8px", alignItems: "center" },
  icon: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  rows: { display: "flex", flexDirection: "column" },
  scale: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2 },
});

/** Bands that the source doesn't give: each to be confirmed, or left marked. */
export function Assumptions({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const rows = assumedRows(choice);
  if (rows.length === 0) return null;
  return (
    <section className={styles.box} aria-label={t("rules.assumptions")}>
      <div className={styles.title}>
        <Warning20Filled className={styles.icon} aria-hidden="true" />
        <Text weight="semibold">{t("rules.assumptions")}</Text>
      </div>
      <Text size={200}>{t("rules.assumptionsText", { count: rows.length })}</Text>
      <div className={styles.rows}>
        {rows.map((row) => {
          const rule = choice.rules[row];
          return (
            rule && (
              <Checkbox
                key={row}
                size="medium"
                checked={!state.unconfirmed.includes(row)}
                onChange={() => dispatch({ type: "confirmationToggled", row })}
                label={
                  <>
                    {rule.item} <span className={styles.scale}>{rule.scale}</span>
                  </>
                }
              />
            )
          );
        })}
      </div>
      {state.unconfirmed.length > 0 && (
        <Text size={200} className={styles.note}>
          {t("rules.assumptionsKept")}
        </Text>
      )}
    </section>
  );
}
