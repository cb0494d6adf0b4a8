import type { Language } from "../../i18n/language";
import { publicRulesWords, type PublicRulesWords } from "../../i18n/publicRulesWords";
import { defaultSettings, defaultFixedShare, payItemOf, readAmount, readSetting, settingOf } from "../../rules/compileSettings";
import type { Rule, RuleKind, Settings } from "../../rules/ruleBook";
import type { StepScale } from "../../rules/scale";
import { parseScaleParts } from "../../rules/scaleNotation/parseScale";
import { publicMetrics, type PublicMetric } from "./publicMetrics";

/** One version of a template as it is told to people: its rows read as far as they can be, assumptions included. */
export interface PublicVersion {
  readonly name: string;
  readonly version: number;
  readonly from?: string;
  readonly to?: string;
  readonly status: Rule["status"];
  readonly rules: readonly Rule[];
  readonly metrics: readonly PublicMetric[];
  readonly grades?: StepScale;
  readonly coefficients?: StepScale;
  readonly fixedShare: number;
  readonly base?: number;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: PublicRulesWords;
}

/** Reads the rows of one version; undefined where there are none. */
export function publicVersion(rules: readonly Rule[], language: Language): PublicVersion | undefined {
  const [first] = rules;
  if (!first) return undefined;
  const [from, to] = [rules.find((rule) => rule.from)?.from, rules.find((rule) => rule.to)?.to];
  const [grades, coefficients] = [bandsOf(rules, "grade"), bandsOf(rules, "coefficient")];
  const pay = (item: "base" | "fixedShare"): number | undefined => {
    const row = rules.find((rule) => rule.kind === "pay" && payItemOf(rule.item) === item);
    const amount = row ? readAmount(row.scale) : NaN;
    return Number.isNaN(amount) ? undefined : amount;
  };
  const base = pay("base");
  return {
    name: first.template,
    version: first.version,
    status: rules.every(({ status }) => status === "published") ? "published" : "draft",
    rules,
    metrics: publicMetrics(rules),
    fixedShare: pay("fixedShare") ?? defaultFixedShare,
    settings: settingsOf(rules),
    language,
    words: publicRulesWords(language),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(grades && { grades }),
    ...(coefficients && { coefficients }),
    ...(base !== undefined && { base }),
  };
}

/** Rows of a kind, in their order. */
export function rowsOf({ rules }: Pick<PublicVersion, "rules">, kind: RuleKind): readonly Rule[] {
  return rules.filter((rule) => rule.kind === kind);
}

function bandsOf(rules: readonly Rule[], kind: RuleKind): StepScale | undefined {
  const rows = rules.filter((rule) => rule.kind === kind);
  const parsed = rows.length > 0 ? parseScaleParts(rows.map(({ scale, assumed }) => ({ text: scale, assumed }))) : undefined;
  return parsed?.ok && parsed.scale.type === "steps" ? parsed.scale : undefined;
}

function settingsOf(rules: readonly Rule[]): Settings {
  const found = rules.flatMap(({ kind, item, scale }) => {
    const name = kind === "setting" ? settingOf(item) : undefined;
    const value = name && readSetting(name, scale);
    return name && value !== undefined ? [[name, value] as const] : [];
  });
  return { ...defaultSettings, ...Object.fromEntries(found.toReversed()) };
}
