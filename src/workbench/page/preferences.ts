import type { PageLanguage } from "./words";

export type Theme = "light" | "dark";

/** What the page starts with and remembers. */
export interface Preferences {
  readonly language: PageLanguage;
  readonly theme: Theme;
  /** Width of the pane in CSS pixels. */
  readonly paneWidth: number;
}

export const paneLimits = { min: 300, usual: 340, max: 600 } as const;

const key = "workbench.preferences";

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Preferences>;
  } catch {
    return {};
  }
}

const asLanguage = (text: string | null | undefined): PageLanguage | undefined =>
  !text ? undefined : /^zh/i.test(text) ? "zh-CN" : /^en/i.test(text) ? "en-US" : undefined;
const asTheme = (text: string | null | undefined): Theme | undefined => (text === "light" || text === "dark" ? text : undefined);

/** A pane width within its limits. */
export const clampPaneWidth = (width: number): number => Math.round(Math.min(paneLimits.max, Math.max(paneLimits.min, width)));

/**
 * Address first (`?lang=zh|en`, `?theme=light|dark`), then what was chosen before, then what the browser prefers.
 * An address that names a setting doesn't overwrite the stored one.
 */
export function readPreferences(address: URLSearchParams): Preferences {
  const before = stored();
  return {
    language: asLanguage(address.get("lang")) ?? asLanguage(before.language) ?? asLanguage(navigator.language) ?? "en-US",
    theme:
      asTheme(address.get("theme")) ?? asTheme(before.theme) ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
    paneWidth: clampPaneWidth(before.paneWidth ?? paneLimits.usual),
  };
}

/** Remembers a choice; a browser that refuses storage just forgets it. */
export function rememberPreference(choice: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...stored(), ...choice }));
  } catch {
    return;
  }
}
