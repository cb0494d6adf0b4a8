import { readField } from "../../../rules/edit/readField";
import type { MissingPolicy, RuleColumn } from "../../../rules/ruleBook";
import type { Language } from "../../../i18n/language";
import { percent } from "../../common/numbers";
import type { FieldValue, Reading } from "./fieldDraft";

/** A field's value as its field shows it. */
export function printField(column: RuleColumn, language: Language): (value: FieldValue) => string {
  return (value) => {
    if (value === undefined) return "";
    return column === "weight" && typeof value === "number" ? percent(value, language) : String(value);
  };
}

/** Reads what was typed for a field, as its cell would be read. */
export function reader(column: RuleColumn): (text: string) => Reading {
  return (text) => {
    const reading = readField(column, text);
    return reading.ok ? { ok: true, value: reading.value } : { ok: false };
  };
}

/** The choice that a policy is among: a fixed score is one of its own. */
export function policyChoice(missing: MissingPolicy | undefined): "" | "reweight" | "zero" | "error" | "number" {
  return missing === undefined ? "" : typeof missing === "number" ? "number" : missing;
}
