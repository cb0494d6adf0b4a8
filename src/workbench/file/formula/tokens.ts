/** A stretch of a formula. Only `word` may be a name, a reference or a function; the rest is kept as it stands. */
export interface FormulaToken {
  readonly kind: "word" | "text" | "sheetName" | "brackets" | "other";
  readonly text: string;
}

const word = /[\p{L}\p{N}_.$\\?]/u;

function endOfQuoted(formula: string, start: number, quote: string): number {
  for (let i = start + 1; i < formula.length; i++) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] === quote) i++;
    else return i + 1;
  }
  return formula.length;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const sign = formula[i];
    if (sign === "'") i++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** Cuts a formula so that words can be rewritten without touching texts, quoted sheet names or table brackets. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const sign = formula[at] ?? "";
    let end = at + 1;
    let kind: FormulaToken["kind"] = "other";
    if (sign === '"') [kind, end] = ["text", endOfQuoted(formula, at, '"')];
    else if (sign === "'") [kind, end] = ["sheetName", endOfQuoted(formula, at, "'")];
    else if (sign === "[") [kind, end] = ["brackets", endOfBrackets(formula, at)];
    else if (word.test(sign)) {
      kind = "word";
      while (end < formula.length && word.test(formula[end] ?? "")) end++;
    }
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  }
  return tokens;
}
