import type { FunctionEntry, FunctionWords } from "../../actions/functionHelp";
import { searchWords } from "./searchWords";

/** What of a function is searched, the most telling first; both languages count, whichever the pane speaks. */
const fields: readonly ((words: FunctionWords) => string)[] = [
  ({ title }) => title,
  ({ description }) => description,
  ({ parameters }) =>
    parameters.map(({ name, description, words }) => [name, description, ...words.map(({ word }) => word)].join(" ")).join(" "),
  ({ mistakes, why }) => [...mistakes, why].join(" "),
];

/**
 * The functions that have every word of a search, the best first: by name, by title, by other words for it, then by what they do.
 * Where there is none, names that a slip of the finger would have given.
 * A formula's beginning (`=KPI.TIER(`) finds its function; widths and cases of letters don't matter.
 */
export function findFunctions(functions: readonly FunctionEntry[], search: string): readonly FunctionEntry[] {
  const words = plain(search)
    .replace(/^=?\w+\./, "")
    .replace(/\(.*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return functions;
  const found = functions
    .map((entry) => ({ entry, places: words.map((word) => placeOf(entry, word)) }))
    .filter(({ places }) => places.every((place) => place < Infinity))
    .map(({ entry, places }) => ({ entry, place: Math.max(...places) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
  const [word = ""] = words;
  return found.length > 0 || words.length > 1 ? found : functions.filter(({ id }) => isSlip(word, id.toLowerCase()));
}

/** 0 where the name begins with the word, Infinity where it is nowhere. */
function placeOf({ id, words }: FunctionEntry, word: string): number {
  const name = id.toLowerCase();
  if (name.startsWith(word)) return name === word ? 0 : 1;
  if (name.includes(word)) return 2;
  const field = fields.findIndex((textOf) => Object.values(words).some((told) => plain(textOf(told)).includes(word)));
  if (field !== 0 && (searchWords[id] ?? "").includes(word)) return 3.5;
  return field < 0 ? Infinity : field + 3;
}

/** Is a name one letter more, less or other, or two letters swapped, away? */
function isSlip(typed: string, name: string): boolean {
  if (typed.length < 3 || Math.abs(typed.length - name.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === name[start]) start += 1;
  const rest = (word: string, from: number): string => word.slice(start + from);
  return (
    rest(typed, 1) === rest(name, 1) ||
    rest(typed, 1) === rest(name, 0) ||
    rest(typed, 0) === rest(name, 1) ||
    (typed[start] === name[start + 1] && typed[start + 1] === name[start] && rest(typed, 2) === rest(name, 2))
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}
