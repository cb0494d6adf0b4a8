import { ArrayValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

const constant = /^\s*\{([^]*)\}\s*$/;
/** Quoted texts whole, separators alone, everything else as it comes. */
const parts = /"(?:[^"]|"")*"|[,;]|[^,;"]+|"/g;

/** `{1,2;3,4}` as an array. Univer cuts it at every comma and semicolon, also within texts: `{"a;b","c"}`. */
export function readArrayConstant(text: string): ArrayValueObject | undefined {
  const inner = constant.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const rows = [[""]];
  for (const [part] of inner.matchAll(parts)) {
    const row = rows[rows.length - 1] as string[];
    if (part === ";") rows.push([""]);
    else if (part === ",") row.push("");
    else row[row.length - 1] += part;
  }
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map((item) => ValueObjectFactory.create(item.trim()))),
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{}]|[^"'{}]+|["']/g;

/** Doubles the quotes within the texts of array constants: Univer's lexer takes half of them away, as if nobody read the constant after it. */
export function guardQuotes(formula: string): string {
  if (!formula.includes("{") || !formula.includes('""')) return formula;
  let depth = 0;
  return formula.replace(pieces, (piece) => {
    if (piece === "{") depth++;
    if (piece === "}") depth--;
    return depth > 0 && piece.length > 1 && piece.startsWith('"') ? `"${piece.slice(1, -1).replaceAll('""', '""""')}"` : piece;
  });
}
