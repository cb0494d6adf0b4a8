import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { scorecardOf } from "../../engine/scorecard";
import type { ScoreRun } from "../../engine/scoreRun";
import { Expander } from "../common/Expander";
import { factor, fixed, whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { PersonLines } from "./PersonLines";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "6px" },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  total: { marginLeft: "auto", fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  small: {
    display: "flex",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  team: { minWidth: 0, overflowWrap: "anywhere", flexGrow: 1 },
  grade: { flexShrink: 0 },
  noShrink: { flexShrink: 0 },
});

/** One person: name, total, grade, coefficient, bonus; opens to the lines. */
export const PersonRow = memo(function PersonRow({ run, person }: { readonly run: ScoreRun; readonly person: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch } = usePane();
  const card = scorecardOf(run, person);
  const row = useRef<HTMLDivElement>(null);
  const asked = state.asked?.found === person ? state.asked : undefined;
  useEffect(() => {
    if (asked) row.current?.scrollIntoView?.({ block: "start" });
  }, [asked]);
  const total = card.total === undefined ? t("score.noTotal") : fixed(card.total, 2, language);
  const { name, team, level } = card.person;
  return (
    <Expander
      ref={row}
      className={styles.row}
      open={state.open.includes(person)}
      onToggle={() => dispatch({ type: "personToggled", person })}
      summary={
        <>
          <span className={styles.line}>
            <span className={styles.name}>{name}</span>
            {card.grade !== undefined && (
              <Badge className={styles.grade} size="medium" appearance="tint" color="brand">
                {card.grade}
              </Badge>
            )}
            {card.gate && (
              <Badge className={styles.grade} size="small" appearance="tint" color="danger">
                {t("score.redLine")}
              </Badge>
            )}
            {card.nearCoefficientEdge && (
              <Badge className={styles.grade} size="small" appearance="outline" color="warning">
                {t("score.nearEdge")}
              </Badge>
            )}
            <span className={styles.total}>{total}</span>
          </span>
          <span className={styles.small}>
            <span className={styles.team}>
              {[card.rank === undefined ? "" : t("score.rank", { rank: card.rank }), team, level].filter(Boolean).join(" · ")}
            </span>
            {card.coefficient !== undefined && (
              <span className={styles.noShrink}>{t("score.coefficientShort", { value: factor(card.coefficient, language) })}</span>
            )}
            {card.bonus !== undefined && (
              <span className={styles.noShrink}>
                ¥{card.bonus % 1 === 0 ? whole(card.bonus, language) : fixed(card.bonus, 2, language)}
              </span>
            )}
          </span>
        </>
      }
    >
      <PersonLines run={run} card={card} />
    </Expander>
  );
});
