import { isGuess, type ColumnTarget } from "../metrics/columnMatch";
import type { Issue } from "../rules/issue";
import type { ColumnReader } from "./columnReader";

/** A guessed column is read, and said to be a guess. */
export function warnOfGuess(columns: ColumnReader, target: Extract<ColumnTarget, { item: string }>, issues: Issue[]): void {
  const match = columns.match(target);
  const column = columns.find(target);
  if (!match || !column || !isGuess(match)) return;
  const params = { metric: target.item, header: column.shown };
  issues.push({ code: "columnGuessed", severity: "warning", cell: columns.headerOf(column), params });
}
