import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { fingerprintOf, shownFingerprint } from "../../rules/fingerprint";
import { publicationOf } from "../../rules/publication";
import type { Rule } from "../../rules/ruleBook";
import type { SheetPlan } from "../plan";
import { alerts, colors, fonts, noteFormat, pageMargin, subtitleFormat, titleFormat } from "../style";
import { changesPart, closingPart, pendingPart } from "./closingParts";
import { examplePart } from "./examplePart";
import { adjustPart, gatesPart } from "./gatesPart";
import { metricsPart } from "./metricsPart";
import { moneyPart } from "./moneyPart";
import { openPoints, type OpenPoint } from "./openPoints";
import { bodySize, lastColumn, Page, pageWidths } from "./page";
import { publicVersion, type PublicVersion } from "./publicVersion";
import type { FilledIn } from "./sheetContent";
import { totalPart } from "./totalPart";
import { workedExample } from "./workedExample";
import { columnLetters } from "../../metrics/cellArea";

export interface PublicRulesOptions {
  readonly language: Language;
  /** Rows of the version before, to say what changed; absent = there is none. */
  readonly previous?: readonly Rule[];
  /** Local time as the reader should see it, `2026-11-01 09:30`. */
  readonly writtenAt: string;
  /** Name of the sheet and workbook name that marks it as ours. */
  readonly sheet: string;
  readonly mark: string;
  /** What people wrote on the lines at the end of the sheet that is written anew. */
  readonly filled?: FilledIn;
}

/** The title and the line below it stand on every page. */
const repeatedRows = 2;

/**
 * Plans the sheet that is handed out to staff: one version of a template in words, on A4, as complete as its rows are. What isn't
 * settled is marked where it stands and listed. Nothing on it is a formula: it says what the rules were when it was written.
 * @param rules The rows of the version; at least one.
 */
export function planPublicRules(rules: readonly Rule[], options: PublicRulesOptions): SheetPlan {
  const { language, sheet, mark } = options;
  const of = publicVersion(rules, language);
  if (!of) throw new RangeError("A version has rows.");
  const page = new Page(language);
  const open = openPoints(of);
  const { words } = of;
  const sections = sectionsOf(page, of, open, options);
  const titles = new Map(
    [...sections.keys()].map((section, index) => [
      section,
      fill(words.numbered, { number: words.numbers.split(" ")[index] ?? index + 1, title: words[section].title }),
    ]),
  );
  head(page, of, open, titles.get("pending") ?? "");
  for (const [section, write] of sections) {
    page.heading(titles.get(section) ?? "");
    write(titles.get("pending") ?? "");
  }
  page.gap(8);
  page.line(provenanceOf(of, options.writtenAt), { ...noteFormat(language), size: 8 }, 16);
  const built = page.build(repeatedRows);
  return {
    name: sheet,
    mark,
    blocks: built.blocks,
    formats: [
      { range: `A1:${lastColumn}${built.lastRow}`, format: { font: fonts[language], size: bodySize[language], color: colors.text } },
      ...built.formats,
    ],
    widths: Object.fromEntries(pageWidths.map((width, index) => [columnLetters(index), width])),
    heights: built.heights,
    merges: built.merges,
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {
      orientation: "portrait",
      area: `A1:${lastColumn}${built.lastRow}`,
      fitWidth: 1,
      margin: pageMargin,
      titleRows: `$1:$${repeatedRows}`,
    },
    tabColor: colors.tab,
    gridlines: false,
  };
}

type Section = "metrics" | "gates" | "adjust" | "total" | "money" | "example" | "order" | "changes" | "pending" | "closing";

/** The sections that a version needs, in their order; each is told what the list of open points is called. */
function sectionsOf(
  page: Page,
  of: PublicVersion,
  open: readonly OpenPoint[],
  { previous, filled = new Map() }: PublicRulesOptions,
): ReadonlyMap<Section, (pending: string) => void> {
  const { words, rules } = of;
  const has = (...kinds: readonly Rule["kind"][]): boolean => rules.some(({ kind }) => kinds.includes(kind));
  const example = workedExample(rules);
  return new Map<Section, (pending: string) => void>([
    ["metrics", () => metricsPart(page, of)],
    ["gates", () => gatesPart(page, of)],
    ...(has("adjust") ? [["adjust", () => adjustPart(page, of)] as const] : []),
    ["total", () => totalPart(page, of)],
    ...(has("coefficient", "pay", "award", "stepup", "commission") ? [["money", () => moneyPart(page, of)] as const] : []),
    [
      "example",
      (section) => (example ? examplePart(page, of, example) : page.line(fill(words.example.impossible, { section }), page.body)),
    ],
    ["order", () => page.line(words.order.text, page.body)],
    ["changes", () => changesPart(page, of, previous)],
    ...(open.length > 0 ? [["pending", () => pendingPart(page, of, open)] as const] : []),
    ["closing", () => closingPart(page, of, filled)],
  ]);
}

function head(page: Page, of: PublicVersion, open: readonly OpenPoint[], pending: string): void {
  const { words, name, version, status, rules, language } = of;
  const { facts } = words;
  page.line(fill(words.title, { template: name }), titleFormat(language), 30, true);
  const running = fill(words.running, {
    template: name,
    version,
    dates: datesOf(of),
    status: words.status[status],
    fingerprint: shownFingerprint(fingerprintOf(rules)),
  });
  const line = { bottom: { style: "medium", color: colors.ink } } as const;
  page.line(running, { ...subtitleFormat(language), borders: line }, 18, true);
  const warnings = [
    ...(status === "draft" ? [words.draft] : []),
    ...(open.length > 0 ? [fill(open.length === 1 ? words.open_one : words.open_other, { count: open.length, section: pending })] : []),
  ];
  if (warnings.length > 0) {
    page.gap(6);
    page.line(warnings.join("\n"), { ...page.body, ...alerts.attention, bold: true, size: 11, vertical: "center" });
  }
  page.gap(6);
  const levels = [...new Set(of.metrics.flatMap(({ level }) => level ?? []))];
  const published = publicationOf(rules);
  if (levels.length > 0) page.fact(facts.levels, levels.join(words.separator));
  page.fact(facts.version, fill(facts.versionText, { version, status: words.status[status] }));
  page.fact(facts.dates, datesOf(of));
  page.fact(
    facts.published,
    status === "draft" ? facts.notPublished : published ? fill(facts.publishedText, { ...published }) : facts.noRecord,
  );
  page.fact(facts.purpose, facts.purposeText);
}

function datesOf({ from, to, words: { facts } }: PublicVersion): string {
  const text = from === undefined ? (to === undefined ? facts.always : facts.until) : to === undefined ? facts.since : facts.between;
  return fill(text, { from: from ?? "", to: to ?? "" });
}

function provenanceOf(of: PublicVersion, time: string): string {
  const { words, name, version, status, rules } = of;
  return fill(words.provenance, {
    draft: status === "draft" ? `${words.status.draft} · ` : "",
    template: name,
    version,
    dates: datesOf(of),
    fingerprint: shownFingerprint(fingerprintOf(rules)),
    time,
  });
}
