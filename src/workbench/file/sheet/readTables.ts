import type { TableData } from "../../grid/cells";
import { parseRect } from "../a1";
import type { Package } from "../package/openPackage";

/** Reads the tables of a sheet. */
export function readTables(file: Package, sheetPath: string): TableData[] {
  return file
    .relations(sheetPath)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => {
      const table = file.xml(target)?.first("table");
      const rect = parseRect(table?.attribute("ref") ?? "");
      if (!table || !rect) return [];
      const look = table.first("tableStyleInfo");
      return [
        {
          id: table.attribute("id") ?? target,
          name: table.attribute("displayName") ?? table.attribute("name") ?? "",
          rect,
          style: look?.attribute("name") ?? "",
          showHeaders: table.number("headerRowCount") !== 0,
          showTotals: (table.number("totalsRowCount") ?? 0) > 0,
          showFilter: table.first("autoFilter") !== undefined,
          showBandedRows: look?.flag("showRowStripes") ?? false,
        },
      ];
    });
}
