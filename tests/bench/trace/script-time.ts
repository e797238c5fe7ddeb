import type { Span, TraceEvent } from './events';

/**
 * Who a stretch of script time belongs to, as far as the trace itself can tell: a call that names a
 * script of the extension; a call that names none or another's; a microtask checkpoint, between the
 * calls it makes.
 */
type Owner = 'extension' | 'call' | 'checkpoint';

/** A stretch of the thread's time; `cpu` is its part of what it belongs to. */
export interface Stretch extends Span {
  owner: Owner;
}

const CALLS: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'v8.run',
]);

interface Call extends Stretch {
  inner: Call[];
}

/** Divides a thread's script time into stretches, in order and apart. */
export function scriptTime(onThread: readonly TraceEvent[], origin: string): Stretch[] {
  return outerCalls(onThread, origin).flatMap(stretchesOf);
}

/** Calls with those in them; whatever happens in a call to the extension is its own. */
function outerCalls(onThread: readonly TraceEvent[], origin: string): Call[] {
  const calls = onThread
    .flatMap((event) => callOf(event, origin))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Call[] = [];
  const open: Call[] = [];
  for (const call of calls) {
    while ((open.at(-1)?.end ?? Infinity) <= call.start) open.pop();
    const around = open.at(-1);
    if (around?.owner === 'extension') continue;
    (around?.inner ?? outer).push(call);
    open.push(call);
  }
  return outer;
}

function callOf({ name, ph, ts, dur, tdur, args }: TraceEvent, origin: string): Call[] {
  if (ph !== 'X' || dur === undefined) return [];
  const isOwn = (args.data?.url ?? args.fileName)?.startsWith(origin) === true;
  const owner: Owner | undefined = isOwn
    ? 'extension'
    : name === 'RunMicrotasks'
      ? 'checkpoint'
      : CALLS.has(name)
        ? 'call'
        : undefined;
  if (owner === undefined) return [];
  return [{ owner, start: ts, end: ts + dur, cpu: tdur ?? dur, inner: [] }];
}

/** A call's own stretches, around and between those of the calls in it. */
function stretchesOf(call: Call): Stretch[] {
  const edges = [
    call.start,
    ...call.inner.flatMap(({ start, end }) => [start, Math.min(end, call.end)]),
    call.end,
  ];
  const gaps: Stretch[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [start = 0, end = 0] = edges.slice(at, at + 2);
    if (end > start) gaps.push({ owner: call.owner, start, end, cpu: 0 });
  }
  const wall = gaps.reduce((sum, { start, end }) => sum + end - start, 0);
  const cpu = Math.max(call.cpu - call.inner.reduce((sum, inner) => sum + inner.cpu, 0), 0);
  for (const gap of gaps) gap.cpu = (cpu * (gap.end - gap.start)) / wall;
  return [...gaps, ...call.inner.flatMap(stretchesOf)].sort((a, b) => a.start - b.start);
}
