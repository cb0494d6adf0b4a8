/** `2026-10-01`, `2026/10/1`, `2026年10月1日` or an Excel date serial, as ISO text; undefined where it is no day of the calendar. */
export function readDate(text: string): string | undefined {
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s].*)?$/.exec(text);
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Number(text) : undefined;
  const time = parts
    ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
    : serial === undefined
      ? NaN
      : (Math.floor(serial) - 25569) * 86_400_000;
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  return !parts || Number(day.slice(8)) === Number(parts[3]) ? day : undefined;
}
