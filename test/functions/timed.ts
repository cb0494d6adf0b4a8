/**
 * An answer, and the processor milliseconds that it took at its quickest of three runs: a neighbour's garbage, collected meanwhile,
 * is nobody's fault.
 */
export function timed<Answer>(work: () => Answer): readonly [Answer, number] {
  let answer: Answer | undefined;
  let quickest = Infinity;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    answer = work();
    const { user, system } = process.cpuUsage(before);
    quickest = Math.min(quickest, (user + system) / 1000);
  }
  return [answer as Answer, quickest];
}
