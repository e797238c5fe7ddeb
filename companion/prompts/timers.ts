/** Timers by name, one of each at a time. */
export interface Timers {
  /** Does something later, unless something of that name is to be done already. */
  later(name: string, ms: number, work: () => void): void;
  cancel(name: string): void;
}

export function makeTimers(signal: AbortSignal): Timers {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  });
  return {
    later: (name, ms, work) => {
      if (timers.has(name) || signal.aborted) return;
      const timer = setTimeout(() => {
        timers.delete(name);
        work();
      }, ms);
      timers.set(name, timer);
    },
    cancel: (name) => {
      clearTimeout(timers.get(name));
      timers.delete(name);
    },
  };
}
