import type { DetectedColumn } from "../metrics/detectTable";
import { parseNumber } from "../metrics/parseNumber";
import type { Issue } from "../rules/issue";
import type { ColumnReader } from "./columnReader";

/** A column of plain numbers; NaN where empty or missing. Text is an issue. */
export function readPlainColumn(columns: ColumnReader, column: DetectedColumn, item: string, issues: Issue[]): Float64Array {
  return Float64Array.from(columns.rows, (row) => {
    const raw = columns.cell(row, column);
    const parsed = parseNumber(raw, column.unit === "tenThousand" ? "tenThousand" : undefined);
    if (parsed.kind === "missing" && parsed.reason === "error" && raw !== "#N/A")
      issues.push({
        code: "errorInCell",
        severity: "error",
        cell: columns.address(row, column),
        params: { metric: item, found: String(raw) },
      });
    if (parsed.kind === "text")
      issues.push({
        code: "textInMetric",
        severity: "error",
        cell: columns.address(row, column),
        params: { metric: item, found: String(raw) },
      });
    return parsed.kind === "value" ? parsed.value : NaN;
  });
}
