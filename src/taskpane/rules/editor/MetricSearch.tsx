import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { fill } from "../../../i18n/fill";
import { knownMetric, ownRule, type NewRule } from "../../../rules/edit/addRule";
import { wordKey } from "../../../rules/wordKey";
import { rowButton } from "../../common/rowButton";
import { useLanguage } from "../../common/useLanguage";
import { findMetrics } from "./findMetrics";
import { useEditorWords } from "./words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: "6px 8px",
    ...rowButton,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
    "&[aria-disabled=true]": { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  },
  meaning: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const shownMetrics = 5;

/** The metric dictionary, searched by name; a name that it doesn't have is one's own. */
export function MetricSearch({ taken, onChoose }: { readonly taken: readonly string[]; readonly onChoose: (rule: NewRule) => void }) {
  const styles = useStyles();
  const words = useEditorWords();
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const found = useMemo(() => findMetrics(search, language, shownMetrics), [search, language]);
  const have = new Set(taken.map(wordKey));
  const own = search.trim();
  const ownIsNew = own !== "" && !have.has(wordKey(own)) && !found.some(({ name }) => wordKey(name[language]) === wordKey(own));
  const [first] = found;
  return (
    <>
      <Field label={words.addSearch} hint={words.addSearchHint}>
        <Input
          type="search"
          value={search}
          maxLength={40}
          onChange={(_, data) => setSearch(data.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key !== "Enter" || nativeEvent.isComposing) return;
            if (ownIsNew) onChoose(ownRule("metric", own));
            else if (own !== "" && first && !have.has(wordKey(first.name[language]))) onChoose(knownMetric(first, language));
          }}
        />
      </Field>
      <ul className={styles.list}>
        {found.map((metric) => {
          const name = metric.name[language];
          const there = have.has(wordKey(name));
          return (
            <li key={metric.id}>
              <button
                type="button"
                className={styles.item}
                aria-disabled={there}
                aria-label={there ? `${name}: ${words.have}` : fill(words.addKnown, { name })}
                onClick={() => !there && onChoose(knownMetric(metric, language))}
              >
                <span>{name}</span>
                <span className={styles.meaning}>{there ? words.have : metric.definitions[0].meaning[language]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {ownIsNew && (
        <div>
          <Button size="small" icon={<Add16Regular />} onClick={() => onChoose(ownRule("metric", own))}>
            {fill(words.addOwn, { name: own })}
          </Button>
        </div>
      )}
    </>
  );
}
