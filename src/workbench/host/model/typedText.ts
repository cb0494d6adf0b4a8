import type { CellInput } from "../../grid/grid";

/** What a written value becomes in a cell, and the number format that comes with it (to a General cell only). */
export interface Typed {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?`;
const PLAIN = new RegExp(`^([+-]?)${NUMBER}$`);
const PERCENT = new RegExp(`^([+-]?)${NUMBER}\\s*%$`);
const MONEY = new RegExp(`^([+-]?)([¥￥$€£])\\s*${NUMBER}$`);
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}:\d{2}(?::\d{2})?))?$/;
const TIME = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?$/;
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/**
 * Reads text as Excel does when an add-in writes it to `values` or `formulas`: `12%` becomes 0.12 shown as a percentage,
 * `TRUE` a boolean, `2026-10-01` a date; a leading apostrophe makes text. Text cells (`@`) keep what they are given.
 */
export function typedText(text: string, numberFormat: string): Typed {
  if (text.startsWith("=") && text.length > 1) return { input: numberFormat === "@" ? { text } : text };
  if (text.startsWith("'")) return { input: { text: text.slice(1) } };
  if (numberFormat === "@" || text === "") return { input: { text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { input: /^true$/i.test(trimmed) };
  if (ERROR.test(trimmed)) return { input: `=${trimmed.toUpperCase()}` };
  return number(trimmed) ?? date(trimmed) ?? { input: { text } };
}

function number(text: string): Typed | undefined {
  const plain = PLAIN.exec(text);
  if (plain && (plain[2] !== undefined || (plain[3]?.length ?? 0) > 1)) {
    const value = amount(plain[1], plain[2], plain[3], plain[4]);
    if (plain[4] !== undefined) return { input: value, numberFormat: "0.00E+00" };
    return plain[2]?.includes(",") ? { input: value, numberFormat: plain[3] ? "#,##0.00" : "#,##0" } : { input: value };
  }
  const percent = PERCENT.exec(text);
  if (percent && (percent[2] !== undefined || (percent[3]?.length ?? 0) > 1)) {
    // Shifting the exponent in text keeps 69.2% at 0.692 exactly.
    const shifted = Number(
      `${percent[1] ?? ""}${(percent[2] ?? "0").replaceAll(",", "")}${percent[3] ?? ""}e${Number(percent[4] ?? 0) - 2}`,
    );
    return { input: shifted, numberFormat: percent[3] ? "0.00%" : "0%" };
  }
  const money = MONEY.exec(text);
  if (money && money[3] !== undefined) {
    const symbol = money[2] === "￥" ? "¥" : money[2]!;
    return { input: amount(money[1], money[3], money[4], money[5]), numberFormat: money[4] ? `${symbol}#,##0.00` : `${symbol}#,##0` };
  }
  return undefined;
}

function amount(sign = "", whole = "0", decimals = "", exponent = "0"): number {
  return Number(`${sign}${whole.replaceAll(",", "")}${decimals === "." ? "" : decimals}e${exponent}`);
}

function date(text: string): Typed | undefined {
  const day = DATE.exec(text);
  if (day) {
    const [year, month, dayOfMonth] = [Number(day[1]), Number(day[2]), Number(day[3])];
    const ms = Date.UTC(year, month - 1, dayOfMonth);
    const back = new Date(ms);
    if (year < 1900 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== dayOfMonth) return undefined;
    const time = day[4] === undefined ? undefined : seconds(day[4]);
    return { input: serial(ms) + (time ?? 0) / 86_400, numberFormat: time === undefined ? "yyyy/m/d" : "yyyy/m/d h:mm" };
  }
  const time = seconds(text);
  if (time === undefined) return undefined;
  const parts = text.split(":").length;
  return { input: time / 86_400, numberFormat: time >= 86_400 ? "[h]:mm:ss" : parts === 3 ? "h:mm:ss" : "h:mm" };
}

/** Excel's day number; its calendar has a 29 February 1900. */
function serial(ms: number): number {
  const days = Math.round(ms / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days;
}

function seconds(text: string): number | undefined {
  const time = TIME.exec(text);
  return time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : undefined;
}
