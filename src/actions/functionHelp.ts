/** What there is to tell about the custom functions, as the build writes it into `help/functions.json`. */
import type { Language } from "../i18n/language";
import { functionNamespace } from "./functionNamespace";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  /** The words it takes; empty = not one of a list. */
  readonly words: readonly { readonly word: string; readonly tooltip: string }[];
}

export interface FunctionWords {
  /** A few words, such as 档位得分. */
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
  readonly mistakes: readonly string[];
  /** The decision or source behind the rule; empty where none is told. */
  readonly why: string;
  /** The formula as one types it with a rule book in the workbook; empty where the examples show it. */
  readonly usage: string;
  /** Error values with what the cell says, "" where it says nothing. */
  readonly errors: readonly { readonly error: string; readonly text: string }[];
}

export interface FunctionEntry {
  readonly id: string;
  readonly examples: readonly FunctionExample[];
  /** Ids of functions that go with it. */
  readonly related: readonly string[];
  readonly words: Readonly<Record<Language, FunctionWords>>;
}

/** A formula with what it comes to. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: string;
}

export interface FunctionHelp {
  /** By what they are used for, in the order of the work. */
  readonly groups: readonly {
    readonly id: string;
    readonly words: Readonly<Record<Language, string>>;
    /** Ids. */
    readonly functions: readonly string[];
  }[];
  readonly functions: readonly FunctionEntry[];
  /** What stands before the dot in this Excel's cells: `KPI`, or `KPIDEV` where the development add-in runs. */
  readonly namespace: string;
}

/** Loaded when asked for: nobody else pays for the texts. */
export async function functionHelp(): Promise<FunctionHelp> {
  const response = await fetch("help/functions.json");
  if (!response.ok) throw new Error(`The help could not be loaded (${response.status})`);
  const help = (await response.json()) as Omit<FunctionHelp, "namespace">;
  const namespace = functionNamespace();
  const functions = help.functions.map((entry) => ({
    ...entry,
    examples: entry.examples.map(({ formula, result }) => ({ formula: withNamespace(formula, namespace), result })),
    words: {
      en: { ...entry.words.en, usage: withNamespace(entry.words.en.usage, namespace) },
      "zh-CN": { ...entry.words["zh-CN"], usage: withNamespace(entry.words["zh-CN"].usage, namespace) },
    },
  }));
  return { ...help, functions, namespace };
}

/** What one can insert: the formula for one's own workbook first, whose result nobody knows yet, then the examples. */
export function formulasOf({ words, examples }: FunctionEntry, language: Language): readonly FunctionExample[] {
  const { usage } = words[language];
  return usage === "" ? examples : [{ formula: usage, result: "" }, ...examples];
}

/** The functions of a formula under the name they have in this Excel. */
export function withNamespace(formula: string, namespace: string): string {
  return formula.replace(/\bKPI\.(?=[A-Z]+\()/g, `${namespace}.`);
}
