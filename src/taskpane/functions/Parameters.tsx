import { makeStyles, tokens } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FunctionParameter } from "../../actions/functionHelp";
import { Section } from "../common/Section";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column" },
  name: { padding: "4px 0 0", fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  optional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  about: { margin: 0, padding: "0 0 6px" },
  words: { margin: "2px 0 0", paddingLeft: "18px" },
  word: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** The arguments, with the words that one may take. */
export function Parameters({ parameters }: { readonly parameters: readonly FunctionParameter[] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (parameters.length === 0) return null;
  return (
    <Section title={t("functions.parameters")}>
      <dl className={styles.list}>
        {parameters.map(({ name, description, optional, words }) => (
          <div key={name}>
            <dt className={styles.name}>
              {name} {optional && <span className={styles.optional}>{t("functions.optional")}</span>}
            </dt>
            <dd className={styles.about}>
              {description}
              {words.length > 0 && (
                <ul className={styles.words}>
                  {words.map(({ word, tooltip }) => (
                    <li key={word}>
                      <span className={styles.word}>{word}</span> {tooltip}
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
