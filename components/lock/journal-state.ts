import { ask, onNotice } from '@/utils/messages/client';
import type { JournalState } from '@/utils/messages/protocol';

/** Undefined until it is known; `failed` while the background cannot say. */
export type SeenState = JournalState | 'failed' | undefined;

/** What may be shown of the journal. */
export type Access = 'waiting' | 'open' | 'locked' | 'moving';

export function accessOf(seen: SeenState): Access {
  if (seen === undefined) return 'waiting';
  // Whoever then asks for entries is told why there are none.
  if (seen === 'failed') return 'open';
  if (seen.isLocked) return 'locked';
  // While an open journal is sealed anew it can be read and written in as ever.
  return seen.moving !== null && seen.unreadable === null ? 'moving' : 'open';
}

const watchers = new Set<(seen: SeenState) => void>();
const waiting = new Set<() => void>();
let seen: SeenState;
let watch: AbortController | undefined;
/** Count questions: an answer to an older one says nothing new. */
let asked = 0;
let answered = 0;

export const journalSeen = (): SeenState => seen;

/** Calls back at each change, until the function that it returns is called. */
export function watchJournal(callback: (seen: SeenState) => void): () => void {
  watchers.add(callback);
  begin();
  return () => {
    watchers.delete(callback);
    endIfUnused();
  };
}

/**
 * Calls back once, as soon as the journal is known to be open: before the views know of it, so that
 * what waited to be sent is on its way before they ask.
 */
export function onceOpen(callback: () => void): void {
  waiting.add(callback);
  begin();
  recheckJournal();
}

/**
 * Something has failed since the journal is locked, or a notice may have been missed. Asks though an
 * earlier question waits for its answer: that one may come only when the whole journal has moved.
 */
function recheckJournal(): void {
  if (watch !== undefined) void askNow(watch.signal);
}

async function askNow(signal: AbortSignal): Promise<void> {
  const number = (asked += 1);
  let answer: SeenState;
  try {
    answer = await ask('journal/state', null);
  } catch (error) {
    console.error(error);
    answer = seen ?? 'failed';
  }
  if (signal.aborted || number < answered) return;
  answered = number;
  publish(answer);
}

function begin(): void {
  if (watch !== undefined) return;
  watch = new AbortController();
  const { signal } = watch;
  onNotice('journal/changed', recheckJournal, signal);
  // A tab that slept may have missed it.
  document.addEventListener('visibilitychange', recheckJournal, { signal });
  recheckJournal();
}

function endIfUnused(): void {
  if (watchers.size > 0 || waiting.size > 0) return;
  watch?.abort();
  watch = undefined;
  seen = undefined;
}

function publish(next: SeenState): void {
  const isNews = JSON.stringify(next) !== JSON.stringify(seen);
  seen = next;
  if (accessOf(next) === 'open') {
    const opened = [...waiting];
    waiting.clear();
    for (const callback of opened) callback();
  }
  if (isNews) {
    for (const callback of watchers) callback(next);
  }
  endIfUnused();
}
