/** Best time of one run in milliseconds, after warming up: what other work on the machine disturbs least. */
export function milliseconds(work: () => unknown, { runs = 25, warmUp = 5 } = {}): number {
  for (let n = 0; n < warmUp; n++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Nanoseconds of one call in a long row of calls; the answers are summed so that none can be skipped. */
export function nanosecondsPerCall(call: (n: number) => number, calls = 1_000_000): number {
  let sum = 0;
  const row = () => {
    for (let n = 0; n < calls; n++) sum += call(n);
  };
  const time = milliseconds(row, { runs: 5, warmUp: 2 });
  if (Number.isNaN(sum)) throw new Error("A call gave no answer.");
  return (time * 1e6) / calls;
}
