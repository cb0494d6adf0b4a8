/** 100,000 random cases per arithmetic function, many of them on an edge or a hair beside it, against decimals that take their time. */
import Big from "big.js";
import { answerOf } from "./runtime";
import { aRandom, beside, seen } from "../support/random";
import { anomaly } from "../../src/functions/anomaly";
import { award } from "../../src/functions/award";
import { bonus } from "../../src/functions/bonus";
import { bonusCoef } from "../../src/functions/bonusCoef";
import { commission } from "../../src/functions/commission";
import { curve } from "../../src/functions/curve";
import { gate } from "../../src/functions/gate";
import { num } from "../../src/functions/num";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { stepUp } from "../../src/functions/stepUp";
import { target } from "../../src/functions/target";
import { tier } from "../../src/functions/tier";
import { topPct } from "../../src/functions/topPct";
import { weightCheck } from "../../src/functions/weightCheck";
import { weighted } from "../../src/functions/weighted";

const halfUp = Big.roundHalfUp;
// Far beyond what doubles hold, and no further: dividing costs by the digit.
Big.DP = 18;
const cases = 100_000;
const omitted = null as unknown as undefined;
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const column = (list: readonly unknown[]): unknown[][] => list.map((cell) => [cell]);

/** Nothing but the first few cases in which the product and the reference differ. */
function differences(inputs: readonly unknown[], answers: unknown, expected: (i: number) => unknown): unknown[] {
  const found: unknown[] = [];
  const list = (answers as unknown[][]).flat(2);
  expect(list).toHaveLength(inputs.length);
  for (let i = 0; i < list.length && found.length < 5; i++) {
    const want = expected(i);
    if (!Object.is(list[i], want)) found.push({ input: inputs[i], answer: list[i], expected: want });
  }
  return found;
}

test("NUM reads what is written, to the last digit", () => {
  const random = aRandom(1);
  const written = times(cases, () => (random.whole(0, 999_999) / 10 ** random.whole(0, 4)).toString());
  const units = [
    ["%", "0.01"],
    ["万", "10000"],
    ["分钟", "60"],
    ["秒", "1"],
  ] as const;
  const texts = written.map((digits, i) => digits + (units[i % 4] as (typeof units)[number])[0]);
  const expected = (i: number) => Number(new Big(written[i] as string).times((units[i % 4] as (typeof units)[number])[1]).toPrecision(15));
  expect(differences(texts, num(column(texts)), expected)).toEqual([]);
});

test("RATE divides, to the last bit", () => {
  const random = aRandom(2);
  const pairs = times(cases, () => [random.whole(0, 50_000), random.whole(1, 50_000)] as const);
  const answers = rate(column(pairs.map(([top]) => top)), column(pairs.map(([, base]) => base)));
  const exact = (top: number, base: number) => Number((BigInt(top) * 10n ** 22n) / BigInt(base)) / 1e22;
  const expected = (i: number) => {
    const [answer, ratio] = [Number(answers[i]?.[0]), exact(...(pairs[i] ?? [0, 1]))];
    return Math.abs(answer - ratio) <= ratio * Number.EPSILON ? answer : ratio;
  };
  expect(differences(pairs, answers, expected)).toEqual([]);
});

describe("TIER bands what is shown", () => {
  const random = aRandom(3);
  const ratios = times(cases / 2, () => beside(random, random.pick([0.7, 0.675, 0.65]), 4));
  const ratioBands = [
    [0.7, 100],
    [0.675, 90],
    [0.65, 80],
  ];
  const ratioResults = ratios.map((ratio) => {
    const shown = Number(seen(ratio).round(4, halfUp));
    return ratioBands.find(([edge = 0]) => shown >= edge)?.[1] ?? "#N/A";
  });
  const ratioResult = (i: number) => ratioResults[i];

  test("ratios at 0.01 percentage point, in a range", () => {
    expect(
      differences(
        ratios,
        answerOf(() => tier(column(ratios), ratioBands)),
        ratioResult,
      ),
    ).toEqual([]);
  });

  test("ratios cell by cell, which is answered another way", () => {
    const single = ratios.slice(0, 10_000).map((x) => answerOf(() => tier([[x]], ratioBands)));
    expect(differences(ratios.slice(0, 10_000), single, ratioResult)).toEqual([]);
  });

  test("seconds at 2 decimals, where lower is better and an edge is exclusive", () => {
    const seconds = times(cases / 2, () => beside(random, random.pick([30, 60]), 2));
    const result = (i: number) => {
      const shown = seen(seconds[i]).round(2, halfUp);
      return shown.lte(30) ? 100 : shown.lt(60) ? 80 : 0;
    };
    expect(differences(seconds, tier(column(seconds), [["≤30秒→100; <60秒→80; else→0"]]), result)).toEqual([]);
  });
});

