import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DATABASE_NAME } from '@/utils/journal/store/generations';
import type { Repository } from '@/utils/journal/store/repository';
import { uuidv7 } from '@/utils/journal/uuid';
import { allOf, bringIn, newJournal, type Contents } from './open-journal';
import { drafts, draftOf, entries, withBody } from './sample';
import { eventually } from '@/tests/support/eventually';

let journal: Repository;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  journal = await newJournal().opened();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await journal.close();
});

const bodies = async (query = '', bin = false) => {
  await journal.whole();
  const { entries: found } = await journal.list(query, bin, 0, 1000);
  return Promise.all(found.map(async ({ id }) => (await journal.get(id))?.body));
};

describe('saving', () => {
  it('keeps an entry and drops the draft it came from, together', async () => {
    const draft = draftOf('first words');
    await journal.putDraft(draft);
    const { entry } = await journal.save(draft.id, 0, draft.content, draft.id);
    expect(entry).toMatchObject({ id: draft.id, body: 'first words', revision: 1 });
    expect(await journal.listDrafts()).toEqual([]);
    await journal.close();
    expect(await (await newJournal().opened()).get(draft.id)).toEqual(entry);
  });

  it('saves once when the same request arrives twice', async () => {
    const id = uuidv7();
    const first = await journal.save(id, 0, withBody('once'));
    const again = await journal.save(id, 0, withBody('once'));
    expect(again).toEqual(first);
    expect(await bodies()).toEqual(['once']);
  });

  it('keeps both texts when two views saved one entry, and says so', async () => {
    const id = uuidv7();
    await journal.save(id, 0, withBody('as it was'));
    await journal.save(id, 1, withBody('from the sidebar'));
    const late = await journal.save(id, 1, withBody('from the journal page'));
    expect(late.keptBoth).toBe(true);
    expect(late.entry.id).not.toBe(id);
    const again = await journal.save(id, 1, withBody('from the journal page'));
    expect(again.entry.id).toBe(late.entry.id);
    expect((await bodies()).sort()).toEqual(['from the journal page', 'from the sidebar']);
  });

  it('loses no save of many at the same moment', async () => {
    const id = uuidv7();
    await journal.save(id, 0, withBody('start'));
    const texts = Array.from({ length: 8 }, (_, at) => `view ${String(at)}`);
    await Promise.all(texts.map((text) => journal.save(id, 1, withBody(text))));
    expect((await bodies()).sort()).toEqual(texts);
  });

  it('tells when the disk is full, and leaves everything as it was', async () => {
    const id = uuidv7();
    await journal.save(id, 0, withBody('safe'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(journal.save(id, 1, withBody('too much'))).rejects.toMatchObject({
      code: 'full',
    });
    put.mockRestore();
    expect(await bodies()).toEqual(['safe']);
    expect((await journal.save(id, 1, withBody('room again'))).entry.body).toBe('room again');
  });
});

describe('the bin', () => {
  it('takes an entry and gives it back, word for word', async () => {
    const { entry } = await journal.save(uuidv7(), 0, withBody('keep me'));
    await journal.delete([entry.id]);
    await journal.delete([entry.id]);
    expect(await bodies()).toEqual([]);
    expect(await bodies('', true)).toEqual(['keep me']);
    expect(await journal.restore([entry.id])).toBe(1);
    const back = await journal.get(entry.id);
    expect(back).toMatchObject({ body: 'keep me', createdAt: entry.createdAt, revision: 1 });
    expect(back).not.toHaveProperty('deletedAt');
    expect(await bodies()).toEqual(['keep me']);
  });

  it('says that an entry is not there', async () => {
    await expect(journal.delete([uuidv7()])).rejects.toMatchObject({ code: 'missing' });
  });
});

describe('finding', () => {
  it('finds by the beginnings of words, whatever their case and accents', async () => {
    await journal.save(uuidv7(), 0, withBody('A café chat about Boundaries'));
    await journal.save(uuidv7(), 0, withBody('Nothing to do with it'));
    await journal.index();
    expect(await bodies('bound cafe')).toEqual(['A café chat about Boundaries']);
    expect(await bodies('oundaries')).toEqual([]);
    expect(await bodies('.*')).toHaveLength(2);
  });

  it('shows the newest first and counts them all', async () => {
    for (const body of ['one', 'two', 'three']) await journal.save(uuidv7(), 0, withBody(body));
    await journal.index();
    const { entries: shown, total } = await journal.list('', false, 0, 2);
    expect(shown.map(({ title }) => title)).toEqual(['three', 'two']);
    expect(total).toBe(3);
  });
});

describe('drafts', () => {
  it('keep what was typed last', async () => {
    const draft = draftOf('a');
    await journal.putDraft(draft);
    await journal.putDraft({ ...draft, content: withBody('ab'), revision: 2 });
    expect((await journal.listDrafts()).map((kept) => kept.content.body)).toEqual(['ab']);
  });

  it('keep both when two views write one draft', async () => {
    const draft = draftOf('a');
    await journal.putDraft(draft);
    await journal.putDraft({ ...draft, content: withBody('sidebar'), revision: 2 });
    const other = await journal.putDraft({ ...draft, content: withBody('page'), revision: 2 });
    expect(other.keptBoth).toBe(true);
    const kept = (await journal.listDrafts()).map((one) => one.content.body);
    expect(kept.sort()).toEqual(['page', 'sidebar']);
  });
});

describe('a damaged record', () => {
  it('costs one record, is counted, stays, and hides no other', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { entry } = await journal.save(uuidv7(), 0, withBody('whole'));
    const bad = {
      id: uuidv7(),
      updatedAt: entry.updatedAt,
      revision: 1,
      payload: { id: 'nonsense' },
    };
    const database = await openDB(DATABASE_NAME);
    await database.put('entries', bad);
    const list = await journal.list('', false, 0, 10);
    expect(list.entries.map(({ id }) => id)).toEqual([entry.id]);
    expect(list.unreadable).toBe(1);
    expect(await database.get('entries', bad.id)).toEqual(bad);
    await expect(journal.save(bad.id, 0, withBody('over it'))).rejects.toMatchObject({
      code: 'damaged',
    });
    expect(warn).toHaveBeenCalled();
    database.close();
  });
});

describe('import', () => {
  const contents = fc.record({
    entries: fc.uniqueArray(entries, { maxLength: 5, selector: (entry) => entry.id }),
    drafts: fc.uniqueArray(drafts, { maxLength: 2, selector: (draft) => draft.id }),
  });

  it('brings a journal to an empty one as it was, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (incoming) => {
        globalThis.indexedDB = new IDBFactory();
        const other = await newJournal().opened();
        await bringIn(other, uuidv7(), incoming);
        const first = await allOf(other);
        const byId = <Kept extends { id: string }>(list: Kept[]) =>
          [...list].sort((a, b) => a.id.localeCompare(b.id));
        expect(byId(first.entries)).toEqual(byId(incoming.entries));
        expect(byId(first.drafts)).toEqual(byId(incoming.drafts));
        const reply = await bringIn(other, uuidv7(), incoming);
        expect(reply).toMatchObject({ added: 0, keptBoth: 0 });
        expect(await allOf(other)).toEqual(first);
        await other.close();
      }),
      { numRuns: 30 },
    );
  });

  it('keeps both where the words differ, and can be taken back whole', async () => {
    const { entry } = await journal.save(uuidv7(), 0, withBody('here'));
    const importId = uuidv7();
    const incoming = { entries: [{ ...entry, body: 'from the other machine' }], drafts: [] };
    expect(await bringIn(journal, importId, incoming)).toEqual({ added: 0, same: 0, keptBoth: 1 });
    expect(await bringIn(journal, importId, incoming)).toEqual({ added: 0, same: 0, keptBoth: 1 });
    expect((await bodies()).sort()).toEqual(['from the other machine', 'here']);
    expect(await journal.imports.undo(importId)).toBe(1);
    expect(await bodies()).toEqual(['here']);
  });

  it('leaves no word in the index on the disk when it is taken back', async () => {
    const importId = uuidv7();
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...withBody(`unmistakable ${at}`),
      id: uuidv7(),
      createdAt: '2026-11-20T10:00:00.000Z',
      updatedAt: '2026-11-20T10:00:00.000Z',
      revision: 1,
    }));
    await bringIn(journal, importId, { entries: many, drafts: [] });
    await journal.whole();
    const index = await journal.index();
    expect(index.segments.map(({ documents }) => documents)).toEqual([300]);
    await journal.imports.undo(importId);
    const database = await journal.home.connection.open();
    await eventually(async () => {
      expect(await database.count('recent')).toBe(0);
      expect(index.segments.map(({ documents }) => documents)).toEqual([0]);
      expect(await database.count('segments')).toBe(1);
    });
  });

  it('writes nothing at all when it cannot write everything', async () => {
    const real = vi.mocked(IDBObjectStore.prototype).add;
    let writes = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value,
      key,
    ) {
      writes += 1;
      if (writes === 3) throw new DOMException('full', 'QuotaExceededError');
      return real.call(this, value, key);
    });
    const many = fc.sample(entries, { numRuns: 5, seed: 7 });
    await expect(bringIn(journal, uuidv7(), { entries: many, drafts: [] })).rejects.toMatchObject({
      code: 'full',
    });
    expect(await allOf(journal)).toEqual({ entries: [], drafts: [] });
  });
});

