/** office.js pauses no longer than this between two deliveries of what functions answered. */
const LONGEST_PAUSE_MS = 2_000;

/**
 * The timers of a page, which all end when the page is closed. Its pauses are over at once: office.js makes them to spare
 * Excel and the network, 50 to 2,000 ms for every round of answers from functions, and here is neither. Time limits stay.
 */
export function pageTimers() {
  const running = new Set<NodeJS.Timeout>();
  const clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) running.delete(timer);
    clearTimeout(timer);
  };
  return {
    setTimeout: (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout => {
      const timer = setTimeout(
        () => {
          running.delete(timer);
          work(...args);
        },
        ms <= LONGEST_PAUSE_MS ? 0 : ms,
      );
      running.add(timer);
      return timer;
    },
    setInterval: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): NodeJS.Timeout => {
      const timer = setInterval(work, ms, ...args);
      running.add(timer);
      return timer;
    },
    clearTimeout: clear,
    clearInterval: clear,
    end: (): void => {
      for (const timer of running) clearTimeout(timer);
      running.clear();
    },
  };
}
