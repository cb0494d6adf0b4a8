import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { RuleFixRequest } from "../../actions/paneActions";
import type { RuleEdit } from "../../rules/linter/finding";
import { ruleWords } from "../../rules/vocabulary";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  fix: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  change: { minWidth: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  value: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  button: { flexShrink: 0, minWidth: "auto" },
});

/** What a fix would change, and the button that changes it. */
export function RuleFix({ request }: { readonly request: RuleFixRequest }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const language = useLanguage();
  const [edit] = request.fix;
  if (!edit) return null;
  const value =
    edit.type === "insert"
      ? edit.rule.scale
      : request.fix
          .flatMap((each) => (each.type === "set" ? [shown(each)] : []))
          .filter(isFirst)
          .join(" | ");
  const what =
    edit.type === "insert"
      ? t("findings.row")
      : edit.column === "to"
        ? t("findings.dates", { version: request.rules[edit.rule]?.version ?? "" })
        : t(edit.column === "status" ? "findings.status" : "findings.write");
  return (
    <div className={styles.fix}>
      <span className={styles.change}>
        {what} <span className={styles.value}>{value}</span>
      </span>
      <Button
        size="small"
        className={styles.button}
        aria-label={t("findings.applyOf", { what, value })}
        disabledFocusable={state.job?.status === "running"}
        onClick={() => jobs.writeRuleFix(request)}
      >
        {t("findings.apply")}
      </Button>
    </div>
  );

  /** A word of the table in the reader's language. */
  function shown({ column, value }: Extract<RuleEdit, { type: "set" }>): string {
    return column === "status" && (value === "draft" || value === "published") ? ruleWords[language].statuses[value] : String(value ?? "");
  }
}

function isFirst<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}
