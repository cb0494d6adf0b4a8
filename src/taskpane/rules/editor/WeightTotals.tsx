import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import { fill } from "../../../i18n/fill";
import { weightSums, writtenWeights } from "../../../rules/weightCheck";
import type { Rule } from "../../../rules/ruleBook";
import { percent } from "../../common/numbers";
import { useLanguage } from "../../common/useLanguage";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  totals: { display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", alignItems: "center", gap: "6px", fontVariantNumeric: "tabular-nums" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  icon: { flexShrink: 0 },
  gap: { marginLeft: "auto" },
  track: {
    position: "relative",
    height: "6px",
    borderRadius: "3px",
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground, forcedColorAdjust: "none" },
  over: { backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** Do the weights come to 100 %, for everybody or for each level? As they are typed; with the helper that makes them. */
export function WeightTotals({ rules, onEvenOut }: { readonly rules: readonly Rule[]; readonly onEvenOut: (() => void) | undefined }) {
  const styles = useStyles();
  const words = useEditorWords();
  const language = useLanguage();
  return (
    <div className={styles.totals} role="group" aria-label={words.weightShort}>
      {weightSums(writtenWeights(rules)).map(({ level, sum, gap }) => {
        const Icon = gap === 0 ? CheckmarkCircle16Filled : ErrorCircle16Filled;
        const shown = percent(sum, language);
        const told = gap === 0 ? words.full : fill(gap > 0 ? words.lacks : words.over, { gap: percent(Math.abs(gap), language) });
        return (
          <div key={level ?? ""}>
            <div className={styles.line}>
              <Icon className={mergeClasses(styles.icon, gap === 0 ? styles.good : styles.bad)} aria-hidden="true" />
              <Text size={200}>{level === undefined ? fill(words.sum, { sum: shown }) : fill(words.sumLevel, { level, sum: shown })}</Text>
              <Text size={200} weight="semibold" className={mergeClasses(styles.gap, gap === 0 ? styles.good : styles.bad)}>
                {told}
              </Text>
            </div>
            <div className={styles.track} aria-hidden="true">
              <div
                className={mergeClasses(styles.fill, gap < 0 && styles.over)}
                style={{ width: `${Math.min(1, Math.max(0, sum)) * 100}%` }}
              />
            </div>
          </div>
        );
      })}
      <div>
        <Button size="small" title={words.evenOutHint} disabledFocusable={!onEvenOut} onClick={() => onEvenOut?.()}>
          {words.evenOut}
        </Button>
      </div>
    </div>
  );
}
