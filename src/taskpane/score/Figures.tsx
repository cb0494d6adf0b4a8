import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { fixed, roughMoney, whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import type { PeopleFilter } from "../state/paneState";
import type { Summary } from "./summary";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "4px" },
  figure: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    minWidth: 0,
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: { border: `1px solid ${tokens.colorBrandStroke1}` },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Six figures; those that count people narrow the list to them. */
export function Figures({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { people, average, bonuses, unscored, nearEdge, redLine } = summary;
  const plainFigures = [
    [t("score.people"), whole(people, language)],
    [t("score.average"), average === undefined ? "—" : fixed(average, 2, language)],
    [t("score.bonuses"), bonuses === undefined ? "—" : roughMoney(bonuses, language)],
  ] as const;
  return (
    <div className={styles.figures}>
      {plainFigures.map(([label, value]) => (
        <div key={label} className={styles.figure}>
          <span className={styles.value}>{value}</span>
          <span className={styles.label}>{label}</span>
        </div>
      ))}
      <FilterFigure filter="unscored" label={t("score.unscored")} count={unscored.size} />
      <FilterFigure filter="nearEdge" label={t("score.nearEdge")} count={nearEdge.size} />
      <FilterFigure filter="redLine" label={t("score.redLines")} count={redLine.size} />
    </div>
  );
}

function FilterFigure({ filter, label, count }: { readonly filter: PeopleFilter; readonly label: string; readonly count: number }) {
  const styles = useStyles();
  const language = useLanguage();
  const { state, dispatch } = usePane();
  const pressed = state.filter === filter;
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={mergeClasses(styles.figure, styles.button, pressed && styles.pressed)}
      onClick={() => dispatch({ type: "filterChosen", filter: pressed ? "all" : filter })}
    >
      <span className={styles.value}>{whole(count, language)}</span>
      <span className={styles.label}>{label}</span>
    </button>
  );
}
