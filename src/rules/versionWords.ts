import { versions as en } from "../i18n/en/versions";
import type { Language } from "../i18n/language";
import { versions as zhCN } from "../i18n/zh-CN/versions";

/** The words about versions by language. */
export const versionWords = { en, "zh-CN": zhCN } as const satisfies Record<Language, unknown>;
