import type { Cell } from "../../grid/cells";

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const scientific = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const grouped = /^([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+)(\.\d+)?$/;
const currency = /^([+-]?)([¥￥$])(\d+)(\.\d+)?$/;
const percent = /^([+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[+-]?\d+\.?\d*|[+-]?\.\d+)\s?%$/;
const date = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const chineseDate = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const month = /^(\d{4})[-/](\d{1,2})$/;
const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?$/;
const protectedText = /^="((?:[^"]|"")*)"$/;

const dayOne = Date.UTC(1899, 11, 30);
const daySeconds = 86_400;

/** A day as Excel counts them; undefined when the calendar has no such day. */
function serialOf(year: number, monthOfYear: number, day: number): number | undefined {
  const time = new Date(Date.UTC(year, monthOfYear - 1, day));
  if (year < 1900 || time.getUTCMonth() !== monthOfYear - 1 || time.getUTCDate() !== day) return undefined;
  return Math.round((time.getTime() - dayOne) / (daySeconds * 1000));
}

function dateCell(text: string): Cell | undefined {
  const [, year, , monthOfYear, day, hours, minutes, seconds = "0"] = date.exec(text) ?? [];
  if (year && monthOfYear && day) {
    const serial = serialOf(Number(year), Number(monthOfYear), Number(day));
    if (serial === undefined) return undefined;
    if (hours === undefined || minutes === undefined) return { value: serial, numberFormat: "m/d/yyyy" };
    const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / daySeconds;
    return time < 1 ? { value: serial + time, numberFormat: "m/d/yyyy h:mm" } : undefined;
  }
  const chinese = chineseDate.exec(text);
  if (chinese) {
    const serial = serialOf(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
    return serial === undefined ? undefined : { value: serial, numberFormat: 'yyyy"年"m"月"d"日"' };
  }
  const ofMonth = month.exec(text);
  const serial = ofMonth ? serialOf(Number(ofMonth[1]), Number(ofMonth[2]), 1) : undefined;
  return serial === undefined ? undefined : { value: serial, numberFormat: "mmm-yy" };
}

function clockCell(text: string): Cell | undefined {
  const [, hours, minutes, seconds, fraction = ""] = clock.exec(text) ?? [];
  if (!hours || !minutes) return undefined;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds ?? "0"}${fraction}`)) / daySeconds;
  if (value >= 1) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: fraction ? "mm:ss.0" : seconds ? "h:mm:ss" : "h:mm" };
}

function numberCell(text: string): Cell | undefined {
  if (plainNumber.test(text)) return { value: Number(text) };
  if (scientific.test(text)) return { value: Number(text), numberFormat: "0.00E+00" };
  const share = percent.exec(text);
  if (share?.[1]) return { value: percentValue(share[1]), numberFormat: share[1].includes(".") ? "0.00%" : "0%" };
  const [, sign = "", symbol = "", whole, decimals = ""] = grouped.exec(text) ?? currency.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = decimals ? "#,##0.00" : "#,##0";
  return { value: Number(`${sign}${whole.replace(/,/g, "")}${decimals}`), numberFormat: symbol ? `${symbol}${digits}` : digits };
}

/** Moves the point by hand: 99.71 / 100 in floating point need not be 0.9971. */
const percentValue = (text: string): number => Number(`${text.replace(/,/g, "")}e-2`);

/**
 * What Excel makes of a field when it opens a text file: numbers (leading zeros are lost), percents, amounts, dates and times become
 * numbers with the matching format, TRUE and FALSE booleans, `="00123"` the text 00123, `=A1+1` a formula; all else stays text as it
 * stands, `1分20秒` and `--` too. Unlike Excel, a day without its year (`3/4`) stays text: which day it is would depend on today.
 */
export function typedCell(field: string): Cell {
  const text = field.trim();
  const kept = protectedText.exec(text);
  if (kept) return { value: (kept[1] ?? "").replace(/""/g, '"') };
  if (text.startsWith("=") && text.length > 1) return { value: "", formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  return numberCell(text) ?? dateCell(text) ?? clockCell(text) ?? { value: field };
}
