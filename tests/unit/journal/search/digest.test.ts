import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { digestOf } from '@/utils/journal/search/digest';
import { contents } from './journals';

test('contents that are the same have one digest, whatever the order of their keys', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse()) as EntryContent;
      expect(digestOf({ ...turned, model: undefined })).toBe(digestOf(content));
    }),
  );
});

test('contents that differ have different digests', () => {
  fc.assert(
    fc.property(contents, contents, (a, b) => {
      expect(digestOf(a) === digestOf(b)).toBe(same(a, b));
    }),
  );
  const [one] = fc.sample(contents, 1);
  const digests = Array.from({ length: 20_000 }, (_, at) =>
    digestOf({ ...one!, body: `${at}`, title: '' }),
  );
  expect(new Set(digests).size).toBe(digests.length);
  expect(digestOf({ ...one!, themes: ['a', 'b'] })).not.toBe(digestOf({ ...one!, themes: ['ab'] }));
});
