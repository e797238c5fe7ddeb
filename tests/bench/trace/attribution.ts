import { PHASES } from '@/tests/bench/phases';
import type { Phase } from '@/tests/bench/phases';
import { cpuOf, outermost, spanAt, within } from './events';
import type { Span, TraceEvent, Window } from './events';
import { samplesOf } from './samples';
import type { Sample } from './samples';
import { scriptTime } from './script-time';
import type { Stretch } from './script-time';
import { findPhases } from './windows';

/** A task that browsers call long, in µs; here of CPU time, since other programs stretch wall time. */
const LONG_TASK_US = 50_000;

/** Long enough for several samples, in µs of CPU. */
const LONG_STRETCH_US = 1_000;

/** What a trace says of a page. Times in ms of CPU on the page's main thread. */
export interface Charges {
  /** By the extension's own scripts. */
  own: Record<Phase, number>;
  /** By everything, the extension included. */
  all: Record<Phase, number>;
  /** Tasks of more than 50 ms. */
  longTasks: number;
  /** Those of them that would be no more than that without the extension's part of them. */
  ownLongTasks: number;
  /** The longest single call into the extension's scripts. */
  longestOwnCall: number;
}

/**
 * Charges an extension with the main-thread time of its own scripts in a page:
 *
 * 1. CPU time of the outermost trace events that name one of its scripts: evaluation, compilation,
 *    calls of its listeners, observers and timers, with everything they set off at once (forced
 *    style and layout, calls into the page).
 * 2. What runs without such an event. Continuations after an `await` run in microtask checkpoints,
 *    which name no script; nor do the calls of listeners that the page's own scripts set off (by
 *    `pushState`, `focus()`, `dispatchEvent`). Of the CPU time of checkpoints and of such calls the
 *    extension is charged the share of profiler samples in them that have its code on the stack.
 *
 * Limits: 2 is known to about one sample, 0.2 ms a phase, so small figures need several rounds. Not
 * charged are style, layout and paint that its changes cause later (compare the page's own time with
 * and without), work on other threads and in other processes (its service worker, its pages), and
 * garbage collection outside its calls. Tracing itself makes everything some fifth dearer.
 *
 * @param origin `chrome-extension://ID/`; null in a browser without the extension
 */
export function chargesIn(events: readonly TraceEvent[], origin: string | null): Charges {
  const { pid, tid, windows } = findPhases(events);
  const onThread = events.filter((event) => event.pid === pid && event.tid === tid);
  const tasks = outermost(onThread.filter(({ name }) => name === 'RunTask'));
  const scripts = origin === null ? [] : withoutProfiler(scriptTime(onThread, origin), onThread);
  const samples = origin === null ? [] : samplesOf(events, { pid, tid }, origin);

  const byPhase = (read: (window: Window) => number) =>
    Object.fromEntries(PHASES.map((phase) => [phase, read(windows[phase]) / 1000])) as Record<
      Phase,
      number
    >;
  const ofOwner = (owner: Stretch['owner']) => scripts.filter((one) => one.owner === owner);
  const calls = ofOwner('extension');
  const unnamed = [ofOwner('call'), ofOwner('checkpoint')];
  const ownIn = (window: Window) =>
    unnamed.reduce(
      (sum, stretches) => sum + ownShare(within(stretches, window), samples),
      cpuOf(within(calls, window)),
    );
  const inPhases = (spans: readonly Span[]) =>
    PHASES.flatMap((phase) => within(spans, windows[phase]));
  const long = inPhases(tasks).filter(({ cpu }) => cpu > LONG_TASK_US);
  return {
    own: byPhase(ownIn),
    all: byPhase((window) => cpuOf(within(tasks, window))),
    longTasks: long.length,
    ownLongTasks: long.filter((task) => task.cpu - ownIn(task) <= LONG_TASK_US).length,
    longestOwnCall: Math.max(0, ...inPhases(calls).map(({ cpu }) => cpu / 1000)),
  };
}

/** The profiler may start in the middle of a script, and takes milliseconds to. */
function withoutProfiler(
  scripts: readonly Stretch[],
  onThread: readonly TraceEvent[],
): readonly Stretch[] {
  const starts = outermost(onThread.filter(({ name }) => name === 'CpuProfiler::StartProfiling'));
  return scripts.map((stretch) => {
    const inIt = starts.filter(({ start }) => start >= stretch.start && start < stretch.end);
    return { ...stretch, cpu: Math.max(stretch.cpu - cpuOf(inIt), 0) };
  });
}

/**
 * What the extension took of some stretches, in µs, by the samples in them. Each long stretch stands
 * for itself; short ones, which may hold no sample, are taken together.
 */
function ownShare(stretches: readonly Span[], samples: readonly Sample[]): number {
  const isLong = ({ cpu }: Span) => cpu >= LONG_STRETCH_US;
  const short = { cpu: cpuOf(stretches.filter((stretch) => !isLong(stretch))), own: 0, all: 0 };
  const long = new Map<Span, typeof short>();
  for (const { at, own } of samples) {
    const stretch = spanAt(stretches, at);
    if (stretch === undefined) continue;
    const group = isLong(stretch)
      ? (long.get(stretch) ?? { cpu: stretch.cpu, own: 0, all: 0 })
      : short;
    if (group !== short) long.set(stretch, group);
    group.all += 1;
    if (own) group.own += 1;
  }
  return [short, ...long.values()].reduce(
    (sum, { cpu, own, all }) => sum + (own === 0 ? 0 : (cpu * own) / all),
    0,
  );
}
