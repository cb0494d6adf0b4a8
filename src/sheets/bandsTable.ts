import { bandingDecimals, edgesOf } from "../engine/banding";
import type { Language } from "../i18n/language";
import { columnLetters } from "../metrics/cellArea";
import type { StepScale } from "../rules/scale";
import { shownBands } from "./bandText";
import type { PlanCell } from "./plan";
import type { RuleAddresses } from "./ruleAddresses";
import type { MetricPlace, ScoresLayout } from "./scoresLayout";

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
  readonly of: ReadonlyMap<string, BandsOfMetric>;
}

/** Where the bands of each metric stand. Metrics that differ by level, and scales without steps, have none. */
export function bandsTable(layout: ScoresLayout): BandsTable {
  const letter = (offset: number) => columnLetters(layout.bandsColumn + offset);
  const of = new Map<string, BandsOfMetric>();
  let row = layout.headerRow + 1;
  for (const place of layout.metrics) {
    const scale = stepsOf(place);
    if (!scale) continue;
    const count = scale.steps.filter((step) => !step.assumed).length + 1;
    of.set(place.name, { scale, firstRow: row, lastRow: row + count - 1 });
    row += count;
  }
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
  };
}

function stepsOf(place: MetricPlace): StepScale | undefined {
  const [only, ...others] = place.rules;
  return only && others.length === 0 && only.rule.scale.type === "steps" ? only.rule.scale : undefined;
}

/** The table's rows. `rules` absent = frozen values: the rules can't change. */
export function bandsRows(layout: ScoresLayout, table: BandsTable, rules: RuleAddresses | undefined, language: Language): PlanCell[][] {
  return layout.metrics.flatMap((place) => {
    const bands = table.of.get(place.name);
    if (!bands) return [];
    const decimals = bandingDecimals(bands.scale.unit, edgesOf(bands.scale));
    const positions = place.rules[0]?.rule.rows ?? [];
    const unchanged: PlanCell = rules ? { formula: `=${rules.unchanged(positions)}` } : true;
    return shownBands(bands.scale, language).map((band, index): PlanCell[] => [
      place.name,
      band.text === "" ? "—" : band.text,
      band.edge ?? null,
      band.result ?? "—",
      band.edge === undefined ? null : Number(Math.max(10 ** -decimals, Math.abs(band.edge) * 0.02).toFixed(10)),
      band.edge === undefined ? null : band.inclusive === false ? 1 : 0,
      index === 0 ? unchanged : null,
    ]);
  });
}
