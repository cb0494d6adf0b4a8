import { Link, makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue } from "../../rules/issue";
import { useLanguage } from "../common/useLanguage";
import { IssueList } from "../issues/IssueList";
import { issueText } from "../issues/issueText";
import { usePane } from "../state/paneContext";
import type { Written } from "../state/paneState";
import { messageOf } from "../state/useRemotes";

const useStyles = makeStyles({
  proof: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch", textAlign: "start" },
});

/** What comparing formulas with the engine came to, and the way to compare them (again), after the data was edited, say. */
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
    jobs.proveSheet({ run, sheet, mode: state.mode, language }).then(setIssues, (error: unknown) => {
      setIssues([]);
      dispatch({ type: "selectFailed", message: messageOf(error) });
    });
  };
  const proven = issues.find(({ code }) => code === "nativeProven" || code === "liveProven");
  const told = proven && issueText(proven, language);
  return (
    <div className={styles.proof}>
      {told ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {told.text} {told.fix}
          </MessageBarBody>
        </MessageBar>
      ) : (
        <IssueList issues={issues} />
      )}
      {run && sheet !== undefined && (
        <div>
          <Link as="button" onClick={prove}>
            {t("scorecards.prove")}
          </Link>
        </div>
      )}
    </div>
  );
}
