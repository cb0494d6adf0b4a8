/** Functions of Excel 2016 that LibreOffice has, too: all that native sheets may use. */
const plain = new Set(
  (
    "ABS AND AVERAGEIF COUNT COUNTIF ERROR.TYPE EXACT FIND IF IFERROR INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LEFT LEN LOG10 LOOKUP " +
    "LOWER MATCH MAX MID MIN NA NUMBERVALUE OR RIGHT ROUND ROW SUBSTITUTE SUM SUMIF SUMPRODUCT TEXT TRIM VALUE"
  ).split(" "),
);

/** Functions in formulas that an Excel without the add-in, or an old one, doesn't have. */
export function otherFunctions(formulas: readonly string[]): string[] {
  const called = formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []);
  return [...new Set(called)].filter((name) => !plain.has(name));
}
