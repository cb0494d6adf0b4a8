import { builtInTemplates } from "../../rules/builtInTemplates";
import { unsigned } from "../../rules/publication";
import { ruleWords } from "../../rules/vocabulary";

/** Where the templates that ship with the product come from: of interest to who writes the rules, not to who is paid by them. */
const remarks: ReadonlySet<string> = new Set(
  builtInTemplates.flatMap(({ rows }) => rows.flatMap(({ note }) => Object.values(note).map((text) => text.trim()))),
);

/** Who confirmed an assumption when, in either language. */
const confirmations = Object.values(ruleWords).map(({ confirmed }) => {
  const escaped = confirmed.replace(/[()[\]*+?.^$|\\]/g, "\\$&");
  return new RegExp(`\\s*${escaped.replace("{{when}}", "\\d{4}-\\d{2}-\\d{2}").replace("{{who}}", "[^（）()]{1,40}?")}`, "g");
});

/** What a note says without the records of publication and confirmation. */
export function saidIn(note: string | undefined): string {
  return confirmations.reduce((text, pattern) => text.replace(pattern, ""), unsigned(note) ?? "").trim();
}

/** What the people who own the rules wrote themselves; undefined where there is nothing of theirs. */
export function ownNote(note: string | undefined): string | undefined {
  const said = saidIn(note);
  return said === "" || remarks.has(said) ? undefined : said;
}
