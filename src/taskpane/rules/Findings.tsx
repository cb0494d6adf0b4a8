import { Badge, Button, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronDown16Regular, ErrorCircle20Filled, Info20Regular, Warning20Filled } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ChoiceFinding, lintChoice } from "../../actions/lintChoice";
import type { TemplateChoice } from "../../actions/paneActions";
import { findingReasons as reasonsEn } from "../../i18n/en/findingReasons";
import { findingReasons as reasonsZh } from "../../i18n/zh-CN/findingReasons";
import type { Severity } from "../../rules/issue";
import { Section } from "../common/Section";
import { useLanguage } from "../common/useLanguage";
import { IssueFix } from "../issues/IssueFix";
import { issueText } from "../issues/issueText";
import { usePane } from "../state/paneContext";
import { FindingFix } from "./FindingFix";
import { lintedWith } from "./lintedWith";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", gap: "6px" },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
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
const order: readonly Severity[] = ["error", "warning", "info"];
const atFirst = 6;

/** What is wrong with the rules at hand, or only looks so: the worst first, each with its cell, its reason and, where it is safe, its fix. */
export function Findings({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const [all, setAll] = useState(false);
  const { choices, data, issues } = lintedWith(state, choice);
  const linted = useMemo(
    () => lintChoice(choice, choices, data),
    // Both are new objects each time; what they hold isn't.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [choice, state.remotes.workbook.value, data?.matches, data?.run],
  );
  const rows: readonly ChoiceFinding[] = [...issues, ...linted];
  const sorted = order.flatMap((severity) => rows.filter((row) => row.severity === severity));
  const errors = sorted.filter(({ severity }) => severity === "error").length;
  const shown = all ? sorted : sorted.slice(0, atFirst);
  if (sorted.length === 0)
    return (
      <Section title={t("findings.title")}>
        <Text size={200} className={styles.none}>
          <CheckmarkCircle16Filled className={styles.good} aria-hidden="true" />
          {t("findings.none")}
        </Text>
      </Section>
    );
  return (
    <Section
      title={t("findings.title")}
      aside={
        errors > 0 ? (
          <Badge appearance="tint" color="danger">
            {t("issues.errors", { count: errors })}
          </Badge>
        ) : (
          String(sorted.length)
        )
      }
    >
      <ul className={styles.list}>
        {shown.map((row, index) => (
          <Row key={`${row.code} ${row.cell ?? ""} ${index}`} row={row} />
        ))}
      </ul>
      {sorted.length > shown.length && (
        <div>
          <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after" onClick={() => setAll(true)}>
            {t("findings.more", { count: sorted.length - shown.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Row({ row }: { readonly row: ChoiceFinding }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs } = usePane();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { text, fix } = issueText(row, language);
  const reason = (language === "en" ? reasonsEn : reasonsZh)[row.code];
  const Icon = icons[row.severity];
  const { cell } = row;
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, styles[row.severity])} role="img" aria-label={t(`issues.${row.severity}`)} />
      <div className={styles.words}>
        <Text size={300}>{text}</Text>
        {row.request ? <FindingFix request={row.request} /> : <span className={styles.advice}>{fix}</span>}
        <div className={styles.links}>
          {cell !== undefined && (
            <Link as="button" aria-label={t("findings.cell", { cell })} onClick={() => jobs.selectCell(cell)}>
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
          <IssueFix issue={row} />
        </div>
        <div id={id} hidden={!open} className={open ? styles.reason : undefined}>
          {open && reason}
        </div>
      </div>
    </li>
  );
}
