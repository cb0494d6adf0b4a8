import type { Workbench } from "../../src/workbench/node/openWorkbench";
import { theSheet } from "./theAddIn";

/** Address of a cell of the Chinese rule book: the column by its header, the row by its item; `which` of several rows. */
export function ruleCell(workbench: Workbench, item: string, header: string, which = 0): string {
  const sheet = theSheet(workbench.grid, "规则表");
  const used = sheet.usedRect(true);
  const rows = used ? sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }) : [];
  const headerRow = rows.findIndex((cells) => cells.includes("评分标准"));
  const letters = String.fromCharCode(65 + (rows[headerRow]?.indexOf(header) ?? -1));
  const found = rows.flatMap((cells, row) => (row > headerRow && cells.includes(item) ? [row] : []))[which];
  if (found === undefined) throw new Error(`No rule ${item}`);
  return `${letters}${found + 1}`;
}
