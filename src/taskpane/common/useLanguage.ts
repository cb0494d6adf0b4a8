import type { Language } from "../../i18n/language";
import { usePane } from "../state/paneContext";

/** The language that words and figures are shown in. */
export function useLanguage(): Language {
  return usePane().state.language;
}
