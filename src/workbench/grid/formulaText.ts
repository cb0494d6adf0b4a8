/**
 * Excel's formula text and the text Univer parses. They differ in three places:
 * `A1#` is stored as `ANCHORARRAY(A1)`, `T[@Col]` as `T[[#This Row],[Col]]`, and `_xlfn.` prefixes are dropped.
 * Text in quotes is never touched.
 */
const prefixes = /_xlfn\._xlws\.|_xlfn\.|_xlws\.|_xlpm\./gi;
const spillReference = /((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+)#/gu;
const anchorArray = /ANCHORARRAY\(((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Za-z]{1,3}\$?\d+)\)/giu;
const thisRow = /\[@(?:\[([^\]]+)\]|([^\]]*))\]/g;
const thisRowSpecifier = /\[\[#This Row\],\s*\[([^\]]+)\]\]/gi;
const plainColumn = /^[\p{L}\p{N}_.]+$/u;

export function toEngineFormula(formula: string): string {
  if (!/[#@_]/.test(formula)) return formula;
  return outsideQuotes(formula, (text) =>
    text
      .replace(prefixes, "")
      .replace(thisRow, (_whole, bracketed: string | undefined, plain: string | undefined) => {
        const column = bracketed ?? plain ?? "";
        return column === "" ? "[#This Row]" : `[[#This Row],[${column}]]`;
      })
      .replace(spillReference, "ANCHORARRAY($1)"),
  );
}

export function toExcelFormula(formula: string): string {
  if (!/ANCHORARRAY\(|#This Row/i.test(formula)) return formula;
  return outsideQuotes(formula, (text) =>
    text
      .replace(anchorArray, "$1#")
      .replace(thisRowSpecifier, (_whole, column: string) => (plainColumn.test(column) ? `[@${column}]` : `[@[${column}]]`)),
  );
}

/** Applies `change` to what is outside of string literals; quoted sheet names stay part of the text. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
