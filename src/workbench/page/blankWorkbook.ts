import type { WorkbookData } from "../grid/cells";

/** What the page opens with: one empty sheet. */
export function blankWorkbook(name: string): WorkbookData {
  return {
    name,
    activeSheet: "Sheet1",
    names: [],
    settings: {},
    customXmlParts: [],
    sheets: [
      {
        name: "Sheet1",
        visibility: "visible",
        gridlines: true,
        cells: new Map(),
        columnWidths: new Map(),
        rowHeights: new Map(),
        hiddenColumns: new Set(),
        hiddenRows: new Set(),
        merges: [],
        freeze: { rows: 0, columns: 0 },
        tables: [],
        conditionalFormats: [],
        validations: [],
        charts: [],
        page: {},
      },
    ],
  };
}
