import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DataReading } from "../../actions/paneActions";
import { Section } from "../common/Section";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: "16px",
    rowGap: "4px",
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  },
  dropped: { margin: 0, padding: "0 0 0 16px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const shownAtMost = 20;

/** What the figures were taken for. */
export function Recognised({ reading }: { readonly reading: DataReading }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const metrics = reading.matches.filter((match) => match.target.role === "metric");
  const rows = reading.dropped.map(({ row, text }) => t("data.droppedRow", { row, text: text || t("data.blankRow") }));
  return (
    <Section title={t("data.recognised")}>
      <dl className={styles.list}>
        <dt>{t("data.profile")}</dt>
        <dd>{reading.profile ?? t("data.profileUnknown")}</dd>
        <dt>{t("data.people")}</dt>
        <dd>{reading.table?.people.length ?? "—"}</dd>
        <dt>{t("data.metrics")}</dt>
        <dd>{t("data.metricsFound", { found: metrics.filter((match) => match.column !== undefined).length, all: metrics.length })}</dd>
        {rows.length > 0 && (
          <>
            <dt>{t("data.dropped")}</dt>
            <dd>
              <Link as="button" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t("data.droppedRows", { count: rows.length })}
              </Link>
            </dd>
          </>
        )}
      </dl>
      {open && (
        <ul className={styles.dropped}>
          {rows.slice(0, shownAtMost).map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
