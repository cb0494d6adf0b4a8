import Papa from "papaparse";

/**
 * Saves a sheet as comma-separated UTF-8 with a byte order mark, so that Excel reads its Chinese.
 * @param texts The cells as the grid shows them (`GridSheet.texts`), row by row.
 */
export const writeCsv = (texts: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    `\ufeff${Papa.unparse(
      texts.map((row) => [...row]),
      { newline: "\r\n" },
    )}\r\n`,
  );
