/** The part of the custom-functions runtime that functions use when called directly: cell errors. */

/** As the runtime's own class: an Error with a code. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const context = { displayLanguage: "zh-CN" };

/** Sets the language of Excel; Chinese unless a test says otherwise. */
export function excelSpeaks(locale: string): void {
  context.displayLanguage = locale;
}

Object.assign(globalThis, {
  Office: { context },
  CustomFunctions: {
    Error: CellError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
    },
    associate: () => undefined,
  },
});

/** A cell that holds an error. */
export function errorCell(code: string): unknown {
  return new CellError(code);
}

/** What a function answers, with errors as their codes; `code: sentence` for one that is thrown. */
export function answerOf(call: () => unknown): unknown {
  try {
    const answer = call();
    return Array.isArray(answer)
      ? (answer as unknown[][]).map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)))
      : answer;
  } catch (error) {
    if (error instanceof CellError) return error.code;
    throw error;
  }
}

/** The sentence of a thrown error. */
export function sentenceOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
  throw new Error("It answered.");
}
