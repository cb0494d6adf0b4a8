import { readEmptyCells, type EmptyCells } from "../excel/emptyCells";
import { perform } from "../excel/perform";
import { readArea } from "../excel/readArea";
import { sketchWorkbook } from "../excel/sketch";
import { detectTable } from "../metrics/detectTable";
import { blankColumn, dashEdits, type BlankColumn } from "../sheets/blankCells";
import { countCells, type Plan } from "../sheets/plan";
import { excelRun } from "./excelRun";
import { rememberWrite } from "./lastWrite";
import { sourceAddress } from "./listSources";
import type { BlankRequest, DashRequest, WriteOutcome } from "./paneActions";
import { writeOutcome } from "./writeOutcome";

/** The metric columns with cells that are truly empty, left to right. Only people's rows count. */
export function findBlanks(request: BlankRequest): Promise<readonly BlankColumn[]> {
  return excelRun(async (context) => (await look(context, request)).columns);
}

/** Writes a dash into the empty cells of some metrics' columns: those that were shown, as far as they are still empty. */
export function writeDashes({ shown, ...request }: DashRequest): Promise<WriteOutcome> {
  return writeOutcome(() =>
    excelRun(async (context) => {
      const { sheet } = request.source;
      const { columns, hidden } = await look(context, request);
      const plan: Plan = { sheets: [], names: {}, edits: dashEdits(sheet, stillEmpty(sheet, shown, columns), hidden) };
      if (plan.edits?.length) rememberWrite(await perform(context, plan));
      return { sheets: [sheet], cells: countCells(plan) };
    }),
  );
}

async function look(
  context: Excel.RequestContext,
  { source, matches }: BlankRequest,
): Promise<{ readonly columns: readonly BlankColumn[]; readonly hidden: boolean }> {
  const nothing = { columns: [], hidden: false };
  const metrics = matches.flatMap(({ target, column }) => (target.role === "metric" && column !== undefined ? [{ target, column }] : []));
  const address = sourceAddress(await sketchWorkbook(context), source);
  if (address === undefined || metrics.length === 0) return nothing;
  const area = await readArea(context, { sheet: source.sheet, address });
  const people = detectTable(area)?.rows.map((row) => area.row + row) ?? [];
  const [first, last] = [people[0], people.at(-1)];
  if (first === undefined || last === undefined) return nothing;
  const letters = [...new Set(metrics.map(({ column }) => column))];
  const empty: EmptyCells = await readEmptyCells(context, source.sheet, letters, first, last - first + 1);
  const isPerson = new Set(people);
  const columns = metrics.map(({ target, column }) =>
    blankColumn(
      source.sheet,
      target.item,
      column,
      (empty.rows.get(column) ?? []).filter((row) => isPerson.has(row)),
    ),
  );
  return { columns: columns.filter(({ count }) => count > 0), hidden: empty.hidden };
}

function stillEmpty(sheet: string, shown: readonly BlankColumn[], now: readonly BlankColumn[]): BlankColumn[] {
  return shown.flatMap((before) => {
    const same = now.find(({ metric, column }) => metric === before.metric && column === before.column);
    const seen = new Set(rowsOf(before));
    return same
      ? [
          blankColumn(
            sheet,
            before.metric,
            before.column,
            rowsOf(same).filter((row) => seen.has(row)),
          ),
        ]
      : [];
  });
}

/** Zero-based rows. */
function rowsOf({ runs }: BlankColumn): number[] {
  return runs.flatMap(({ from, count }) => Array.from({ length: count }, (_, row) => from - 1 + row));
}
