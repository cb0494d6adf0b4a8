import { payItemOf, readAmount, settingOf } from "./compileSettings";
import type { Rule, RuleKind } from "./ruleBook";
import { parseGate, printGate } from "./scaleNotation/gate";
import { parseScale } from "./scaleNotation/parseScale";
import { printScale } from "./scaleNotation/printScale";
import type { Language } from "../i18n/language";
import { wordKey } from "./wordKey";

/** One thing that differs between two versions of a template; values as the sheet shows them, absent = there is none. */
export interface VersionChange {
  readonly what: "dates" | "added" | "removed" | "weight" | "scale" | "value" | "missing" | "minSample" | "group" | "confirmed" | "assumed";
  readonly kind: RuleKind;
  readonly item: string;
  readonly level?: string;
  readonly before?: string | number;
  readonly after?: string | number;
}

/** The rows of one rule: same kind, item and level; their scales are joined. */
interface RuleRows {
  readonly kind: RuleKind;
  readonly item: string;
  readonly level?: string;
  readonly rows: readonly Rule[];
}

/**
 * What differs between two versions of a template, given as their rows: dates, then what changed or is new in the order of the later
 * version, then what is gone. The order of rows, other spellings of the same scale, notes and the status are no differences.
 * @param language In which scales are printed.
 */
export function diffVersions(before: readonly Rule[], after: readonly Rule[], language: Language): readonly VersionChange[] {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const changes = [...now].flatMap(([key, rule]) => {
    const was = old.get(key);
    return was ? changesOf(was, rule, language) : [{ ...about(rule, "added"), after: wholeOf(rule, language) }];
  });
  const gone = [...old].flatMap(([key, rule]) =>
    now.has(key) ? [] : [{ ...about(rule, "removed" as const), before: wholeOf(rule, language) }],
  );
  return [...datesChange(before, after), ...changes, ...gone];
}

function rulesOf(rows: readonly Rule[]): ReadonlyMap<string, RuleRows> {
  const found = new Map<string, RuleRows>();
  for (const rule of rows) {
    const { kind, item, level } = rule;
    const name = (kind === "pay" ? payItemOf(item) : kind === "setting" ? settingOf(item) : undefined) ?? wordKey(item);
    const key = [kind, name, level ?? ""].join("\u001f");
    found.set(key, { kind, item, ...(level !== undefined && { level }), rows: [...(found.get(key)?.rows ?? []), rule] });
  }
  return found;
}

/** A version's days as `from/to`; an end that only the newer version set for the older is none of its own. */
function datesChange(before: readonly Rule[], after: readonly Rule[]): readonly VersionChange[] {
  const [old, now] = [before[0], after[0]];
  if (!old || !now || (old.from === now.from && old.to === now.to)) return [];
  const dates = ({ from = "", to = "" }: Rule): string => `${from}/${to}`;
  return [{ what: "dates", kind: now.kind, item: "", before: dates(old), after: dates(now) }];
}

function changesOf(was: RuleRows, is: RuleRows, language: Language): readonly VersionChange[] {
  const pairs: readonly (readonly [VersionChange["what"], string | number | undefined, string | number | undefined])[] = [
    ["weight", weightOf(was), weightOf(is)],
    [is.kind === "pay" || is.kind === "setting" ? "value" : "scale", scaleOf(was, language), scaleOf(is, language)],
    ["missing", fieldOf(was, "missing", "reweight"), fieldOf(is, "missing", "reweight")],
    ["minSample", fieldOf(was, "minSample"), fieldOf(is, "minSample")],
    ["group", fieldOf(was, "group"), fieldOf(is, "group")],
  ];
  const assumed = [was, is].map(({ rows }) => rows.some((rule) => rule.assumed));
  return [
    ...pairs.flatMap(([what, before, after]) =>
      before === after ? [] : [{ ...about(is, what), ...(before !== undefined && { before }), ...(after !== undefined && { after }) }],
    ),
    ...(assumed[0] === assumed[1] ? [] : [about(is, assumed[1] ? "assumed" : "confirmed")]),
  ];
}

function about<W extends VersionChange["what"]>({ kind, item, level }: RuleRows, what: W): VersionChange {
  return { what, kind, item, ...(level !== undefined && { level }) };
}

/** A ratio; floats as typed. */
function weightOf({ rows }: RuleRows): number | undefined {
  return rows.find(({ weight }) => weight !== undefined)?.weight;
}

function fieldOf({ kind, rows }: RuleRows, field: "missing" | "minSample" | "group", usual?: Rule["missing"]): string | number | undefined {
  const value = rows.map((rule) => rule[field]).find((each) => each !== undefined);
  return value ?? (kind === "metric" ? usual : undefined);
}

/** The joined scale in its one canonical form; what can't be read stays as typed. */
function scaleOf({ kind, rows }: RuleRows, language: Language): string {
  const text = rows
    .map(({ scale }) => scale)
    .filter(Boolean)
    .join("; ");
  if (kind === "gate") {
    const gate = parseGate(text);
    return gate.ok ? printGate(gate.action) : text;
  }
  if (kind === "pay" || kind === "setting") {
    const amount = readAmount(text);
    if (Number.isNaN(amount)) return text;
    return text.includes("%") || (amount > 0 && amount < 1) ? `${Number((amount * 100).toPrecision(12))}%` : String(amount);
  }
  const parsed = parseScale(text);
  return parsed.ok ? printScale(parsed.scale, language) : text;
}

/** A rule in one line: `40% · ≥70%→100; else→60`. */
function wholeOf(rule: RuleRows, language: Language): string {
  const weight = weightOf(rule);
  return [weight === undefined ? "" : `${Number((weight * 100).toPrecision(12))}%`, scaleOf(rule, language)].filter(Boolean).join(" · ");
}
