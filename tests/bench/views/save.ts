import type { Page } from 'playwright-core';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import type { Payload } from '@/utils/messages/protocol';

/** Saves in one go, each begun when the one before was acknowledged. */
const SAVES = 20;

/** A moment as people write them: a title, a post it is about, some 300 words. */
function moment(): EntryContent {
  const sentence = 'A person I support asked in public what I would have answered in private. ';
  return {
    ...emptyContent('moment'),
    title: 'Asked in the open',
    body: sentence.repeat(24).trim(),
    sources: [
      {
        platform: 'x',
        permalink: 'https://x.com/someone_invented/status/1900000000000000000',
        postedAt: '2026-11-20T09:30:00.000Z',
        hashtags: ['WeInvented'],
      },
    ],
    themes: ['boundaries'],
  };
}

/**
 * How long a view waits, in ms, for each of some saves to be acknowledged.
 *
 * @param view an open sidebar: what it asks is asked here in its place, as its messenger does
 */
export async function timeSaves(view: Page): Promise<number[]> {
  const payloads = Array.from({ length: SAVES }, (): Payload<'entries/save'> => ({
    id: uuidv7(),
    baseRevision: 0,
    content: moment(),
  }));
  return view.evaluate(async (all) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: MessageSender } }).chrome;
    const times: number[] = [];
    for (const data of all) {
      const begun = performance.now();
      const timestamp = Date.now();
      const message = { id: times.length, type: 'entries/save', data, timestamp };
      const answer = await runtime.sendMessage(message);
      times.push(performance.now() - begun);
      if (answer?.res?.ok !== true) throw new Error(`Not saved: ${JSON.stringify(answer)}`);
    }
    return times;
  }, payloads);
}

/** Of the browser's own API, in an extension page. */
interface MessageSender {
  sendMessage(message: unknown): Promise<{ res?: { ok: boolean } } | undefined>;
}

/** The same number of records of the same size, each put straight into a database, durably. */
export async function timePuts(extensionPage: Page): Promise<number[]> {
  const records = Array.from({ length: SAVES }, () => ({
    id: uuidv7(),
    text: JSON.stringify(moment()),
  }));
  return extensionPage.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('bench', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('kept', { keyPath: 'id' });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('The database did not open.'));
    });
    const times: number[] = [];
    for (const one of all) {
      const begun = performance.now();
      await new Promise<void>((resolve, reject) => {
        const writing = database.transaction('kept', 'readwrite', { durability: 'strict' });
        writing.objectStore('kept').put(one);
        writing.oncomplete = () => resolve();
        writing.onabort = () => reject(new Error('The record was not kept.'));
      });
      times.push(performance.now() - begun);
    }
    database.close();
    return times;
  }, records);
}
