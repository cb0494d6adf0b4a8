import { rules as en } from "../i18n/en/rules";
import type { Language } from "../i18n/language";
import { rules as zhCN } from "../i18n/zh-CN/rules";
import { wordKey } from "./wordKey";

/** The rule book's words by language. */
export const ruleWords = { en, "zh-CN": zhCN } as const satisfies Record<Language, unknown>;

type Catalogue = Readonly<Record<string, string>>;

/** Recognises a word in either language, in its code, or by another name. */
export function recogniser<K extends string>(
  codes: readonly K[],
  catalogues: readonly Catalogue[],
  others?: Readonly<Partial<Record<K, readonly string[]>>>,
): (word: string) => K | undefined {
  const known = new Map<string, K>();
  for (const code of codes)
    for (const word of [code, ...catalogues.map((words) => words[code] ?? code), ...(others?.[code] ?? [])]) known.set(wordKey(word), code);
  return (word) => known.get(wordKey(word));
}
