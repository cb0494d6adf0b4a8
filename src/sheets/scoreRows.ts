import { LineState, type ScoreRun } from "../engine/scoreRun";
import { adjustmentOf } from "../engine/adjust";
import type { CellBlock, PlanCell } from "./plan";
import type { Span } from "./formulaParts";
import type { ScoresLayout } from "./scoresLayout";
import type { SheetFormulas } from "./sheetFormulas";

const missing = "—";
/** A person without a rule has no score, in every mode (D6). */
const noRule: PlanCell = { formula: "=NA()" };

/** A column of the people's block: its letters, how to calculate it over a span, and what it came to for a person. */
export interface PeopleColumn {
  readonly column: string;
  readonly formula: (formulas: SheetFormulas, span: Span) => string;
  readonly value: (person: number) => PlanCell;
  /** May one formula spill over many people? */
  readonly spills: boolean;
}

function given(value: number | undefined, otherwise: PlanCell = missing): PlanCell {
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}

/** The columns of the score sheet, left to right, apart from the rank, which one formula gives for everybody. */
export function peopleColumns(run: ScoreRun, layout: ScoresLayout, totalsSpill: boolean, exemptWord: string): PeopleColumn[] {
  const { template, table } = run;
  const columns: PeopleColumn[] = [];
  const add = (column: string | undefined, formula: PeopleColumn["formula"], value: PeopleColumn["value"], spills = true) => {
    if (column !== undefined) columns.push({ column, formula, value, spills });
  };
  const total = (person: number, value: number | undefined): PlanCell => given(value, run.unscored.has(person) ? noRule : missing);
  add(
    layout.name,
    (f, span) => f.person.name(span),
    (person) => table.people[person]?.name ?? missing,
  );
  add(
    layout.team,
    (f, span) => f.person.text(table.teamColumn, span),
    (person) => table.people[person]?.team ?? null,
  );
  add(
    layout.level,
    (f, span) => f.person.text(table.levelColumn, span),
    (person) => table.people[person]?.level ?? null,
  );
  for (const place of layout.metrics) {
    const exempt = (person: number): PlanCell => (place.source?.missing.get(person) === "exempt" ? exemptWord : missing);
    const actual = (person: number) => given(place.source?.values[person], exempt(person));
    add(place.actual, (f, span) => f.person.actual(place, span), actual, place.source?.column !== undefined);
    const scored = (person: number): PlanCell => {
      const column = place.rules.find(({ states }) => states[person] !== LineState.notApplicable);
      if (!column) return missing;
      if (column.states[person] === LineState.missing) return exempt(person);
      return given(column.scores[person], noRule);
    };
    add(place.score, (f, span) => f.person.score(place, span), scored);
  }
  for (const { name, column } of layout.adjustments) {
    const rule = template.adjustments.find((each) => each.name === name);
    const source = table.adjustments.find((each) => each.name === name);
    if (!rule || !source) continue;
    add(
      column,
      (f, span) => f.person.adjustment(source.column ?? "A", column, span),
      (person) => adjustmentOf(source.points[person], rule),
    );
  }
  for (const { name, column } of layout.gates) {
    const flag = table.flags.find((each) => each.gate === name);
    add(
      column,
      (f, span) => f.person.flag(flag?.column ?? "A", span),
      (person) => (flag?.breached[person] ? 1 : 0),
    );
  }
  const crossed = (person: number) =>
    table.flags
      .filter((flag) => flag.breached[person])
      .map((flag) => flag.gate)
      .join(" ") || missing;
  const vetoed = (person: number) => run.gates.get(person)?.rule.action.type === "veto";
  add(
    layout.rawTotal,
    (f, span) => f.totals.raw(span),
    (person) => total(person, run.rawTotals[person]),
    totalsSpill,
  );
  add(layout.redLine, (f, span) => f.totals.redLine(span), crossed);
  add(
    layout.total,
    (f, span) => f.totals.total(span),
    (person) => total(person, run.totals[person]),
    totalsSpill || layout.rawTotal !== undefined,
  );
  add(
    layout.grade,
    (f, span) => f.pay.grade(span),
    (person) => run.grades[person] ?? (vetoed(person) || Number.isNaN(run.totals[person]) ? missing : noRule),
  );
  add(
    layout.coefficient,
    (f, span) => f.pay.coefficient(span),
    (person) => total(person, run.coefficients[person]),
  );
  add(
    layout.base,
    (f, span) => f.pay.base(span),
    (person) => given(table.people[person]?.base ?? template.pay.base),
  );
  add(
    layout.bonus,
    (f, span) => f.pay.bonus(span),
    (person) => total(person, run.bonuses[person]),
  );
  return columns;
}

/** People whose rows follow each other without a gap on the source sheet. */
function spansOf(run: ScoreRun, layout: ScoresLayout): Span[] {
  const spans: { first: number; last: number; sourceFirst: number }[] = [];
  run.table.people.forEach(({ row }, person) => {
    const here = layout.firstRow + person;
    const open = spans.at(-1);
    if (open && row === open.sourceFirst + here - open.first) open.last = here;
    else spans.push({ first: here, last: here, sourceFirst: row });
  });
  return spans;
}

/** Frozen numbers: one block over all people, rank included. */
export function valueBlocks(run: ScoreRun, layout: ScoresLayout, columns: readonly PeopleColumn[]): CellBlock[] {
  const rows = run.table.people.map((_, person) => [
    ...columns.map((column) => column.value(person)),
    given(run.ranks[person] || undefined),
  ]);
  return contiguous([...columns.map(({ column }) => column), layout.rank], layout.firstRow, rows);
}

/** One formula per cell. */
export function cellFormulaBlocks(
  run: ScoreRun,
  layout: ScoresLayout,
  columns: readonly PeopleColumn[],
  formulas: SheetFormulas,
): CellBlock[] {
  const rows = run.table.people.map(({ row }, person) => {
    const at = layout.firstRow + person;
    return columns.map((column): PlanCell => ({ formula: column.formula(formulas, { first: at, last: at, sourceFirst: row }) }));
  });
  return contiguous(
    columns.map(({ column }) => column),
    layout.firstRow,
    rows,
  );
}

/** One spilling formula per column and span. */
export function spilledBlocks(run: ScoreRun, layout: ScoresLayout, columns: readonly PeopleColumn[], formulas: SheetFormulas): CellBlock[] {
  const spans = spansOf(run, layout);
  return columns.flatMap(({ column, formula, spills }) =>
    spans.flatMap((span) => {
      if (spills) return [{ at: `${column}${span.first}`, rows: [[{ formula: formula(formulas, span) }]] }];
      const rows = Array.from({ length: span.last - span.first + 1 }, (_, k): PlanCell[] => [
        { formula: formula(formulas, { first: span.first + k, last: span.first + k, sourceFirst: span.sourceFirst + k }) },
      ]);
      return [{ at: `${column}${span.first}`, rows }];
    }),
  );
}

/** Rows in the order of the sheet's columns, as one block from column A. */
function contiguous(columns: readonly string[], firstRow: number, rows: readonly (readonly PlanCell[])[]): CellBlock[] {
  const order = columns
    .map((column, index) => ({ column, index }))
    .sort((a, b) => a.column.length - b.column.length || (a.column < b.column ? -1 : 1));
  return [{ at: `A${firstRow}`, rows: rows.map((row) => order.map(({ index }) => row[index] ?? null)) }];
}
