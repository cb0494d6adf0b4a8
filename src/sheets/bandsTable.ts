import { nearCoefficientDistance, nearDistance } from "../engine/nearEdge";
import type { Language } from "../i18n/language";
import { sheetWords } from "../i18n/sheetWords";
import { columnLetters } from "../metrics/cellArea";
import type { MetricRule, Template } from "../rules/ruleBook";
import type { StepScale } from "../rules/scale";
import { shownBands } from "./bandText";
import type { PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { ScoresLayout } from "./scoresLayout";

/**
 * The bands in force when the sheet was written, right of the scores, best first: what the near-edge look and the
 * scorecard's sentences look things up in. `unchanged` turns FALSE when a rule cell is edited afterwards: then neither claims anything.
 */
export interface BandsOfMetric {
  readonly scale: StepScale;
  /** Rows of its bands; the last is what no step covers. */
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface BandsTable {
  readonly columns: Readonly<Record<"metric" | "band" | "edge" | "result" | "near" | "excluded" | "unchanged", string>>;
  readonly headerRow: number;
  readonly lastRow: number;
  /** By rule: a metric may have one per staff level. */
  readonly of: ReadonlyMap<MetricRule, BandsOfMetric>;
  /** Bands of the total that decide over money. */
  readonly coefficients: (BandsOfMetric & { readonly positions: readonly number[] }) | undefined;
}

/** Where the bands of each rule, and those of the coefficient, stand. Scales without steps have none. */
export function bandsTable(layout: ScoresLayout, template: Pick<Template, "coefficients">): BandsTable {
  const letter = (offset: number) => columnLetters(layout.bandsColumn + offset);
  const of = new Map<MetricRule, BandsOfMetric>();
  let row = layout.headerRow + 1;
  const place = (scale: StepScale): BandsOfMetric => {
    const firstRow = row;
    row += scale.steps.filter((step) => !step.assumed).length + 1;
    return { scale, firstRow, lastRow: row - 1 };
  };
  for (const { rule } of layout.metrics.flatMap(({ rules }) => rules)) if (rule.scale.type === "steps") of.set(rule, place(rule.scale));
  const coefficients = template.coefficients && { ...place(template.coefficients.scale), positions: template.coefficients.rows };
  return {
    columns: {
      metric: letter(0),
      band: letter(1),
      edge: letter(2),
      result: letter(3),
      near: letter(4),
      excluded: letter(5),
      unchanged: letter(6),
    },
    headerRow: layout.headerRow,
    lastRow: row - 1,
    of,
    coefficients,
  };
}

/** The table's rows. `rules` absent = frozen values: the rules can't change. */
export function bandsRows(table: BandsTable, rules: RuleAddresses | undefined, language: Language): PlanCell[][] {
  const rows = (name: string, scale: StepScale, positions: readonly number[], near: (edge: number) => number) => {
    const unchanged: PlanCell = rules ? { formula: `=${rules.unchanged(positions)}` } : true;
    return shownBands(scale, language).map((band, index): PlanCell[] => [
      name,
      band.text === "" ? "—" : band.text,
      band.edge ?? null,
      band.result ?? "—",
      band.edge === undefined ? null : near(band.edge),
      band.edge === undefined ? null : band.inclusive === false ? 1 : 0,
      index === 0 ? unchanged : null,
    ]);
  };
  const metrics = [...table.of].flatMap(([rule, { scale }]) =>
    rows(rule.level === undefined ? rule.name : `${rule.name} · ${rule.level}`, scale, rule.rows, (edge) => nearDistance(scale, edge)),
  );
  const { coefficients } = table;
  if (!coefficients) return metrics;
  const { total, coefficient } = sheetWords(language).scores;
  const name = `${total} → ${coefficient}`;
  return [...metrics, ...rows(name, coefficients.scale, coefficients.positions, () => nearCoefficientDistance)];
}
