import { align, exactly, plus, roundQuotient, times, type Exact } from "./exact";

const four = exactly(4);

/**
 * Robust z: how many spreads a value lies from the median of a history, the spread being `k` times the median distance from it (MAD).
 * At 10 decimals. 0 where the value is the median; `undefined` where it isn't and the history has no spread.
 */
export function robustZ(history: readonly number[], k: number): (value: number) => number | undefined {
  const points = history.map(exactly);
  const places = points.reduce((most, point) => Math.max(most, point.places), 0);
  // In quarters, a median of distances from a median is still whole.
  const quarters = points.map((point) => 4n * align(point, places).digits);
  const centre = median(quarters);
  const spread = median(quarters.map((point) => (point < centre ? centre - point : point - centre)));
  const unit: Exact = times(exactly(k), { digits: spread, places });
  return (value) => {
    const distance = plus(times(four, exactly(value)), { digits: -centre, places });
    if (distance.digits === 0n) return 0;
    return spread === 0n ? undefined : roundQuotient(distance, unit, 10);
  };
}

function median(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const half = sorted.length >> 1;
  return ((sorted[half] ?? 0n) + (sorted[sorted.length % 2 === 0 ? half - 1 : half] ?? 0n)) / 2n;
}
