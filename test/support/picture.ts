import type { Grid } from "../../src/workbench/grid/grid";

const withoutId = <T extends { readonly id?: string }>({ id: _id, ...rest }: T): Omit<T, "id"> => rest;

/** The workbook as data, to compare before and after: without what no user can see, ids and how many empty rows are kept. */
export function picture(grid: Grid): unknown {
  const { sheets, customXmlParts, ...rest } = grid.toData();
  return {
    ...rest,
    sheets: sheets.map(({ id: _id, rowCount: _rows, columnCount: _columns, ...sheet }) => ({
      ...sheet,
      tables: sheet.tables.map(withoutId),
      conditionalFormats: sheet.conditionalFormats.map(withoutId),
      charts: sheet.charts.map(withoutId),
    })),
    customXmlParts: customXmlParts.map(withoutId),
  };
}
