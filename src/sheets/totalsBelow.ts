import { cellAddress, type CellArea } from "../metrics/cellArea";
import type { ColumnMatch } from "../metrics/columnMatch";
import type { DetectedTable } from "../metrics/detectTable";
import { parseNumber } from "../metrics/parseNumber";
import { hintFor } from "../metrics/hintFor";
import type { LintFacts } from "../rules/linter/lintFacts";

/** A row that says it is an average is no total. */
const average = /平均|均值|average|mean/i;

/** What the totals rows below the people give for each metric that is a rate, as ratios. */
export function totalsBelow(area: CellArea, table: DetectedTable, matches: readonly ColumnMatch[]): NonNullable<LintFacts["totals"]> {
  const rows = table.dropped.filter(({ reason, text }) => reason === "summary" && !average.test(text));
  return rows.flatMap(({ row }) =>
    matches.flatMap(({ target, column }) => {
      const found = target.role === "metric" ? table.columns.find(({ letters }) => letters === column) : undefined;
      if (!found || target.role !== "metric") return [];
      const at = row - 1 - area.row;
      const read = parseNumber(area.values[at]?.[found.index] ?? "", hintFor("ratio", found.unit));
      return read.kind === "value"
        ? [{ metric: target.item, value: read.value, cell: cellAddress(area.sheet, row - 1, area.column + found.index) }]
        : [];
    }),
  );
}
