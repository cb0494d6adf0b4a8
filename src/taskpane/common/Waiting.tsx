import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { HourglassHalf20Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";
import type { View } from "../state/paneState";
import type { Wait } from "../state/select";

const useStyles = makeStyles({
  waiting: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "48px 24px", textAlign: "center" },
  icon: { fontSize: "28px", color: tokens.colorNeutralForeground3 },
});

const leadsTo: Readonly<Record<Wait, View>> = {
  data: "data",
  period: "data",
  columns: "data",
  unconfirmed: "rules",
  rules: "rules",
  weights: "rules",
  version: "rules",
  unwritten: "rules",
  score: "score",
};

/** What a view that isn't ready waits for, and the way there. */
export function Waiting({ wait }: { readonly wait: Wait }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { dispatch } = usePane();
  return (
    <div className={styles.waiting}>
      <HourglassHalf20Regular className={styles.icon} aria-hidden="true" />
      <Text align="center">{t(`waits.${wait}`)}</Text>
      <Link as="button" onClick={() => dispatch({ type: "viewChosen", view: leadsTo[wait] })}>
        {t(`waits.${wait}Link`)}
      </Link>
    </div>
  );
}
