import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Issue, Severity } from "../../rules/issue";
import { useLanguage } from "../common/useLanguage";
import { Section } from "../common/Section";
import { usePane } from "../state/paneContext";
import { IssueFix } from "./IssueFix";
import { issueText } from "./issueText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { display: "flex", gap: "8px", padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0, overflowWrap: "anywhere" },
  fix: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "2px" },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, info: Info20Regular } as const;
const order: readonly Severity[] = ["error", "warning", "info"];
const atFirst = 8;

/** Issues, worst first, each with its cell (a click selects it) and what to do. Nothing when there are none. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const sorted = order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const errors = sorted.filter((issue) => issue.severity === "error").length;
  const shown = all ? sorted : sorted.slice(0, atFirst);
  return (
    <Section
      title={t("issues.title", { count: issues.length })}
      aside={
        errors > 0 ? (
          <Badge appearance="tint" color="danger">
            {t("issues.errors", { count: errors })}
          </Badge>
        ) : undefined
      }
    >
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          <IssueRow key={index} issue={issue} />
        ))}
      </ul>
      {sorted.length > shown.length && (
        <div>
          <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after" onClick={() => setAll(true)}>
            {t("issues.more", { count: sorted.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function IssueRow({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs } = usePane();
  const { text, fix } = issueText(issue, useLanguage());
  const Icon = icons[issue.severity];
  const { cell } = issue;
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[issue.severity])} role="img" aria-label={t(`issues.${issue.severity}`)} />
      <div className={styles.words}>
        <Text size={300}>{text}</Text>
        {fix && <span className={styles.fix}>{fix}</span>}
        {cell && (
          <div className={styles.links}>
            <Link as="button" aria-label={t("issues.select", { cell })} onClick={() => jobs.selectCell(cell)}>
              {cell.replace(/^'(.*)'!/, "$1!").replace(/''/g, "'")}
            </Link>
            <IssueFix issue={issue} />
          </div>
        )}
      </div>
    </li>
  );
}
