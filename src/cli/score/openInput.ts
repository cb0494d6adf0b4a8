import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fill } from "../../i18n/fill";
import { FileError } from "../../workbench/file/fileError";
import { readCsv } from "../../workbench/file/readCsv";
import { readXlsx } from "../../workbench/file/readXlsx";
import type { WorkbookData } from "../../workbench/grid/cells";
import { UsageError, type ScoreOptions } from "./scoreOptions";
import { scoreWords } from "./words";

const isMissing = (error: unknown): boolean => typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";

/**
 * Opens the file that is to be scored.
 * @throws UsageError with a sentence that names the file, when it isn't there or isn't a workbook.
 */
export async function openInput({ input, language }: Pick<ScoreOptions, "input" | "language">): Promise<WorkbookData> {
  const words = scoreWords(language);
  const refused = (text: string): UsageError => new UsageError(fill(text, { input }), 2);
  try {
    const bytes = await readFile(input);
    return await (/\.csv$/i.test(input) ? readCsv : readXlsx)(bytes, basename(input));
  } catch (error) {
    if (error instanceof FileError) throw refused(words[error.code]);
    if (isMissing(error)) throw refused(words.notFound);
    throw error;
  }
}
