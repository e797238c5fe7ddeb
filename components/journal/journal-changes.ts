import { onNotice } from '@/utils/messages/client';

/** A context hears each notice in one place; from here it goes to every part of the view. */
const changes = new EventTarget();
let isListening = false;

/** Calls back whenever entries or drafts have changed, in any view, until the signal aborts. */
export function onJournalChanged(callback: () => void, signal: AbortSignal): void {
  if (!isListening) {
    isListening = true;
    onNotice(
      'journal/changed',
      () => changes.dispatchEvent(new Event('change')),
      new AbortController().signal,
    );
  }
  changes.addEventListener('change', callback, { signal });
}
