/** Why a file could not be opened. The page turns the code into a sentence. */
export type FileErrorCode = "notAWorkbook" | "encrypted" | "oldXls" | "tooLarge";

/** Thrown by the readers only; `detail` is for logs, never shown alone. */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly code: FileErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
