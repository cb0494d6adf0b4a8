import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { LockClosed16Regular } from "@fluentui/react-icons";
import { useTranslation } from "react-i18next";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2 },
  icon: { verticalAlign: "text-bottom" },
});

/** Whether published rows can be typed into, and the way to change that; nothing where the sheet isn't ours to lock. */
export function RuleLock() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const locked = state.remotes.workbook.value?.ruleBook.book?.locked;
  if (locked === undefined) return null;
  const busy = state.job?.status === "running";
  return (
    <Text size={200} className={styles.line}>
      {locked && (
        <>
          <LockClosed16Regular className={styles.icon} aria-hidden="true" /> {t("versions.locked")}{" "}
        </>
      )}
      <Link as="button" disabled={busy} onClick={() => jobs.writeLock(!locked)}>
        {t(locked ? "versions.unlock" : "versions.lockNow")}
      </Link>
    </Text>
  );
}
