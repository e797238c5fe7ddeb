/** An event of Chromium's trace, as far as it is read here. */
export interface TraceEvent {
  name: string;
  /** Phase: `X` has a duration, `P` and `I` are moments. */
  ph: string;
  pid: number;
  tid: number;
  /** Start, in µs. */
  ts: number;
  /** Wall time, in µs. */
  dur?: number;
  /** CPU time of the thread, in µs. */
  tdur?: number;
  cat?: string;
  id?: string;
  args: {
    fileName?: string;
    data?: {
      url?: string;
      /** Of a mark: ms since the document's navigation began. Of a profile: its start, in µs. */
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

export interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

/** From where to where in a trace, in µs. */
export interface Window {
  start: number;
  end: number;
}

/** Something that ran on a thread for a while. Times in µs. */
export interface Span extends Window {
  /** What of it the thread was on a processor. */
  cpu: number;
}

/** Whether it is a `performance.mark`, whose name is the event's. */
export const isMark = (event: TraceEvent): boolean =>
  event.cat?.includes('blink.user_timing') === true;

/** Of events with a duration, those that lie in no other of them, in order. */
export function outermost(events: readonly TraceEvent[]): Span[] {
  const spans = events
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .map(spanOf)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -Infinity;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function spanOf({ ts, dur = 0, tdur = dur }: TraceEvent): Span {
  return { start: ts, end: ts + dur, cpu: tdur };
}

/** The one of `spans` (in order, apart) that a moment lies in. */
export function spanAt(spans: readonly Span[], moment: number): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= moment) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before !== undefined && moment < before.end ? before : undefined;
}

/**
 * What of `spans` lies in a window. Of a span that reaches over its edge the part within counts: a
 * phase may begin in the middle of a task.
 */
export function within(spans: readonly Span[], window: Window): Span[] {
  return spans.flatMap((span) => {
    const start = Math.max(span.start, window.start);
    const end = Math.min(span.end, window.end);
    if (end <= start) return [];
    return [{ start, end, cpu: (span.cpu * (end - start)) / (span.end - span.start) }];
  });
}

export const cpuOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { cpu }) => sum + cpu, 0);
