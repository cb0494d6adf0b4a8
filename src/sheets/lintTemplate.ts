import type { ScoreRun } from "../engine/scoreRun";
import type { ColumnMatch } from "../metrics/columnMatch";
import { metricFacts } from "../metrics/metricFacts";
import type { Issue } from "../rules/issue";
import type { Finding } from "../rules/linter/finding";
import { lintVersion } from "../rules/linter/lint";
import type { Actuals, LintFacts } from "../rules/linter/lintFacts";
import type { Rule } from "../rules/ruleBook";
import { versionsOf } from "../rules/templateNames";
import { ruleCell, type RulePlaces } from "./readRules";

/** A finding with its cell. */
export interface PlacedFinding extends Issue {
  readonly fix?: Finding["fix"];
}

/** What the linter can look at besides the rules: the columns that were found, and what people reached. */
export interface LintedData {
  readonly matches: readonly ColumnMatch[];
  readonly columns: readonly { readonly column: string; readonly header: string }[];
  readonly run?: ScoreRun;
  /** What rows below the people give as totals. */
  readonly totals?: LintFacts["totals"];
  /** The same metrics in other months. */
  readonly past?: readonly ScoreRun[];
}

/** What the linter finds in one version. `rules`: all versions of the template, with their places where they stand in cells. */
export function lintTemplate(
  rules: readonly Rule[],
  { name, version }: { readonly name: string; readonly version: number },
  places: RulePlaces | undefined,
  data?: LintedData,
): readonly PlacedFinding[] {
  const own = versionsOf(rules, name).find((each) => each.version === version);
  if (!own) return [];
  return lintVersion(rules, name, own, { metricOf: metricFacts, ...(data && factsOf(data, places !== undefined)) }).map(
    ({ rule, column, ...finding }) => {
      const cell = finding.cell ?? (rule === undefined || !places ? undefined : ruleCell(places, rule, column));
      return { ...finding, ...(cell !== undefined && { cell }) };
    },
  );
}

/** @param written the rules stand in the workbook: what is only offered yet is nobody's draft. */
function factsOf({ matches, columns, run, totals, past = [] }: LintedData, written: boolean): Omit<LintFacts, "metricOf"> {
  const metrics = matches.flatMap(({ target, column, chosen }) =>
    target.role === "metric" ? [{ metric: target.item, column, chosen }] : [],
  );
  const headers = new Map(columns.map(({ column, header }) => [column, header]));
  return {
    inUse: written && run !== undefined,
    // Who says that there is no such column knows.
    missingColumns: metrics.flatMap(({ metric, column, chosen }) => (column === undefined && !chosen ? [metric] : [])),
    headers: metrics.flatMap(({ metric, column }) => {
      const header = column === undefined ? undefined : headers.get(column);
      return header === undefined ? [] : [{ metric, header }];
    }),
    ...(totals && { totals }),
    actuals: [...(run ? [run] : []), ...past].flatMap(actualsOf),
  };
}

function actualsOf({ columns, table }: ScoreRun): readonly Actuals[] {
  return columns.map(({ rule, scores }) => ({
    metric: rule.name,
    period: table.period,
    values: table.metrics.find(({ metric }) => metric === rule.name)?.values ?? [],
    scores,
    ...(rule.level !== undefined && { level: rule.level }),
  }));
}
