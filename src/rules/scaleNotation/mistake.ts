/** Why a notation could not be read. The sentence for each, with what was expected, is in `i18n/…/rules`. */
export type MistakeCode =
  | "empty"
  | "unknownSign"
  | "unknownWord"
  | "unknownUnit"
  | "notANumber"
  | "missingSign"
  | "missingEdge"
  | "missingArrow"
  | "missingResult"
  | "percentResult"
  | "mixedResults"
  | "mixedDirections"
  | "mixedUnits"
  | "duplicateEdge"
  | "elseNotLast"
  | "duplicateElse"
  | "gap"
  | "overlap"
  | "rangeReversed"
  | "trailing"
  | "lineNeedsPoints"
  | "lineTooManyPoints"
  | "lineNeedsNumbers"
  | "deductNeedsFrom"
  | "deductNeedsRate"
  | "deductNeedsTarget"
  | "deductTwice"
  | "deductNeedsPositive"
  | "scoreNeedsRange"
  | "cannotJoin"
  | "unknownGate"
  | "capNeedsNumber"
  | "downgradeNeedsNumber";

/** Where the reader stumbled: zero-based position in the text as typed, and what stands there. */
export interface Mistake {
  readonly position: number;
  readonly code: MistakeCode;
  readonly found: string;
}

/** Leaves the parser early; caught by the functions of this folder that others call, never seen outside. */
export class NotationMistake extends Error {
  /** `reader`: the text it happened in, where several are read together. */
  constructor(
    readonly mistake: Mistake,
    readonly reader: object,
  ) {
    super(mistake.code);
  }
}

export type Parsed<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly mistake: Mistake };

/** Runs a reader and turns its early exit into data. */
export function parsed<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, ...read() };
  } catch (error) {
    if (error instanceof NotationMistake) return { ok: false, mistake: error.mistake };
    throw error;
  }
}
