import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FunctionEntry, FunctionHelp, FunctionWords } from "../../actions/functionHelp";
import { Section } from "../common/Section";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { Examples } from "./Examples";
import { Parameters } from "./Parameters";

const useStyles = makeStyles({
  title: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorBrandForeground1 },
  text: { margin: 0 },
  syntax: {
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  related: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  errors: { display: "grid", gridTemplateColumns: "max-content 1fr", columnGap: "12px", rowGap: "4px", margin: 0, "& dd": { margin: 0 } },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Built beside the pane's own page. */
const helpFolders = { "zh-CN": "help/zh-CN/", en: "help/" } as const;

/** One function: what it does, examples to insert, its arguments, what goes wrong, and why it works as it does. */
export function FunctionPage({ help, entry }: { readonly help: FunctionHelp; readonly entry: FunctionEntry }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { dispatch } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const words = entry.words[language];
  return (
    <>
      <h1 className={styles.title} ref={title} tabIndex={-1}>
        <span className={styles.name}>{entry.id}</span>
        <span>{words.title}</span>
      </h1>
      <p className={styles.text}>{words.description}</p>
      <Section title={t("functions.syntax")}>
        <div className={styles.syntax}>{`=${help.namespace}.${entry.id}(${signature(words)})`}</div>
      </Section>
      <Examples entry={entry} />
      <Parameters parameters={words.parameters} />
      {words.returns !== "" && (
        <Section title={t("functions.returns")}>
          <p className={styles.text}>{words.returns}</p>
        </Section>
      )}
      {words.mistakes.length > 0 && (
        <Section title={t("functions.mistakes")}>
          <ul className={styles.list}>
            {words.mistakes.map((mistake) => (
              <li key={mistake}>{mistake}</li>
            ))}
          </ul>
        </Section>
      )}
      {words.why !== "" && (
        <Section title={t("functions.why")}>
          <p className={styles.text}>{words.why}</p>
        </Section>
      )}
      {words.errors.length > 0 && (
        <Section title={t("functions.errors")}>
          <Errors errors={words.errors} />
        </Section>
      )}
      {entry.related.length > 0 && (
        <Section title={t("functions.related")}>
          <ul className={styles.related}>
            {help.functions
              .filter(({ id }) => entry.related.includes(id))
              .map(({ id, words: other }) => (
                <li key={id}>
                  <Link as="button" onClick={() => dispatch({ type: "functionChosen", id })}>
                    <span className={styles.code}>{id}</span> {other[language].title}
                  </Link>
                </li>
              ))}
          </ul>
        </Section>
      )}
      <div>
        <Link href={`${helpFolders[language]}${entry.id}.html`} target="_blank" rel="noopener">
          {t("functions.help")}
        </Link>
      </div>
    </>
  );
}

function signature({ parameters }: FunctionWords): string {
  return parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ");
}

/** Each error value once, with all that its cell may say. */
function Errors({ errors }: Pick<FunctionWords, "errors">) {
  const styles = useStyles();
  const { t } = useTranslation();
  const values = [...new Set(errors.map(({ error }) => error))];
  return (
    <dl className={styles.errors}>
      {values.map((value) => (
        <ErrorValue key={value} value={value} />
      ))}
    </dl>
  );

  function ErrorValue({ value }: { readonly value: string }) {
    const told = errors.filter(({ error }) => error === value).map(({ text }) => text || t("functions.impossible"));
    return (
      <>
        <dt className={styles.code}>{value}</dt>
        <dd>
          {told.map((text) => (
            <div key={text}>{text}</div>
          ))}
        </dd>
      </>
    );
  }
}
