import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf } from '@/utils/journal/entry';
import type { Entry, EntryContent } from '@/utils/journal/entry';
import { digestOf } from '@/utils/journal/search/digest';
import { JournalIndex } from '@/utils/journal/search/journal-index';
import { parseQuery } from '@/utils/journal/search/query';
import { buildSegment } from '@/utils/journal/search/segment/build';
import { contents, idOf, TAGS, THEMES, WORDS } from './journals';
import { PlainSearch, tagsOf } from './plain-search';

/** What can happen to a journal, told of one entry or one moment. */
type Event =
  | { what: 'write'; number: number; content: EntryContent; hour: number }
  | { what: 'bin' | 'unbin' | 'remove'; number: number }
  | { what: 'settle' | 'settle late' | 'merge' | 'merge late' | 'start anew' };

const number = fc.nat(7);
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('write' as const),
      number,
      content: contents,
      hour: fc.nat(5),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom('bin', 'unbin', 'remove'), number }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('settle', 'settle late', 'merge', 'merge late', 'start anew'),
    }),
  },
);

const slipped = fc
  .tuple(
    fc.constantFrom('boundary', 'crisis', 'confidentiality', 'supported', 'peer'),
    fc.nat(20),
    fc.nat(2),
  )
  .map(([word, place, how]) => {
    const at = 1 + (place % (word.length - 1));
    if (how === 0) return word.slice(0, at) + word.slice(at + 1);
    if (how === 1) return `${word.slice(0, at)}z${word.slice(at)}`;
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  });
const wordAsked = fc.oneof(
  fc
    .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 16 }))
    .map(([word, length]) => word.slice(0, length)),
  slipped,
);
const asked = fc.oneof(
  { weight: 4, arbitrary: wordAsked },
  wordAsked.map((word) => `-${word}`),
  fc.constantFrom(
    ...THEMES.map((name) => `theme:${JSON.stringify(name)}`),
    'theme:bound',
    '-theme:boundaries',
  ),
  fc.constantFrom(
    ...TAGS.map((name) => `#${name}`),
    'tag:ment',
    'kind:reflection',
    'kind:a',
    '-kind:moment',
  ),
  fc.constantFrom(
    'from:2026-10-31',
    'before:2026-11',
    'from:2027',
    'has:follow-up',
    '-has:post',
    '"bound peer"',
    '"crisis',
  ),
);
const query = fc
  .tuple(fc.array(asked, { maxLength: 3 }), fc.constantFrom('', ' '))
  .map(([parts, end]) => parts.join(' ') + end);

/** A journal, and the index that the store would keep of it. */
class Kept {
  readonly entries = new Map<string, Entry>();
  index = new JournalIndex();
  #segments = 0;
  /** Made a while ago, and only now on the disk. */
  #late: (() => void)[] = [];

  happen(event: Event): void {
    switch (event.what) {
      case 'write':
        return this.#write(event.number, event.content, event.hour);
      case 'bin':
        return this.#change(event.number, (entry) => ({ ...entry, deletedAt: entry.updatedAt }));
      case 'unbin':
        return this.#change(event.number, ({ deletedAt: _out, ...entry }) => entry);
      case 'remove':
        this.entries.delete(idOf(event.number));
        return this.index.remove(idOf(event.number));
      case 'settle':
        return this.#settle()();
      case 'settle late':
        return void this.#late.push(this.#settle());
      case 'merge':
        return this.#merge()();
      case 'merge late':
        return void this.#late.push(this.#merge());
      case 'start anew':
        this.index = new JournalIndex();
        this.#late = [];
        return this.index.addSegment('all', buildSegment([...this.entries.values()]));
    }
  }

  /** What was under way comes to its end. */
  end(): void {
    for (const late of this.#late) late();
  }

  #write(number: number, content: EntryContent, hour: number): void {
    const before = this.entries.get(idOf(number));
    const made = before?.createdAt ?? new Date(Date.UTC(2026, 9, 31, hour)).toISOString();
    this.#put({
      ...content,
      id: idOf(number),
      createdAt: made,
      updatedAt: made,
      revision: (before?.revision ?? 0) + 1,
    });
  }

  #change(number: number, change: (entry: Entry) => Entry): void {
    const entry = this.entries.get(idOf(number));
    if (entry === undefined) return;
    // The words are the same, and so is the revision; the time tells.
    const updatedAt = new Date(Date.parse(entry.updatedAt) + 1).toISOString();
    this.#put({ ...change(entry), updatedAt });
  }

  #put(entry: Entry): void {
    this.entries.set(entry.id, entry);
    this.index.put(entry);
  }

  #settle(): () => void {
    const { index } = this;
    const ids = index.looseIds;
    const bytes = index.sealLoose(ids);
    const key = `segment ${++this.#segments}`;
    return () => index.settle(ids, key, bytes);
  }

  #merge(): () => void {
    const { index } = this;
    // Of two merges under way at once the second would lose what the first had made.
    const keys = this.#late.length > 0 ? [] : index.segments.map(({ key }) => key);
    const bytes = index.merge(keys);
    const key = `segment ${++this.#segments}`;
    return () => index.replaceSegments(keys, key, bytes);
  }
}

