/** The answer of some work, and the milliseconds that the processor spent on it: other programs don't count. */
export function timed<Answer>(work: () => Answer): readonly [Answer, number] {
  const before = process.cpuUsage();
  const answer = work();
  const { user, system } = process.cpuUsage(before);
  return [answer, (user + system) / 1000];
}
