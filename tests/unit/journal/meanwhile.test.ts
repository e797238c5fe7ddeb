import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import type { Entry } from '@/utils/journal/entry';
import { exportAll } from '@/utils/journal/store/export';
import { takeBackUnfinished } from '@/utils/journal/store/imports';
import type { Journal } from '@/utils/journal/store/journal';
import type { Repository } from '@/utils/journal/store/repository';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { MOST_LOOSE } from '@/utils/journal/store/settle';
import { uuidv7 } from '@/utils/journal/uuid';
import { allOf, bringIn, newJournal } from './open-journal';
import { draftOf, entries, withBody } from './sample';
import { eventually } from '@/tests/support/eventually';

const PASSPHRASE = 'a lamp beside the quiet feed';

let recoveryCode: string;
let journal: Journal;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  recoveryCode = await newRecoveryCode();
  journal = newJournal();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** The same disk, as a background that starts again finds it. */
async function startAgain(): Promise<Repository> {
  await journal.close();
  journal = newJournal();
  return journal.opened();
}

const write = async (body: string) =>
  (await (await journal.opened()).save(uuidv7(), 0, withBody(body))).entry;

const bodies = async () => (await allOf(await journal.opened())).entries.map(({ body }) => body);

const { deletedAt: _deletedAt, ...sample } = fc.sample(entries, { numRuns: 1, seed: 11 })[0]!;

const brought = (count: number): Entry[] =>
  Array.from({ length: count }, (_, at) => ({
    ...sample,
    id: uuidv7(),
    body: `brought ${String(at)}`,
  }));

const records = (some: Entry[]) => ({ entries: some, drafts: [], versions: [] });

/** What is sealed next under a label with that word waits until it is let go. */
function holdSealing(word: string, from = 1): { isHeld: () => boolean; release: () => void } {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  let met = 0;
  vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(async (how, key, data) => {
    const label = new TextDecoder().decode((how as AesGcmParams).additionalData);
    if (label.includes(word)) met += 1;
    if (label.includes(word) && met === from) await held;
    return encrypt(how, key, data);
  });
  return { isHeld: () => met >= from, release };
}

