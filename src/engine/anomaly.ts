import { align, exactly, roundQuotient, times, type Exact } from "./exact";

/**
 * Robust z: how many spreads a value lies from the median of a history, the spread being `k` times the median distance from it (MAD).
 * At 10 decimals. 0 where the value is the median; `undefined` where it isn't and the history has no spread.
 */
export function robustZ(value: number, history: readonly number[], k: number): number | undefined {
  const points = [value, ...history].map(exactly);
  const places = points.reduce((most, point) => Math.max(most, point.places), 0);
  // In doubled units a median between two points is still whole.
  const [now = 0n, ...past] = points.map((point) => 2n * align(point, places).digits);
  const centre = median(past);
  const distance = 2n * (now - centre);
  const spread = median(past.map((point) => 2n * size(point - centre)));
  if (distance === 0n) return 0;
  return spread === 0n ? undefined : roundQuotient(whole(distance), times(exactly(k), whole(spread)), 10);
}

/** The median of even numbers. */
function median(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const right = sorted.length >> 1;
  const left = sorted.length % 2 === 0 ? right - 1 : right;
  return ((sorted[left] ?? 0n) + (sorted[right] ?? 0n)) / 2n;
}

function size(x: bigint): bigint {
  return x < 0n ? -x : x;
}

function whole(digits: bigint): Exact {
  return { digits, places: 0 };
}
