import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { shownFingerprint } from "../rules/fingerprint";
import { ruleTableName, type Template } from "../rules/ruleBook";
import { textConstant } from "./formulaText";
import type { PlanCell } from "./plan";

/** How a sheet was written: formulas that follow the rules, plain Excel formulas that need no add-in, or numbers as they were. */
export type WriteMode = "live" | "native" | "values";

/** The line every sheet we write ends with. `writtenAt` is local time as the reader should see it, e.g. `2026-11-02 10:30`. */
export function provenance(
  template: Pick<Template, "name" | "version" | "from" | "fingerprint" | "status">,
  mode: WriteMode,
  language: Language,
  writtenAt?: string,
): string {
  const words = sheetWords(language);
  const line = fill(words.provenance, {
    template: template.name,
    version: template.version,
    from: template.from ?? words.always,
    fingerprint: shownFingerprint(template.fingerprint),
    mode: { live: words.modeLive, native: words.modeNative, values: words.modeValues }[mode],
    writtenAt: writtenAt === undefined ? "" : fill(words.writtenAt, { time: writtenAt }),
  });
  return `${template.status === "draft" ? `${words.draft} · ` : ""}${line.replace(/ · $/, "")}`;
}

/**
 * The line at the top of a live sheet: version and fingerprint as the rule cells are now. As they were when written where the add-in
 * isn't running, or the cells can't be read.
 */
export function liveProvenance(
  template: Parameters<typeof provenance>[0],
  period: string,
  language: Language,
  namespace: string,
): PlanCell {
  const words = sheetWords(language);
  const lang = language === "en" ? "en" : "zh";
  const now = `${namespace}.VERSION(${ruleTableName}[#All],${textConstant(template.name)},${textConstant(period)},"${lang}")`;
  const draft = template.status === "draft" ? `${textConstant(`${words.draft} · `)}&` : "";
  return {
    formula: `=IFERROR(${draft}${now}&${textConstant(` · ${words.modeLive}`)},${textConstant(provenance(template, "live", language))})`,
  };
}
