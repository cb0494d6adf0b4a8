import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { VersionChange } from "./diffVersions";
import { versionWords } from "./versionWords";
import { ruleWords } from "./vocabulary";

/** A difference between two versions as people say it: `转化率 权重 40% → 30%`. Of a scale, only the bands that differ. */
export function changeSentence(change: VersionChange, language: Language): string {
  const words = versionWords[language];
  const { what, kind, level, before = words.none, after = words.none } = change;
  const item = level === undefined ? change.item : fill(words.level, { item: change.item, level });
  const params = { item, kind: ruleWords[language].kinds[kind] };
  switch (what) {
    case "dates":
      return fill(words.dates, { before: days(String(before), language), after: days(String(after), language) });
    case "weight":
      return fill(words.weight, { item, before: percent(before), after: percent(after) });
    case "missing":
      return fill(words.missing, { item, before: missing(before, language), after: missing(after, language) });
    case "scale": {
      const [left, right] = differing(String(before), String(after));
      const code = left === "" ? "bandsAdded" : right === "" ? "bandsRemoved" : "changed";
      return fill(words[code], { item, before: left, after: right });
    }
    default:
      return fill(words[what], { ...params, before, after });
  }
}

function percent(value: string | number): string {
  return typeof value === "number" ? `${Number((value * 100).toPrecision(12))}%` : value;
}

function missing(value: string | number, language: Language): string {
  const words: Readonly<Record<string, string>> = ruleWords[language].missing;
  return words[String(value)] ?? String(value);
}

/** `2026-01-01/` → `2026-01-01 起`. */
function days(dates: string, language: Language): string {
  const words = versionWords[language];
  const [from = "", to = ""] = dates.split("/");
  return fill(from === "" ? (to === "" ? words.always : words.until) : to === "" ? words.since : words.between, { from, to });
}

/** The bands that only one of two scales has; both whole where they have none in common, or are the same. */
function differing(before: string, after: string): readonly [string, string] {
  const [left, right] = [before.split("; "), after.split("; ")];
  const only = (own: readonly string[], others: readonly string[]): string => own.filter((band) => !others.includes(band)).join("; ");
  const narrowed = [only(left, right), only(right, left)] as const;
  return narrowed[0] === "" && narrowed[1] === "" ? [before, after] : narrowed;
}
