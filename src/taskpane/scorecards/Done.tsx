import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { ViewFrame } from "../common/ViewFrame";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import type { Written } from "../state/paneState";
import { Proof } from "./Proof";

const useStyles = makeStyles({
  done: { display: "flex", flexDirection: "column", alignItems: "center", gap: "8px", padding: "24px 8px 8px", textAlign: "center" },
  icon: { color: tokens.colorPaletteGreenForeground1 },
  sheets: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "6px" },
  row: { display: "flex", gap: "8px", "& > *": { flexGrow: 1, flexBasis: 0 } },
});

/** What was written, where it is, and how to take it back. */
export function Done({ outcome, people }: { readonly outcome: Written; readonly people: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch, jobs } = usePane();
  return (
    <ViewFrame
      footer={
        <div className={styles.row}>
          <Button onClick={() => jobs.undo()}>{t("scorecards.undo")}</Button>
          <Button onClick={() => dispatch({ type: "jobDismissed" })}>{t("scorecards.again")}</Button>
        </div>
      }
    >
      <div className={styles.done}>
        <CheckmarkCircle48Filled className={styles.icon} aria-hidden="true" />
        <Text weight="semibold" size={400}>
          {t("scorecards.done", { people: t("header.people", { count: people }) })}
        </Text>
        <Text>{t("scorecards.doneText", { count: outcome.sheets.length, cells: whole(outcome.cells, language) })}</Text>
        <ul className={styles.sheets}>
          {outcome.sheets.map(({ name, address }) => (
            <li key={name}>
              <Link as="button" onClick={() => jobs.selectCell(address)}>
                {t("scorecards.open", { name })}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      {state.mode !== "values" ? <Proof outcome={outcome} /> : <IssueList issues={outcome.issues} />}
    </ViewFrame>
  );
}
