import { Button, makeStyles, SearchBox, Select, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ScoreRun } from "../../engine/scoreRun";
import { Section } from "../common/Section";
import { usePane } from "../state/paneContext";
import { peopleFilters } from "../state/paneState";
import { listedPeople } from "./people";
import { PersonRow } from "./PersonRow";
import type { Summary } from "./summary";

const VirtualPeople = lazy(() => import("./VirtualPeople"));

const useStyles = makeStyles({
  controls: { display: "flex", gap: "6px" },
  search: { flexGrow: 1, minWidth: 0 },
  filter: { width: "116px", flexShrink: 0 },
  nobody: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "12px 4px",
    color: tokens.colorNeutralForeground2,
  },
});

/** Rows beyond this many are only drawn while they are in sight. */
const drawnAtMost = 200;

/** Everybody by rank, to be searched, narrowed and opened. */
export function PeopleSection({ run, summary }: { readonly run: ScoreRun; readonly summary: Summary }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state, dispatch } = usePane();
  const { filter, search } = state;
  const people = useMemo(() => listedPeople(run, summary, filter, search), [run, summary, filter, search]);
  return (
    <Section title={t("score.list")} aside={<span role="status">{t("score.listed", { count: people.length })}</span>}>
      <div className={styles.controls}>
        <SearchBox
          size="small"
          className={styles.search}
          aria-label={t("score.search")}
          placeholder={t("score.search")}
          value={search}
          onChange={(_, data) => dispatch({ type: "searchTyped", search: data.value })}
        />
        <Select
          size="small"
          className={styles.filter}
          aria-label={t("score.filter")}
          value={filter}
          onChange={(_, data) => dispatch({ type: "filterChosen", filter: peopleFilters.find((each) => each === data.value) ?? "all" })}
        >
          {peopleFilters.map((each) => (
            <option key={each} value={each}>
              {t(each === "redLine" ? "score.redLines" : `score.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      {people.length === 0 && (
        <div className={styles.nobody}>
          <Text>{t("score.nobody")}</Text>
          <Button
            size="small"
            onClick={() => {
              dispatch({ type: "filterChosen", filter: "all" });
              dispatch({ type: "searchTyped", search: "" });
            }}
          >
            {t("score.clear")}
          </Button>
        </div>
      )}
      {people.length > drawnAtMost ? (
        <Suspense>
          <VirtualPeople run={run} people={people} />
        </Suspense>
      ) : (
        <div>
          {people.map((person) => (
            <PersonRow key={person} run={run} person={person} />
          ))}
        </div>
      )}
    </Section>
  );
}
