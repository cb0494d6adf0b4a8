/** What the engine is compared with: the obvious way to write it, and the least work that could be done. */
import type { Template } from "../../src/rules/ruleBook";
import { metricCount } from "./month";

type Values = readonly (readonly (string | number)[])[];

interface Result {
  readonly total: number;
  readonly coefficient: number;
  readonly rank: number;
}

/** Objects, a fresh sorted copy of the bands for every value, and a filter per person for the rank. Rounds by epsilon, explains nothing. */
export function naively(template: Template, values: Values): Result[] {
  const bandsOf = (scale: Template["metrics"][number]["scale"]) =>
    scale.type === "steps" ? scale.steps.map(({ edge, result }) => ({ edge, result: Number(result) })) : [];
  const worth = (bands: readonly { edge: number; result: number }[], value: number, otherwise: number) =>
    [...bands].sort((a, b) => b.edge - a.edge).find(({ edge }) => value >= edge)?.result ?? otherwise;
  const people = values.map((row) => {
    const lines = template.metrics
      .map((rule, k) => ({ rule, value: row[k] }))
      .filter((line): line is { rule: typeof line.rule; value: number } => typeof line.value === "number");
    const cover = lines.reduce((sum, { rule }) => sum + rule.weight, 0);
    const sum = lines.reduce((total, { rule, value }) => total + rule.weight * worth(bandsOf(rule.scale), value, 30), 0);
    const total = Math.round((sum / cover + Number.EPSILON) * 100) / 100;
    return { total, coefficient: worth(template.coefficients ? bandsOf(template.coefficients.scale) : [], total, 0) };
  });
  return people.map((person) => ({ ...person, rank: 1 + people.filter(({ total }) => total > person.total).length }));
}

/** The least work: one pass over a flat array, no missing values, no red lines, no reasons, no rounding rules; rank by one sort. */
export function barely(cells: Float64Array, people: number, edges: Float64Array, results: Float64Array, weight: number): Float64Array {
  const totals = new Float64Array(people);
  for (let i = 0; i < people; i++) {
    let sum = 0;
    for (let k = 0; k < metricCount; k++) {
      const value = cells[i * metricCount + k] as number;
      let band = 0;
      while (band < edges.length && value < (edges[band] as number)) band++;
      sum += (results[band] as number) * weight;
    }
    totals[i] = Math.round(sum * 100) / 100;
  }
  const sorted = totals.slice().sort();
  const out = new Float64Array(people);
  for (let i = 0; i < people; i++) {
    let low = 0;
    let high = people;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) <= (totals[i] as number)) low = middle + 1;
      else high = middle;
    }
    out[i] = 1 + people - low;
  }
  return out;
}
