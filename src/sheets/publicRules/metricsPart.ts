import { fill } from "../../i18n/fill";
import { weightSums, writtenWeights } from "../../rules/weightCheck";
import { alerts, numberFormats, totalFormat } from "../style";
import { percent } from "./amounts";
import { bodySize, type Page } from "./page";
import type { PublicMetric } from "./publicMetrics";
import type { PublicVersion } from "./publicVersion";
import { isOpen, lines } from "./ruleLines";
import { scoreSentences } from "./scaleSentences";

/** What is measured, what it counts for, how it scores, and what happens without a figure. */
export function metricsPart(page: Page, of: PublicVersion): void {
  const { words, metrics } = of;
  const { metrics: table } = words;
  page.header([table.metric, table.weight, table.meaning, table.scale, table.missing].map((value) => ({ value })));
  for (const metric of metrics) metricRow(page, of, metric);
  for (const { level, sum, gap } of weightSums(writtenWeights(of.rules))) {
    const label = level === undefined ? table.sum : fill(table.sumLevel, { level });
    const off = gap === 0 ? "" : fill(gap > 0 ? table.gap : table.over, { gap: percent(Math.abs(gap)) });
    const format = { ...totalFormat(page.language), size: bodySize[page.language] };
    page.row(
      [
        { value: label },
        { value: sum, format: { numberFormat: weightFormat(sum), horizontal: "center" } },
        { value: off, span: 3, format: gap === 0 ? {} : alerts.attention },
      ],
      format,
    );
  }
  page.gap(4);
  const { capMetric, minCover } = of.settings;
  for (const note of [
    table.counted,
    table.rounding,
    fill(table.cap, { cap: capMetric }),
    `${table.exempt}${page.language === "en" ? " " : ""}${fill(table.cover, { cover: percent(minCover) })}`,
  ])
    page.note(note);
}

function metricRow(page: Page, { words }: PublicVersion, metric: PublicMetric): void {
  const { metrics: table } = words;
  const { name, level, group, weight, definitions, note, scale, written, missing, minSample } = metric;
  const title = [
    name,
    ...(level === undefined ? [] : [fill(table.level, { level })]),
    ...(group === undefined ? [] : [fill(table.group, { group })]),
  ];
  const sentences = scale ? scoreSentences(scale, page.language) : [];
  const open = !scale || isOpen(sentences);
  const policy = typeof missing === "number" ? fill(table.policy.given, { score: missing }) : table.policy[missing];
  page.row([
    { value: title.join("\n"), format: { bold: true } },
    weight === undefined
      ? { value: table.noWeight, format: { horizontal: "center", ...alerts.attention } }
      : { value: weight, format: { numberFormat: weightFormat(weight), horizontal: "center", bold: true } },
    {
      value: [...meanings(metric, page, words), ...(note === undefined ? [] : [fill(table.note, { note })])].join("\n"),
      format: definitions.length !== 1 && note === undefined ? alerts.attention : {},
    },
    {
      value: scale ? lines(sentences, words.assumed) : written === "" ? table.noScale : fill(table.unreadable, { scale: written }),
      format: open ? alerts.attention : {},
    },
    { value: [policy, ...(minSample === undefined ? [] : [fill(table.minSample, { count: minSample })])].join("\n") },
  ]);
}

function meanings({ definitions, note }: PublicMetric, { language }: Page, { metrics: table }: PublicVersion["words"]): readonly string[] {
  if (definitions.length === 0) return note === undefined ? [table.unknown] : [];
  const unsettled = definitions.length > 1 && note === undefined ? [table.unsettled] : [];
  const told = definitions.flatMap(({ meaning, formula }, index) => {
    const text = meaning[language];
    return [
      definitions.length === 1 ? text : fill(table.reading, { number: index + 1, meaning: text }),
      fill(table.formula, { formula: formula[language] }),
    ];
  });
  return [...told, ...unsettled];
}

function weightFormat(weight: number): string {
  return Number.isInteger(Number((weight * 100).toPrecision(12))) ? numberFormats.percent0 : numberFormats.percent2;
}
