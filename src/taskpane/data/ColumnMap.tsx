import { Badge, Button, Field, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DataReading } from "../../actions/paneActions";
import { type ColumnMatch, isGuess, targetKey } from "../../metrics/columnMatch";
import { Section } from "../common/Section";
import { usePane } from "../state/paneContext";
import { choiceOf } from "../state/select";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  label: { display: "inline-flex", alignItems: "center", gap: "6px", minWidth: 0 },
  rows: { display: "flex", flexDirection: "column", gap: "8px" },
});

type Certainty = "chosen" | "matched" | "guess" | "missing" | "absent";
/** What goes by its header needs no word. */
const colors = { chosen: "brand", guess: "warning", missing: "danger", absent: "subtle" } as const;

/** Value of the choice that there is no such column; no column has such letters. */
const none = "none";

/** Which column holds what the template asks for; what is sure stays folded away. */
export function ColumnMap({ reading }: { readonly reading: DataReading }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { state } = usePane();
  const [all, setAll] = useState(false);
  const choice = choiceOf(state);
  const sure = (match: ColumnMatch): boolean => certaintyOf(match) === "matched" || certaintyOf(match) === "absent";
  const shown = all ? reading.matches : reading.matches.filter((match) => !sure(match));
  return (
    <Section title={t("data.columns")}>
      {choice && (
        <Text size={200} className={styles.hint}>
          {t(reading.matches.every(sure) ? "data.columnsMatched" : "data.columnsHint", { template: choice.name })}
        </Text>
      )}
      <div className={styles.rows}>
        {shown.map((match) => (
          <MatchRow key={targetKey(match.target)} match={match} columns={reading.columns} />
        ))}
      </div>
      {reading.matches.some(sure) && (
        <div>
          <Button
            size="small"
            aria-expanded={all}
            icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
            iconPosition="after"
            onClick={() => setAll(!all)}
          >
            {t(all ? "data.showLess" : "data.showAll")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function MatchRow({ match, columns }: { readonly match: ColumnMatch; readonly columns: DataReading["columns"] }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { dispatch } = usePane();
  const { target } = match;
  const nameOf = (item: string, role: string) => (role === "sample" ? t("data.samplesOf", { metric: item }) : item);
  const certainty = certaintyOf(match);
  const name = "item" in target ? nameOf(target.item, target.role) : t(`data.${target.role}`);
  return (
    <Field
      size="small"
      label={{
        children: (
          <span className={styles.label}>
            {name}
            {certainty !== "matched" && (
              <Badge size="small" appearance="tint" color={colors[certainty]}>
                {t(`data.${certainty}`)}
              </Badge>
            )}
          </span>
        ),
      }}
      {...(certainty === "guess" && match.column !== undefined
        ? { hint: <Confirm target={targetKey(target)} column={match.column} /> }
        : {})}
    >
      <Select
        size="small"
        value={match.column ?? (match.chosen ? none : "")}
        onChange={(_, data) =>
          dispatch({ type: "columnChosen", target: targetKey(target), column: data.value === none ? null : data.value })
        }
      >
        {match.column === undefined && !match.chosen && (
          <option value="" disabled>
            {t("data.chooseColumn")}
          </option>
        )}
        <option value={none}>{t("data.noColumn")}</option>
        {columns.map(({ column, header }) => (
          <option key={column} value={column}>
            {t("data.column", { column, header })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Takes a guess for right: choosing the same column again in the list would be no choice. */
function Confirm({ target, column }: { readonly target: string; readonly column: string }) {
  const { t } = useTranslation();
  const { dispatch } = usePane();
  return (
    <Link as="button" onClick={() => dispatch({ type: "columnChosen", target, column })}>
      {t("data.confirmGuess")}
    </Link>
  );
}

/** How much a match wants a look. What nobody needs and nobody found is simply absent. */
function certaintyOf(match: ColumnMatch): Certainty {
  if (match.chosen) return "chosen";
  if (match.column === undefined)
    return match.required || match.target.role === "metric" || match.target.role === "sample" ? "missing" : "absent";
  return isGuess(match) ? "guess" : "matched";
}
