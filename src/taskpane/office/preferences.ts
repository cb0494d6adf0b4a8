import type { Language } from "../../i18n/language";
import type { BlankDelivery } from "../../actions/paneActions";
import type { CarriedChoices } from "../state/carriedChoices";
import type { ThemeChoice } from "../state/paneState";

/** What one person prefers on this machine; never part of the workbook's rules. */
export interface Preferences {
  /** Only a language chosen in the pane's own menu. */
  readonly language?: Language;
  /** Language of Office when that choice was made; once Office speaks another, the choice is void. */
  readonly officeLanguage?: Language;
  readonly theme?: ThemeChoice;
  readonly started?: boolean;
  /** What this build of Excel passes to functions for an empty cell; another build is asked anew. */
  readonly blankDelivery?: BlankDelivery;
  /** The columns last chosen by hand, with the headers of their table: letters and headers, nobody's figures. */
  readonly carried?: CarriedChoices;
}

export interface PreferenceStore {
  load(): Preferences;
  save(preferences: Preferences): void;
}

const key = "kpi-scorecards.pane";

/**
 * Browser storage, parted by Office's partition key as Office asks. Blocked storage means: prefer nothing, forget everything.
 * @param build the version of Excel
 */
export function storedPreferences(partition: string | undefined, build: string): PreferenceStore {
  const name = `${partition ?? ""}${key}`;
  return {
    load() {
      try {
        return readPreferences(JSON.parse(localStorage.getItem(name) ?? "{}"), build);
      } catch {
        return {};
      }
    },
    save(preferences) {
      try {
        localStorage.setItem(name, JSON.stringify({ ...preferences, build }));
      } catch {
        // The choice holds until the pane closes.
      }
    },
  };
}

/** The language chosen in the pane, as long as Office still speaks the one it was chosen under. */
export function chosenLanguage({ language, officeLanguage }: Preferences, officeNow: Language): Language | undefined {
  return officeLanguage === officeNow ? language : undefined;
}

function readPreferences(stored: unknown, build: string): Preferences {
  if (typeof stored !== "object" || stored === null) return {};
  const { language, officeLanguage, theme, started, blankDelivery, carried, build: before } = stored as Record<string, unknown>;
  return {
    ...(isLanguage(language) ? { language } : {}),
    ...(isLanguage(officeLanguage) ? { officeLanguage } : {}),
    ...(theme === "auto" || theme === "light" || theme === "dark" ? { theme } : {}),
    ...(typeof started === "boolean" ? { started } : {}),
    ...(before === build && (blankDelivery === "missing" || blankDelivery === "zero") ? { blankDelivery } : {}),
    ...(isCarried(carried) ? { carried } : {}),
  };
}

function isLanguage(stored: unknown): stored is Language {
  return stored === "zh-CN" || stored === "en";
}

function isCarried(stored: unknown): stored is CarriedChoices {
  if (typeof stored !== "object" || stored === null) return false;
  const { mapping, headers } = stored as Record<string, unknown>;
  if (typeof headers !== "string" || typeof mapping !== "object" || mapping === null) return false;
  return Object.values(mapping).every((column) => column === null || typeof column === "string");
}
