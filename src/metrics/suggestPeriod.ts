const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const numeric = /(?:^|\D)(20\d\d)\s*(?:[-./年_]\s*)?(0?[1-9]|1[0-2])(?=$|\D|[0-3]\d(?!\d))/;
const spelled = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s_-]*(20\d\d)/i;

/** The month a sheet or file name speaks of, as `2026-10`: `2026年10月`, `客服绩效_20261001_20261031`, `Oct 2026`. */
export function suggestPeriod(text: string): string | undefined {
  const plain = text.normalize("NFKC");
  const digits = numeric.exec(plain);
  if (digits) return `${digits[1]}-${digits[2]?.padStart(2, "0")}`;
  const words = spelled.exec(plain);
  return words ? `${words[2]}-${String(months.indexOf(words[1]?.toLowerCase() ?? "") + 1).padStart(2, "0")}` : undefined;
}
