import type { FunctionEntry, FunctionWords } from "../../actions/functionHelp";

/** What of a function is searched, the most telling first; both languages count, whichever the pane speaks. */
const fields: readonly ((words: FunctionWords) => string)[] = [
  ({ title }) => title,
  ({ description }) => description,
  ({ parameters }) =>
    parameters.map(({ name, description, words }) => [name, description, ...words.map(({ word }) => word)].join(" ")).join(" "),
  ({ mistakes, why }) => [...mistakes, why].join(" "),
];

/**
 * The functions that have every word of a search, the best first: by name, by title, then by what they do.
 * A formula's beginning (`=KPI.TIER(`) finds its function; widths and cases of letters don't matter.
 */
export function findFunctions(functions: readonly FunctionEntry[], search: string): readonly FunctionEntry[] {
  const words = plain(search)
    .replace(/^=?\w+\./, "")
    .replace(/\(.*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return functions;
  return functions
    .map((entry) => ({ entry, places: words.map((word) => placeOf(entry, word)) }))
    .filter(({ places }) => places.every((place) => place < Infinity))
    .map(({ entry, places }) => ({ entry, place: Math.max(...places) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** 0 where the name begins with the word, Infinity where it is nowhere. */
function placeOf({ id, words }: FunctionEntry, word: string): number {
  const name = id.toLowerCase();
  if (name.startsWith(word)) return name === word ? 0 : 1;
  if (name.includes(word)) return 2;
  const field = fields.findIndex((textOf) => Object.values(words).some((told) => plain(textOf(told)).includes(word)));
  return field < 0 ? Infinity : field + 3;
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
