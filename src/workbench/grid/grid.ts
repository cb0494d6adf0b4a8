/**
 * The spreadsheet behind the host: values, formulas, looks and structure. Synchronous to write;
 * results of formulas are there after `settle()`. Implemented over Univer by `UniverGrid`.
 * Throws nothing of Excel's: the object model checks arguments, protection and ownership before it calls.
 */
import type {
  Cell,
  CellStyle,
  CellValue,
  Chart,
  ConditionalFormat,
  DefinedName,
  PageSetup,
  Rect,
  TableData,
  Validation,
  ValueType,
  WorkbookData,
} from "./cells";

/** What changed, and who did it. */
export type GridEvent = { readonly source: "user" | "api" } & (
  | {
      readonly type: "changed";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly change: "edited" | "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted" | "cellsInserted" | "cellsDeleted";
      /** What the cell held, where it is the only one that was edited. */
      readonly before?: CellValue;
    }
  | { readonly type: "calculated"; readonly sheetId: string }
  | { readonly type: "selection"; readonly sheetId: string; readonly rect: Rect }
  | { readonly type: "activated"; readonly sheetId: string; readonly previousId?: string }
  | { readonly type: "added"; readonly sheetId: string }
  | { readonly type: "deleted"; readonly sheetId: string; readonly name: string }
  | { readonly type: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly type: "visibility"; readonly sheetId: string }
  | { readonly type: "charts"; readonly sheetId: string }
  /** The user tried to change a protected sheet, or the sheets of a protected workbook; nothing happened. */
  | { readonly type: "refused"; readonly sheetId: string; readonly protects: "sheet" | "workbook" }
  | { readonly type: "loaded" }
);

/** A custom function as `functions.json` declares it; dims say how a range argument is delivered. */
export interface CustomFunctionSpec {
  /** Id as associated by the add-in. */
  readonly id: string;
  /** Name in cells, with its namespace: `KPI.TIER`. */
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality: "scalar" | "matrix";
    readonly optional: boolean;
    readonly repeating: boolean;
    /** `number`, `string` or `boolean`; absent = any: only such arguments can be errors. */
    readonly type?: string;
  }[];
  readonly returnsMatrix: boolean;
  /** The function wants error values as arguments (`allowErrorForDataTypeAny`). */
  readonly allowErrors: boolean;
}
/** Argument or result of one call: blanks are null, errors `{ error, message? }`. */
export type CustomFunctionValue = string | number | boolean | null | { readonly error: string; readonly message?: string };
export type CustomFunctionMatrix = readonly (readonly CustomFunctionValue[])[];
export interface CustomFunctionCall {
  readonly spec: CustomFunctionSpec;
  /** One entry per declared parameter, omitted optional ones null; a matrix where the parameter is one; a list of either where it repeats. */
  readonly args: readonly (CustomFunctionValue | CustomFunctionMatrix | readonly (CustomFunctionValue | CustomFunctionMatrix)[])[];
  /** `Sheet1!A1` */
  readonly address: string;
}
/** Evaluates a batch of calls; never rejects, and answers each call in order. */
export type CustomFunctionEvaluator = (
  calls: readonly CustomFunctionCall[],
) => Promise<readonly (CustomFunctionValue | CustomFunctionMatrix)[]>;

/** What an input cell takes: `=...` is a formula, `{ text }` text that may begin with `=`, `null` leaves the cell as it is, `""` empties it. */
export type CellInput = string | number | boolean | null | LiteralText;
/** Text taken as it is, as Excel takes what follows an apostrophe. Values, texts and formulas show it without the apostrophe. */
export interface LiteralText {
  readonly text: string;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | undefined;
  gridlines: boolean;
  protection: { readonly password?: string; readonly options: Readonly<Record<string, boolean>> } | undefined;
  page: PageSetup;
  readonly rowCount: number;
  readonly columnCount: number;

