/** The user's own time, as it is printed on sheets. Only actions look at the clock; everything below them is told. */
function padded(value: number): string {
  return String(value).padStart(2, "0");
}

/** `2026-11-02` */
export function localDay(now = new Date()): string {
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

/** `2026-11-02 09:30` */
export function localMinute(now = new Date()): string {
  return `${localDay(now)} ${padded(now.getHours())}:${padded(now.getMinutes())}`;
}
