import type { DefinedName } from "../../grid/cells";
import { formulaFromFile } from "../formula/fromFile";
import type { XmlElement } from "./xmlTree";

/** What a sheet prints, from Excel's own hidden names. */
export interface PrintNames {
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly titleColumns?: string;
}

const bare = (reference: string): string => reference.replace(/^.*!/, "").replace(/\$/g, "");

function printTitles(text: string): PrintNames {
  const parts = (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map(bare);
  const titleRows = parts.find((part) => /^\d+:\d+$/.test(part));
  const titleColumns = parts.find((part) => /^[A-Z]+:[A-Z]+$/i.test(part));
  return { ...(titleRows && { titleRows }), ...(titleColumns && { titleColumns }) };
}

/** Splits the workbook's names into people's names and what sheets print (by position of the sheet). */
export function readNames(
  workbook: XmlElement,
  sheetNames: readonly string[],
): { readonly names: DefinedName[]; readonly print: Map<number, PrintNames> } {
  const names: DefinedName[] = [];
  const print = new Map<number, PrintNames>();
  for (const element of workbook.first("definedNames")?.all("definedName") ?? []) {
    const name = element.attribute("name") ?? "";
    const position = element.number("localSheetId");
    if (name.startsWith("_xlnm.") || name.startsWith("_xlchart.")) {
      if (position === undefined) continue;
      if (name === "_xlnm.Print_Area") print.set(position, { ...print.get(position), printArea: bareAreas(element.text) });
      if (name === "_xlnm.Print_Titles") print.set(position, { ...print.get(position), ...printTitles(element.text) });
      continue;
    }
    const sheet = position === undefined ? undefined : sheetNames[position];
    names.push({
      name,
      formula: formulaFromFile(element.text),
      visible: !element.flag("hidden"),
      comment: element.attribute("comment") ?? "",
      ...(sheet !== undefined && { sheet }),
    });
  }
  return { names, print };
}

const bareAreas = (text: string): string => (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map(bare).join(",");
