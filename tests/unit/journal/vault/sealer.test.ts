import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey } from '@/utils/journal/vault/header';
import type { Label } from '@/utils/journal/vault/codec';
import { sealerFor } from '@/utils/journal/vault/sealer';
import { refusal } from './support';

/** Any UTF-16, halves of pairs, signs of control and of direction among it. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', '\u202e\u0000\ufeff', '\ud83d', '"\\u0022', '\u2028</script>'),
);
const values = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    hostile,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      hostile.filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;
const labels: fc.Arbitrary<Label> = fc.record({
  store: hostile,
  id: hostile,
  revision: fc.nat(),
  updatedAt: hostile,
});
const label: Label = {
  store: 'entries',
  id: '0199d3a4-7c1e-7f0a-8b2e-5d6f70819203',
  revision: 7,
  updatedAt: '2026-11-22T18:30:00.000Z',
};
const sealer = await sealerFor(newDataKey());

describe('a sealed record', () => {
  it('opens to what was sealed, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(values, labels, async (value, its) => {
        expect(await sealer.open(await sealer.seal(value, its), its)).toEqual(value);
      }),
      { numRuns: 300 },
    );
  });

  it('opens with no other label', async () => {
    await fc.assert(
      fc.asyncProperty(labels, labels, async (its, other) => {
        fc.pre(JSON.stringify(its) !== JSON.stringify(other));
        const payload = await sealer.seal('words', its);
        expect(await refusal(() => sealer.open(payload, other))).toBe('damaged');
      }),
    );
  });

  it.each<[string, Partial<Label>]>([
    ['in another store', { store: 'drafts' }],
    ['under another id', { id: '0199d3a4-7c1e-7f0a-8b2e-5d6f70819204' }],
    ['at another revision', { revision: 8 }],
    ['at another time', { updatedAt: '2026-11-22T18:30:00.001Z' }],
    ['with its label cut elsewhere', { store: 'entries"', id: label.id.slice(1) }],
  ])('does not open %s', async (_, over) => {
    const payload = await sealer.seal('words', label);
    expect(await refusal(() => sealer.open(payload, { ...label, ...over }))).toBe('damaged');
  });

  it('does not open with one bit changed anywhere, cut short or made longer', async () => {
    const payload = await sealer.seal({ body: 'Two lines.' }, label);
    for (let bit = 0; bit < payload.length * 8; bit += 1) {
      const flipped = payload.slice();
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(await refusal(() => sealer.open(flipped, label)), `bit ${bit}`).toBe('damaged');
    }
    for (let length = 0; length < payload.length; length += 1) {
      expect(await refusal(() => sealer.open(payload.slice(0, length), label))).toBe('damaged');
    }
    const longer = new Uint8Array([...payload, 0]);
    expect(await refusal(() => sealer.open(longer, label))).toBe('damaged');
  });

  it('does not open under another key, nor if it is no bytes at all', async () => {
    const other = await sealerFor(newDataKey());
    const payload = await sealer.seal('words', label);
    expect(await refusal(() => other.open(payload, label))).toBe('damaged');
    for (const nothing of [undefined, null, 'words', { body: 'words' }, [1, 2, 3]]) {
      expect(await refusal(() => sealer.open(nothing, label))).toBe('damaged');
    }
  });

  it('looks different each time and shows nothing of the words', async () => {
    const [one, two] = await Promise.all([
      sealer.seal('marker', label),
      sealer.seal('marker', label),
    ]);
    expect(one).not.toEqual(two);
    expect(Buffer.from(one).includes('marker')).toBe(false);
    expect(one).toHaveLength(1 + 12 + '"marker"'.length + 16);
  });

  it('refuses what JSON cannot hold', async () => {
    await expect(sealer.seal(undefined, label)).rejects.toThrow(TypeError);
    await expect(sealer.seal(1n, label)).rejects.toThrow(TypeError);
  });
});

describe('sealed bytes', () => {
  it('open to the same bytes, and never as a record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), labels, async (bytes, its) => {
        const payload = await sealer.sealBytes(bytes, its);
        expect(await sealer.openBytes(payload, its)).toEqual(new Uint8Array(bytes));
        expect(await refusal(() => sealer.open(payload, its))).toBe('damaged');
        const record = await sealer.seal('words', its);
        expect(await refusal(() => sealer.openBytes(record, its))).toBe('damaged');
      }),
    );
  });

  it('open where they are part of a larger buffer', async () => {
    const payload = await sealer.sealBytes(Uint8Array.of(1, 2, 3), label);
    const within = new Uint8Array(payload.length + 20);
    within.set(payload, 9);
    expect(await sealer.openBytes(within.subarray(9, 9 + payload.length), label)).toEqual(
      Uint8Array.of(1, 2, 3),
    );
  });
});