describe('while the journal moves to a fresh database', () => {
  it('is moved once, though two views ask for it at the same moment', async () => {
    await write('years of learning');
    await journal.close();
    journal = newJournal();
    const second = holdSealing('"passphrase"', 2);
    const both = [
      journal.protect(PASSPHRASE, recoveryCode),
      journal.protect(PASSPHRASE, recoveryCode),
    ] as const;
    await Promise.race(both);
    second.release();
    await Promise.allSettled(both);
    await startAgain();
    expect(await bodies()).toEqual(['years of learning']);
  });

  it('loses nothing of what is being settled as it begins', async () => {
    const repository = await journal.opened();
    await repository.whole();
    await Promise.all(
      Array.from({ length: MOST_LOOSE - 1 }, (_, at) =>
        repository.save(uuidv7(), 0, withBody(`entry ${String(at)}`)),
      ),
    );
    const segment = holdSealing('"segments"');
    await write('the last before a segment is made');
    await eventually(() => expect(segment.isHeld()).toBe(true));
    // It goes on when the move waits for it, or has read past the place where it puts its entries.
    const still = repository.still.bind(repository);
    vi.spyOn(repository, 'still').mockImplementation((work) => {
      segment.release();
      return still(work);
    });
    const getAll = IDBObjectStore.prototype.getAll;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'entries') segment.release();
      return getAll.apply(this, given);
    });
    const protecting = journal.protect(PASSPHRASE, recoveryCode);
    expect(await protecting).toBe(true);
    expect(await bodies()).toHaveLength(MOST_LOOSE);
  });

  it('refuses what is left of an import that was under way, and keeps none of it', async () => {
    await write('here before');
    const repository = await journal.opened();
    const importId = uuidv7();
    const all = brought(2_000);
    await repository.imports.begin(importId);
    await repository.imports.add(importId, 0, records(all.slice(1_000)));
    const copy = holdSealing('"entries"');
    const protecting = journal.protect(PASSPHRASE, recoveryCode);
    await eventually(() => expect(copy.isHeld()).toBe(true));
    await expect(
      repository.imports.add(importId, 1, records(all.slice(0, 1_000))),
    ).rejects.toMatchObject({ code: 'lost' });
    await expect(repository.imports.begin(uuidv7())).rejects.toMatchObject({ code: 'gaveUp' });
    copy.release();
    await protecting;
    expect(await bodies()).toEqual(['here before']);
  });

  it('lets out the whole of what was on its way out', async () => {
    for (let at = 0; at < 3; at += 1) await write(`recent ${String(at)}`);
    const repository = await journal.opened();
    await bringIn(repository, uuidv7(), { entries: brought(3), drafts: [] });
    const out = exportAll(repository);
    const first = await out.next();
    await journal.protect(PASSPHRASE, recoveryCode);
    let count = first.value ? first.value.records.entries.length : 0;
    for await (const batch of out) count += batch.records.entries.length;
    expect(count).toBe(6);
  });

  it('takes nothing for damaged that was read on the way', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (let at = 0; at < 60; at += 1) await write(`entry ${String(at)}`);
    const repository = await startAgain();
    await repository.whole();
    const ids = await repository.ids('', false);
    const over = new AbortController();
    const protecting = journal.protect(PASSPHRASE, recoveryCode).finally(() => over.abort());
    while (!over.signal.aborted) {
      repository.entries.forgetAll();
      expect(await repository.entries.getMany(ids)).not.toContain(undefined);
    }
    await protecting;
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('while an import is under way', () => {
  it('is not said to be done when something has taken it back', async () => {
    const repository = await journal.opened();
    const importId = uuidv7();
    await repository.imports.begin(importId);
    await repository.imports.add(importId, 0, records(brought(1_000)));
    await eventually(async () => expect(await bodies()).toHaveLength(1_000));
    await takeBackUnfinished(repository.home.connection);
    await expect(repository.imports.commit(importId, 1)).rejects.toMatchObject({ code: 'lost' });
    expect(await bodies()).toEqual([]);
  });

  it('goes on when the journal, open as it is, is unlocked in another view', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    const { imports } = await journal.opened();
    const importId = uuidv7();
    await imports.begin(importId);
    await imports.add(importId, 0, records(brought(1_000)));
    await journal.unlock(PASSPHRASE);
    expect(await (await journal.opened()).imports.commit(importId, 1)).toMatchObject({
      added: 1_000,
    });
    expect(await bodies()).toHaveLength(1_000);
  });

  it('keeps a draft it brought and that was written on, though it never ends', async () => {
    const repository = await journal.opened();
    const importId = uuidv7();
    const draft = draftOf('from the backup');
    await repository.imports.begin(importId);
    await repository.imports.add(importId, 0, { ...records(brought(1_000)), drafts: [draft] });
    await eventually(async () => expect(await repository.listDrafts()).toHaveLength(1));
    await repository.putDraft({ ...draft, revision: 2, content: withBody('written on') });
    const kept = await (await startAgain()).listDrafts();
    expect(kept.map(({ content }) => content.body)).toEqual(['written on']);
  });
});

describe('what was imported', () => {
  it('is all known, and never written over, though the disk was full when it was taken up', async () => {
    const many = brought(1_600);
    await bringIn(await journal.opened(), uuidv7(), { entries: many, drafts: [] });
    const repository = await startAgain();
    const put = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (this.name === 'segments') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await repository.whole();
    full.mockRestore();
    expect(await repository.ids('', false)).toHaveLength(1_600);
    const other = many.map((entry) => ({ ...entry, body: `${entry.body}, otherwise` }));
    const reply = await bringIn(repository, uuidv7(), { entries: other, drafts: [] });
    expect(reply).toMatchObject({ added: 0, keptBoth: 1_600 });
    await repository.whole();
    expect(await repository.ids('', false)).toHaveLength(3_200);
  });

  it('is found at once and after a restart, however much it is', async () => {
    let repository = await journal.opened();
    await bringIn(repository, uuidv7(), { entries: brought(1_300), drafts: [] });
    for (let start = 0; start < 2; start += 1) {
      await repository.whole();
      expect(await repository.ids('brought', false)).toHaveLength(1_300);
      repository = await startAgain();
    }
  });

  it('is in the list after a restart, though it was in the bin when it was undone before', async () => {
    let repository = await journal.opened();
    const importId = uuidv7();
    const binned = { ...sample, deletedAt: new Date().toISOString() };
    await bringIn(repository, importId, { entries: [binned, ...brought(300)], drafts: [] });
    await eventually(async () => {
      const database = await openDB('sidelight');
      const segments = await database.count('segments');
      database.close();
      expect(segments).toBe(1);
    });
    await repository.imports.undo(importId);
    await bringIn(repository, uuidv7(), { entries: [sample], drafts: [] });
    for (let start = 0; start < 2; start += 1) {
      expect(await repository.ids('', false)).toEqual([sample.id]);
      repository = await startAgain();
      await repository.whole();
    }
  });

  it('is settled from an old journal, whichever way its time was written', async () => {
    const old = await openDB('sidelight', 1, {
      upgrade: (database) => {
        for (const store of ['entries', 'drafts', 'imports']) {
          database.createObjectStore(store, { keyPath: 'id' });
        }
      },
    });
    for (const entry of [{ ...sample, updatedAt: '2020-01-01T00:00:00Z' }, ...brought(300)]) {
      const { id, updatedAt, revision } = entry;
      await old.put('entries', { id, updatedAt, revision, payload: entry });
    }
    old.close();
    await (await journal.opened()).whole();
    await eventually(async () => {
      const database = await openDB('sidelight-2');
      const left = await database.count('recent');
      database.close();
      expect(left).toBe(0);
    });
  });
});

