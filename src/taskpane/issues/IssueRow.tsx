import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChoiceFinding } from "../../actions/lintChoice";
import { findingReasons as reasonsEn } from "../../i18n/en/findingReasons";
import { findingReasons as reasonsZh } from "../../i18n/zh-CN/findingReasons";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { IssueFix } from "./IssueFix";
import { issueText } from "./issueText";
import { RuleFix } from "./RuleFix";

const useStyles = makeStyles({
  item: { display: "flex", gap: "8px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  advice: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  reason: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingLeft: "8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "2px" },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } as const;

/** One issue: what, where (a click selects it), why it matters when asked, and its fix where one is safe. */
export function IssueRow({ issue }: { readonly issue: ChoiceFinding }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs } = usePane();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { text, fix } = issueText(issue, language);
  const reason = (language === "en" ? reasonsEn : reasonsZh)[issue.code];
  const Icon = icons[issue.severity];
  const { cell } = issue;
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[issue.severity])} role="img" aria-label={t(`issues.${issue.severity}`)} />
      <div className={styles.words}>
        <Text size={300}>{text}</Text>
        {issue.request ? <RuleFix request={issue.request} /> : fix && <span className={styles.advice}>{fix}</span>}
        <div className={styles.links}>
          {cell !== undefined && (
            <Link as="button" aria-label={t("issues.select", { cell })} onClick={() => jobs.selectCell(cell)}>
              {cell.replace(/^'(.*)'!/, "$1!").replace(/''/g, "'")}
            </Link>
          )}
          {reason !== undefined && (
            <Link
              as="button"
              aria-expanded={open}
              aria-controls={id}
              aria-label={t("findings.whyOf", { text })}
              onClick={() => setOpen(!open)}
            >
              {t("findings.why")}
            </Link>
          )}
          {cell !== undefined && <IssueFix issue={issue} />}
        </div>
        <div id={id} hidden={!open} className={open ? styles.reason : undefined}>
          {open && reason}
        </div>
      </div>
    </li>
  );
}
