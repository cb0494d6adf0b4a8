import type { PageSetup, SheetData } from "../../grid/cells";
import { parseRect } from "../a1";
import { readCells } from "../cells/readCells";
import type { Package } from "../package/openPackage";
import type { PrintNames } from "../package/readNames";
import { parseXml, type XmlElement } from "../package/xmlTree";
import { colorOf } from "../style/colors";
import type { StoredStyles } from "../style/readStyles";
import { charactersToPixels, inchesToPoints, pointsToPixels } from "../units";
import { readCharts } from "./readCharts";
import { readConditionalFormats } from "./readConditionalFormats";
import type { Layout } from "./layout";
import { readProtection } from "./protection";
import { readTables } from "./readTables";
import { readValidations } from "./readValidations";

/** What a workbook shares between its sheets. */
export interface SharedParts {
  readonly file: Package;
  readonly texts: readonly string[];
  readonly styles: StoredStyles;
  readonly theme: readonly string[];
}
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetData["visibility"];
  readonly print: PrintNames;
}

/** Files may set one width for all 16,384 columns; beyond this many it is not worth keeping. */
const maxRun = 512;

function readColumns(sheet: XmlElement): Pick<Layout, "columnWidths" | "hiddenColumns"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns = new Set<number>();
  for (const run of sheet.first("cols")?.all("col") ?? []) {
    const first = (run.number("min") ?? 1) - 1;
    const last = Math.min((run.number("max") ?? 1) - 1, first + maxRun - 1);
    const width = run.number("width");
    for (let column = first; column <= last; column++) {
      if (width && run.flag("customWidth")) columnWidths.set(column, charactersToPixels(width));
      if (run.flag("hidden")) hiddenColumns.add(column);
    }
  }
  return { columnWidths, hiddenColumns };
}

const papers: Readonly<Record<number, NonNullable<PageSetup["paper"]>>> = { 1: "letter", 9: "a4" };

function readPage(sheet: XmlElement, print: PrintNames): PageSetup {
  const setup = sheet.first("pageSetup");
  const margins = sheet.first("pageMargins");
  const orientation = setup?.attribute("orientation");
  const paper = papers[setup?.number("paperSize") ?? 0];
  const fits = sheet.first("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  const [fitWidth, fitHeight] = fits ? [setup?.number("fitToWidth") ?? 1, setup?.number("fitToHeight") ?? 1] : [];
  const margin = (side: string): number => inchesToPoints(margins?.number(side) ?? 0.7);
  return {
    ...((orientation === "portrait" || orientation === "landscape") && { orientation }),
    ...(paper && { paper }),
    ...(fitWidth && { fitWidth }),
    ...(fitHeight && { fitHeight }),
    ...print,
    ...(sheet.first("printOptions")?.flag("horizontalCentered") && { centerHorizontally: true }),
    ...(margins &&
      !isDefaultMargins(margins) && {
        margins: { top: margin("top"), bottom: margin("bottom"), left: margin("left"), right: margin("right") },
      }),
  };
}

const isDefaultMargins = (margins: XmlElement): boolean =>
  margins.number("left") === 0.7 && margins.number("right") === 0.7 && margins.number("top") === 0.75 && margins.number("bottom") === 0.75;

/** Reads one worksheet. @throws FileError tooLarge when it holds more than `maxCells`. */
export function readSheet(
  entry: SheetEntry,
  shared: SharedParts,
  maxCells: number,
): { readonly sheet: SheetData; readonly cellCount: number } {
  const xml = shared.file.text(entry.path) ?? "<worksheet/>";
  const [, before = xml, data = "", after = ""] =
    /^([\s\S]*?)(<(?:\w+:)?sheetData[\s>][\s\S]*<\/(?:\w+:)?sheetData>)([\s\S]*)$/.exec(xml) ?? [];
  const root = parseXml(data === "" ? xml : before + after).first("worksheet") ?? parseXml("<x/>");
  const stored = readCells(data, shared.texts, shared.styles.cells, maxCells);
  const columns = readColumns(root);
  const format = root.first("sheetFormatPr");
  const defaultWidth = format?.number("defaultColWidth");
  const defaultHeight = format?.number("defaultRowHeight");
  const layout: Layout = {
    ...columns,
    rowHeights: stored.rowHeights,
    hiddenRows: stored.hiddenRows,
    ...(defaultWidth && { defaultColumnWidth: charactersToPixels(defaultWidth) }),
    ...(defaultHeight && { defaultRowHeight: pointsToPixels(defaultHeight) }),
  };
  const view = root.first("sheetViews", "sheetView");
  const pane = view?.first("pane");
  const frozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  const tabColor = colorOf(root.first("sheetPr", "tabColor"), shared.theme);
  const filter = parseRect(root.first("autoFilter")?.attribute("ref") ?? "");
  const protection = readProtection(root.first("sheetProtection"));
  const sheet: SheetData = {
    name: entry.name,
    visibility: entry.visibility,
    ...(tabColor && { tabColor }),
    gridlines: view?.flag("showGridLines", true) ?? true,
    cells: stored.cells,
    ...columns,
    rowHeights: stored.rowHeights,
    hiddenRows: stored.hiddenRows,
    merges: (root.first("mergeCells")?.all("mergeCell") ?? []).flatMap((it) => parseRect(it.attribute("ref") ?? "") ?? []),
    freeze: { rows: (frozen && pane?.number("ySplit")) || 0, columns: (frozen && pane?.number("xSplit")) || 0 },
    tables: readTables(shared.file, entry.path),
    ...(filter && { filter }),
    conditionalFormats: readConditionalFormats(root, shared.styles.conditional, shared.theme),
    validations: readValidations(root),
    charts: readCharts(shared.file, entry.path, layout, shared.theme),
    page: readPage(root, entry.print),
    ...(protection && { protection }),
  };
  return { sheet, cellCount: stored.count };
}
