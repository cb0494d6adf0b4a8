import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { pane as en } from "./en/pane";
import type { Language } from "./language";
import { pane as zhCN } from "./zh-CN/pane";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: { pane: typeof en };
  }
}

/** The pane's words, ready at once in both languages; `changeLanguage` switches them live. */
export function paneI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    ns: "pane",
    defaultNS: "pane",
    resources: { en: { pane: en }, "zh-CN": { pane: zhCN } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
