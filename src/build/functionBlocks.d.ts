export interface FunctionBlock {
  readonly id: string;
  /** What it is used for, an id of `functionGroups.js`. */
  readonly group: string;
  /** Its place in the group; the functions that name none come last. */
  readonly place: number;
  /** The few words beside its name. */
  readonly title: string;
  /** What the function answers, and when it answers with an error. */
  readonly returns: string;
  /** Common mistakes and what to do instead; the Chinese ones in the same order. */
  readonly mistakes: readonly string[];
  /** The decision or source behind the rule; empty where none is told. */
  readonly why: string;
  /** The formula as one types it in a workbook of one's own, where the examples need a rule book within; empty where they show it. */
  readonly usage: string;
  /** The result is a JSON literal (`80`, `"—"`, `true`) or an error value (`#N/A`). */
  readonly examples: readonly { readonly formula: string; readonly result: string }[];
  readonly zh: {
    readonly title: string;
    readonly description: string;
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
    readonly returns: string;
    readonly mistakes: readonly string[];
    readonly why: string;
    readonly usage: string;
  };
}

export function readBlocks(source: string): FunctionBlock[];
export function gapsOfBlock(
  fn: { readonly id: string; readonly parameters: readonly { readonly name: string }[] },
  block: FunctionBlock | undefined,
): string[];
