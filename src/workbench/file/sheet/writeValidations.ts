import type { Validation } from "../../grid/cells";
import { rectName } from "../a1";
import { formulaToFile } from "../formula/toFile";
import { encodeXml } from "../package/xmlText";
import type { StoredValidation } from "./readValidations";

const isStored = (raw: unknown): raw is StoredValidation => typeof raw === "object" && raw !== null && "type" in raw && "formulas" in raw;

/** `A,B` → `"A,B"`; a reference loses its `=`. */
const listFormula = (list: string): string => (list.startsWith("=") ? formulaToFile(list) : `"${list.replace(/"/g, '""')}"`);

function validationXml(validation: Validation): string {
  const { list, raw, prompt, error } = validation;
  const stored: StoredValidation =
    list !== undefined ? { type: "list", formulas: [listFormula(list)] } : isStored(raw) ? raw : { type: "none", formulas: [] };
  const attributes =
    ` type="${stored.type}"` +
    (error && error.style !== "stop" ? ` errorStyle="${error.style}"` : "") +
    (stored.operator ? ` operator="${stored.operator}"` : "") +
    (validation.allowBlank ? ' allowBlank="1"' : "") +
    (validation.inCellDropDown ? "" : ' showDropDown="1"') +
    (prompt ? ' showInputMessage="1"' : "") +
    (error ? ' showErrorMessage="1"' : "") +
    (error?.title ? ` errorTitle="${encodeXml(error.title)}"` : "") +
    (error?.message ? ` error="${encodeXml(error.message)}"` : "") +
    (prompt?.title ? ` promptTitle="${encodeXml(prompt.title)}"` : "") +
    (prompt?.message ? ` prompt="${encodeXml(prompt.message)}"` : "");
  const formulas = stored.formulas.map((formula, i) => `<formula${i + 1}>${encodeXml(formula)}</formula${i + 1}>`).join("");
  return `<dataValidation${attributes} sqref="${validation.rects.map(rectName).join(" ")}">${formulas}</dataValidation>`;
}

export const writeValidations = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ""
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join("")}</dataValidations>`;
