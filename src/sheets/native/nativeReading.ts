import { parseNumber } from "../../metrics/parseNumber";
import type { Quantity } from "../../metrics/quantity";
import { unitHintOf, type UnitHint } from "../../metrics/unitHint";
import { exemptWords } from "../exemptWords";
import { textList } from "../formulaText";

/** A cell of the data as Excel gives it; `""` = empty. */
export type RawCell = string | number | boolean;

export interface ColumnToRead {
  readonly cells: readonly RawCell[];
  /** What bare numbers mean, as the unit argument of `KPI.NUM`; absent = base units. */
  readonly unitWord?: string | undefined;
  /** Of a metric; absent for plain columns such as sample sizes and bases. */
  readonly quantity?: Quantity;
}

export interface NativeReading {
  /** The cell as an expression: its number, else what `missing` or `exempt` say; an error where plain Excel can't read it. */
  read(cell: string, options: { readonly missing: string; readonly exempt: string; readonly number?: (value: string) => string }): string;
}

const amount = /^[-+]?\d+(?:\.\d+)?(%?)$/;
const money = /^\d+(?:\.\d+)?(?:元|万元?)$/;
const inPoints = /^\d+(?:\.\d+)?分$/;
const clock = /^\d+:\d{1,2}(?::\d{1,2}(?:\.\d+)?)?$/;
const spoken =
  /^(?:(\d+(?:\.\d+)?)(小时|时|hours?|hrs?|h))?(?:(\d+(?:\.\d+)?)(分钟|分|minutes?|mins?|m))?(?:(\d+(?:\.\d+)?)(秒钟|秒|seconds?|secs?|s))?$/;
const usualDashes = ["", "-", "--", "—"];

type Form = "amount" | "money" | "points" | "clock" | "spoken";

/**
 * How plain Excel reads a column as the add-in does: numbers, percents, 万 and 元, durations in words or as `1:20`, dashes, exemptions.
 * A number in the wrong place is never the outcome: what isn't understood is an error.
 * @returns The position of the first cell that only the add-in can read, where there is one.
 */
export function nativeReading({ cells, unitWord, quantity }: ColumnToRead): NativeReading | { readonly unreadable: number } {
  const hint = unitWord === undefined ? undefined : unitHintOf(unitWord);
  const found = new Set<Form>();
  const units = new Map<string, "h" | "m" | "s">();
  const dashes = new Set(usualDashes);
  const exempt = new Set<string>(exemptWords);
  for (const [position, raw] of cells.entries()) {
    if (typeof raw === "number" || raw === "#N/A") continue;
    const word = trimmed(String(raw)).toLowerCase();
    const parsed = parseNumber(raw, hint);
    if (parsed.kind === "missing") (parsed.reason === "exempt" ? exempt : dashes).add(word);
    else {
      const form = formOf(word.replace(/ /g, ""), quantity, hint, units);
      // Blanks within a text: only durations may have them.
      if (form === undefined || parsed.kind === "text" || (form !== "spoken" && word.includes(" "))) return { unreadable: position };
      found.add(form);
    }
  }
  if (found.has("clock") && found.has("spoken")) return { unreadable: cells.findIndex((raw) => clock.test(String(raw).trim())) };
  return {
    read(cell, { missing, exempt: word, number = (value) => value }) {
      const text = number(textReading(cell, found, units, quantity, hint));
      const isExempt = `OR(LOWER(TRIM(${cell}))=${textList([...exempt])})`;
      const isMissing = `OR(LOWER(TRIM(${cell}))=${textList([...dashes])})`;
      return `IF(ISNUMBER(${cell}),${number(bare(cell, hint))},IF(ISNA(${cell}),${missing},IF(${isMissing},${missing},IF(${isExempt},${word},${text}))))`;
    },
  };
}

