import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { Waiting } from "../common/Waiting";
import { IssueList } from "../issues/IssueList";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import { outputWaitsFor } from "../state/select";
import { Done } from "./Done";
import { OutputChoices } from "./OutputChoices";
import { SheetList } from "./SheetList";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({ note: { color: tokens.colorNeutralForeground2 } });

/** What gets written and how, the writing itself, and the way back. */
export default function ScorecardsView() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const wait = outputWaitsFor(state);
  const { score, preview } = state.remotes;
  const { job } = state;
  if (job?.kind === "output" && job.status === "done") return <Done outcome={job.outcome} people={job.people} />;
  if (job?.status === "running")
    return (
      <ViewFrame>
        <JobBar />
      </ViewFrame>
    );
  if (wait)
    return (
      <ViewFrame>
        <JobBar />
        <Waiting wait={wait} />
      </ViewFrame>
    );
  const unscored = score.value?.run?.unscored.size ?? 0;
  return (
    <ViewFrame footer={<WriteButton />}>
      <JobBar />
      <OutputChoices />
      {preview.value ? (
        <SheetList preview={preview.value} />
      ) : (
        state.pieces.length > 0 && <LoadingBlock label={t("loading.preview")} lines={3} />
      )}
      {preview.value && <IssueList issues={preview.value.issues} />}
      {unscored > 0 && (
        <Text size={200} className={styles.note}>
          {t("scorecards.unscoredNote", { count: unscored })}
        </Text>
      )}
    </ViewFrame>
  );
}