test("CURVE lies on the line", () => {
  const random = aRandom(4);
  const lines = times(100, () => {
    const points = [[random.whole(-50, 50), random.whole(0, 100)]];
    for (let k = random.whole(1, 3); k > 0; k--)
      points.push([(points.at(-1)?.[0] ?? 0) + random.pick([10, 20, 25, 40, 50]), random.whole(0, 100)]);
    return points;
  });
  const found = lines.flatMap((points) => {
    const values = times(cases / 100, () => random.whole(-6000, 20_000) / 100);
    // One division of whole numbers gives the nearest double there is.
    const expected = (i: number) => {
      const x = Math.round((values[i] ?? 0) * 100);
      const right = points.findIndex(([at = 0]) => x <= at * 100);
      const [at1 = 0, score1 = 0] = points[right === -1 ? points.length - 1 : right] ?? [];
      if (right < 1) return score1;
      const [at0 = 0, score0 = 0] = points[right - 1] ?? [];
      const width = (at1 - at0) * 100;
      return (score0 * width + (x - at0 * 100) * (score1 - score0)) / width + 0;
    };
    return differences(values, curve(column(values), points), expected);
  });
  expect(found).toEqual([]);
});

test("WEIGHTED is the exact sum, rounded once, whoever misses a score", () => {
  const random = aRandom(5);
  const weights = [40, 30, 15, 15];
  const people = times(cases, () => weights.map(() => (random.whole(0, 14) === 0 ? "—" : random.whole(0, 10_000) / 100)));
  // Whole numbers, of cents and percent: 2 × sum + cover over 2 × cover is half up.
  const expected = (i: number) => {
    let [sum, cover] = [0, 0];
    people[i]?.forEach((score, k) => {
      if (typeof score !== "number") return;
      sum += Math.round(score * 100) * (weights[k] ?? 0);
      cover += weights[k] ?? 0;
    });
    return cover < 60 ? "#N/A" : Math.floor((2 * sum + cover) / (2 * cover)) / 100;
  };
  expect(
    differences(
      people,
      answerOf(() => weighted(people, [weights])),
      expected,
    ),
  ).toEqual([]);
});

test("WEIGHTCHECK is the exact gap", () => {
  const random = aRandom(6);
  const lists = times(cases, () => times(5, () => random.whole(0, 12_000)));
  const answers = lists.map((halves) => [weightCheck([halves.map((half) => half / 200)], 100)]);
  const expected = (i: number) => (lists[i]?.reduce((gap, half) => gap - half, 20_000) ?? NaN) / 200;
  expect(differences(lists, answers, expected)).toEqual([]);
});

test("GATE leaves the highest total of the band below", () => {
  const random = aRandom(7);
  const totals = times(cases, () => Number(seen(beside(random, random.pick([90, 80, 70]), 2)).round(2, halfUp)));
  const below = (total: number) => (total >= 90 ? 89.99 : total >= 80 ? 79.99 : total >= 70 ? 69.99 : total);
  const flags = totals.map(() => [1]);
  const answers = gate(column(totals), flags, [["DOWNGRADE"]] as never, [["≥90→1.2; ≥80→1.0; ≥70→0.8"]]);
  expect(differences(totals, answers, (i) => below(totals[i] ?? 0))).toEqual([]);
});

test("BONUSCOEF goes by the total at 2 decimals", () => {
  const random = aRandom(8);
  const totals = times(cases, () => beside(random, random.pick([90, 80, 70]), 2));
  const expected = (i: number) => {
    const shown = seen(totals[i]).round(2, halfUp);
    return shown.gte(90) ? 1.2 : shown.gte(80) ? 1 : shown.gte(70) ? 0.8 : "#N/A";
  };
  expect(
    differences(
      totals,
      answerOf(() => bonusCoef(column(totals))),
      expected,
    ),
  ).toEqual([]);
});

