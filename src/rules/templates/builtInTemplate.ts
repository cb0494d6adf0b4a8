import type { Bilingual, Language } from "../../i18n/language";
import type { Rule } from "../ruleBook";
import { parseGate, printGate } from "../scaleNotation/gate";
import { parseScale } from "../scaleNotation/parseScale";
import { printScale } from "../scaleNotation/printScale";

/** A row of a built-in template, written once for both languages. */
export interface BuiltInRow extends Pick<Rule, "kind"> {
  readonly item: Bilingual;
  readonly group?: Bilingual;
  /** Staff level; absent = everybody. */
  readonly level?: Bilingual;
  /** Share of the total; a metric without one has none yet, which keeps the template from scoring. */
  readonly weight?: number;
  /** In any spelling that both languages read; "" = none is known. */
  readonly scale: string | Bilingual;
  readonly missing?: NonNullable<Rule["missing"]>;
  readonly minSample?: number;
  /** Not in the sources: somebody has to confirm it. */
  readonly assumed?: true;
  readonly note: Bilingual;
}

/** A template that ships with the product. Adding one = one file in this folder, named in `builtInTemplates`. */
export interface BuiltInTemplate {
  readonly id: string;
  readonly name: Bilingual;
  /** One sentence: for whom, from where. */
  readonly about: Bilingual;
  readonly rows: readonly BuiltInRow[];
}

/** The rows of a built-in template as rules of the rule book, in one language: version 1, a draft, valid from a day (`yyyy-mm-dd`). */
export function builtInRules(template: BuiltInTemplate, language: Language, from: string): readonly Rule[] {
  return template.rows.map(({ kind, item, group, level, weight, scale, missing, minSample, assumed, note }) => ({
    template: template.name[language],
    version: 1,
    from,
    status: "draft",
    kind,
    item: item[language],
    scale: typeof scale === "string" ? inLanguage(kind, scale, language) : scale[language],
    assumed: assumed === true,
    note: note[language],
    ...(group && { group: group[language] }),
    ...(level && { level: level[language] }),
    ...(weight !== undefined && { weight }),
    ...(missing !== undefined && { missing }),
    ...(minSample !== undefined && { minSample }),
  }));
}

function inLanguage(kind: Rule["kind"], scale: string, language: Language): string {
  if (kind === "gate") {
    const gate = parseGate(scale);
    return gate.ok ? printGate(gate.action) : scale;
  }
  if (kind === "pay" || kind === "setting") return scale;
  const parsed = parseScale(scale);
  return parsed.ok ? printScale(parsed.scale, language) : scale;
}
