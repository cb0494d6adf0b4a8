import { ruleColumns, type Rule } from "../ruleBook";

/** A rule book as JSON text that `readShared` reads back rule by rule: one rule per line, its fields in the order of the table's columns. */
export function printShared(rules: readonly Rule[], format: string, schema: number): string {
  const lines = rules.map((rule) => `    ${JSON.stringify(Object.fromEntries(ruleColumns.map((column) => [column, rule[column]])))}`);
  return `{\n  "format": ${JSON.stringify(format)},\n  "schema": ${schema},\n  "rules": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
