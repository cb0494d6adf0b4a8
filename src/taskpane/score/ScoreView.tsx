import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Eye20Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import type { ScoreRun } from "../../engine/scoreRun";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { Waiting } from "../common/Waiting";
import { IssueList } from "../issues/IssueList";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import { scoreWaitsFor } from "../state/select";
import { Distribution } from "./Distribution";
import { Figures } from "./Figures";
import { PeopleSection } from "./PeopleSection";
import { ScoreActions } from "./ScoreActions";
import { summaryOf } from "./summary";

const useStyles = makeStyles({
  preview: { display: "flex", alignItems: "center", gap: "6px", color: tokens.colorNeutralForeground2 },
});

/** Everybody's scores before anything is written. */
export default function ScoreView() {
  const { t } = useTranslation();
  const { state } = usePane();
  const wait = scoreWaitsFor(state);
  const { score, reading } = state.remotes;
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
          (score.loading || reading.loading) && <LoadingBlock label={t("loading.score")} />
        )}
      </ViewFrame>
    );
  return <Scores run={run} />;
}

function Scores({ run }: { readonly run: ScoreRun }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const summary = summaryOf(run);
  return (
    <ViewFrame footer={<ScoreActions />}>
      <JobBar />
      <div className={styles.preview}>
        <Eye20Regular aria-hidden="true" />
        <Text size={200}>{t("score.nothingWritten")}</Text>
      </div>
      <Figures summary={summary} />
      <Distribution summary={summary} byGrade={run.template.coefficients === undefined} />
      <IssueList issues={state.remotes.score.value?.issues ?? []} />
      <PeopleSection run={run} summary={summary} />
    </ViewFrame>
  );
}
