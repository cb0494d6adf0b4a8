/** The timers of a page, which all end when the page is closed. */
export function pageTimers() {
  const running = new Set<NodeJS.Timeout>();
  const clear = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) running.delete(timer);
    clearTimeout(timer);
  };
  return {
    setTimeout: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): NodeJS.Timeout => {
      const timer = setTimeout(() => {
        running.delete(timer);
        work(...args);
      }, ms);
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
