import { fill } from "../../i18n/fill";
import { changeSentence } from "../../rules/changeSentence";
import { diffVersions } from "../../rules/diffVersions";
import type { Rule } from "../../rules/ruleBook";
import type { Format } from "../plan";
import { alerts, colors } from "../style";
import type { OpenPoint } from "./openPoints";
import type { Page, PageCell } from "./page";
import type { PublicVersion } from "./publicVersion";
import { lineKey, type FilledIn } from "./sheetContent";

/** What changed against the version before, one change a line. */
export function changesPart(page: Page, { rules, words, language }: PublicVersion, previous: readonly Rule[] | undefined): void {
  const { changes: said } = words;
  const [before] = previous ?? [];
  if (!previous || !before) return page.line(said.first, page.body);
  const { version } = before;
  const changes = diffVersions(previous, rules, language);
  if (changes.length === 0) return page.line(fill(said.none, { version }), page.body);
  page.line(fill(said.since, { version }), { ...page.body, bold: true }, 18, true);
  for (const change of changes) page.line(fill(said.item, { text: changeSentence(change, language) }), page.body);
}

/** What isn't settled yet, so that nobody relies on it. */
export function pendingPart(page: Page, { words, rules }: PublicVersion, points: readonly OpenPoint[]): void {
  const assumed = rules.some((rule) => rule.assumed);
  page.line(assumed ? words.pending.until : words.pending.complete, { ...page.body, ...alerts.attention, bold: true }, 18, true);
  for (const { where, what } of points)
    page.row([
      { value: where, span: 2, format: { bold: true } },
      { value: what, span: 3 },
    ]);
}

/** Where to object, with lines to fill in, and who signs. */
export function closingPart(page: Page, { words: { closing } }: PublicVersion, filled: FilledIn): void {
  const blank: Format = { borders: { bottom: { style: "thin", color: colors.text } } };
  const plain: Format = { font: page.body.font ?? "", size: page.body.size ?? 10, color: colors.text, vertical: "bottom", wrap: true };
  const line = (label: string, place: "first" | "second", span: number): PageCell => ({
    value: filled.get(lineKey(label, place)) ?? null,
    span,
    format: blank,
  });
  const pair = (first: string, second: string): void =>
    page.row(
      [{ value: first }, line(first, "first", 2), { value: second, format: { horizontal: "right", indent: 1 } }, line(first, "second", 1)],
      plain,
      { least: 27, keep: true },
    );
  page.line(closing.text, plain, 18, true);
  page.row([{ value: closing.contact }, line(closing.contact, "first", 4)], plain, { least: 27, keep: true });
  pair(closing.within, closing.answer);
  page.row([{ value: closing.notice }, line(closing.notice, "first", 4)], plain, { least: 27, keep: true });
  for (const who of [closing.drawn, closing.checked, closing.staff]) pair(who, closing.date);
}
