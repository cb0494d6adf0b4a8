/** What a column is used for. Metrics, red lines and adjustments go by the name they have in the template. */
export type ColumnTarget =
  { readonly role: "name" | "team" | "level" | "base" } | { readonly role: "metric" | "gate" | "adjust" | "sample"; readonly item: string };

/** Target → column letters, `null` = "there is no such column". Keys are `targetKey`s. */
export type ColumnChoices = Readonly<Record<string, string | null>>;

/** Where a target was found, and how sure that is. */
export interface ColumnMatch {
  readonly target: ColumnTarget;
  /** Column letters; absent = nothing fits. */
  readonly column?: string;
  /** 0..1; 1 = same header, or chosen by the user. */
  readonly confidence: number;
  readonly chosen: boolean;
  /** Scoring can't start without it. */
  readonly required: boolean;
}

/** Below this a match is a guess: the names agree only in part, or name twins that may count different things. */
const certain = 0.7;

/** Was a column only guessed? Such a match wants a look before anybody is paid by it. */
export function isGuess(match: ColumnMatch): boolean {
  return match.column !== undefined && !match.chosen && match.confidence < certain;
}

/** Key of a target among the user's choices: `name`, `metric:咨询转化率`. */
export function targetKey(target: ColumnTarget): string {
  return "item" in target ? `${target.role}:${target.item}` : target.role;
}
