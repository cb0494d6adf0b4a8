/** Cell errors about scales and the rule book, in the language of Excel. */
import { ruleFunctions as en } from "../i18n/en/ruleFunctions";
import { fill } from "../i18n/fill";
import type { Language, Translated } from "../i18n/language";
import { ruleFunctions as zh } from "../i18n/zh-CN/ruleFunctions";
import type { Issue } from "../rules/issue";
import { cellError, displayLanguage, type Failure, type Params } from "./failure";

type Words = Translated<typeof en>;
type RuleFailureCode = Exclude<keyof Words, "issues" | "card">;

/** The labels and sentences of the rule-book functions in a language. */
export function ruleWordsIn(language: Language): Words {
  return language === "en" ? en : zh;
}

/** Names side by side, as the language of Excel lists them. */
export function listed(names: readonly string[]): string {
  return names.join(displayLanguage() === "en" ? ", " : "、");
}

/** `#VALUE!`: a scale, the rule book, or what is asked of it, is wrong. */
export function ruleInvalid(code: RuleFailureCode, params: Params = {}): Failure {
  return cellError("invalidValue", fill(ruleWordsIn(displayLanguage())[code], params));
}

/** `#N/A`: no rule covers it, the rule book has no such thing, or there is no value to go by. */
export function ruleNotAvailable(code: RuleFailureCode, params: Params = {}): Failure {
  return cellError("notAvailable", fill(ruleWordsIn(displayLanguage())[code], params));
}

const nothingThere: ReadonlySet<string> = new Set<Issue["code"]>(["templateUnknown", "versionNone"]);

/** An issue of the rule book as a cell error: `#N/A` where no rule is there, `#VALUE!` where one is wrong. `row` (its item, or its number) and `column` name its cell. */
export function issueFailure({ code, params }: Pick<Issue, "code" | "params">, row: string | number, column: string): Failure {
  const words = ruleWordsIn(displayLanguage());
  const own = words.issues[code as keyof Words["issues"]];
  const choices = "choices" in params ? { choices: listed(String(params.choices).split(", ")) } : {};
  if (own) return cellError(nothingThere.has(code) ? "notAvailable" : "invalidValue", fill(own, { ...params, ...choices }));
  if (code.startsWith("scale") && "position" in params) return ruleInvalid("scaleWrong", params);
  const place = typeof row === "number" ? fill(words.rowNumber, { row }) : row;
  return ruleInvalid("rowWrong", { row: place, column, found: "found" in params ? fill(words.found, params) : "" });
}
