import type { Cell, SheetData, TableData } from "../../grid/cells";
import { rectName } from "../a1";
import { formulaToFile } from "../formula/toFile";
import { encodeCellText, encodeXml } from "../package/xmlText";

const cellAt = (sheet: SheetData, row: number, column: number): Cell | undefined => sheet.cells.get(row)?.get(column);

/** Column names must be the header cells' texts, each once; a table without headers gets plain ones. */
function columnNames(sheet: SheetData, table: TableData): string[] {
  const taken = new Set<string>();
  return Array.from({ length: table.rect.columns }, (_, i) => {
    const header = table.showHeaders ? String(cellAt(sheet, table.rect.row, table.rect.column + i)?.value ?? "") : "";
    let name = header || `Column${i + 1}`;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${header || `Column${i + 1}`}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function columnXml(sheet: SheetData, table: TableData, name: string, i: number): string {
  const total = table.showTotals ? cellAt(sheet, table.rect.row + table.rect.rows - 1, table.rect.column + i) : undefined;
  const head = `<tableColumn id="${i + 1}" name="${encodeCellText(name).replace(/\n/g, "_x000a_")}"`;
  if (total?.formula)
    return `${head} totalsRowFunction="custom"><totalsRowFormula>${encodeXml(formulaToFile(total.formula))}</totalsRowFormula></tableColumn>`;
  return typeof total?.value === "string" && total.value ? `${head} totalsRowLabel="${encodeXml(total.value)}"/>` : `${head}/>`;
}

/** The part of a table; `id` is its number in the workbook. */
export function tableXml(sheet: SheetData, table: TableData, id: number): string {
  const ref = rectName(table.rect);
  const filterRows = table.rect.rows - (table.showTotals ? 1 : 0);
  const names = columnNames(sheet, table);
  const name = encodeXml(table.name);
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ref="${ref}"` +
    `${table.showHeaders ? "" : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    (table.showFilter && table.showHeaders ? `<autoFilter ref="${rectName({ ...table.rect, rows: filterRows })}"/>` : "") +
    `<tableColumns count="${names.length}">${names.map((column, i) => columnXml(sheet, table, column, i)).join("")}</tableColumns>` +
    `<tableStyleInfo${table.style ? ` name="${encodeXml(table.style)}"` : ""} showFirstColumn="0" showLastColumn="0" ` +
    `showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}
