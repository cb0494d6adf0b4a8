import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TemplateChoice } from "../../actions/paneActions";
import type { MetricRule } from "../../rules/ruleBook";
import { Expander } from "../common/Expander";
import { percent } from "../common/numbers";
import { Section } from "../common/Section";
import { ThinBar } from "../common/ThinBar";
import { useLanguage } from "../common/useLanguage";
import { ScaleText } from "./ScaleText";
import { type Weight, weightsOf, weightSum } from "./weights";

/** With the metric dictionary, which no view needs at first sight. */
const MetricMeaning = lazy(() => import("./MetricMeaning"));

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "baseline", gap: "6px" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  weight: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
  check: { display: "flex", alignItems: "center", gap: "6px", padding: "4px", fontVariantNumeric: "tabular-nums" },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  note: { display: "block", marginTop: "4px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Metrics with their weights as thin bars; each opens to its scale. Below: do they add up? */
export function WeightList({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const weights = weightsOf(choice);
  const sum = weightSum(choice);
  const full = sum === 1;
  const Check = full ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <Section title={t("rules.metrics")} aside={t("rules.weights")}>
      <div>
        {weights.map((weight) => (
          <MetricRow key={`${choice.id} ${weight.item} ${weight.level ?? ""}`} choice={choice} weight={weight} />
        ))}
      </div>
      <div className={styles.check}>
        <Check className={full ? styles.good : styles.bad} aria-hidden="true" />
        <Text size={200}>
          {full
            ? t("rules.weightsFull")
            : t(sum < 1 ? "rules.weightsOff" : "rules.weightsOver", {
                sum: percent(sum, language),
                gap: percent(Math.abs(1 - sum), language),
              })}
        </Text>
      </div>
    </Section>
  );
}

function MetricRow({ choice, weight }: { readonly choice: TemplateChoice; readonly weight: Weight }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const rule = choice.template?.metrics.find((metric) => metric.name === weight.item && metric.level === weight.level);
  const notation = choice.rules
    .filter((row) => row.kind === "metric" && row.item === weight.item && row.level === weight.level)
    .map((row) => row.scale);
  const share = weight.weight === undefined ? t("rules.noWeight") : percent(weight.weight, language);
  return (
    <Expander
      open={open}
      onToggle={() => setOpen(!open)}
      summary={
        <>
          <span className={styles.line}>
            <span className={styles.name}>{weight.item}</span>
            {weight.level !== undefined && (
              <Badge size="small" appearance="outline" color="informative">
                {t("rules.level", { level: weight.level })}
              </Badge>
            )}
            <span className={styles.weight}>{share}</span>
          </span>
          <ThinBar share={weight.weight ?? 0} />
        </>
      }
    >
      <Suspense fallback={null}>
        <MetricMeaning metric={weight.item} />
      </Suspense>
      {rule ? <ScaleText notation={notation.join("; ")} scale={rule.scale} /> : <Text>{notation.join("; ") || t("rules.noScale")}</Text>}
      {rule && (
        <Text size={200} className={styles.note}>
          {t("rules.missing", { what: missingWords(rule) })}
        </Text>
      )}
      {rule?.minSample !== undefined && (
        <Text size={200} className={styles.note}>
          {t("rules.minSample", { count: rule.minSample })}
        </Text>
      )}
      {rule?.note !== undefined && (
        <Text size={200} italic className={styles.note}>
          {rule.note}
        </Text>
      )}
    </Expander>
  );

  function missingWords({ missing }: MetricRule): string {
    if (typeof missing === "number") return t("rules.missingScore", { score: missing });
    return t(missing === "reweight" ? "rules.missingReweight" : missing === "zero" ? "rules.missingZero" : "rules.missingError");
  }
}
