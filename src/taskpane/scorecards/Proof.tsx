import { Link, Spinner, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue } from "../../rules/issue";
import { useLanguage } from "../common/useLanguage";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";
import type { Written } from "../state/paneState";
import { messageOf } from "../state/useRemotes";

const useStyles = makeStyles({ again: { alignSelf: "flex-start", padding: "0 8px" } });

/** What comparing native formulas with the engine came to, and the way to compare them again after the data was edited. */
export function Proof({ outcome }: { readonly outcome: Written }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch, jobs } = usePane();
  const [issues, setIssues] = useState<readonly Issue[] | undefined>(outcome.issues);
  const run = state.remotes.score.value?.run;
  const sheet = state.remotes.preview.value?.sheets.find(({ piece }) => piece === "scores")?.name;
  if (!issues) return <Spinner size="tiny" label={t("scorecards.proving")} />;
  const prove = () => {
    if (!run || sheet === undefined) return;
    setIssues(undefined);
    jobs.proveNative({ run, sheet, language }).then(setIssues, (error: unknown) => {
      setIssues([]);
      dispatch({ type: "selectFailed", message: messageOf(error) });
    });
  };
  return (
    <>
      <IssueList issues={issues} />
      {run && sheet !== undefined && (
        <Link as="button" className={styles.again} onClick={prove}>
          {t("scorecards.prove")}
        </Link>
      )}
    </>
  );
}
