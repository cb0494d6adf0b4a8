import { splitAddress } from "./address";

export interface SheetSketch {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Range with values, without the sheet's name; absent = empty. */
  readonly used?: { readonly address: string; readonly rows: number; readonly columns: number };
}

export interface TableSketch {
  readonly name: string;
  readonly sheet: string;
  /** Header and rows, without the sheet's name. */
  readonly address: string;
  readonly rows: number;
}

/** What is in a workbook, without reading its cells. */
export interface Sketch {
  readonly sheets: readonly SheetSketch[];
  readonly tables: readonly TableSketch[];
  /** Workbook names and what they refer to; ours mark the sheets we wrote. */
  readonly names: ReadonlyMap<string, string>;
  readonly activeSheet: string;
  readonly structureProtected: boolean;
}

/** Two round trips. */
export async function sketchWorkbook(context: Excel.RequestContext): Promise<Sketch> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("name");
  await context.sync();

  const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount"));
  const ranges = tables.items.map((table) => table.getRange().load("address,rowCount"));
  await context.sync();

  return {
    sheets: worksheets.items.map((sheet, index) => {
      const range = used[index];
      return {
        id: sheet.id,
        name: sheet.name,
        visible: sheet.visibility === "Visible",
        protected: sheet.protection.protected,
        ...(range &&
          !range.isNullObject && {
            used: { address: splitAddress(range.address).range, rows: range.rowCount, columns: range.columnCount },
          }),
      };
    }),
    tables: tables.items.map((table, index) => ({
      name: table.name,
      sheet: table.worksheet.name,
      address: splitAddress(ranges[index]?.address ?? "").range,
      rows: (ranges[index]?.rowCount ?? 1) - 1,
    })),
    names: new Map(names.items.map((name) => [name.name, String(name.formula)])),
    activeSheet: active.name,
    structureProtected: protection.protected,
  };
}

/** The sheet that carries one of our marks, whatever the user calls it now. */
export function markedSheet(sketch: Sketch, mark: string): SheetSketch | undefined {
  const formula = sketch.names.get(mark);
  if (!formula || formula.includes("#REF!")) return undefined;
  const { sheet } = splitAddress(formula.replace(/^=/, ""));
  return sketch.sheets.find((candidate) => candidate.name === sheet);
}
