import { Button, Link, makeStyles, Text } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { LoadingBlock } from "../common/LoadingBlock";
import { ViewFrame } from "../common/ViewFrame";
import { IssueList } from "../issues/IssueList";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import { assumedRows, choiceOf, readyReading, sourceOf } from "../state/select";
import { BlankCells } from "./BlankCells";
import { BlankWarning } from "./BlankWarning";
import { ColumnMap } from "./ColumnMap";
import { PeriodField } from "./PeriodField";
import { Recognised } from "./Recognised";
import { SourcePicker } from "./SourcePicker";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", gap: "8px", padding: "32px 8px", alignItems: "flex-start" },
});

/** The period's figures: where they stand, what was recognised, what is wrong. */
export default function DataView() {
  const { t } = useTranslation();
  const { state } = usePane();
  const { reading } = state.remotes;
  const source = sourceOf(state);
  return (
    <ViewFrame footer={source && <NextStep />}>
      <JobBar />
      {(state.remotes.workbook.value?.sources ?? []).every(({ rows }) => rows === 0) ? <NoSources /> : <SourcePicker />}
      {reading.value && (
        <>
          {reading.value.table && <PeriodField key={`${source?.id} ${reading.value.period}`} />}
          <BlankWarning />
          <IssueList key={source?.id} issues={reading.value.issues} />
          <Recognised reading={reading.value} />
          {reading.value.columns.length > 0 && <ColumnMap reading={reading.value} />}
          {reading.value.columns.length > 0 && <BlankCells key={`blanks ${source?.id}`} />}
        </>
      )}
      {!reading.value && reading.loading && <LoadingBlock label={t("loading.data")} />}
    </ViewFrame>
  );
}

function NextStep() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const ready = readyReading(state);
  const { reading } = state.remotes;
  const choice = choiceOf(state);
  const rulesFirst = !choice || choice.origin === "builtIn" || assumedRows(choice).length > 0;
  const people = t("header.people", { count: ready?.table.people.length ?? 0 });
  return (
    <Button
      appearance="primary"
      disabledFocusable={!ready}
      onClick={() => dispatch({ type: "viewChosen", view: rulesFirst ? "rules" : "score" })}
    >
      {!ready
        ? t(reading.value?.table && reading.value.period === "" ? "data.periodFirst" : "data.blocked")
        : rulesFirst
          ? t("data.next")
          : t("data.nextScore", { people })}
    </Button>
  );
}

function NoSources() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch, jobs } = usePane();
  return (
    <div className={styles.empty}>
      <Text weight="semibold">{t("data.noSources")}</Text>
      <Text>{t("data.noSourcesFix")}</Text>
      <Button onClick={() => dispatch({ type: "workbookChanged" })}>{t("data.reload")}</Button>
      <Link as="button" onClick={() => jobs.insertSample(state.language)}>
        {t("welcome.sample")}
      </Link>
    </div>
  );
}
