import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { factor, whole } from "../common/numbers";
import { Section } from "../common/Section";
import { ThinBar } from "../common/ThinBar";
import { useLanguage } from "../common/useLanguage";
import type { Summary } from "./summary";

const useStyles = makeStyles({
  bars: { display: "grid", gridTemplateColumns: "auto 1fr auto", alignItems: "center", columnGap: "10px", rowGap: "4px" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  missing: { color: tokens.colorNeutralForeground2 },
});

/** How many people each coefficient (or grade) takes. */
export function Distribution({ summary, byGrade }: { readonly summary: Summary; readonly byGrade: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  if (summary.distribution.length === 0) return null;
  return (
    <Section
      title={t(byGrade ? "score.byGrade" : "score.distribution")}
      aside={summary.missing > 0 ? `${t("score.missing")} ${whole(summary.missing, language)}` : undefined}
    >
      <div className={styles.bars}>
        {summary.distribution.map(({ result, count }) => {
          const label =
            typeof result === "number"
              ? t("score.coefficientShort", { value: factor(result, language) })
              : (result ?? t("score.noCoefficient"));
          return [
            <span key={`${label} label`}>{label}</span>,
            <ThinBar key={`${label} bar`} share={count / summary.people} quiet={result === undefined} />,
            <span key={`${label} count`} className={styles.figure} aria-label={t("score.bar", { label, count })} role="img">
              {whole(count, language)}
            </span>,
          ];
        })}
      </div>
    </Section>
  );
}
