const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const long = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/i;
const channels = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;

/** `#1F3A5F`, `#abc` or `rgb(31, 58, 95)` → `1F3A5F`; black for anything else. */
export function rgbDigits(color: string): string {
  const hex =
    long.exec(color)?.[1] ??
    short
      .exec(color)
      ?.slice(1)
      .map((digit) => digit + digit)
      .join("");
  if (hex) return hex.toUpperCase();
  const parts = channels.exec(color)?.slice(1) ?? ["0", "0", "0"];
  return parts
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** The colour with full opacity, as workbooks write it: `FF1F3A5F`. */
export const argb = (color: string): string => `FF${rgbDigits(color)}`;
