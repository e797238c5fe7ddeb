import { PHASES } from '@/tests/bench/phases';
import type { Phase } from '@/tests/bench/phases';
import { cpuOf, outermost, spanAt, within } from './events';
import type { Span, TraceEvent, Window } from './events';
import { samplesOf } from './samples';
import type { Sample } from './samples';
import { findPhases } from './windows';

/** A task the browser calls long, in ms; here of CPU time, since other programs stretch wall time. */
const LONG_TASK_MS = 50;

/** Events of a call that a microtask checkpoint makes; they name the script, or its caller does. */
const KNOWN_CALLS: ReadonlySet<string> = new Set(['FunctionCall', 'v8.callFunction']);

/** What a trace says of a page. Times in ms of CPU on the page's main thread. */
export interface Charges {
  /** By the extension's own scripts. */
  own: Record<Phase, number>;
  /** By everything, the extension included. */
  all: Record<Phase, number>;
  /** Of all tasks. */
  longTasks: number;
  /** The longest single call into the extension's scripts. */
  longestOwnCall: number;
}

/**
 * Charges an extension with the main-thread time of its own scripts in a page:
 *
 * 1. CPU time of the outermost trace events that name one of its scripts: evaluation, compilation,
 *    calls of its listeners, observers and timers, with everything they set off at once (forced
 *    style and layout, calls into the page).
 * 2. Continuations after an `await`. They run in microtask checkpoints, which name no script. Of the
 *    CPU time that a phase's checkpoints spend outside calls that are known, the extension is charged
 *    the share of profiler samples that have its code on the stack.
 *
 * Limits: 2 is known to about one sample, 0.2 ms a phase, so small figures need several rounds. Not
 * charged are style, layout and paint that its changes cause later (compare the page's own time with
 * and without), what functions cost that it has patched into the page, work on other threads and in
 * other processes (its service worker, its pages), and garbage collection outside its calls. Tracing
 * itself makes everything some fifth dearer.
 *
 * @param origin `chrome-extension://ID/`; null in a browser without the extension
 */
export function chargesIn(events: readonly TraceEvent[], origin: string | null): Charges {
  const { pid, tid, windows } = findPhases(events);
  const onThread = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = outermost(onThread.filter(({ name }) => name === 'RunTask'));
  const calls = origin === null ? [] : ownCalls(onThread, origin);
  const continuations =
    origin === null ? () => 0 : ownContinuations(onThread, samplesOf(events, { pid, tid }, origin));

  const byPhase = (read: (window: Window) => number) =>
    Object.fromEntries(PHASES.map((phase) => [phase, read(windows[phase]) / 1000])) as Record<
      Phase,
      number
    >;
  const inPhases = (spans: readonly Span[]) =>
    PHASES.flatMap((phase) => within(spans, windows[phase]));
  return {
    own: byPhase((window) => cpuOf(within(calls, window)) + continuations(window)),
    all: byPhase((window) => cpuOf(within(tasks, window))),
    longTasks: inPhases(tasks).filter(({ cpu }) => cpu > LONG_TASK_MS * 1000).length,
    longestOwnCall: Math.max(0, ...inPhases(calls).map(({ cpu }) => cpu / 1000)),
  };
}

/** Outermost calls into the extension's scripts, less what the profiler's own start took of them. */
function ownCalls(onThread: readonly TraceEvent[], origin: string): Span[] {
  const calls = outermost(
    onThread.filter(({ args }) => (args.data?.url ?? args.fileName)?.startsWith(origin) === true),
  );
  for (const profiler of outermost(
    onThread.filter(({ name }) => name === 'CpuProfiler::StartProfiling'),
  )) {
    const call = spanAt(calls, profiler.start);
    if (call !== undefined) call.cpu = Math.max(call.cpu - profiler.cpu, 0);
  }
  return calls;
}

/** Tells what the extension's continuations took of a window, in µs. */
function ownContinuations(
  onThread: readonly TraceEvent[],
  samples: readonly Sample[],
): (window: Window) => number {
  const checkpoints = outermost(onThread.filter(({ name }) => name === 'RunMicrotasks'));
  // Those a checkpoint makes; a checkpoint may itself lie in a call.
  const known = outermost(
    onThread.filter(
      ({ name, ts }) => KNOWN_CALLS.has(name) && spanAt(checkpoints, ts) !== undefined,
    ),
  );
  const inCheckpoints = samples.filter(
    ({ at }) => spanAt(checkpoints, at) !== undefined && spanAt(known, at) === undefined,
  );
  return (window) => {
    const here = inCheckpoints.filter(({ at }) => at >= window.start && at <= window.end);
    if (here.length === 0) return 0;
    const own = here.filter((sample) => sample.own).length;
    const cpu = cpuOf(within(checkpoints, window)) - cpuOf(within(known, window));
    return (Math.max(cpu, 0) * own) / here.length;
  };
}
