import { areaSize, blockAddress } from "../excel/address";
import { readAreas } from "../excel/readArea";
import { markedSheet, sketchWorkbook, type Sketch } from "../excel/sketch";
import { detectTable } from "../metrics/detectTable";
import { suggestPeriod } from "../metrics/suggestPeriod";
import { ruleTableName } from "../rules/ruleBook";
import { excelRun } from "./excelRun";
import type { Source } from "./paneActions";

/** Rows that are enough to recognise a header and a few people. */
const rowsToPeek = 20;
const columnsToPeek = 60;

/** Sheets and tables that may hold a period's metrics, the likeliest first and of those the latest period. */
export function listSources(): Promise<readonly Source[]> {
  return excelRun(async (context) => {
    const sketch = await sketchWorkbook(context);
    const candidates = candidatesOf(sketch);
    const areas = await readAreas(
      context,
      candidates.map(({ sheet, address }) => ({ sheet, address: peek(address) })),
    );
    const sources = candidates.map(({ id, sheet, table, rows }, index): Source => {
      const area = areas[index];
      const likelihood = (area && detectTable(area)?.likelihood) ?? 0;
      return { id, sheet, rows, likelihood, ...(table !== undefined && { table }) };
    });
    return sources.sort(
      (a, b) => b.likelihood - a.likelihood || (suggestPeriod(b.sheet) ?? "").localeCompare(suggestPeriod(a.sheet) ?? ""),
    );
  });
}

/** Marks of sheets that hold rules or results; the sample's sheets are data like any other. */
function isOutput(mark: string): boolean {
  return /^Kpi(RuleBook((Kept|Check).*)?$|RuleNumbers_|Scores_|Card_|Public_)/.test(mark);
}

interface Candidate {
  readonly id: string;
  readonly sheet: string;
  readonly table?: string;
  readonly address: string;
  readonly rows: number;
}

/** Address of the cells of a source, e.g. `A1:L27`; undefined = the source is gone, or empty. */
export function sourceAddress(sketch: Sketch, source: Pick<Source, "id">): string | undefined {
  return candidatesOf(sketch).find(({ id }) => id === source.id)?.address;
}

function candidatesOf(sketch: Sketch): Candidate[] {
  const ours = new Set([...sketch.names.keys()].filter(isOutput).map((mark) => markedSheet(sketch, mark)?.name));
  const sheets = sketch.sheets.filter(({ visible, name }) => visible && !ours.has(name));
  return [
    ...sheets.map(({ name, used }): Candidate => ({
      id: `sheet:${name}`,
      sheet: name,
      address: used?.address ?? "A1",
      rows: Math.max(0, (used?.rows ?? 0) - 1),
    })),
    ...sketch.tables
      .filter(({ name, sheet }) => name !== ruleTableName && !ours.has(sheet))
      .map(({ name, sheet, address, rows }): Candidate => ({ id: `table:${name}`, sheet, table: name, address, rows })),
  ];
}

function peek(address: string): string {
  const { start, rows, columns } = areaSize(address);
  return blockAddress(start, Math.min(rows, rowsToPeek), Math.min(columns, columnsToPeek));
}
