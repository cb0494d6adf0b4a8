/** A made-up month: people, metrics and rules for measuring, the same at every run. */
import type { MetricTable } from "../../src/engine/metricTable";
import type { Template } from "../../src/rules/ruleBook";
import type { StepScale } from "../../src/rules/scale";

export const metricCount = 10;
const edges = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6];
const results = [100, 90, 80, 70, 60, 50];

/** Six bands over everything; `shift` moves the best edge, as an edit of the rule book does. */
export function sixBands(shift = 0): StepScale {
  return {
    type: "steps",
    direction: "higher",
    unit: "percent",
    steps: edges.map((edge, k) => ({ edge: k === 0 ? edge + shift : edge, inclusive: true, result: results[k] ?? 0, assumed: false })),
    otherwise: { result: 30, assumed: false },
  };
}

export function aTemplate(shift = 0): Template {
  const band = (edge: number, result: number) => ({ edge, result, inclusive: true, assumed: false });
  return {
    name: "bench",
    version: 1,
    status: "published",
    metrics: Array.from({ length: metricCount }, (_, k) => ({
      name: `m${k}`,
      weight: 1 / metricCount,
      scale: sixBands(k === 0 ? shift : 0),
      missing: "reweight",
      rows: [],
    })),
    gates: [
      { name: "leak", action: { type: "veto" }, rows: [] },
      { name: "late", action: { type: "cap", at: 60 }, rows: [] },
    ],
    adjustments: [],
    coefficients: {
      scale: {
        type: "steps",
        direction: "higher",
        unit: "none",
        steps: [band(90, 1.2), band(80, 1), band(70, 0.8)],
        otherwise: { result: 0, assumed: false },
      },
      rows: [],
    },
    pay: { base: 3000, fixedShare: 0.6, baseRows: [], fixedShareRows: [] },
    settings: { bandDecimals: 2, minCover: 0.6, capMetric: 100, capTotal: 100, rankStyle: "competition", vetoScope: "floating" },
    fingerprint: "0000",
  };
}

/** `values[][]` as Excel gives them: a row per person, ratios at 0.01 percentage point, one cell in fifty missing. */
export function someValues(people: number): (string | number)[][] {
  let seed = 42;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  return Array.from({ length: people }, () =>
    Array.from({ length: metricCount }, () => (random() < 0.02 ? "—" : Math.round((0.55 + 0.45 * random()) * 10000) / 10000)),
  );
}

/** The people of a month; one in a hundred crosses a red line. */
export function aTeam(people: number): Pick<MetricTable, "people" | "flags"> {
  const breached = (every: number) => Array.from({ length: people }, (_, i) => i % every === 0);
  return {
    people: Array.from({ length: people }, (_, i) => ({ name: `p${i}`, row: i + 2 })),
    flags: [
      { gate: "leak", breached: breached(500), evidence: [] },
      { gate: "late", breached: breached(100), evidence: [] },
    ],
  };
}

/** The columns of `values[][]`, read row by row. */
export function columnsOf(values: readonly (readonly (string | number)[])[], team: Pick<MetricTable, "people" | "flags">): MetricTable {
  const metrics = Array.from({ length: metricCount }, (_, k) => ({
    metric: `m${k}`,
    values: new Float64Array(values.length),
    missing: new Map<number, "dash">(),
  }));
  for (let i = 0; i < values.length; i++) {
    const row = values[i] as readonly (string | number)[];
    for (let k = 0; k < metricCount; k++) {
      const cell = row[k];
      const column = metrics[k] as (typeof metrics)[number];
      column.values[i] = typeof cell === "number" ? cell : NaN;
      if (typeof cell !== "number") column.missing.set(i, "dash");
    }
  }
  return { period: "2026-10", sheet: "bench", nameColumn: "A", adjustments: [], metrics, ...team };
}
