import { Button, Checkbox, Link, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Search16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BlankColumn } from "../../actions/paneActions";
import { Section } from "../common/Section";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  none: { display: "flex", alignItems: "center", gap: "6px" },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  links: { display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "4px", paddingLeft: "36px" },
  label: { overflowWrap: "anywhere" },
  block: { display: "flex", flexDirection: "column", gap: "8px", scrollMarginTop: "8px", outlineStyle: "none" },
});

const runsAtFirst = 8;

/** Metric cells with nothing in them: looked for when asked, each to be seen in the sheet, all to be filled with a dash. */
export function BlankCells() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const { value, loading } = state.remotes.blanks;
  const place = useRef<HTMLDivElement>(null);
  const { blanksAsked } = state;
  useEffect(() => {
    if (!blanksAsked) return;
    place.current?.scrollIntoView({ block: "nearest" });
    place.current?.focus({ preventScroll: true });
  }, [blanksAsked, value]);
  return (
    <div ref={place} tabIndex={-1} className={styles.block}>
      <Section title={t("blanks.title")}>
        {value ? (
          <Found columns={value} />
        ) : loading ? (
          <Spinner size="tiny" labelPosition="after" label={t("blanks.checking")} />
        ) : (
          <>
            <Text size={200} className={styles.hint}>
              {t("blanks.hint")}
            </Text>
            <div>
              <Button size="small" icon={<Search16Regular />} onClick={() => dispatch({ type: "blanksAsked" })}>
                {t("blanks.check")}
              </Button>
            </div>
          </>
        )}
      </Section>
    </div>
  );
}

function Found({ columns }: { readonly columns: readonly BlankColumn[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, jobs } = usePane();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { request } = state.remotes.blanks;
  if (columns.length === 0)
    return (
      <Text className={styles.none}>
        <CheckmarkCircle16Filled className={styles.good} aria-hidden="true" />
        {t("blanks.none")}
      </Text>
    );
  const shown = columns.filter(({ metric }) => !left.includes(metric));
  const count = shown.reduce((sum, column) => sum + column.count, 0);
  const ready = request !== undefined && count > 0 && state.job?.status !== "running";
  const toggle = (metric: string): void => setLeft(left.includes(metric) ? left.filter((other) => other !== metric) : [...left, metric]);
  return (
    <>
      <Text size={200} className={styles.hint}>
        {t("blanks.explain")}
      </Text>
      {columns.map((column) => (
        <Column key={column.metric} column={column} chosen={!left.includes(column.metric)} onToggle={() => toggle(column.metric)} />
      ))}
      <Button disabledFocusable={!ready} onClick={() => request && jobs.writeDashes({ ...request, shown })}>
        {count === 0 ? t("blanks.fillNone") : t("blanks.fill", { count })}
      </Button>
      <Text size={200} className={styles.hint}>
        {t("blanks.untouched")}
      </Text>
    </>
  );
}

interface ColumnProps {
  readonly column: BlankColumn;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Column({ column: { metric, column, count, runs }, chosen, onToggle }: ColumnProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { jobs } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? runs : runs.slice(0, runsAtFirst);
  return (
    <div>
      <Checkbox
        checked={chosen}
        onChange={onToggle}
        label={<span className={styles.label}>{t("blanks.column", { metric, column, count })}</span>}
      />
      <div className={styles.links}>
        {shown.map(({ address }) => (
          <Link key={address} as="button" aria-label={t("issues.select", { cell: address })} onClick={() => jobs.selectCell(address)}>
            {address.slice(address.lastIndexOf("!") + 1)}
          </Link>
        ))}
        {runs.length > shown.length && (
          <Link as="button" onClick={() => setAll(true)}>
            {t("blanks.more", { count: runs.length - shown.length })}
          </Link>
        )}
      </div>
    </div>
  );
}
