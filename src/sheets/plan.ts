/**
 * A plan is what an action wants to write, as plain data: the preview counts it, the dry run prints it,
 * `excel/perform` carries it out, and the image taken before for the way back is a plan, too.
 */

/** `null` leaves a cell empty. Text is always written as text, even where it begins with `=`. */
export type PlanCell = string | number | boolean | null | { readonly formula: string };

/** A rectangle of cells from its top left corner, e.g. `A1`. */
export interface CellBlock {
  readonly at: string;
  readonly rows: readonly (readonly PlanCell[])[];
}

export interface Border {
  readonly style: "thin" | "medium" | "dotted" | "none";
  readonly color?: string;
}

/** Only what is given is set. Colours are `#RRGGBB`. */
export interface Format {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<"top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical", Border>>>;
}

/** A format over one range (`B3:F20`) of the plan's sheet; later runs win. */
export interface FormatRun {
  readonly range: string;
  readonly format: Format;
}

export interface TablePlan {
  readonly name: string;
  readonly range: string;
  /** e.g. `TableStyleLight1`; absent = none. */
  readonly style?: string;
  readonly showFilter: boolean;
  readonly showBanding: boolean;
}

export type ConditionalFormatPlan =
  | { readonly type: "dataBar"; readonly range: string; readonly color: string; readonly min?: number; readonly max?: number }
  | { readonly type: "colorScale"; readonly range: string; readonly colors: readonly string[] }
  | { readonly type: "iconSet"; readonly range: string; readonly style: string }
  | {
      readonly type: "cellValue";
      readonly range: string;
      readonly operator: "LessThan" | "GreaterThan" | "EqualTo" | "NotEqualTo" | "Between" | "GreaterThanOrEqual" | "LessThanOrEqual";
      readonly formula1: string;
      readonly formula2?: string;
      readonly format: Pick<Format, "fill" | "color" | "bold">;
    }
  | { readonly type: "custom"; readonly range: string; readonly formula: string; readonly format: Pick<Format, "fill" | "color" | "bold"> };

/** A drop-down: a comma-separated list or a formula such as `=评分!$A$6:$A$29`. */
export interface ValidationPlan {
  readonly range: string;
  readonly source: string;
  readonly message?: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly type: "column" | "bar" | "line" | "radar";
  readonly title: string;
  /** Data incl. headers, e.g. `H5:J9`. */
  readonly source: string;
  readonly seriesBy: "columns" | "rows";
  /** Cells it covers, e.g. `A20:G34`. */
  readonly position: string;
  readonly colors?: readonly string[];
  readonly legend: boolean;
  /** Value axis bounds. */
  readonly min?: number;
  readonly max?: number;
}

export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly area?: string;
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  /** Margin on all four sides, in points. */
  readonly margin?: number;
  /** e.g. `$1:$5` */
  readonly titleRows?: string;
}

export interface SheetPlan {
  readonly name: string;
  /** Workbook name that marks the sheet as ours and points at its A1, e.g. `KpiScores_2026_10`. */
  readonly mark: string;
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatRun[];
  /** Column letter(s) → width in characters of the default font, e.g. `{ "A": 12, "B:E": 9 }`. */
  readonly widths: Readonly<Record<string, number>>;
  /** 1-based row → height in points. */
  readonly heights: Readonly<Record<string, number>>;
  readonly merges: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page?: PagePlan;
  readonly tabColor?: string;
  readonly gridlines: boolean;
}

/** Cells changed in place on a sheet that stays as it is otherwise. */
export interface CellEdit extends CellBlock {
  readonly sheet: string;
}

/** Rows added below the last row of an Excel table, which grows by them. */
export interface TableAppend {
  readonly table: string;
  readonly rows: readonly (readonly PlanCell[])[];
}

/** Whole rows that come before a row (1-based) of a sheet that stays as it is otherwise; what stands there moves down. */
export interface RowInsert {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** Rows (1-based) that change their place: cells, looks and drop-downs with them, and what refers to them follows. */
export interface RowMove {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  /** Row that they come to stand before, counted as they stand before the move. */
  readonly before: number;
}

/** Whole rows (1-based) that go. What stands in them beside `columns`, such as `A:O`, forbids it: nobody asked to delete that. */
export interface RowDelete {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly columns: string;
}

/** New looks of some cells of a sheet that stays as it is otherwise; addresses are those after rows were inserted and appended. */
export interface LooksChange {
  readonly sheet: string;
  readonly formats: readonly FormatRun[];
  /** 1-based row → height in points. */
  readonly heights: Readonly<Record<string, number>>;
  /** Column letter → least width in characters; wider columns stay. */
  readonly leastWidths: Readonly<Record<string, number>>;
  readonly validations: readonly ValidationPlan[];
  /** Added where the cells have none of the same kind yet: Excel may have extended those next to them. */
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  /** Rows to freeze where the sheet has frozen ones; 0 = none. */
  readonly frozenRows?: number;
  /** Print area and repeated rows, where the sheet has them. */
  readonly printArea?: string;
  readonly titleRows?: string;
}

/** What makes a damaged table one again; the cells themselves stay as they are. */
export interface TableChanges {
  readonly unmerged: readonly { readonly sheet: string; readonly range: string }[];
  /** Ranges with a header that become tables. */
  readonly added: readonly { readonly sheet: string; readonly range: string; readonly name: string }[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

export interface Plan {
  /** Sheets to create, or to write anew where they are ours. */
  readonly sheets: readonly SheetPlan[];
  /** Carried out before everything else. */
  readonly tables?: TableChanges;
  /** Carried out in this order: rows inserted, moved, deleted, appended, looks, then what the cells hold. */
  readonly inserts?: readonly RowInsert[];
  readonly moves?: readonly RowMove[];
  readonly deletes?: readonly RowDelete[];
  readonly appends?: readonly TableAppend[];
  readonly looks?: readonly LooksChange[];
  readonly edits?: readonly CellEdit[];
  /** Looks that the way back puts on again, at the addresses of before: those of rows that were deleted, and of cells in `edits`. */
  readonly looksBack?: readonly LooksChange[];
  /** Further workbook names: name → formula, e.g. `=评分!$A$1`. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether published rules are locked afterwards; absent = as they were. */
  readonly lock?: boolean;
  /** Where the user ends up. */
  readonly activate?: { readonly sheet: string; readonly range: string };
}

/** Cells a plan fills, for the preview and the button. */
export function countCells(plan: Plan): number {
  const blocks = [...plan.sheets.flatMap((sheet) => sheet.blocks), ...(plan.edits ?? []), ...(plan.appends ?? [])];
  let count = 0;
  for (const block of blocks) for (const row of block.rows) for (const cell of row) if (cell !== null) count++;
  return count;
}
