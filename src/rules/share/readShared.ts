/** Reads a rule book that somebody sent as JSON. The text is data from outside: all of it is checked before any of it is used. */
import type { Issue } from "../issue";
import { readRule, type RuleCell } from "../readRule";
import { ruleColumns, type Rule, type RuleColumn } from "../ruleBook";
import { isFields, migrate } from "./migrate";
import { shareFormat, sharedBook, shareSchemaVersion, type SharedRule } from "./shareSchema";

/** Largest text that is read, in bytes of UTF-8. */
export const mostBytes = 256 * 1024;
/** Rarely does more than a screenful of mistakes help anybody. */
const mostIssues = 20;

interface SharedReading {
  /** Empty where an issue blocks. */
  readonly rules: readonly Rule[];
  readonly issues: readonly Issue[];
}

/** The rules of a shared rule book, or everything that speaks against it, each with its path: `rules[3].weight`. */
export function readShared(text: string): SharedReading {
  const size = bytesOf(text);
  if (size > mostBytes) return refused("shareTooLarge", { size: Math.ceil(size / 1024), most: mostBytes / 1024 });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refused("shareNotJson", {});
  }
  if (!isFields(parsed) || !Object.hasOwn(parsed, "format") || parsed.format !== shareFormat) return refused("shareNotOurs", {});
  const { schema } = parsed;
  if (typeof schema === "number" && schema > shareSchemaVersion) return refused("shareNewer", { found: schema, known: shareSchemaVersion });
  const hostile = prototypeKeys(parsed);
  if (hostile.length > 0) return { rules: [], issues: hostile.slice(0, mostIssues).map((path) => issue("shareUnknownField", { path })) };
  const checked = sharedBook.safeParse(migrate(parsed));
  return checked.success ? asRules(checked.data.rules) : { rules: [], issues: mistakesOf(checked.error.issues, parsed) };
}

/** Names that reach into JavaScript's own objects; no schema asks for them, and none is ever looked up. */
function prototypeKeys(book: Readonly<Record<string, unknown>>): readonly string[] {
  const bad = (value: unknown) =>
    isFields(value) ? Object.keys(value).filter((key) => /^(__proto__|constructor|prototype)$/.test(key)) : [];
  const rules: readonly unknown[] = Array.isArray(book.rules) ? book.rules : [];
  return [...bad(book), ...rules.flatMap((rule, k) => bad(rule).map((key) => `rules[${k}].${key}`))];
}

interface Mistake {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
}

function mistakesOf(mistakes: readonly Mistake[], book: unknown): Issue[] {
  return mistakes
    .flatMap(({ code, path, keys = [] }) => {
      if (code === "unrecognized_keys") return keys.map((key) => issue("shareUnknownField", { path: pathOf([...path, key]) }));
      const found = path.reduce<unknown>(
        (value, key) => (Array.isArray(value) || isFields(value) ? (value as Record<PropertyKey, unknown>)[key] : undefined),
        book,
      );
      if (found === undefined) return [issue("shareFieldMissing", { path: pathOf(path) })];
      return [issue("shareFieldWrong", { path: pathOf(path), found: shown(found) })];
    })
    .slice(0, mostIssues);
}

/** Every rule must read from its cells as it was sent: the reader of the table has the last word. */
function asRules(shared: readonly SharedRule[]): SharedReading {
  const issues: Issue[] = [];
  const rules = shared.flatMap((each, k) => {
    const cells = Object.fromEntries(ruleColumns.map((column) => [column, cellOf(each[column])])) as Record<RuleColumn, RuleCell>;
    const { rule, mistakes } = readRule(cells);
    for (const { column } of mistakes) issues.push(issue("shareFieldWrong", { path: `rules[${k}].${column}`, found: shown(each[column]) }));
    return rule ? [rule] : [];
  });
  return issues.length > 0 ? { rules: [], issues: issues.slice(0, mostIssues) } : { rules, issues };
}

function cellOf(value: SharedRule[RuleColumn]): RuleCell {
  return value === undefined ? "" : value === true ? "Y" : value === false ? "" : value;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${shown(String(key))}`))
    .join("")
    .replace(/^\./, "");
}

/** Short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : Array.isArray(value) ? "[…]" : isFields(value) ? "{…}" : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function issue(code: Issue["code"], params: Issue["params"]): Issue {
  return { code, severity: "error", params };
}

function refused(code: Issue["code"], params: Issue["params"]): SharedReading {
  return { rules: [], issues: [issue(code, params)] };
}
