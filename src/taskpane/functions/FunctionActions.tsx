import { Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { formulasOf, type FunctionEntry } from "../../actions/functionHelp";
import { useLanguage } from "../common/useLanguage";
import { copyText } from "../office/copyText";
import { JobBar } from "../shell/JobBar";
import { usePane } from "../state/paneContext";
import type { Job } from "../state/paneState";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px" },
  insert: { flexGrow: 1, minWidth: 0 },
});

/** Puts the chosen example into the selected cell, or on the clipboard, and says how it went. */
export function FunctionActions({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch, jobs } = usePane();
  const { job, browser } = state;
  const formula = formulasOf(entry, language)[browser?.example ?? 0]?.formula ?? "";
  const busy = job?.status === "running";
  const taken = takenCell(job);
  return (
    <>
      <JobBar />
      <Inserted job={job} />
      {browser?.copied !== undefined && (
        <MessageBar intent={browser.copied ? "success" : "warning"} layout="multiline">
          <MessageBarBody>{t(browser.copied ? "functions.copied" : "functions.notCopied")}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.row}>
        {taken !== undefined && (
          <Button className={styles.insert} onClick={() => jobs.insertFormula({ formula, replace: taken })}>
            {t("functions.replace", { cell: taken })}
          </Button>
        )}
        <Button
          className={styles.insert}
          appearance="primary"
          disabledFocusable={busy || formula === ""}
          onClick={() => jobs.insertFormula({ formula })}
        >
          {t("functions.insert")}
        </Button>
        <Button
          icon={<Copy20Regular />}
          aria-label={t("functions.copy")}
          title={t("functions.copy")}
          onClick={() => void copyText(formula).then((copied) => dispatch({ type: "exampleCopied", copied }))}
        />
      </div>
    </>
  );
}

/** The cell that has something in it, where that is why nothing was inserted. */
function takenCell(job: Job | undefined): string | undefined {
  return job?.status === "refused" && job.kind === "formula" ? job.issues.find(({ code }) => code === "cellTaken")?.cell : undefined;
}

function Inserted({ job }: { readonly job: Job | undefined }) {
  const { t } = useTranslation();
  const { jobs } = usePane();
  if (job?.kind !== "formula" || job.status !== "done") return null;
  const cell = job.outcome.sheets[0]?.address ?? "";
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <Link as="button" inline onClick={() => jobs.selectCell(cell)}>
          {t("functions.inserted", { cell })}
        </Link>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => jobs.undo()}>
          {t("functions.undo")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