describe('a lock', () => {
  it('ends what was on its way out', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    const repository = await journal.opened();
    await bringIn(repository, uuidv7(), { entries: brought(600), drafts: [] });
    const out = exportAll(repository);
    await out.next();
    await journal.lock();
    await expect(out.next()).rejects.toMatchObject({ code: 'locked' });
    await expect(repository.index()).rejects.toMatchObject({ code: 'locked' });
  });

  it('takes the key away though the journal could not be opened', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    await journal.close();
    journal = newJournal();
    await journal.hasPassphrase();
    let fail: (why: Error) => void = () => undefined;
    const held = new Promise<never>((_resolve, reject) => (fail = reject));
    vi.spyOn(browser.storage.session, 'get').mockReturnValueOnce(held as never);
    const opening = journal.opened();
    const locking = journal.lock();
    await Promise.resolve().then(() => fail(new Error('not now')));
    await expect(opening).rejects.toThrow('not now');
    await locking;
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('knows of each key since when it is in use', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    await journal.lock();
    await journal.unlock(PASSPHRASE);
    expect(Object.keys(await browser.storage.session.get()).sort()).toEqual([
      'journal/key',
      'journal/used',
    ]);
  });
});

describe('a new passphrase and a new code', () => {
  it('both count, though they were set at the same moment', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    const next = await newRecoveryCode();
    const changes = [
      journal.change(PASSPHRASE, { passphrase: 'another one altogether' }),
      journal.change(PASSPHRASE, { recoveryCode: next }),
      journal.change(recoveryCode, { recoveryCode: next }),
    ];
    // The second was asked with what was no longer so by then.
    expect(await Promise.all(changes)).toEqual([true, false, true]);
    await journal.lock();
    expect(await journal.unlock('another one altogether')).toBe(true);
    await journal.lock();
    expect(await journal.unlock(next)).toBe(true);
  });
});

describe('one record', () => {
  it('stays readable whatever is to be added to it', async () => {
    const entry = await write('kept');
    const many = Array.from({ length: 101 }, (_, at) => `theme ${String(at)}`);
    await expect((await journal.opened()).setThemes([entry.id], many, [])).rejects.toMatchObject({
      code: 'tooLong',
    });
    expect(await (await startAgain()).get(entry.id)).toEqual(entry);
  });

  it('is kept beside a draft that is damaged', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const draft = draftOf('first');
    await (await journal.opened()).putDraft(draft);
    const database = await openDB('sidelight');
    const record = (await database.get('drafts', draft.id)) as { payload: Uint8Array };
    await database.put('drafts', { ...record, payload: record.payload.map((byte) => byte ^ 1) });
    database.close();
    const repository = await startAgain();
    const next = { ...draft, revision: 2, content: withBody('second') };
    const { draft: kept } = await repository.putDraft(next);
    expect(kept).toMatchObject({ content: next.content });
    expect(await repository.listDrafts()).toEqual([kept]);
    expect(await repository.drafts.has(draft.id)).toBe(true);
  });
});
