import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { digestOf } from '@/utils/journal/search/digest';
import { buildSegment, mergeSegments } from '@/utils/journal/search/segment/build';
import { AT } from '@/utils/journal/search/segment/format';
import { openSegment, SegmentError } from '@/utils/journal/search/segment/segment';
import { entries as anyEntries } from '../sample';
import { entries, entryOf } from './journals';

const journal = fc.uniqueArray(entries, { selector: ({ id }) => id, maxLength: 12 });

/** Of the error that opening throws; undefined when it opens. */
function codeOf(bytes: Uint8Array): string | undefined {
  try {
    openSegment(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof SegmentError) return error.code;
    throw error;
  }
}

describe('a segment', () => {
  test('knows of each entry what it was told, newest first', () => {
    fc.assert(
      fc.property(journal, (list) => {
        const segment = openSegment(buildSegment(list));
        const facts = list.map((_, document) => segment.factsOf(document));
        for (const fact of facts) {
          const entry = list.find(({ id }) => id === fact.id)!;
          const open = entry.followUps.filter(({ doneAt }) => doneAt === undefined);
          const dues = open.map(({ due }) => Date.parse(due));
          expect(fact).toEqual({
            id: entry.id,
            revision: entry.revision,
            createdAt: Date.parse(entry.createdAt),
            updatedAt: Date.parse(entry.updatedAt),
            when: Date.parse(entry.startedAt ?? entry.createdAt),
            kind: entry.kind,
            hasPost: entry.sources.length > 0,
            openFollowUps: open.length,
            digest: digestOf(contentOf(entry)),
            ...(entry.deletedAt ? { deletedAt: Date.parse(entry.deletedAt) } : {}),
            ...(entry.minutes === undefined ? {} : { minutes: entry.minutes }),
            ...(entry.participatoryMinutes === undefined
              ? {}
              : { participatoryMinutes: entry.participatoryMinutes }),
            ...(dues.length === 0 ? {} : { due: Math.min(...dues) }),
          });
        }
        const sorted = [...facts].sort(
          (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1),
        );
        expect(facts).toEqual(sorted);
      }),
    );
  });

  test('is the same to the byte in whatever order its entries come, built or merged', () => {
    fc.assert(
      fc.property(journal, fc.nat(12), fc.nat(12), (list, one, two) => {
        const whole = buildSegment(list);
        expect(buildSegment([...list].reverse())).toEqual(whole);
        const [from, to] = [Math.min(one, two), Math.max(one, two)];
        const parts = [list.slice(to), list.slice(0, from), list.slice(from, to)];
        const segments = parts.map((part) => openSegment(buildSegment(part)));
        expect(mergeSegments(segments, () => true)).toEqual(whole);
      }),
    );
  });

  test('merged without some entries is as if they had never been', () => {
    fc.assert(
      fc.property(journal, fc.nat(12), (list, at) => {
        const segment = openSegment(buildSegment(list));
        const kept = list.slice(at);
        const ids = new Set(kept.map(({ id }) => id));
        const merged = mergeSegments([segment], (_, document) => ids.has(segment.idOf(document)));
        expect(merged).toEqual(buildSegment(kept));
      }),
    );
  });

  test('can be of any entry that can be kept', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntries, { selector: ({ id }) => id, maxLength: 5 }),
        (list) => {
          expect(openSegment(buildSegment(list)).documents).toBe(list.length);
        },
      ),
    );
  });

  test('keeps capital letters of an id', () => {
    const id = '019A0000-0000-7000-8000-0123456789aB';
    expect(openSegment(buildSegment([entryOf(0, { id })])).idOf(0)).toBe(id);
  });

  test('keeps frequent words too', () => {
    const list: Entry[] = Array.from({ length: 300 }, (_, number) =>
      entryOf(number, { body: number % 2 === 0 ? 'even word' : 'word' }),
    );
    const segment = openSegment(buildSegment(list));
    const { from } = segment.exactly(new TextEncoder().encode('even'));
    const found: number[] = [];
    segment.eachDocument(from, (document) => found.push(document));
    // The newest comes first, and is odd.
    expect(found).toEqual(Array.from({ length: 150 }, (_, at) => at * 2 + 1));
  });
});

describe('bytes that are no segment are told', () => {
  const whole = buildSegment([entryOf(0, { body: 'a few words' }), entryOf(1)]);

  test('whichever bit is wrong', () => {
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const damaged = whole.slice();
      damaged[bit >> 3]! ^= 1 << (bit & 7);
      expect(codeOf(damaged), `bit ${bit}`).toBeDefined();
    }
  });

  test('however short or long they are', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(codeOf(whole.subarray(0, length))).toBe('damaged');
    expect(codeOf(new Uint8Array([...whole, 0, 0, 0, 0]))).toBe('damaged');
  });

  test('when they are anything', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(codeOf(bytes)).toBe('damaged');
      }),
    );
  });

  test('those of another version apart, to be built anew', () => {
    const other = whole.slice();
    other[AT.version * 4] = 99;
    expect(codeOf(other)).toBe('version');
  });

  test('and whole ones open wherever they lie', () => {
    const shifted = new Uint8Array(whole.length + 3);
    shifted.set(whole, 3);
    expect(openSegment(shifted.subarray(3)).documents).toBe(2);
  });
});