test("BONUS is the exact product, rounded once, to cents", () => {
  const random = aRandom(9);
  const pays = times(cases, () => [random.whole(0, 5_000_000) / 100, random.whole(0, 300) / 100] as const);
  const answers = bonus(column(pays.map(([base]) => base)), column(pays.map(([, coef]) => coef)));
  // In cents and hundredths: base × (60 × 100 + 40 × coefficient) ÷ 10,000, half up.
  const expected = (i: number) => {
    const [base, coef] = (pays[i] ?? [0, 0]).map((amount) => Math.round(amount * 100)) as [number, number];
    return Math.floor((base * (6000 + 40 * coef) + 5000) / 10_000) / 100;
  };
  expect(differences(pays, answers, expected)).toEqual([]);
});

describe("COMMISSION is due on all, less what was due before", () => {
  const tiers = [
    [0, 0.01],
    [100_000, 0.012],
    [300_000.5, 0.015],
  ] as const;
  const due = {
    SLAB: (sum: Big) => sum.times(tiers.findLast(([from]) => sum.round(2, halfUp).gte(from))?.[1] ?? 0),
    MARGINAL: (sum: Big) =>
      tiers.reduce((total, [from, share], k) => {
        const upTo = tiers[k + 1]?.[0] ?? Infinity;
        const part = (sum.gt(upTo === Infinity ? sum : upTo) ? new Big(upTo) : sum).minus(from);
        return part.gt(0) ? total.plus(part.times(share)) : total;
      }, new Big(0)),
  };

  test.each(["SLAB", "MARGINAL"] as const)("%s", (mode) => {
    const random = aRandom(mode === "SLAB" ? 10 : 11);
    const sales = times(cases / 2, () => {
      const before = random.whole(0, 50_000_000) / 100;
      const after = random.whole(0, 3) === 0 ? beside(random, random.pick([100_000, 300_000.5]), 2) : random.whole(-1e6, 5e7) / 100;
      return [Number((after - before).toFixed(4)), before] as const;
    });
    const dueOn = (sum: Big) => (sum.lt(0) ? due[mode](sum.times(-1)).times(-1) : due[mode](sum));
    const expected = (i: number) => {
      const [amount = 0, before = 0] = sales[i] ?? [];
      return (
        dueOn(seen(amount).plus(before))
          .minus(dueOn(new Big(before)))
          .round(2, halfUp)
          .toNumber() + 0
      );
    };
    const answers = commission(
      column(sales.map(([amount]) => amount)),
      tiers.map((row) => [...row]),
      mode as never,
      column(sales.map(([, before]) => before)),
    );
    expect(differences(sales, answers, expected)).toEqual([]);
  });
});

test.each(["HIGHER", "LOWER"] as const)("AWARD is paid from the threshold on, as shown, where %s is better", (dir) => {
  const random = aRandom(dir === "HIGHER" ? 12 : 18);
  const rows = times(cases / 2, (i) => {
    const threshold = i % 2 ? 0.9 : random.whole(5000, 9800) / 10_000;
    return [beside(random, threshold, 4), threshold] as const;
  });
  const answers = award(column(rows.map(([value]) => value)), column(rows.map(([, threshold]) => threshold)), [[500]], dir as never);
  const expected = (i: number) => {
    const [shown, threshold = 0] = [Number(seen(rows[i]?.[0]).round(4, halfUp)), rows[i]?.[1]];
    return (dir === "HIGHER" ? shown >= threshold : shown <= threshold) ? 500 : 0;
  };
  expect(differences(rows, answers, expected)).toEqual([]);
});

test("STEPUP counts whole steps between what is shown", () => {
  const random = aRandom(13);
  const rows = times(cases, () => {
    const baseline = random.whole(4000, 9900) / 10_000;
    const step = random.pick([0.05, 0.025, 0.01, 0.005, 0.03]);
    return [beside(random, Math.round((baseline + step * random.whole(-2, 9)) * 1e5) / 1e5, 4), baseline, step] as const;
  });
  const pick = (k: 0 | 1 | 2) => column(rows.map((row) => row[k]));
  const expected = (i: number) => {
    const [value = 0, baseline = 0, step = 1] = rows[i] ?? [];
    // In tenths of a basis point everything is whole.
    const inUnits = (x: number) => Math.round(x * 100_000);
    const steps = Math.max(0, Math.floor((inUnits(Number(seen(value).round(4, halfUp))) - inUnits(baseline)) / inUnits(step)));
    return (steps * 3) / 1000;
  };
  expect(differences(rows, stepUp(pick(0), pick(1), pick(2), [[0.003]]), expected)).toEqual([]);
});