describe('one thing after another', () => {
  /** Opens the journal anew, up to where its records are read and not yet unsealed. */
  async function openHalfway(): Promise<{ goOn: () => Promise<void> }> {
    await journal.close();
    journal = await newJournal().opened();
    const decrypt = crypto.subtle.decrypt.bind(crypto.subtle);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const reading = vi.spyOn(crypto.subtle, 'decrypt').mockImplementationOnce(async (...given) => {
      await held;
      return decrypt(...given);
    });
    const loading = journal.index();
    await eventually(() => expect(reading).toHaveBeenCalled());
    return {
      goOn: async () => {
        release();
        await loading;
      },
    };
  }

  it('finds what was saved while the journal was being opened', async () => {
    await journal.save(uuidv7(), 0, withBody('from before'));
    const { goOn } = await openHalfway();
    const id = uuidv7();
    await journal.save(id, 0, withBody('as it was'));
    await goOn();
    expect(await journal.ids('', false)).toContain(id);
    await journal.save(id, 1, withBody('changed'));
    expect((await bodies()).sort()).toEqual(['changed', 'from before']);
  });

  it('does not take up again what was changed or purged while the journal was being opened', async () => {
    const { entry } = await journal.save(uuidv7(), 0, withBody('as it was'));
    let { goOn } = await openHalfway();
    await journal.save(entry.id, 1, withBody('changed'));
    await goOn();
    expect((await journal.get(entry.id))?.body).toBe('changed');
    expect(await bodies('changed')).toEqual(['changed']);

    await journal.delete([entry.id]);
    ({ goOn } = await openHalfway());
    const purging = journal.purge([entry.id]);
    await goOn();
    await purging;
    expect(await journal.get(entry.id)).toBeNull();
    expect(await journal.ids('', true)).toEqual([]);
  });

  it('lists entries that are more than it keeps at hand', async () => {
    const ids = Array.from({ length: 12 }, () => uuidv7());
    for (const [at, id] of ids.entries()) {
      await journal.save(id, 0, withBody(`${String(at)} ${'word '.repeat(180_000)}`));
    }
    await journal.whole();
    const newestFirst = [...ids].reverse();
    // The oldest are at hand when the list begins with the newest, and have to make room for them.
    await Promise.all(ids.slice(0, 6).map((id) => journal.get(id)));
    for (const limit of [12, 12]) {
      const { entries: listed } = await journal.list('', false, 0, limit);
      expect(listed.map(({ id }) => id)).toEqual(newestFirst);
    }
  });

  const sample = fc.sample(entries, { numRuns: 1, seed: 11 })[0]!;
  const one = (body: string): Contents => {
    const { deletedAt: _deletedAt, ...kept } = sample;
    return { entries: [{ ...kept, body }], drafts: [] };
  };

  it('shows what a second import brought, not what was undone before', async () => {
    const first = uuidv7();
    await bringIn(journal, first, one('from A'));
    expect(await bodies()).toEqual(['from A']);
    await journal.imports.undo(first);
    await bringIn(journal, uuidv7(), one('from B'));
    expect(await bodies()).toEqual(['from B']);
  });

  it('brings an entry back beside a damaged record of the same id', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await allOf(journal);
    const database = await openDB(DATABASE_NAME);
    const damagedRecord = { id: sample.id, updatedAt: '', revision: 1, payload: null };
    await database.put('entries', damagedRecord);
    const reply = await bringIn(journal, uuidv7(), one('whole'));
    expect(reply).toEqual({ added: 1, same: 0, keptBoth: 0 });
    expect(await bodies()).toEqual(['whole']);
    expect(await database.get('entries', damagedRecord.id)).toEqual(damagedRecord);
    database.close();
  });

  it('writes nothing when an entry has come to be there while it was under way', async () => {
    const importId = uuidv7();
    await journal.imports.begin(importId);
    const database = await openDB(DATABASE_NAME);
    const there = { id: sample.id, updatedAt: '', revision: 1, payload: null };
    await database.put('entries', there);
    await journal.imports.add(importId, 0, { ...one('late'), versions: [] });
    const failing = journal.imports.commit(importId, 1);
    await expect(failing).rejects.toMatchObject({ code: 'gaveUp' });
    expect(await database.getAll('entries')).toEqual([there]);
    for (const store of ['imports', 'importParts']) expect(await database.count(store)).toBe(0);
    database.close();
  });

  it('does not take a way to the bin and back for a change of words', async () => {
    const { entry } = await journal.save(uuidv7(), 0, withBody('as it was'));
    await journal.delete([entry.id]);
    await journal.restore([entry.id]);
    const { keptBoth } = await journal.save(entry.id, entry.revision, withBody('changed'));
    expect(keptBoth).toBe(false);
    expect(await bodies()).toEqual(['changed']);
  });

  it('names the import that can still be taken back', async () => {
    expect(await journal.imports.last()).toBeNull();
    const importId = uuidv7();
    await bringIn(journal, importId, one('back'));
    await bringIn(journal, uuidv7(), one('back'));
    expect(await journal.imports.last()).toMatchObject({ importId, added: 1 });
    await journal.imports.undo(importId);
    expect(await journal.imports.last()).toBeNull();
  });
});