  values(rect: Rect): CellValue[][];
  valueTypes(rect: Rect): ValueType[][];
  /** Formula text, or the value where there is none; `""` for empty and for spilled cells' anchors only the anchor has the formula. */
  formulas(rect: Rect): CellValue[][];
  texts(rect: Rect): string[][];
  numberFormats(rect: Rect): string[][];
  styles(rect: Rect): CellStyle[][];
  cell(row: number, column: number): Cell;
  /** Message of a custom function's error in a cell, if it gave one. */
  errorMessage(row: number, column: number): string | undefined;
  /** Smallest rectangle with content (and formats unless valuesOnly); undefined for an empty sheet. */
  usedRect(valuesOnly: boolean): Rect | undefined;
  /** Block that the dynamic array at this cell spills over, or that spills into this cell. */
  spillOf(
    row: number,
    column: number,
  ): { readonly anchor: { readonly row: number; readonly column: number }; readonly rect: Rect } | undefined;

  /** Stores inputs as they are: no coercion of text. */
  setInputs(rect: Rect, inputs: readonly (readonly CellInput[])[]): void;
  setNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void;
  /** Merges the given properties over what each cell has; `undefined` members of `style` reset to default when `reset` names them. */
  setStyle(rect: Rect, style: CellStyle, reset?: readonly (keyof CellStyle)[]): void;
  /** One style per cell at once, whose borders are all the cell has then; null leaves the cell. */
  setStyles(rect: Rect, styles: readonly (readonly (CellStyle | null)[])[]): void;
  clear(rect: Rect, what: "all" | "contents" | "formats"): void;
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  /** Moves the cells of the rect and what lies beyond it. */
  insertCells(rect: Rect, shift: "down" | "right"): void;
  deleteCells(rect: Rect, shift: "up" | "left"): void;
  /** Cuts the cells and pastes them with their top left corner at another place of the sheet; what refers to them follows. */
  moveCells(rect: Rect, to: { readonly row: number; readonly column: number }): void;
  columnWidth(column: number): number;
  setColumnWidth(column: number, count: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, pixels: number): void;
  autofitColumns(column: number, count: number): void;
  autofitRows(row: number, count: number): void;
  rowHidden(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  freeze: { readonly rows: number; readonly columns: number };
  merges(): readonly Rect[];
  merge(rect: Rect, across: boolean): void;
  unmerge(rect: Rect): void;
  conditionalFormats(): readonly ConditionalFormat[];
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority"> & { readonly priority?: number }): string;
  updateConditionalFormat(format: ConditionalFormat): void;
  deleteConditionalFormat(id: string): void;
  validations(): readonly Validation[];
  setValidation(rect: Rect, validation: Omit<Validation, "rects"> | undefined): void;
  charts(): readonly Chart[];
  /** Adds or replaces by id. */
  putChart(chart: Chart): void;
  deleteChart(id: string): void;
  filter(): Rect | undefined;
}

export interface Grid {
  name: string;
  readonly sheets: readonly GridSheet[];
  readonly activeSheet: GridSheet;
  readonly selection: { readonly sheetId: string; readonly rect: Rect };
  sheetById(id: string): GridSheet | undefined;
  sheetByName(name: string): GridSheet | undefined;
  addSheet(name: string): GridSheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  activate(id: string): void;
  select(sheetId: string, rect: Rect): void;

  readonly tables: readonly TableData[];
  tableSheetId(tableId: string): string;
  addTable(sheetId: string, table: Omit<TableData, "id">): TableData;
  /** Replaces the properties and the rectangle of the table with this id. */
  updateTable(table: TableData): void;
  deleteTable(id: string): void;

  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string, sheet?: string): void;

  /** Set while no sheet may be added, deleted, renamed, moved or hidden. The user can't; who calls the grid checks it first. */
  structureProtection: { readonly password?: string } | undefined;
  settings: Map<string, string>;
  customXmlParts: Map<string, string>;

  /** Runs writes as one undo step and one recalculation. */
  batch<T>(work: () => T): T;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** All formulas, custom functions and spills have their results. */
  settle(): Promise<void>;
  /** Recalculates everything, as Ctrl+Alt+F9 does. */
  recalculate(): Promise<void>;
  registerFunctions(specs: readonly CustomFunctionSpec[], evaluate: CustomFunctionEvaluator): void;
  onEvent(listener: (event: GridEvent) => void): () => void;
  /** Is the user typing into a cell right now? */
  readonly editing: boolean;

  load(data: WorkbookData): Promise<void>;
  toData(): WorkbookData;
  dispose(): void;
}
