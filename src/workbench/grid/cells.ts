/** Vocabulary shared by the host's object model, its grid and its files. Knows nothing of the wire or of Univer. */

/** A computed value as `Range.values` shows it; an empty cell is `""`, an error its text. */
export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Zero-based rectangle. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderEdge = "top" | "bottom" | "left" | "right";
export interface BorderLine {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}
/** The look of a cell; absent = Excel's default. Colours `#RRGGBB`, sizes in points. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** `false`: the cell can be changed while its sheet is protected. */
  readonly locked?: boolean;
}

/** One stored cell. A formula keeps its last value. Formulas are Excel's en-US text with the leading `=`. */
export interface Cell {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The block a dynamic array spills over, from this cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly numberFormat?: string;
  readonly style?: CellStyle;
}

export type ConditionalFormat = {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
} & (
  | {
      readonly type: "dataBar";
      readonly color: string;
      readonly negativeColor?: string;
      readonly min: CfPoint;
      readonly max: CfPoint;
      readonly showValue: boolean;
      readonly gradient: boolean;
    }
  | { readonly type: "colorScale"; readonly points: readonly (CfPoint & { readonly color: string })[] }
  | {
      readonly type: "iconSet";
      readonly set: string;
      readonly reverse: boolean;
      readonly showValue: boolean;
      readonly points: readonly CfPoint[];
    }
  | {
      readonly type: "cellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
      readonly format: CellStyle;
    }
  | { readonly type: "custom"; readonly formula: string; readonly format: CellStyle }
);
export interface CfPoint {
  readonly kind: "min" | "max" | "number" | "percent" | "percentile" | "formula" | "auto";
  readonly value?: number | string;
}

/** List validation; any other kind read from a file is kept as `raw` and written back untouched. */
export interface Validation {
  readonly rects: readonly Rect[];
  /** `A,B,C` or `=Sheet1!$A$1:$A$9`. */
  readonly list?: string;
  readonly inCellDropDown: boolean;
  readonly allowBlank: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" | "information" };
  readonly raw?: unknown;
}

export type ChartKind =
  "columnClustered" | "columnStacked" | "barClustered" | "barStacked" | "line" | "lineMarkers" | "radar" | "radarFilled" | "pie";
export interface ChartSeries {
  /** Formula of a cell (`=Sheet1!$B$1`) or plain text. */
  readonly name: string;
  readonly values: string;
  readonly categories?: string;
  readonly color?: string;
}
/** A chart the host keeps itself and draws over the grid. Position in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  readonly title?: string;
  readonly series: readonly ChartSeries[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend?: "top" | "bottom" | "left" | "right";
  readonly valueAxis?: { readonly min?: number; readonly max?: number };
}

export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  readonly paper?: "a4" | "letter";
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
  readonly centerHorizontally?: boolean;
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export interface TableData {
  readonly id: string;
  readonly name: string;
  readonly rect: Rect;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilter: boolean;
  readonly showBandedRows: boolean;
}

export interface SheetData {
  readonly id?: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly gridlines: boolean;
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** Row → column → cell; both zero-based. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Column → width in pixels; row → height in pixels. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Rect[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly TableData[];
  /** A plain auto filter of the sheet (tables carry their own). */
  readonly filter?: Rect;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  readonly page: PageSetup;
  readonly protection?: { readonly password?: string; readonly options: Readonly<Record<string, boolean>> };
}

export interface DefinedName {
  readonly name: string;
  /** `=Sheet1!$A$1` */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** Name of the sheet it belongs to; absent = workbook. */
  readonly sheet?: string;
}

/** A whole workbook as plain data: what files are read into and written from, and what a test compares. */
export interface WorkbookData {
  readonly name: string;
  readonly sheets: readonly SheetData[];
  readonly activeSheet: string;
  readonly names: readonly DefinedName[];
  /** Settings of add-ins (`Workbook.settings`), key → JSON. */
  readonly settings: Readonly<Record<string, string>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
}