test("RANK counts who is better, as shown", () => {
  const random = aRandom(14);
  const totals = times(cases, () => beside(random, random.whole(0, 10_000) / 100, 2));
  const cents = totals.map((total) => Math.round(Number(seen(total).round(2, halfUp).times(100))));
  const best = [...new Set(cents)].sort((a, b) => b - a);
  const dense = new Map(best.map((key, k) => [key, k + 1]));
  const sorted = [...cents].sort((a, b) => b - a);
  const first = new Map<number, number>();
  sorted.forEach((key, k) => first.has(key) || first.set(key, k + 1));
  expect(differences(totals, rank(column(totals)), (i) => first.get(cents[i] ?? NaN))).toEqual([]);
  expect(differences(totals, rank(column(totals), "CN" as never), (i) => dense.get(cents[i] ?? NaN))).toEqual([]);
});

test("TOPPCT fills its places, half up, and treats equals alike", () => {
  const random = aRandom(15);
  const found = times(cases / 50, (i) => {
    const scores = times(50, () => random.whole(8500, 9000) / 100);
    const share = random.whole(1, 99) / 100;
    const places = Math.max(1, new Big(share).times(50).round(0, halfUp).toNumber());
    const better = (k: number) => scores.filter((score) => score > (scores[k] ?? 0)).length;
    const noWorse = (k: number) => scores.filter((score) => score >= (scores[k] ?? 0)).length;
    const expected = i % 2 ? (k: number) => better(k) < places : (k: number) => noWorse(k) <= places;
    return differences(scores, topPct(column(scores), share, (i % 2 ? "IN" : "OUT") as never), expected);
  });
  expect(found.flat()).toEqual([]);
});

describe("TARGET", () => {
  const random = aRandom(16);
  const histories = times(cases / 2, () => times(random.whole(8, 14), () => random.whole(0, 10_000) / 10_000));
  const sorted = histories.map((points) => [...points].sort((a, b) => a - b));

  test("the ladder: so many percent don't exceed it, and no smaller point will do", () => {
    const answers = histories.map((points) => [String(target([points])[0])]);
    const expected = (i: number) =>
      String([50, 75, 90].map((percent) => sorted[i]?.find((_, k) => (k + 1) * 100 >= percent * (sorted[i]?.length ?? 0))));
    expect(differences(histories, answers, expected)).toEqual([]);
  });

  test("the means are exact, of all and of the best tenth", () => {
    const mean = (points: readonly number[]) =>
      points
        .reduce((sum, point) => sum.plus(point), new Big(0))
        .div(points.length)
        .round(10, halfUp)
        .toNumber();
    const best = histories.map((points, i) => target([points], (i % 2 ? "MEAN" : "TOP10") as never)[0] ?? []);
    expect(differences(histories, best, (i) => mean(i % 2 ? (sorted[i] ?? []) : (sorted[i] ?? []).slice(-1)))).toEqual([]);
  });
});

test("ANOMALY is the exact distance in spreads", () => {
  const random = aRandom(17);
  const half = (list: readonly Big[]) => {
    const sorted = [...list].sort((a, b) => a.cmp(b));
    return sorted[(sorted.length - 1) >> 1]?.plus(sorted[sorted.length >> 1] ?? 0).div(2) ?? new Big(0);
  };
  const found = times(cases / 100, () => {
    const history = times(random.whole(3, 14), () => random.whole(7000, 9000) / 10_000);
    const values = times(100, () => random.whole(5000, 10_000) / 10_000);
    const centre = half(history.map((point) => new Big(point)));
    const spread = half(history.map((point) => new Big(point).minus(centre).abs())).times("1.4826");
    const expected = (i: number) => {
      const distance = new Big(values[i] ?? 0).minus(centre);
      if (distance.eq(0)) return 0;
      return spread.eq(0) ? "#N/A" : distance.div(spread).round(10, halfUp).toNumber();
    };
    return differences(
      values,
      answerOf(() => anomaly(column(values), [history], omitted)),
      expected,
    );
  });
  expect(found.flat()).toEqual([]);
});
