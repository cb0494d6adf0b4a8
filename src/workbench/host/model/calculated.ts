/** Members, in lower case, that show what formulas give: they wait for the calculation. */
const CALCULATED = new Set([
  "*",
  "values",
  "text",
  "valuetypes",
  "hasspill",
  "getusedrange",
  "getusedrangeornullobject",
  "getsurroundingregion",
  "getspillingtorange",
  "getspillingtorangeornullobject",
  "getspillparent",
  "getspillparentornullobject",
  "copyfrom",
]);

export function needsResults(member: string): boolean {
  return CALCULATED.has(member);
}
