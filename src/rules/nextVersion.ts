import { unsigned } from "./publication";
import type { Rule } from "./ruleBook";

/** A version's rows as the draft of the next one: everything as it was, valid from another day (`yyyy-mm-dd`) on. */
export function nextVersion(rows: readonly Rule[], version: number, from: string): readonly Rule[] {
  return rows.map(({ to: _, note, ...rule }) => {
    const kept = unsigned(note);
    return { ...rule, version, from, status: "draft", ...(kept !== undefined && { note: kept }) };
  });
}

/** First day of the month after a day. */
export function firstOfNextMonth(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** The day before or after a day, as `yyyy-mm-dd`. */
export function dayBeside(day: string, days: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