/** As TRIM does it. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
}

function formOf(word: string, quantity: Quantity | undefined, hint: UnitHint | undefined, units: Map<string, "h" | "m" | "s">) {
  const percent = amount.exec(word);
  if (percent) return percent[1] === "" || quantity === "ratio" || quantity === undefined ? "amount" : undefined;
  if (hint === "points" && inPoints.test(word)) return "points";
  if (quantity !== "time") return money.test(word) ? "money" : undefined;
  if (clock.test(word)) return hint === "hours" ? undefined : "clock";
  const parts = spoken.exec(word);
  if (!parts) return undefined;
  (["h", "m", "s"] as const).forEach((unit, k) => parts[2 * k + 2] !== undefined && units.set(parts[2 * k + 2] ?? "", unit));
  return "spoken";
}

/** Text as a number and nothing else: no dates, no times, no thousands. */
function strict(text: string, allowsPercent = true): string {
  const signs = [" ", ",", ...(allowsPercent ? [] : ["%"])];
  return `NUMBERVALUE(${signs.reduce((rest, sign) => `SUBSTITUTE(${rest},"${sign}","x")`, text)},"."," ")`;
}

/** A bare number in the column's unit, to the 15 digits that are meant. */
function bare(value: string, hint: UnitHint | undefined): string {
  if (hint === "time") return `ROUND(${value}*86400,3)`;
  const factor = hint === "minutes" ? 60 : hint === "hours" ? 3600 : hint === "tenThousand" ? 10_000 : hint === "percent" ? 0.01 : 1;
  return factor === 1 ? value : digits(`${value}*${factor}`);
}

/** 15 significant digits. */
function digits(value: string): string {
  return `IF(${value}=0,0,ROUND(${value},14-INT(LOG10(ABS(${value})))))`;
}

function textReading(
  cell: string,
  found: ReadonlySet<Form>,
  units: ReadonlyMap<string, "h" | "m" | "s">,
  quantity: Quantity | undefined,
  hint: UnitHint | undefined,
): string {
  const text = `TRIM(${cell})`;
  const isRatio = quantity === "ratio" || quantity === undefined;
  const value = strict(text, isRatio);
  const plain = isRatio && hint === undefined ? `ROUND(${value},12)` : bare(value, hint);
  if (found.has("points")) return `IF(RIGHT(${text})="分",${strict(`LEFT(${text},LEN(${text})-1)`)},${plain})`;
  if (found.has("money")) {
    const head = `IF(RIGHT(${text})="元",LEFT(${text},LEN(${text})-1),${text})`;
    const inTenThousands = digits(`10000*${strict(`LEFT(${head},LEN(${head})-1)`)}`);
    return `IF(RIGHT(${head})="万",${inTenThousands},IF(RIGHT(${text})="元",${strict(head)},${plain}))`;
  }
  if (found.has("clock")) return `IF(ISNUMBER(FIND(":",${cell})),${duration(clockAsWords(cell))},${plain})`;
  if (!found.has("spoken")) return plain;
  const words = [...units].sort(([a], [b]) => b.length - a.length);
  const spelled = words.reduce((rest, [word, unit]) => `SUBSTITUTE(${rest},"${word}","${unit}")`, `LOWER(SUBSTITUTE(${cell}," ",""))`);
  return `IF(ISNUMBER(${value}),${plain},${duration(spelled)})`;
}

/** `1:20` → `1m20s`, `1:02:03` → `1h02m03s`. */
function clockAsWords(cell: string): string {
  const colons = `LEN(${cell})-LEN(SUBSTITUTE(${cell},":",""))`;
  return `SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),":","m",${colons}),":","h")&"s"`;
}

/** Seconds of `1h2m3s`, of which each part may be absent. */
function duration(text: string): string {
  const after = (sign: string) => `IFERROR(FIND("${sign}",${text}),0)`;
  const part = (unit: string, from: string, factor: string) =>
    `IF(ISNUMBER(FIND("${unit}",${text})),${factor}${strict(`MID(${text},${from}+1,FIND("${unit}",${text})-${from}-1)`, false)},0)`;
  const seconds = `MAX(${after("h")},${after("m")})`;
  const total = `${part("h", "0", "3600*")}+${part("m", after("h"), "60*")}+${part("s", seconds, "")}`;
  return `IF(OR(RIGHT(${text})={"h","m","s"}),ROUND(${total},9),VALUE("?"))`;
}
