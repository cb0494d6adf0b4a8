/** Places by total: the best is 1, equal totals share a place, NaN is unranked (0). */

/** 1,2,2,4 or the Chinese 1,2,2,3 (D24). */
export type RankStyle = "competition" | "dense";

const finestStep = 100;
const bucketLimit = 1_000_000;

/** Ranks totals that are equal when they agree at 2 decimals. */
export function rankTotals(totals: Float64Array, style: RankStyle): Int32Array {
  const keys = new Float64Array(totals.length);
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < totals.length; i++) {
    const total = totals[i] as number;
    if (total !== total) continue;
    const key = (keys[i] = Math.round(total * finestStep));
    if (key < low) low = key;
    if (key > high) high = key;
  }
  return high - low <= bucketLimit ? rankByBuckets(totals, keys, low, high, style) : rankByOrder(totals, style);
}

/** Totals of a scheme lie close together: counting them takes one pass and no comparisons. */
function rankByBuckets(totals: Float64Array, keys: Float64Array, low: number, high: number, style: RankStyle): Int32Array {
  const ranks = new Int32Array(totals.length);
  if (high < low) return ranks;
  const places = new Int32Array(high - low + 1);
  for (let i = 0; i < totals.length; i++) if (totals[i] === totals[i]) places[(keys[i] as number) - low]!++;
  let next = 1;
  for (let bucket = places.length - 1; bucket >= 0; bucket--) {
    const people = places[bucket] as number;
    if (people === 0) continue;
    places[bucket] = next;
    next += style === "dense" ? 1 : people;
  }
  for (let i = 0; i < totals.length; i++) if (totals[i] === totals[i]) ranks[i] = places[(keys[i] as number) - low] as number;
  return ranks;
}

function rankByOrder(totals: Float64Array, style: RankStyle): Int32Array {
  return rankBy(
    totals.length,
    (i) => totals[i] === totals[i],
    (a, b) => Math.round(((totals[b] as number) - (totals[a] as number)) * finestStep),
    style,
  );
}

/** Ranks 0..count-1 by any order; those not `ranked` get 0. */
export function rankBy(
  count: number,
  ranked: (i: number) => boolean,
  order: (a: number, b: number) => number,
  style: RankStyle,
): Int32Array {
  const ranks = new Int32Array(count);
  const places = Array.from({ length: count }, (_, i) => i)
    .filter(ranked)
    .sort(order);
  let place = 0;
  places.forEach((i, position) => {
    const before = places[position - 1];
    if (before === undefined || order(before, i) !== 0) place = style === "dense" ? place + 1 : position + 1;
    ranks[i] = place;
  });
  return ranks;
}
