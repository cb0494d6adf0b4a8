/** The product's two languages. Chinese first, English equally complete. */
export type Language = "zh-CN" | "en";

/** The language for a locale such as Office reports it (`zh-CN`, `zh-TW`, `en-US`). */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}

/** Same keys, other words: what a translated catalogue must look like. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** A text in every language. */
export type Bilingual = Readonly<Record<Language, string>>;

export function bilingual(zhCN: string, en: string): Bilingual {
  return { "zh-CN": zhCN, en };
}
