import type { ScoreRun } from "../../engine/scoreRun";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { sheetWords } from "../../i18n/sheetWords";
import { type TextColumn, textTable } from "./textTable";
import { scoreWords } from "./words";

const missing = "—";
const shown = (value: number | undefined, decimals: number): string =>
  value === undefined || Number.isNaN(value) ? missing : value.toFixed(decimals);
const money = (value: number | undefined): string => shown(value, 2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** The scores of a period as a table for a terminal, in the order of the data. */
export function printScores(run: ScoreRun, language: Language): string {
  const words = sheetWords(language).scores;
  const { template, table } = run;
  const columns: readonly TextColumn[] = [
    { header: words.name, align: "left" },
    { header: words.team, align: "left" },
    ...run.columns.map(({ rule }): TextColumn => ({ header: rule.name, align: "right" })),
    { header: words.total, align: "right" },
    { header: words.redLine, align: "left" },
    { header: words.grade, align: "left" },
    { header: words.coefficient, align: "right" },
    { header: words.bonus, align: "right" },
    { header: words.rank, align: "right" },
  ];
  const rows = table.people.map((person, i) => [
    person.name,
    person.team ?? "",
    ...run.columns.map(({ scores }) => shown(scores[i], 2)),
    shown(run.totals[i], 2),
    run.gates.get(i)?.rule.name ?? "",
    run.grades[i] ?? missing,
    shown(run.coefficients[i], 2),
    money(run.bonuses[i]),
    run.ranks[i] ? String(run.ranks[i]) : missing,
  ]);
  const heading = fill(scoreWords(language).heading, {
    period: table.period,
    template: template.name,
    version: template.version,
    people: table.people.length,
  });
  return `${heading}\n\n${textTable(columns, rows)}`;
}
