import type { Language } from "../../../i18n/language";
import { compileAdjustments } from "../../../rules/compileMetrics";
import { compilePay, compileSettings } from "../../../rules/compileSettings";
import type { Rule, RuleKind } from "../../../rules/ruleBook";
import { mistakeIssue, type RuleIssue } from "../../../rules/ruleIssue";
import type { Scale } from "../../../rules/scale";
import { parseGate, printGate } from "../../../rules/scaleNotation/gate";
import type { Mistake } from "../../../rules/scaleNotation/mistake";
import { parseScale } from "../../../rules/scaleNotation/parseScale";
import { printScale } from "../../../rules/scaleNotation/printScale";
import { readCommission } from "./commissionNotation";
import { fieldsOf, type Fields } from "./fields";
import { readStepUp } from "./stepUpNotation";

/** What a scale cell says: its fields and the one canonical form, or what is wrong, and with which characters. */
export type Reading =
  | { readonly ok: true; readonly fields: Fields; readonly canonical: string; readonly scale?: Scale }
  | { readonly ok: false; readonly issue: RuleIssue; readonly mistake?: Mistake };

/** What is being written: a rule's kind and name, and the language of whoever writes it. */
export interface Asked {
  readonly kind: RuleKind;
  readonly item: string;
  readonly language: Language;
}

/** Reads a scale cell as the product does for rules of this kind. */
export function readNotation(text: string, asked: Asked): Reading {
  switch (asked.kind) {
    case "metric":
    case "grade":
    case "coefficient":
      return readAsScale(text, asked);
    case "award":
      return /\d/.test(text.normalize("NFKC")) ? readAsScale(text, asked) : inWords(text);
    case "gate":
      return readAsGate(text, asked);
    case "adjust":
      return readAsRange(text, asked);
    case "stepup":
      return readStepUp(text) ?? inWords(text);
    case "commission":
      return text.trim() === "" ? inWords(text) : readCommission(text, asked);
    case "pay":
    case "setting":
      return readAsValue(text, asked);
  }
}

/** The language a cell's units are written in; where it has none, that of the writer. */
export function languageIn(text: string, fallback: Language): Language {
  if (/[\u4e00-\u9fff]/.test(text)) return "zh-CN";
  return /\d\s*(?:s|secs?|min|h|hours?|days?)\b|¥/i.test(text) ? "en" : fallback;
}

function readAsScale(text: string, { item, language }: Asked): Reading {
  const parsed = parseScale(text);
  if (!parsed.ok) return { ok: false, issue: mistakeIssue(item, parsed.mistake, 0), mistake: parsed.mistake };
  const { scale } = parsed;
  const own = languageIn(text, language);
  return { ok: true, scale, fields: fieldsOf(scale, own), canonical: printScale(scale, own) };
}

function readAsGate(text: string, { item }: Asked): Reading {
  const parsed = parseGate(text);
  if (!parsed.ok) return { ok: false, issue: mistakeIssue(item, parsed.mistake, 0), mistake: parsed.mistake };
  const { action } = parsed;
  const amount = action.type === "cap" ? action.at : action.type === "downgrade" ? action.bands : "";
  return { ok: true, fields: { form: "gate", action: action.type, amount: String(amount) }, canonical: printGate(action) };
}

function readAsRange(text: string, asked: Asked): Reading {
  const issues: RuleIssue[] = [];
  const [range] = compileAdjustments([{ rule: aRule(text, asked), index: 0 }], issues);
  const [issue] = issues;
  if (!range || issue) {
    const params = { item: asked.item, found: text };
    return { ok: false, issue: issue ?? { code: "adjustUnclear", severity: "error", params } };
  }
  const canonical = `score ${range.min}..${range.max}`;
  return { ok: true, fields: { form: "score", min: String(range.min), max: String(range.max) }, canonical };
}

function readAsValue(text: string, asked: Asked): Reading {
  const issues: RuleIssue[] = [];
  const rows = [{ rule: aRule(text, asked), index: 0 }];
  if (asked.kind === "pay") compilePay(rows, issues);
  else compileSettings(rows, issues);
  const [issue] = issues;
  return issue?.column === "scale" ? { ok: false, issue } : inWords(text);
}

function aRule(scale: string, { kind, item }: Asked): Rule {
  return { template: "", version: 1, status: "draft", kind, item, scale, assumed: false };
}

/** Words that nothing is calculated from stay as they are. */
function inWords(text: string): Reading {
  return { ok: true, fields: { form: "words" }, canonical: text };
}
