import { payItemOf, readAmount, readSetting, settingOf } from "./compileSettings";
import type { Rule } from "./ruleBook";
import { parseGate, printGate } from "./scaleNotation/gate";
import { parseScale } from "./scaleNotation/parseScale";
import { printScale } from "./scaleNotation/printScale";
import { wordKey } from "./wordKey";

/**
 * Eight hexadecimal digits (FNV-1a, 32 bit) over what the rows of one version calculate. Another spelling of the same scale or setting, another
 * order of the rows, a default that is written out, notes, dates and status don't change it; any other number does.
 */
export function fingerprintOf(rules: readonly Rule[]): string {
  const lines = rules.map((rule) =>
    [rule.kind, itemOf(rule), rule.group, rule.level, rule.weight, canonicalScale(rule), rule.assumed, missingOf(rule), rule.minSample]
      .map((value) => String(value ?? ""))
      .join("\u001f"),
  );
  let hash = 0x811c9dc5;
  for (const character of lines.sort().join("\u001e")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** The digits that people are shown, the same wherever a version is named. */
export function shownFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 4);
}

function itemOf({ kind, item }: Rule): string {
  return (kind === "pay" ? payItemOf(item) : kind === "setting" ? settingOf(item) : undefined) ?? item;
}

/** What a metric says nothing about is reweighted. */
function missingOf({ kind, weight, missing }: Rule): Rule["missing"] {
  return missing ?? (kind === "metric" && weight !== undefined ? "reweight" : undefined);
}

function canonicalScale({ kind, item, scale }: Rule): string {
  const setting = kind === "setting" ? settingOf(item) : undefined;
  const value = setting && readSetting(setting, scale);
  if (value !== undefined) return String(value);
  if (kind === "gate") {
    const gate = parseGate(scale);
    return gate.ok ? printGate(gate.action) : scale;
  }
  if (kind === "pay" || kind === "setting") {
    const amount = readAmount(scale);
    return Number.isNaN(amount) ? wordKey(scale) : String(amount);
  }
  const parsed = parseScale(scale);
  return parsed.ok ? printScale(parsed.scale, "en") : scale;
}
