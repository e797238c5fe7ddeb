import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from 'wxt/browser';
import type { Journal } from '@/utils/journal/store/journal';
import { generations } from '@/utils/journal/store/generations';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { uuidv7 } from '@/utils/journal/uuid';
import { allOf, bringIn, newJournal } from './open-journal';
import { draftOf, withBody } from './sample';
import { eventually } from '@/tests/support/eventually';

// Each key is derived as in earnest, which takes its time on purpose.
vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'a lamp beside the quiet feed';

let recoveryCode: string;
let journal: Journal;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  recoveryCode = await newRecoveryCode();
  journal = newJournal();
});

/** The same disk, as a background that starts again finds it. */
async function startAgain({ browserToo }: { browserToo: boolean }): Promise<Journal> {
  await journal.close();
  if (browserToo) await browser.storage.session.clear();
  journal = newJournal();
  return journal;
}

const write = async (body: string) =>
  (await (await journal.opened()).save(uuidv7(), 0, withBody(body))).entry;

const bodies = async () => (await allOf(await journal.opened())).entries.map(({ body }) => body);

/** Everything on the "disk", as one text in which bytes can be looked for. */
async function disk(): Promise<string> {
  let text = '';
  for (const { name } of await generations()) {
    const database = await openDB(name);
    for (const store of database.objectStoreNames) {
      const records: unknown[] = await database.getAll(store);
      text += JSON.stringify(records, (_key, value: unknown) =>
        value instanceof Uint8Array ? `bytes:${Buffer.from(value).toString('latin1')}` : value,
      );
    }
    database.close();
  }
  return text;
}

describe('a journal without a passphrase', () => {
  it('is open from the start and after a restart, and sealed on the disk all the same', async () => {
    const entry = await write('words of the person who wrote them');
    expect(await journal.state()).toMatchObject({ isLocked: false, hasPassphrase: false });
    expect(await disk()).not.toContain('words of the person');
    await startAgain({ browserToo: true });
    expect(await (await journal.opened()).get(entry.id)).toEqual(entry);
  });

  it('is left alone when what is known of it is damaged', async () => {
    const entry = await write('kept all along');
    await journal.close();
    for (const id of ['state', 'vault']) {
      const database = await openDB('sidelight');
      const meta: unknown = await database.get('meta', id);
      await database.delete('meta', id);
      database.close();
      await startAgain({ browserToo: true });
      await expect(journal.opened()).rejects.toMatchObject({ code: 'damaged' });
      const again = await openDB('sidelight');
      expect(await again.get('recent', entry.id)).toBeDefined();
      await again.put('meta', meta);
      again.close();
    }
    expect(await (await journal.opened()).get(entry.id)).toEqual(entry);
  });

  it('cannot be locked', async () => {
    await journal.lock();
    expect(await journal.state()).toMatchObject({ isLocked: false });
  });
});

describe('the first passphrase', () => {
  it('keeps every record, under a new key, in a fresh database, and the old one goes', async () => {
    const entry = await write('before');
    await (await journal.opened()).putDraft(draftOf('half a thought'));
    const { entry: changed } = await (
      await journal.opened()
    ).save(entry.id, 1, withBody('before, changed'));
    const before = await allOf(await journal.opened());
    expect(await journal.protect(PASSPHRASE, recoveryCode)).toBe(true);
    expect(await journal.state()).toMatchObject({ isLocked: false, hasPassphrase: true });
    expect(await allOf(await journal.opened())).toEqual(before);
    const versions = await (await journal.opened()).versions(changed.id);
    expect(versions.map(({ content }) => content.body)).toEqual(['before, changed', 'before']);
    await eventually(async () => {
      expect((await generations()).map(({ name }) => name)).toEqual(['sidelight-2']);
    });
    const found = await (await journal.opened()).list('thought', false, 0, 5);
    expect(found.unreadable).toBe(0);
  });

  it('locks with the browser, and opens by the passphrase or the code and nothing else', async () => {
    const entry = await write('private');
    await journal.protect(PASSPHRASE, recoveryCode);
    for (const secret of [
      PASSPHRASE,
      recoveryCode,
      recoveryCode.toLowerCase().replaceAll('-', ' '),
    ]) {
      await startAgain({ browserToo: true });
      expect(await journal.state()).toMatchObject({ isLocked: true, hasPassphrase: true });
      await expect(journal.opened()).rejects.toMatchObject({ code: 'locked' });
      expect(await journal.unlock('not it at all')).toBe(false);
      expect(await journal.unlock(secret)).toBe(true);
      expect(await (await journal.opened()).get(entry.id)).toEqual(entry);
    }
  });

  it('stays unlocked when only the background is stopped, and not when it is locked', async () => {
    await write('private');
    await journal.protect(PASSPHRASE, recoveryCode);
    await startAgain({ browserToo: false });
    expect(await bodies()).toEqual(['private']);
    await journal.lock();
    expect(await journal.state()).toMatchObject({ isLocked: true });
    await startAgain({ browserToo: false });
    await expect(journal.opened()).rejects.toMatchObject({ code: 'locked' });
    expect(JSON.stringify(await browser.storage.session.get())).toBe('{}');
  });

  it('leaves everything as it was when it is stopped in the middle', async () => {
    for (let at = 0; at < 30; at += 1) await write(`entry ${String(at)}`);
    const before = await allOf(await journal.opened());
    const protecting = journal.protect(PASSPHRASE, recoveryCode);
    await eventually(async () => {
      expect((await journal.state()).moving).not.toBeNull();
    });
    journal.cancelMove();
    expect(await protecting).toBe(false);
    expect(await journal.state()).toMatchObject({ hasPassphrase: false, moving: null });
    expect(await allOf(await journal.opened())).toEqual(before);
  });

  it('counts for nothing when the background died in the middle', async () => {
    await write('safe');
    await journal.close();
    // What is on the disk then: a database that was being filled.
    const { name, version } = (await generations())[0] as { name: string; version: number };
    const left = await openDB(`${name}-2`, version, {
      upgrade: (database) => {
        for (const store of ['entries', 'recent', 'drafts', 'segments', 'imports', 'meta']) {
          database.createObjectStore(store, { keyPath: 'id' });
        }
        database.createObjectStore('versions', { keyPath: ['id', 'revision'] });
        database.createObjectStore('importParts', { keyPath: ['importId', 'part'] });
      },
    });
    await left.put('meta', { id: 'state', state: 'filling' });
    left.close();
    journal = newJournal();
    expect(await bodies()).toEqual(['safe']);
    expect((await generations()).map((one) => one.name)).toEqual([name]);
  });

  it('carries over what is written while it is under way', async () => {
    for (let at = 0; at < 30; at += 1) await write(`entry ${String(at)}`);
    const protecting = journal.protect(PASSPHRASE, recoveryCode);
    const during = await write('written meanwhile');
    await (await journal.opened()).putDraft(draftOf('typed meanwhile'));
    expect(await protecting).toBe(true);
    const repository = await journal.opened();
    expect(await repository.get(during.id)).toEqual(during);
    expect((await repository.listDrafts()).map(({ content }) => content.body)).toEqual([
      'typed meanwhile',
    ]);
    await startAgain({ browserToo: false });
    expect(await bodies()).toHaveLength(31);
  });
});

