import type { EntryContent } from '../entry';
import { holdsIdentifying } from './identify';

/** In a thread of its own: what is asked comes back in the order in which it was asked (looker.ts). */
export function answerLooks(): void {
  addEventListener('message', ({ data }: MessageEvent<readonly EntryContent[]>) => {
    postMessage(data.map(holdsIdentifying));
  });
}
