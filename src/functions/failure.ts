/** Cell errors with a sentence, in the language of Excel. */
import { functions as en } from "../i18n/en/functions";
import { fill } from "../i18n/fill";
import { languageOf } from "../i18n/language";
import { functions as zh } from "../i18n/zh-CN/functions";

export type FailureCode = keyof typeof en;
/** A cell error: what the runtime's own class is, though its types don't say that it extends Error. */
export type Failure = CustomFunctions.Error & Error;
type Params = Readonly<Record<string, string | number>>;

function sentence(code: FailureCode, params: Params): string {
  const locale = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage;
  return fill((languageOf(locale) === "en" ? en : zh)[code], params);
}

/** `#VALUE!`: the input is wrong. */
export function invalid(code: FailureCode, params: Params = {}): Failure {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence(code, params)) as Failure;
}

/** `#N/A`: no rule covers it, or there is no value to go by. */
export function notAvailable(code: FailureCode, params: Params = {}): Failure {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence(code, params)) as Failure;
}

/** `#NUM!`: a number that can't be. Excel shows no sentence beside it. */
export function impossible(): Failure {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber) as Failure;
}

/** Is a cell, or an answer, an error? */
export function isError(cell: unknown): cell is Failure {
  return typeof cell === "object" && cell !== null && typeof (cell as { code?: unknown }).code === "string";
}
