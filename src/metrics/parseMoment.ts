/** A moment is counted in milliseconds from Excel's day 0, so that exactly 24 hours is exactly 24 hours; a time without a date is one of day 0. */
export const day = 86_400_000;
/** Excel's number of 1970-01-01. */
const unixDay = 25_569;
/** 9999-12-31 is the last day Excel knows. */
const lastDay = 2_958_466;

const form =
  /^(?:(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d)))?(?:[t\s]*(上午|下午|am|pm)?\s*(\d{1,2})(?::(\d\d?)(?::(\d\d?(?:\.\d+)?))?|[点时](?:(\d\d?)分?(?:(\d\d?)秒)?)?)\s*(am|pm)?)?$/;

/** The moment of an Excel date or time; undefined where Excel has none. */
export function momentOfSerial(serial: number): number | undefined {
  return serial >= 0 && serial < lastDay ? Math.round(serial * day) : undefined;
}

/**
 * Reads a date, a time of day, or both, as exports write them: `2026-10-01 08:00:00`, `2026/10/1 8:00`, `2026年10月1日`, `20261001`, `8:00`,
 * `下午3:05`, `3:05 PM`, `23点30分`, `24:00`. Undefined for anything else: `10/1/2026` and times with a zone could be another day.
 */
export function parseMoment(text: string): number | undefined {
  const match = form.exec(text.normalize("NFKC").trim().toLowerCase());
  if (!match?.[0]) return undefined;
  const [, year, month, date, mm, dd, before, hour, minute, second, minutePast, secondPast, after = before] = match;
  let moment = 0;
  if (year !== undefined) {
    const [m, d] = [Number(month ?? mm), Number(date ?? dd)];
    const time = Date.UTC(Number(year), m - 1, d);
    if (new Date(time).getUTCMonth() !== m - 1 || new Date(time).getUTCDate() !== d) return undefined;
    moment = time + unixDay * day;
  }
  if (hour === undefined) return moment;
  const isAfternoon = after === "pm" || after === "下午";
  const h = after !== undefined && hour === "12" ? 0 : Number(hour);
  const [m, s] = [Number(minute ?? minutePast ?? 0), Number(second ?? secondPast ?? 0)];
  const time = Math.round(((h + (isAfternoon && h < 12 ? 12 : 0)) * 3600 + m * 60 + s) * 1000);
  const isClock = m < 60 && s < 60 && time <= day && (after === undefined || isAfternoon || h < 12);
  return isClock ? moment + time : undefined;
}
