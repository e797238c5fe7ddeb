import { PHASES, TAIL_MS } from '@/tests/bench/phases';
import type { Phase } from '@/tests/bench/phases';
import { isMark } from './events';
import type { TraceEvent, Window } from './events';

/** A page's main thread, and where on it each phase lies. */
export interface Place {
  pid: number;
  tid: number;
  windows: Record<Phase, Window>;
}

/**
 * Finds the page's main thread and the phases on it by the page's marks. Throws at a trace in which
 * a phase has no bounds: it would count as costing nothing.
 */
export function findPhases(events: readonly TraceEvent[]): Place {
  const loaded = markNamed(events, 'drive:load:end');
  const { pid, tid } = loaded;
  const onThread = events.filter((event) => event.pid === pid && event.tid === tid);
  const sinceNavigation = (loaded.args.data?.startTime ?? 0) * 1000;
  const windows = PHASES.map((phase): [Phase, Window] => {
    const { start, end } =
      phase === 'load'
        ? { start: loaded.ts - sinceNavigation, end: loaded.ts }
        : windowBetween(onThread, phase);
    return [phase, { start, end: end + TAIL_MS[phase] * 1000 }];
  });
  return { pid, tid, windows: Object.fromEntries(windows) as Record<Phase, Window> };
}

/** From the mark `drive:NAME:start` to `drive:NAME:end`. Throws when one is missing. */
export function windowBetween(events: readonly TraceEvent[], name: string): Window {
  return {
    start: markNamed(events, `drive:${name}:start`).ts,
    end: markNamed(events, `drive:${name}:end`).ts,
  };
}

function markNamed(events: readonly TraceEvent[], name: string): TraceEvent {
  const mark = events.find((event) => isMark(event) && event.name === name);
  if (mark === undefined) throw new Error(`The trace has no mark ${name}.`);
  return mark;
}
