import type { UnitHint } from "./unitHint";

/** The kind of quantity a cell turned out to hold, in base units: a ratio, seconds, yuan, or a plain number. */
export type ParsedUnit = "none" | "percent" | "seconds" | "yuan";

export type ParsedNumber =
  | { readonly kind: "value"; readonly value: number; readonly unit: ParsedUnit }
  | { readonly kind: "missing"; readonly reason: "blank" | "dash" | "exempt" | "error" }
  | { readonly kind: "text" };

const blank: ParsedNumber = { kind: "missing", reason: "blank" };
const dash: ParsedNumber = { kind: "missing", reason: "dash" };
const exempt: ParsedNumber = { kind: "missing", reason: "exempt" };
const error: ParsedNumber = { kind: "missing", reason: "error" };
const text: ParsedNumber = { kind: "text" };

/** Dashes with or without units around them (`--分--秒`, `--%`), and the words exports write for nothing. */
const dashes = /^(?=.*[-—–−―])[-—–−―\s:.%]*([-—–−―]+(小时|时|分钟|分|秒|%|元|人|次)[-—–−―\s]*)*$/;
const nothing = /^(nan|null|none|nil|n\/a|na|\/|无|暂无|暂无数据)$/;
const exemption = /^(免考|豁免|不考核|exempt|exempted)$/;
const errorText = /^#(n\/a|div\/0!|value!|ref!|name\?|num!|null!|calc!|spill!|getting_data)/;
/** Durations in words: each part at most once, largest first. */
const spoken =
  /^(?:(\d+(?:\.\d+)?)(?:天|d))?(?:(\d+(?:\.\d+)?)(?:小时|时|h|hr|hrs|hours?))?(?:(\d+(?:\.\d+)?)(?:分钟|分|m|min|mins|minutes?))?(?:(\d+(?:\.\d+)?)(?:秒钟|秒|s|sec|secs|seconds?))?$/;
const clock = /^(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;
const plain = /^([-+]?)([¥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(%|‰|万|亿|千)?(元|人民币|人|次|条|个|单|件|字)?$/;
/** What most cells of an export look like; read without further ado. */
const simple = /^-?\d{1,30}(?:\.\d{1,30})?%?$/;
const scales: Readonly<Record<string, number>> = { "%": 0.01, "‰": 0.001, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Clears the last binary digits that a multiplication leaves behind: 67.5 × 0.01 is 0.675. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function hinted(value: number, hint: UnitHint | undefined): ParsedNumber {
  switch (hint) {
    case "percent":
      return { kind: "value", value: tidy(value / 100), unit: "percent" };
    case "seconds":
      return { kind: "value", value, unit: "seconds" };
    case "minutes":
      return { kind: "value", value: tidy(value * 60), unit: "seconds" };
    case "hours":
      return { kind: "value", value: tidy(value * 3600), unit: "seconds" };
    case "time":
      return { kind: "value", value: Number((value * 86400).toFixed(3)), unit: "seconds" };
    case "yuan":
      return { kind: "value", value, unit: "yuan" };
    case "tenThousand":
      return { kind: "value", value: tidy(value * 1e4), unit: "yuan" };
    case "points":
    case undefined:
      return { kind: "value", value, unit: "none" };
  }
}

function isTimeHint(hint: UnitHint | undefined): boolean {
  return hint === "seconds" || hint === "minutes" || hint === "hours" || hint === "time";
}

function parseDuration(word: string, hint: UnitHint | undefined): ParsedNumber | undefined {
  const time = clock.exec(word);
  if (time) {
    const [, hours, minutes, seconds] = time;
    const inHours = hours === undefined && hint === "hours";
    if (Number(seconds) >= 60 || ((hours !== undefined || inHours) && Number(minutes) >= 60 && !inHours)) return text;
    const value = inHours
      ? Number(minutes) * 3600 + Number(seconds) * 60
      : Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
    return { kind: "value", value: tidy(value), unit: "seconds" };
  }
  const parts = spoken.exec(word);
  if (!parts || word === "") return undefined;
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  if (/^\d+(\.\d+)?分$/.test(word) && !isTimeHint(hint))
    return hint === "points" ? { kind: "value", value: Number(minutes), unit: "none" } : text;
  const value = Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { kind: "value", value: tidy(value), unit: "seconds" };
}

/**
 * Reads one cell as people and platforms write it: `67.5%`, `６７．５％`, `1分20秒`, `1:20` (minutes:seconds), `7小时41分52秒`,
 * `1.2万`, `1,234.5元`, `--`, `免考`. Values come back in base units: ratio, seconds, yuan.
 * A bare number takes the unit of the hint; a unit written in the cell wins over it. Nothing is ever guessed from its size (D31):
 * text that could mean two things (`90分` without a hint, `1,5`, `90 95`) stays text.
 */
export function parseNumber(raw: string | number | boolean, hint?: UnitHint): ParsedNumber {
  if (typeof raw === "number") return Number.isFinite(raw) ? hinted(raw, hint) : dash;
  if (typeof raw === "boolean") return text;
  if (simple.test(raw))
    return raw.endsWith("%") ? { kind: "value", value: tidy(Number(raw.slice(0, -1)) / 100), unit: "percent" } : hinted(Number(raw), hint);
  const shown = raw
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim();
  if (/\d\s+\d/.test(shown)) return text;
  const word = shown.replace(/\s/g, "").toLowerCase();
  if (word === "") return blank;
  if (errorText.test(word)) return error;
  if (exemption.test(word)) return exempt;
  if (nothing.test(word) || dashes.test(word)) return dash;
  const duration = parseDuration(word, hint);
  if (duration) return duration;
  const number = plain.exec(word.replace(/^−/, "-"));
  if (!number) return text;
  const [, sign, currency, digits = "", exponent = "", scale, counter] = number;
  const bare = Number(`${sign ?? ""}${digits.replace(/,/g, "")}${exponent}`);
  if (!Number.isFinite(bare)) return text;
  const value =
    scale === undefined ? bare : scale === "%" ? tidy(bare / 100) : scale === "‰" ? tidy(bare / 1000) : tidy(bare * (scales[scale] ?? 1));
  if (scale === "%" || scale === "‰") return { kind: "value", value, unit: "percent" };
  if (currency || counter === "元" || counter === "人民币") return { kind: "value", value, unit: "yuan" };
  if (scale !== undefined || counter !== undefined) return { kind: "value", value, unit: "none" };
  return hinted(value, hint);
}
