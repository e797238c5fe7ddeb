import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EntryContent } from '@/utils/journal/entry';
import type { Repository } from '@/utils/journal/store/repository';
import { uuidv7 } from '@/utils/journal/uuid';
import { newJournal } from './open-journal';
import { withBody } from './sample';
import { eventually } from '@/tests/support/eventually';

let journal: Repository;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  journal = await newJournal().opened();
  await journal.index();
});

const write = async (part: Partial<EntryContent>) =>
  (await journal.save(uuidv7(), 0, { ...withBody('words'), ...part })).entry;

describe('a theme', () => {
  it('has another name in every entry, and what was before stays among the versions', async () => {
    const first = await write({ themes: ['bounderies', 'chats'] });
    await write({ themes: ['chats'] });
    expect(await journal.renameLabel('theme', 'bounderies', 'boundaries')).toBe(1);
    expect((await journal.labels()).themes).toEqual([
      { name: 'chats', count: 2 },
      { name: 'boundaries', count: 1 },
    ]);
    const [now, before] = await journal.versions(first.id);
    expect([now?.content.themes, before?.content.themes]).toEqual([
      ['boundaries', 'chats'],
      ['bounderies', 'chats'],
    ]);
  });

  it('is merged with one that has the name already, and no entry has it twice', async () => {
    await write({ themes: ['chat', 'chats'] });
    await write({ themes: ['chat'] });
    await journal.renameLabel('theme', 'chat', 'chats');
    expect((await journal.labels()).themes).toEqual([{ name: 'chats', count: 2 }]);
  });

  it('comes to several entries at once and goes again', async () => {
    const ids = [await write({ themes: ['a'] }), await write({})].map(({ id }) => id);
    expect(await journal.setThemes(ids, ['b'], ['a'])).toBe(2);
    expect((await journal.labels()).themes).toEqual([{ name: 'b', count: 2 }]);
    expect(await journal.setThemes(ids, ['b'], ['a'])).toBe(0);
  });
});

it('a hashtag has another name in the entry and in the posts it came from', async () => {
  const source = { platform: 'x', permalink: null, postedAt: null, hashtags: ['WeInvnted'] };
  const { id } = await write({ sources: [source], hashtags: ['WeInvnted'] });
  await journal.renameLabel('hashtag', 'WeInvnted', 'WeInvented');
  const entry = await journal.get(id);
  expect([entry?.hashtags, entry?.sources[0]?.hashtags]).toEqual([['WeInvented'], ['WeInvented']]);
});

describe('a follow-up', () => {
  const due = '2026-11-20T09:00:00.000Z';

  it('is listed until it is done, and again when it is not', async () => {
    const { id } = await write({
      title: 'After the chat',
      followUps: [{ due, text: 'Thank Ines' }],
    });
    expect(await journal.followUps()).toEqual([
      { id, title: 'After the chat', kind: 'moment', due, text: 'Thank Ines' },
    ]);
    await journal.setFollowUpDone(id, due, 'Thank Ines', true);
    expect(await journal.followUps()).toEqual([]);
    await journal.setFollowUpDone(id, due, 'Thank Ines', false);
    expect(await journal.followUps()).toHaveLength(1);
  });

  it('counts from the time it is due, and not when it is done or its entry is in the bin', async () => {
    const noon = Date.parse('2026-11-20T12:00:00.000Z');
    const tomorrow = '2026-11-21T09:00:00.000Z';
    const nextWeek = '2026-11-27T09:00:00.000Z';
    expect(await journal.due(noon)).toEqual({ count: 0, next: undefined });
    const both = [
      { due, text: 'Thank Ines' },
      { due: nextWeek, text: 'Ask how it went' },
    ];
    const { id } = await write({ followUps: both });
    expect(await journal.due(noon)).toEqual({ count: 1, next: Date.parse(nextWeek) });
    const later = await write({ followUps: [{ due: tomorrow, text: 'Look it up' }] });
    expect(await journal.due(noon)).toEqual({ count: 1, next: Date.parse(tomorrow) });
    expect(await journal.due(Date.parse(tomorrow))).toMatchObject({ count: 2 });
    await journal.setFollowUpDone(id, due, 'Thank Ines', true);
    expect(await journal.due(noon)).toEqual({ count: 0, next: Date.parse(tomorrow) });
    await journal.delete([later.id]);
    expect(await journal.due(noon)).toEqual({ count: 0, next: Date.parse(nextWeek) });
  });
});

describe('earlier versions', () => {
  it('are forgotten when that is asked for, and the entry stays as it is', async () => {
    const { id } = await write({ body: 'with a name in it' });
    await journal.save(id, 1, withBody('without'));
    const other = await write({ body: 'another' });
    await journal.save(other.id, 1, withBody('another, changed'));
    expect(await journal.forgetVersions(id)).toBe(1);
    expect((await journal.versions(id)).map(({ content }) => content.body)).toEqual(['without']);
    expect(await journal.versions(other.id)).toHaveLength(2);
    expect(await journal.forgetVersions(id)).toBe(0);
  });
});

describe('the bin', () => {
  it('gives entries up after thirty days, with their versions and their words', async () => {
    const kept = await write({ body: 'still wanted' });
    const { id } = await write({ body: 'unmistakable' });
    await journal.save(id, 1, withBody('unmistakable, changed'));
    await journal.delete([id, kept.id]);
    await journal.restore([kept.id]);
    expect(await journal.purgeOld()).toBe(0);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * 24 * 60 * 60 * 1000 });
    expect(await journal.purgeOld()).toBe(1);
    vi.useRealTimers();
    expect(await journal.get(id)).toBeNull();
    expect(await journal.versions(id)).toEqual([]);
    expect((await journal.list('unmistakable', true, 0, 5)).total).toBe(0);
    expect((await journal.list('wanted', false, 0, 5)).total).toBe(1);
  });

  it('does not purge what is not in it', async () => {
    const { id } = await write({});
    expect(await journal.purge([id])).toBe(0);
    expect(await journal.get(id)).not.toBeNull();
  });
});

it('moves to the index by and by, and says the same before and after', async () => {
  for (let at = 0; at < 300; at += 1) await write({ body: `entry number ${String(at)}` });
  const database = await journal.home.connection.open();
  await eventually(async () => {
    expect(await database.count('entries')).toBeGreaterThan(200);
    expect(await database.count('segments')).toBeGreaterThan(0);
  });
  const found = await journal.list('entry', false, 0, 5);
  expect(found.total).toBe(300);
  await journal.close();
  const again = await newJournal().opened();
  await again.index();
  expect((await again.list('entry', false, 0, 5)).total).toBe(300);
  expect((await again.list('number 7', false, 0, 50)).entries.map(({ title }) => title)).toContain(
    'entry number 7',
  );
});
