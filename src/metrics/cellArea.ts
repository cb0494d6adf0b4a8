/** A block of cells as read from a sheet. `""` = empty; errors are their text (`#N/A`). */
export interface CellArea {
  readonly sheet: string;
  /** Zero-based position of the first value. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  /** Number formats, same shape, where they were read. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** `0 → A`, `27 → AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A → 0`, `AB → 27`. */
export function columnPosition(letters: string): number {
  let position = 0;
  for (const letter of letters) position = position * 26 + letter.charCodeAt(0) - 64;
  return position - 1;
}

/** `'2026-10'!C5` as Excel writes it; row and column zero-based. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${sheetReference(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** Words that Excel would read as a cell (`A1`, `R1C1`, `RC`) or as a truth value, so they need quotes as a sheet's name. */
const otherMeaning = /^([A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*|true|false)$/i;

/** Sheet name as it stands in a formula: quoted unless it is a plain word. */
export function sheetReference(sheet: string): string {
  const plain = /^[A-Za-z_\u4e00-\u9fff][\w.\u4e00-\u9fff]*$/.test(sheet) && !otherMeaning.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}
