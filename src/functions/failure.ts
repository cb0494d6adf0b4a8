/** Cell errors with a sentence, in the language of Excel. */
import { functions as en } from "../i18n/en/functions";
import { fill } from "../i18n/fill";
import { languageOf, type Language } from "../i18n/language";
import { functions as zh } from "../i18n/zh-CN/functions";

export type FailureCode = keyof typeof en;
/** A cell error: what the runtime's own class is, though its types don't say that it extends Error. */
export type Failure = CustomFunctions.Error & Error;
export type Params = Readonly<Record<string, string | number>>;

/** The language of Excel; English where it is neither of ours. */
export function displayLanguage(): Language {
  return languageOf(typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage);
}

export function cellError(kind: "invalidValue" | "notAvailable", sentence: string): Failure {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], sentence) as Failure;
}

function sentence(code: FailureCode, params: Params): string {
  return fill((displayLanguage() === "en" ? en : zh)[code], params);
}

/** `#VALUE!`: the input is wrong. */
export function invalid(code: FailureCode, params: Params = {}): Failure {
  return cellError("invalidValue", sentence(code, params));
}

/** `#N/A`: no rule covers it, or there is no value to go by. */
export function notAvailable(code: FailureCode, params: Params = {}): Failure {
  return cellError("notAvailable", sentence(code, params));
}

/** `#NUM!`: a number that can't be. Excel shows no sentence beside it. */
export function impossible(): Failure {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber) as Failure;
}

/** Is a cell, or an answer, an error? */
export function isError(cell: unknown): cell is Failure {
  return typeof cell === "object" && cell !== null && typeof (cell as { code?: unknown }).code === "string";
}
