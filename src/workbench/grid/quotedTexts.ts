import { ValueObjectFactory } from "@univerjs/engine-formula";
import { readArrayConstant } from "./arrayConstants";

const read = ValueObjectFactory.create.bind(ValueObjectFactory);

/** Univer takes quoted texts that look like dates, times or percents for numbers: `"1:20"`, `"2026-10"`. In Excel, quotes make text, also in `{"a;b","c"}`. */
export function keepQuotedTexts(): void {
  ValueObjectFactory.create = (value, ignorePatterns) =>
    (typeof value === "string" ? readArrayConstant(value) : undefined) ?? read(value, ignorePatterns === true || isQuoted(value));
}

function isQuoted(value: unknown): boolean {
  return typeof value === "string" && value.length > 1 && value.startsWith('"') && value.endsWith('"');
}