describe('changing the passphrase', () => {
  it('wraps the key anew and touches no record', async () => {
    await write('the same');
    await journal.protect(PASSPHRASE, recoveryCode);
    const records = await disk().then((text) => text.length);
    expect(await journal.change('wrong', { passphrase: 'another one altogether' })).toBe(false);
    expect(await journal.change(recoveryCode, { passphrase: 'another one altogether' })).toBe(true);
    expect(Math.abs((await disk()).length - records)).toBeLessThan(500);
    await startAgain({ browserToo: true });
    expect(await journal.unlock(PASSPHRASE)).toBe(false);
    expect(await journal.unlock('another one altogether')).toBe(true);
    expect(await bodies()).toEqual(['the same']);
  });

  it('ends the old recovery code when there is a new one', async () => {
    await journal.protect(PASSPHRASE, recoveryCode);
    const next = await newRecoveryCode();
    expect(await journal.change(PASSPHRASE, { recoveryCode: next })).toBe(true);
    await startAgain({ browserToo: true });
    expect(await journal.unlock(recoveryCode)).toBe(false);
    expect(await journal.unlock(next)).toBe(true);
  });

  it('can be switched off, by who knows it', async () => {
    await write('open again');
    await journal.protect(PASSPHRASE, recoveryCode);
    expect(await journal.unprotect('a guess')).toBe(false);
    expect(await journal.unprotect(PASSPHRASE)).toBe(true);
    await startAgain({ browserToo: true });
    expect(await journal.state()).toMatchObject({ isLocked: false, hasPassphrase: false });
    expect(await bodies()).toEqual(['open again']);
  });
});

describe('a database that the browser has emptied', () => {
  it('is noticed, said until somebody knows, and a backup can be brought in', async () => {
    await write('one');
    journal.entriesChanged();
    await eventually(async () => {
      expect(JSON.stringify(await browser.storage.local.get())).toContain('"entries":1');
    });
    await journal.close();
    globalThis.indexedDB = new IDBFactory();
    journal = newJournal();
    expect((await journal.state()).emptied).toEqual({ entries: 1 });
    await startAgain({ browserToo: true });
    expect((await journal.state()).emptied).toEqual({ entries: 1 });
    await journal.acknowledgeEmptied();
    expect((await journal.state()).emptied).toBeNull();
  });

  it('is not suspected of a journal that has never been written in', async () => {
    expect((await journal.state()).emptied).toBeNull();
  });
});

describe('an import that was cut short', () => {
  it('is taken back when the background starts again', async () => {
    const kept = await write('here before');
    const { imports } = await journal.opened();
    const importId = uuidv7();
    await imports.begin(importId);
    const many = Array.from({ length: 1_001 }, (_, at) => ({
      ...kept,
      id: uuidv7(),
      body: `brought ${String(at)}`,
    }));
    await imports.add(importId, 0, { entries: many, drafts: [], versions: [] });
    expect((await disk()).length).toBeGreaterThan(100_000);
    await startAgain({ browserToo: false });
    expect(await bodies()).toEqual(['here before']);
    await expect((await journal.opened()).imports.commit(importId, 1)).rejects.toMatchObject({
      code: 'lost',
    });
    const reply = await bringIn(await journal.opened(), importId, { entries: many, drafts: [] });
    expect(reply.added).toBe(1_001);
  });
});
