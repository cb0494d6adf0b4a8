import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { IssueList } from "../issues/IssueList";
import { usePane } from "../state/paneContext";

const RepairForm = lazy(() => import("./RepairForm"));

const useStyles = makeStyles({
  repair: { display: "flex", flexDirection: "column", gap: "8px" },
  bar: { borderRadius: tokens.borderRadiusMedium },
});

/** A rule book that came to harm: what it can be repaired from, and the way to see what that would change. Nothing while all is well. */
export function Repair() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const [open, setOpen] = useState(false);
  const { damage, book, issues = [] } = state.remotes.workbook.value?.ruleBook ?? {};
  if (!damage) return null;
  const { saved } = damage;
  const what = book ? "repair.damaged" : "repair.lost";
  return (
    <div className={styles.repair}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle>{t(what)}</MessageBarTitle> {saved === undefined ? t("repair.whole") : t("repair.copy", { saved })}
        </MessageBarBody>
        {!open && (
          <MessageBarActions>
            <Button size="small" onClick={() => setOpen(true)}>
              {t("repair.look")}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
      {open && (
        <Suspense fallback={null}>
          <RepairForm onClose={() => setOpen(false)} />
        </Suspense>
      )}
      {!book && <IssueList issues={issues} />}
    </div>
  );
}
