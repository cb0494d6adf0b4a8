import { Button, Field, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { FailureBar } from "../common/FailureBar";
import { usePane } from "../state/paneContext";
import type { Job, JobKind } from "../state/paneState";

// With the sentences of all issues, which the first screen doesn't need.
const IssueList = lazy(async () => ({ default: (await import("../issues/IssueList")).IssueList }));

/** The write under way, or why it didn't come to pass. A write that succeeded is shown by its view. */
export function JobBar() {
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const { job } = state;
  switch (job?.status) {
    case "running":
      return <Running job={job} />;
    case "failed":
      return <FailureBar message={job.message} onDismiss={() => dispatch({ type: "jobDismissed" })} />;
    case "refused":
      return (
        <>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t("told.refused")}</MessageBarTitle>
            </MessageBarBody>
          </MessageBar>
          <Suspense fallback={null}>
            <IssueList issues={job.issues} />
          </Suspense>
        </>
      );
    case "cancelled":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t("scorecards.cancelled")}</MessageBarBody>
        </MessageBar>
      );
    case "done":
      if (job.kind === "dashes") return <Written words={t("told.dashes", { count: job.outcome.cells })} undo={job.outcome.cells > 0} />;
      if (isRuleWrite(job.kind)) return <Written words={t(`told.${job.kind}`)} undo />;
      return job.kind === "undo" ? (
        <MessageBar intent={job.outcome.sheets.length > 0 ? "success" : "info"} layout="multiline">
          <MessageBarBody>{t(job.outcome.sheets.length > 0 ? "told.undone" : "told.undoNothing")}</MessageBarBody>
        </MessageBar>
      ) : null;
    default:
      return null;
  }
}

const ruleWrites = [
  "publication",
  "lock",
  "repair",
  "ruleCheck",
  "newVersion",
  "fix",
  "edit",
  "template",
  "import",
  "publicRules",
] as const;

function isRuleWrite(kind: JobKind): kind is (typeof ruleWrites)[number] {
  return (ruleWrites as readonly JobKind[]).includes(kind);
}

function Written({ words, undo }: { readonly words: string; readonly undo: boolean }) {
  const { t } = useTranslation();
  const { jobs, dispatch } = usePane();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions>
        {undo && (
          <Button size="small" onClick={() => jobs.undo()}>
            {t("scorecards.undo")}
          </Button>
        )}
        <Button size="small" onClick={() => dispatch({ type: "jobDismissed" })}>
          {t("failure.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Running({ job }: { readonly job: Extract<Job, { status: "running" }> }) {
  const { t } = useTranslation();
  const { jobs } = usePane();
  const { progress, kind } = job;
  const words = progress
    ? t(`progress.${progress.step}`, { sheet: progress.sheet ?? "" })
    : t(kind === "output" ? "progress.preparing" : `progress.${kind}`);
  return (
    <>
      <Field validationMessage={words} validationState="none">
        <ProgressBar {...(progress ? { value: progress.share } : {})} aria-label={words} />
      </Field>
      {kind === "output" && (
        <div>
          <Button size="small" disabledFocusable={job.cancelling} onClick={() => jobs.cancel()}>
            {t("scorecards.cancel")}
          </Button>
        </div>
      )}
    </>
  );
}
