import { CellValueType, numfmt } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue, ValueType } from "./cells";
import type { CellInput } from "./grid";
import { toEngineFormula } from "./formulaText";
import { shownNumber } from "./shownNumbers";

const errors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

export function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#") && errors.has(value);
}

/** What a cell holds becomes exactly this; its looks stay. */
export function encodeInput(input: NonNullable<CellInput>): ICellData {
  if (typeof input === "string" && input.length > 1 && input.startsWith("=")) {
    return { f: toEngineFormula(input), v: null, t: null, si: null, p: null };
  }
  return { ...encodeValue(input), f: null, si: null, p: null };
}

export function encodeValue(value: CellInput): ICellData {
  if (value === null || value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = typeof value === "string" ? value : value.text;
  if (text === "") return { v: null, t: null };
  return { v: text, t: needsApostrophe.test(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
/** Whoever edits such a text in its cell must find the apostrophe before it, or it would become a formula. */
const needsApostrophe = /^[='+-]/;

export function decodeValue(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) {
    const rich = cell?.p?.body?.dataStream;
    return rich ? rich.replace(/\r\n$/, "") : "";
  }
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  // A custom function that is still being asked is #BUSY! to whoever looks.
  return value === "#GETTING_DATA" ? "#BUSY!" : value;
}

export function valueTypeOf(value: CellValue, hasFormula: boolean): ValueType {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "") return hasFormula ? "String" : "Empty";
  return isError(value) ? "Error" : "String";
}

/** The text a cell shows, as `Range.text` gives it. */
export function textOf(value: CellValue, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (pattern === "General" || pattern === "@") return typeof value === "number" ? general(value) : value;
  if (isError(value)) return String(value);
  try {
    return numfmt.format(pattern, typeof value === "number" ? shownNumber(value) : value, { locale: "zh-CN", throws: false });
  } catch {
    return String(value);
  }
}

function general(value: number): string {
  return numfmt.format("General", value);
}
