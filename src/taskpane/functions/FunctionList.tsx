import { makeStyles, SearchBox, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { type KeyboardEvent, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FunctionEntry, FunctionHelp } from "../../actions/functionHelp";
import { Section } from "../common/Section";
import { useLanguage } from "../common/useLanguage";
import { usePane } from "../state/paneContext";
import { findFunctions } from "./findFunctions";

const useStyles = makeStyles({
  search: { maxWidth: "none" },
  groups: { display: "flex", flexDirection: "column", gap: "12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 4px",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  about: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  found: { color: tokens.colorNeutralForeground3 },
});

/** All functions by what they are used for; while one searches, what matches, the best first. */
export function FunctionList({ help }: { readonly help: FunctionHelp }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, dispatch } = usePane();
  const search = state.browser?.search ?? "";
  const found = useMemo(() => findFunctions(help.functions, search), [help, search]);
  const arrows = useArrowNavigationGroup({ axis: "vertical" });
  const searching = search.trim() !== "";
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key === "Enter" && searching && first) dispatch({ type: "functionChosen", id: first.id });
    if (event.key !== "Escape" || search === "") return;
    event.preventDefault();
    dispatch({ type: "functionSearched", search: "" });
  };
  const entries = (ids: readonly string[]): FunctionEntry[] => ids.flatMap((id) => help.functions.filter((entry) => entry.id === id));
  return (
    <>
      <SearchBox
        autoFocus
        className={styles.search}
        aria-label={t("functions.search")}
        placeholder={t("functions.search")}
        value={search}
        onChange={(_, data) => dispatch({ type: "functionSearched", search: data.value })}
        onKeyDown={onKeyDown}
      />
      <Text size={200} role="status" className={styles.found}>
        {found.length === 0 ? t("functions.none") : t("functions.found", { count: found.length })}
      </Text>
      <div {...arrows} className={styles.groups}>
        {searching ? (
          <Entries entries={found} />
        ) : (
          help.groups.map(({ id, words, functions }) => (
            <Section key={id} title={words[language]}>
              <Entries entries={entries(functions)} />
            </Section>
          ))
        )}
      </div>
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly FunctionEntry[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { dispatch } = usePane();
  return (
    <ul className={styles.list}>
      {entries.map(({ id, words }) => (
        <li key={id}>
          <button type="button" className={styles.entry} onClick={() => dispatch({ type: "functionChosen", id })}>
            <span className={styles.line}>
              <span className={styles.name}>{id}</span>
              <span>{words[language].title}</span>
            </span>
            <span className={styles.about}>{words[language].description}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
