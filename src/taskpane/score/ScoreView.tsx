import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { Eye20Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import type { ScoreRun } from "../../engine/scoreRun";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { Waiting } from "../common/Waiting";
import { IssueList } from "../issues/IssueList";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import { assumedRows, choiceOf, scoreIssues, scoreWaitsFor } from "../state/select";
import { Distribution } from "./Distribution";
import { Figures } from "./Figures";
import { PeopleSection } from "./PeopleSection";
import { ScoreActions } from "./ScoreActions";
import { summaryOf } from "./summary";

const useStyles = makeStyles({
  eye: { flexShrink: 0 },
  preview: { display: "flex", alignItems: "center", gap: "6px", color: tokens.colorNeutralForeground2 },
});

/** Everybody's scores before anything is written. */
export default function ScoreView() {
  const { t } = useTranslation();
  const { state } = usePane();
  const wait = scoreWaitsFor(state);
  const { score, reading, workbook } = state.remotes;
  if (wait)
    return (
      <ViewFrame>
        <Waiting wait={wait} />
      </ViewFrame>
    );
  const run = score.value?.run;
  if (!run)
    return (
      <ViewFrame>
        {score.value ? (
          <IssueList issues={score.value.issues} />
        ) : (
          (score.loading || reading.loading || workbook.loading) && <LoadingBlock label={t("loading.score")} />
        )}
      </ViewFrame>
    );
  return <Scores run={run} />;
}

function Scores({ run }: { readonly run: ScoreRun }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const summary = summaryOf(run);
  const choice = choiceOf(state);
  const unconfirmed = choice ? assumedRows(choice).length : 0;
  const written = state.remotes.preview.value?.sheets.some(({ fate }) => fate === "replace") ?? false;
  return (
    <ViewFrame footer={<ScoreActions />}>
      <JobBar />
      {state.asked?.found === "nobody" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("score.nobodyHere")}</MessageBarBody>
        </MessageBar>
      )}
      {unconfirmed > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t("score.unconfirmed", { count: unconfirmed })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => dispatch({ type: "viewChosen", view: "rules" })}>
              {t("score.confirm")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div className={styles.preview}>
        <Eye20Regular aria-hidden="true" className={styles.eye} />
        <Text size={200}>{t(written ? "score.previewAgain" : "score.preview")}</Text>
      </div>
      <Figures summary={summary} />
      <Distribution summary={summary} byGrade={run.template.coefficients === undefined} />
      <IssueList issues={scoreIssues(state)} />
      <PeopleSection run={run} summary={summary} />
    </ViewFrame>
  );
}
