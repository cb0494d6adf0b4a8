import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { Rule } from "./ruleBook";
import { versionWords } from "./versionWords";

/** Who published a version, when (`yyyy-mm-dd`) and why. */
export interface Publication {
  readonly who: string;
  readonly when: string;
  readonly why: string;
}

/** The record as it stands in a note, e.g. `【2026-11-22 由李莉发布：转化率权重下调】`; what would end it early is left out. */
function recordOf({ who, when, why }: Publication, language: Language): string {
  const clean = (text: string): string =>
    text
      .replace(/[【】[\]]/g, "")
      .replace(/\s+/g, " ")
      .trim();
  return fill(versionWords[language].published, { who: clean(who), when, why: clean(why) });
}

/** Finds records in either language, by the sentences themselves. */
const patterns = Object.values(versionWords).map(({ published }) => {
  const escaped = published.replace(/[[\]()*+?.^$|\\]/g, "\\$&");
  return new RegExp(`\\s*${escaped.replace("{{when}}", "(?<when>\\d{4}-\\d{2}-\\d{2})").replace(/\{\{(\w+)\}\}/g, "(?<$1>[^\\]】]*?)")}`);
});

/** The record of a version's publication; undefined where its rows hold none. */
export function publicationOf(rows: readonly Rule[]): Publication | undefined {
  for (const { note = "" } of rows)
    for (const pattern of patterns) {
      const { who, when, why } = pattern.exec(note)?.groups ?? {};
      if (who !== undefined && when !== undefined && why !== undefined) return { who, when, why };
    }
  return undefined;
}

/** A note without any record of a publication. */
export function unsigned(note: string | undefined): string | undefined {
  return patterns.reduce((rest, pattern) => rest.replace(pattern, ""), note ?? "").trim() || undefined;
}

/** A version's rows with the record in the note of its first setting, or of its first row: in the table, it goes where the table goes. */
export function signed(rows: readonly Rule[], publication: Publication, language: Language): readonly Rule[] {
  const at = Math.max(
    0,
    rows.findIndex(({ kind }) => kind === "setting"),
  );
  return rows.map((rule, index) => {
    const { note: _, ...rest } = rule;
    const note = [unsigned(rule.note), index === at ? recordOf(publication, language) : ""]
      .filter(Boolean)
      .join(language === "en" ? " " : "");
    return note === "" ? rest : { ...rest, note };
  });
}
