import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { shownFingerprint } from "../rules/fingerprint";
import type { Template } from "../rules/ruleBook";
import { ruleWords } from "../rules/vocabulary";

/** Which rules these are, as cards print it: `售前 v3 生效 2026-09-01 #a91c`. */
export function versionText(
  { name, version, from, fingerprint }: Pick<Template, "name" | "version" | "from" | "fingerprint">,
  language: Language,
): string {
  const words = ruleWords[language].version;
  return fill(words, { name, version, from: from ?? "—", fingerprint: shownFingerprint(fingerprint) });
}
