import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { formulasOf, type FunctionEntry } from "../../actions/functionHelp";
import { Section } from "../common/Section";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";

const useStyles = makeStyles({
  example: { display: "flex", flexDirection: "column", minWidth: 0, color: tokens.colorNeutralForeground1 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    userSelect: "text",
  },
  result: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Formulas with what they come to; the chosen one is what the button below inserts. */
export function Examples({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch } = usePane();
  return (
    <Section title={t("functions.examples")}>
      <RadioGroup
        aria-label={t("functions.examples")}
        value={String(state.browser?.example ?? 0)}
        onChange={(_, data) => dispatch({ type: "exampleChosen", example: Number(data.value) })}
      >
        {formulasOf(entry, language).map(({ formula, result }, index) => (
          <Radio
            key={formula}
            value={String(index)}
            label={
              <span className={styles.example}>
                <span className={styles.formula} title={formula}>
                  {shortened(formula)}
                </span>
                {result !== "" && <span className={styles.result}>{t("functions.exampleGives", { result })}</span>}
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Section>
  );
}

/** Without the rule books that examples bring along: what is inserted has them. */
function shortened(formula: string): string {
  return formula.replace(/\{[^{}]{80,}\}/g, "{…}");
}
