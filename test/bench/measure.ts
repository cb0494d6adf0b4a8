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

/** Processor nanoseconds of one call in a long row of calls; the answers are summed so that none can be skipped. */
export function nanosecondsPerCall(call: (n: number) => number, calls = 1_000_000): number {
  let sum = 0;
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const before = process.cpuUsage();
    for (let n = 0; n < calls; n++) sum += call(n);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  if (Number.isNaN(sum)) throw new Error("A call gave no answer.");
  return (best * 1000) / calls;
}
