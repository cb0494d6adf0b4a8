import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Scorecard, ScoreLine, ScoreRun } from "../../engine/scoreRun";
import { sheetReference } from "../../metrics/cellArea";
import { explainGate, explainLine, explainUnscored } from "../../sheets/explain";
import { formatActual } from "../../sheets/formatActual";
import { fixed, percent, plain } from "../common/numbers";
import { ThinBar } from "../common/ThinBar";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  lines: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "10px" },
  head: { display: "flex", gap: "8px", alignItems: "baseline", fontVariantNumeric: "tabular-nums" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  weight: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  actual: { marginLeft: "auto", flexShrink: 0, color: tokens.colorNeutralForeground2 },
  score: { flexShrink: 0, minWidth: "40px", textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  why: { display: "block", marginTop: "2px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  notice: { display: "block", marginBottom: "8px", overflowWrap: "anywhere" },
  link: { display: "block", marginTop: "8px" },
});

/** A person's lines: what was reached, what it is worth, and why. */
export function PersonLines({ run, card }: { readonly run: ScoreRun; readonly card: Scorecard }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobs } = usePane();
  const { gate, unscored, rawTotal } = card;
  const address = `${sheetReference(run.table.sheet)}!${run.table.nameColumn}${card.person.row}`;
  return (
    <>
      {unscored && <Text className={styles.notice}>{explainUnscored(unscored, run.template, language)}</Text>}
      {gate && (
        <Text className={styles.notice}>
          {explainGate(gate, language, run.template.settings.vetoScope)}{" "}
          {rawTotal !== undefined && t("score.before", { total: fixed(rawTotal, 2, language) })}
        </Text>
      )}
      <ul className={styles.lines}>
        {card.lines.map((line) => (
          <Line key={line.rule.name} line={line} />
        ))}
        {card.adjustments.map(({ name, points }) => (
          <li key={name}>{t("score.adjustment", { name, points: `${points > 0 ? "+" : ""}${plain(points, language)}` })}</li>
        ))}
      </ul>
      <Link as="button" className={styles.link} aria-label={t("issues.select", { cell: address })} onClick={() => jobs.selectCell(address)}>
        {t("score.showInSheet")}
      </Link>
    </>
  );
}

function Line({ line }: { readonly line: ScoreLine }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { rule, score } = line;
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.name}>{rule.name}</span>
        <span className={styles.weight}>{percent(line.effectiveWeight, language)}</span>
        <span className={styles.actual}>{line.actual === undefined ? "—" : formatActual(line.actual, rule.scale, language)}</span>
        <span className={styles.score}>{score === undefined ? "—" : plain(Math.round(score * 100) / 100, language)}</span>
      </div>
      <ThinBar share={(score ?? 0) / 100} />
      <Text size={200} className={styles.why}>
        {explainLine(line, language)}{" "}
        {line.nearEdge && (
          <Badge size="small" appearance="outline" color="warning">
            {t("score.near")}
          </Badge>
        )}
      </Text>
    </li>
  );
}
