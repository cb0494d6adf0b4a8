import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ChevronDown16Regular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChoiceFinding } from "../../actions/lintChoice";
import type { Severity } from "../../rules/issue";
import { Section } from "../common/Section";
import { IssueRow } from "./IssueRow";

const useStyles = makeStyles({
  none: { display: "flex", alignItems: "center", gap: "6px" },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
});

const order: readonly Severity[] = ["error", "warning", "info"];
const atFirst = 7;

interface Props {
  readonly issues: readonly ChoiceFinding[];
  /** Absent = how many there are. */
  readonly title?: string;
  /** What to say when there are none; absent = nothing at all is shown. */
  readonly none?: string;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** Issues, worst first, each with its cell, its reason and what to do. */
export function IssueList({ issues, title, none, children }: Props) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (issues.length === 0 && none === undefined) return null;
  const heading = title ?? t("issues.title", { count: issues.length });
  const sorted = order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const errors = sorted.filter((issue) => issue.severity === "error").length;
  const shown = all ? sorted : sorted.slice(0, atFirst);
  const count = title === undefined ? undefined : String(sorted.length);
  return (
    <Section
      title={heading}
      aside={
        errors > 0 ? (
          <Badge appearance="tint" color="danger">
            {t("issues.errors", { count: errors })}
          </Badge>
        ) : (
          sorted.length > 0 && count
        )
      }
    >
      {sorted.length === 0 && (
        <Text size={200} className={styles.none}>
          <CheckmarkCircle16Filled className={styles.good} aria-hidden="true" />
          {none}
        </Text>
      )}
      <ul className={styles.list}>
        {shown.map((issue, index) => (
          <IssueRow key={`${issue.code} ${issue.cell ?? ""} ${index}`} issue={issue} />
        ))}
      </ul>
      {sorted.length > shown.length && (
        <div>
          <Button size="small" icon={<ChevronDown16Regular />} iconPosition="after" onClick={() => setAll(true)}>
            {t("issues.more", { count: sorted.length - shown.length })}
          </Button>
        </div>
      )}
      {children}
    </Section>
  );
}
