import type { Language } from "../../i18n/language";
import type { ThemeChoice } from "../state/paneState";

/** What one person prefers on this machine; never part of the workbook's rules. */
export interface Preferences {
  readonly language?: Language;
  readonly theme?: ThemeChoice;
  readonly started?: boolean;
}

export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}

const key = "kpi-scorecards.pane";

/** Browser storage, parted by Office's partition key as Office asks. Blocked storage means: prefer nothing, forget everything. */
export function storedPreferences(partition: string | undefined): PreferenceStore {
  const name = `${partition ?? ""}${key}`;
  return {
    load() {
      try {
        return readPreferences(JSON.parse(localStorage.getItem(name) ?? "{}"));
      } catch {
        return {};
      }
    },
    save(preferences) {
      try {
        localStorage.setItem(name, JSON.stringify(preferences));
      } catch {
        // The choice holds until the pane closes.
      }
    },
  };
}

function readPreferences(stored: unknown): Preferences {
  if (typeof stored !== "object" || stored === null) return {};
  const { language, theme, started } = stored as Record<string, unknown>;
  return {
    ...(language === "zh-CN" || language === "en" ? { language } : {}),
    ...(theme === "auto" || theme === "light" || theme === "dark" ? { theme } : {}),
    ...(typeof started === "boolean" ? { started } : {}),
  };
}
