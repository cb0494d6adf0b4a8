import type { SheetData, WorkbookData } from "../grid/cells";
import { readSharedTexts } from "./cells/sharedTexts";
import { FileError } from "./fileError";
import { openPackage, type Package } from "./package/openPackage";
import { readCustomParts } from "./package/customParts";
import { readNames } from "./package/readNames";
import { readSheet, type SharedParts } from "./sheet/readSheet";
import type { XmlElement } from "./package/xmlTree";
import { themeColors } from "./style/colors";
import { readStyles } from "./style/readStyles";

export interface ReadLimits {
  /** Cells with content or a look, over all sheets. */
  readonly maxCells: number;
  /** Bytes that one part of the file may unpack to. */
  readonly maxPartBytes: number;
}
const defaultLimits: ReadLimits = { maxCells: 4_000_000, maxPartBytes: 450_000_000 };

function workbookPart(file: Package): { readonly workbookPath: string; readonly workbook: XmlElement } {
  const workbookPath = file.relations("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const workbook = file.xml(workbookPath)?.first("workbook");
  if (!workbook) throw new FileError("notAWorkbook", "no workbook part");
  return { workbookPath, workbook };
}

/**
 * Opens an .xlsx or .xlsm file (macros are not kept). Dates stay serial numbers with their formats, formulas keep their last
 * values, rich text and hyperlinks become their text. What `WorkbookData` has no place for (pictures, comments, pivot tables,
 * other chart kinds) is left out.
 * @param name The workbook's name, as its file is called.
 * @throws FileError
 */
export async function readXlsx(bytes: Uint8Array, name: string, limits: Partial<ReadLimits> = {}): Promise<WorkbookData> {
  const { maxCells, maxPartBytes } = { ...defaultLimits, ...limits };
  const file = await openPackage(bytes, maxPartBytes);
  const { workbookPath, workbook } = workbookPart(file);
  const relations = file.relations(workbookPath);
  const related = (kind: string): string => relations.find((it) => it.kind === kind)?.target ?? "";
  const theme = themeColors(file.xml(related("theme")));
  const shared: SharedParts = {
    file,
    texts: readSharedTexts(file.text(related("sharedStrings")) ?? ""),
    styles: readStyles(file.xml(related("styles")), theme),
    theme,
  };

  const entries = workbook.first("sheets")?.all("sheet") ?? [];
  const { names, print } = readNames(
    workbook,
    entries.map((it) => it.attribute("name") ?? ""),
  );
  const sheets: SheetData[] = [];
  let cellsLeft = maxCells;
  entries.forEach((entry, position) => {
    const relation = relations.find(({ id }) => id === entry.attribute("id"));
    if (relation?.kind !== "worksheet") return;
    const state = entry.attribute("state");
    const { sheet, cellCount } = readSheet(
      {
        name: entry.attribute("name") ?? "",
        path: relation.target,
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
        print: print.get(position) ?? {},
      },
      shared,
      cellsLeft,
    );
    cellsLeft -= cellCount;
    sheets.push(sheet);
  });
  if (sheets.length === 0) throw new FileError("notAWorkbook", "no worksheets");

  const activeTab = workbook.first("bookViews", "workbookView")?.number("activeTab") ?? 0;
  const active = sheets.find((sheet) => sheet.name === entries[activeTab]?.attribute("name")) ?? sheets[0];
  return { name, sheets, activeSheet: active?.name ?? "", names, ...readCustomParts(file, workbookPath) };
}
