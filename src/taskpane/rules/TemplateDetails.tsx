import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Template, TotalBands } from "../../rules/ruleBook";
import { Expander } from "../common/Expander";
import { percent, plain, whole } from "../common/numbers";
import { useLanguage } from "../common/useLanguage";
import { gateWords, scaleWords } from "./scaleWords";
import { Lines } from "./Lines";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: "4px" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** What follows the total: red lines, plus and minus points, grades, coefficients, pay. */
export function TemplateDetails({ template }: { readonly template: Template }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { gates, adjustments, grades, coefficients, pay } = template;
  const bands = ({ scale }: TotalBands): ReactNode => <Lines lines={scaleWords(scale, "plain", t, language)} />;
  const fixed = percent(pay.fixedShare, language);
  const floating = percent(1 - pay.fixedShare, language);
  return (
    <div className={styles.details}>
      {coefficients && <Detail title={t("rules.coefficients")}>{bands(coefficients)}</Detail>}
      {grades && <Detail title={t("rules.grades")}>{bands(grades)}</Detail>}
      {gates.length > 0 && (
        <Detail title={t("rules.gates")}>
          <Lines
            lines={gates.map((gate) => ({ words: t("rules.item", { item: gate.name, scale: gateWords(gate.action, t) }), assumed: false }))}
          />
        </Detail>
      )}
      {adjustments.length > 0 && (
        <Detail title={t("rules.adjustments")}>
          <Lines
            lines={adjustments.map(({ name, min, max }) => ({
              words: t("rules.item", {
                item: name,
                scale: t("rules.adjustRange", { min: plain(min, language), max: plain(max, language) }),
              }),
              assumed: false,
            }))}
          />
        </Detail>
      )}
      <Detail title={t("rules.pay")}>
        <Lines
          lines={[
            { words: t("rules.payText", { fixed, floating }), assumed: false },
            {
              words: pay.base === undefined ? t("rules.payOwnBase") : t("rules.payBase", { base: whole(pay.base, language) }),
              assumed: false,
            },
          ]}
        />
      </Detail>
    </div>
  );
}

function Detail({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <Expander open={open} onToggle={() => setOpen(!open)} summary={<span className={styles.title}>{title}</span>}>
      {children}
    </Expander>
  );
}
