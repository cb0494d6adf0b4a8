import type { Validation } from "../../grid/cells";
import { parseRects } from "../a1";
import { formulaFromFile } from "../formula/fromFile";
import type { XmlElement } from "../package/xmlTree";

/** A validation of another kind than a list, as it stands in the file. */
export interface StoredValidation {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

const quotedList = /^"((?:[^"]|"")*)"$/;

/** `"A,B"` → `A,B`; a reference gets its `=`. */
function listOf(formula: string): string {
  const [, items] = quotedList.exec(formula) ?? [];
  return items === undefined ? formulaFromFile(formula) : items.replace(/""/g, '"');
}

const errorStyles = { stop: "stop", warning: "warning", information: "information" } as const;

function fromElement(element: XmlElement, sqref: string, formulas: readonly string[]): Validation {
  const type = element.attribute("type") ?? "none";
  const [title = "", message = ""] = [element.attribute("promptTitle"), element.attribute("prompt")];
  const [errorTitle = "", error = ""] = [element.attribute("errorTitle"), element.attribute("error")];
  const style = errorStyles[(element.attribute("errorStyle") ?? "stop") as keyof typeof errorStyles];
  const operator = element.attribute("operator");
  const raw: StoredValidation = { type, ...(operator && { operator }), formulas };
  return {
    rects: parseRects(sqref),
    ...(type === "list" ? { list: listOf(formulas[0] ?? "") } : { raw }),
    inCellDropDown: !element.flag("showDropDown"),
    allowBlank: element.flag("allowBlank"),
    ...(element.flag("showInputMessage") && (title || message) && { prompt: { title, message } }),
    ...(element.flag("showErrorMessage") && { error: { title: errorTitle, message: error, style } }),
  };
}

/** Reads a sheet's validations, those that refer to other sheets (an extension of Excel 2010) included. */
export function readValidations(sheet: XmlElement): Validation[] {
  const plain = (sheet.first("dataValidations")?.all("dataValidation") ?? []).map((element) =>
    fromElement(
      element,
      element.attribute("sqref") ?? "",
      ["formula1", "formula2"].flatMap((tag) => element.all(tag).map(({ text }) => text)),
    ),
  );
  const extended = (sheet.first("extLst")?.all("ext") ?? [])
    .flatMap((ext) => ext.first("dataValidations")?.all("dataValidation") ?? [])
    .map((element) =>
      fromElement(
        element,
        element.first("sqref")?.text ?? "",
        ["formula1", "formula2"].flatMap((tag) => element.all(tag).map((formula) => formula.first("f")?.text ?? "")),
      ),
    );
  return [...plain, ...extended];
}