function ids(entries: readonly Entry[]): string[] {
  return entries.map(({ id }) => id);
}

test('whatever happened to a journal, the index finds what reading every entry finds', () => {
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 30 }),
      fc.array(query, { minLength: 1, maxLength: 8 }),
      (events, queries) => {
        const kept = new Kept();
        for (const one of events) kept.happen(one);
        kept.end();
        const { index } = kept;
        const plain = new PlainSearch(kept.entries.values());
        for (const text of queries)
          for (const bin of [false, true]) {
            const expected = ids(plain.find(parseQuery(text), bin));
            const found = index.find(parseQuery(text), { bin, offset: 0, limit: Infinity });
            expect(found.ids, text).toEqual(expected);
            expect(found.total, text).toBe(expected.length);
            const page = index.find(parseQuery(text), { bin, offset: 1, limit: 2 });
            expect(page.ids, text).toEqual(expected.slice(1, 3));
          }
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever happened to a journal, its lists are those of its entries', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const kept = new Kept();
      for (const one of events) kept.happen(one);
      kept.end();
      const { index } = kept;
      const plain = new PlainSearch(kept.entries.values());
      const everything = parseQuery('');
      const [out, inBin] = [plain.find(everything, false), plain.find(everything, true)];

      expect(index.size).toBe(kept.entries.size);
      expect(index.newest(false, 0, 3)).toEqual(ids(out).slice(0, 3));
      expect(index.newest(true, 1, 3)).toEqual(ids(inBin).slice(1, 4));
      expect(new Set(index.ids())).toEqual(new Set(kept.entries.keys()));
      for (let number = 0; number < 8; number += 1) {
        const entry = kept.entries.get(idOf(number));
        expect(index.stateOf(idOf(number))).toEqual(
          entry && {
            revision: entry.revision,
            updatedAt: entry.updatedAt,
            digest: digestOf(contentOf(entry)),
            binned: entry.deletedAt !== undefined,
          },
        );
      }

      const counted = (names: string[]) =>
        new Map(names.map((name) => [name, names.filter((one) => one === name).length]));
      const told = (list: { name: string; count: number }[]) =>
        new Map(list.map(({ name, count }) => [name, count]));
      expect(told(index.themes())).toEqual(counted(out.flatMap(({ themes }) => themes)));
      expect(told(index.hashtags())).toEqual(
        counted(out.flatMap((entry) => [...new Set(tagsOf(entry))])),
      );
      const all = [...out, ...inBin];
      for (const theme of THEMES)
        expect(new Set(index.entriesWith({ theme }))).toEqual(
          new Set(ids(all.filter((entry) => entry.themes.includes(theme)))),
        );

      const firstDue = (entry: Entry) =>
        Math.min(...entry.followUps.filter((one) => !one.doneAt).map(({ due }) => Date.parse(due)));
      const waiting = out.filter((entry) => firstDue(entry) !== Infinity);
      expect(index.followUps().map((id) => firstDue(kept.entries.get(id)!))).toEqual(
        waiting.map(firstDue).sort((a, b) => a - b),
      );
      const noon = Date.UTC(2026, 9, 30, 12);
      const after = waiting.map(firstDue).filter((time) => time > noon);
      expect(index.followUps(noon)).toHaveLength(waiting.length - after.length);
      expect(index.nextDue(noon) ?? Infinity).toBe(Math.min(...after));

      const days = index.days(everything, { bin: false }, '2026-10-31', '2026-11-01');
      const { start, end } = { start: new Date(2026, 9, 31), end: new Date(2026, 10, 1) };
      const that = out.filter(({ startedAt, createdAt }) => {
        const when = new Date(startedAt ?? createdAt);
        return when >= start && when < end;
      });
      expect([...days]).toEqual(that.length === 0 ? [] : [['2026-10-31', that.length]]);
    }),
    { numRuns: 300 },
  );
});
