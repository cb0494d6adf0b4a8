/** Every figure of a month, once as the engine has it and once as the cells say it. */
import { adjustmentOf } from "../../src/engine/adjust";
import { LineState, type ScoreRun } from "../../src/engine/scoreRun";
import { scorecardOf } from "../../src/engine/scorecard";
import type { Language } from "../../src/i18n/language";
import { sheetWords } from "../../src/i18n/sheetWords";
import { scorecardLayout } from "../../src/sheets/scorecardLayout";
import { scoresLayout } from "../../src/sheets/scoresLayout";
import type { CellValue } from "../../src/workbench/grid/cells";
import type { GridSheet } from "../../src/workbench/grid/grid";
import { at } from "../workbench/grid/aGrid";

/** One person's figures by name; what is missing is `—`, what no rule covers `#N/A`. */
export type Figures = Readonly<Record<string, CellValue>>;

const shown = (value: number | string | undefined, otherwise: CellValue): CellValue =>
  value === undefined || (typeof value === "number" && Number.isNaN(value)) ? otherwise : value;

/** What the engine says about everybody. */
export function engineFigures(run: ScoreRun, language: Language = "zh-CN"): Figures[] {
  const { template, table } = run;
  const { exempt } = sheetWords(language).scores;
  const names = [...new Set(template.metrics.map(({ name }) => name))];
  return table.people.map((person, i) => {
    const hopeless: CellValue = run.unscored.has(i) ? "#N/A" : "—";
    const vetoed = run.gates.get(i)?.rule.action.type === "veto";
    const figures: Record<string, CellValue> = { name: person.name };
    if (table.people.some(({ team }) => team !== undefined)) figures.team = person.team ?? "";
    for (const name of names) {
      const source = table.metrics.find(({ metric }) => metric === name);
      const nothing = source?.missing.get(i) === "exempt" ? exempt : "—";
      const column = run.columns.find(({ rule, states }) => rule.name === name && states[i] !== LineState.notApplicable);
      figures[`actual ${name}`] = shown(source?.values[i], nothing);
      figures[`score ${name}`] =
        column?.states[i] === LineState.noRule ? "#N/A" : column?.states[i] === LineState.missing ? nothing : shown(column?.scores[i], "—");
    }
    for (const { name, points } of table.adjustments) {
      const rule = template.adjustments.find((each) => each.name === name);
      if (rule) figures[`adjust ${name}`] = adjustmentOf(points[i], rule);
    }
    for (const { gate, breached } of table.flags) figures[`gate ${gate}`] = breached[i] ? 1 : 0;
    if (table.flags.length > 0) figures.rawTotal = shown(run.rawTotals[i], hopeless);
    figures.total = shown(run.totals[i], hopeless);
    if (template.grades) figures.grade = shown(run.grades[i], vetoed || Number.isNaN(run.totals[i]) ? "—" : "#N/A");
    if (template.coefficients) figures.coefficient = shown(run.coefficients[i], hopeless);
    if (template.coefficients && (table.baseColumn !== undefined || template.pay.base !== undefined)) {
      figures.base = shown(person.base ?? template.pay.base, "—");
      figures.bonus = shown(run.bonuses[i], hopeless);
    }
    figures.rank = run.ranks[i] || "—";
    return figures;
  });
}

/** What the score sheet says about everybody. */
export function sheetFigures(run: ScoreRun, sheet: Pick<GridSheet, "name" | "values">): Figures[] {
  const layout = scoresLayout(run, sheet.name);
  const column = (letters: string): CellValue[] =>
    sheet.values(at(`${letters}${layout.firstRow}:${letters}${layout.lastRow}`)).map(([value]) => value ?? "");
  const columns: [string, CellValue[]][] = [["name", column(layout.name)]];
  const add = (name: string, letters: string | undefined) => letters !== undefined && columns.push([name, column(letters)]);
  add("team", layout.team);
  for (const { name, actual, score } of layout.metrics) {
    add(`actual ${name}`, actual);
    add(`score ${name}`, score);
  }
  for (const { name, column: letters } of layout.adjustments) add(`adjust ${name}`, letters);
  for (const { name, column: letters } of layout.gates) add(`gate ${name}`, letters);
  for (const name of ["rawTotal", "total", "grade", "coefficient", "base", "bonus", "rank"] as const) add(name, layout[name]);
  return run.table.people.map((_, i) => Object.fromEntries(columns.map(([name, values]) => [name, values[i] ?? ""])));
}

/** What the scorecard must show of a person. */
export function engineCard(run: ScoreRun, i: number, language: Language = "zh-CN"): Figures {
  const { exempt } = sheetWords(language).scores;
  const card = scorecardOf(run, i);
  const figures: Record<string, CellValue> = { name: card.person.name };
  const { metrics } = run.template;
  if (metrics.every(({ level }) => level === undefined)) {
    card.lines.forEach(({ rule, actual, score, effectiveWeight, points }) => {
      figures[`actual ${rule.name}`] = shown(
        actual,
        run.table.metrics.find(({ metric }) => metric === rule.name)?.missing.get(i) === "exempt" ? exempt : "—",
      );
      figures[`score ${rule.name}`] = shown(score, "—");
      if (points !== undefined) {
        figures[`weight ${rule.name}`] = rounded(effectiveWeight);
        figures[`points ${rule.name}`] = rounded(points);
      }
    });
  }
  figures.rawTotal = shown(card.rawTotal, "—");
  figures.total = shown(card.total, "—");
  figures.grade = shown(card.grade, "—");
  figures.coefficient = shown(card.coefficient, "—");
  figures.bonus = shown(card.bonus, "—");
  figures.rank = card.rank ?? NaN;
  return figures;
}

/** What the scorecard says, under the same names. */
export function cardFigures(run: ScoreRun, sheet: Pick<GridSheet, "name" | "values">, scoresSheet: string, like: Figures): Figures {
  const layout = scorecardLayout(scoresLayout(run, scoresSheet), run.template);
  const cell = (address: string): CellValue => sheet.values(at(address))[0]?.[0] ?? "";
  const lines = new Map<string, number>();
  for (let row = layout.firstMetric; row <= layout.lastMetric; row++) lines.set(String(cell(`A${row}`)), row);
  const columns = { actual: "B", score: "D", weight: "E", points: "F" } as const;
  // 一组 · 名次 3 / 24
  const rank = Number(/(\d+)\D+\d+$/.exec(String(cell("E4")))?.[1] ?? NaN);
  const others: Record<string, CellValue> = {
    name: cell("B4"),
    rawTotal: cell(`F${layout.sum}`),
    total: cell("A7"),
    grade: cell("C7"),
    coefficient: cell("D7"),
    bonus: cell("G7"),
    rank,
  };
  return Object.fromEntries(
    Object.keys(like).map((key) => {
      const [what = "", ...rest] = key.split(" ");
      const row = lines.get(rest.join(" "));
      const letters = columns[what as keyof typeof columns] as string | undefined;
      const value = letters !== undefined && row !== undefined ? cell(`${letters}${row}`) : (others[key] ?? "");
      return [key, typeof value === "number" && (what === "weight" || what === "points") ? rounded(value) : value];
    }),
  );
}

/** Weights and points of a line are shown unrounded; ten decimals of them must agree. */
const rounded = (value: number): number => Number(value.toFixed(10));
