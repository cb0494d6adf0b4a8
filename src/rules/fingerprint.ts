import { readAmount } from "./compileSettings";
import type { Rule } from "./ruleBook";
import { parseGate, printGate } from "./scaleNotation/gate";
import { parseScale } from "./scaleNotation/parseScale";
import { printScale } from "./scaleNotation/printScale";
import { wordKey } from "./wordKey";

/**
 * Eight hexadecimal digits (FNV-1a, 32 bit) over what the rows of one version calculate. Another spelling of the same scale, another
 * order of the rows, notes, dates and status don't change it; any other number does.
 */
export function fingerprintOf(rules: readonly Rule[]): string {
  const lines = rules.map((rule) =>
    [rule.kind, rule.item, rule.group, rule.level, rule.weight, canonicalScale(rule), rule.assumed, rule.missing, rule.minSample]
      .map((value) => String(value ?? ""))
      .join("\u001f"),
  );
  let hash = 0x811c9dc5;
  for (const character of lines.sort().join("\u001e")) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function canonicalScale({ kind, scale }: Rule): string {
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
