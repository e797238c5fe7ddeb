import { expect, test } from 'vitest';
import index from 'virtual:content/index';
import { library } from '@/utils/guidance/library';
import { lookUpOn } from '@/utils/guidance/look-up-on';
import { besideOwn } from '@/utils/guidance/packs/beside-own';
import { isPackSlug } from '@/utils/guidance/packs/pack';
import { shelfOf } from '@/utils/guidance/packs/shelf-of';
import { card, jsonFile, pack, read, written } from './pack-files';

/** An employer's cards are found beside the regulators', and take nothing away from them. */

const ID = '00000000-0000-4000-8000-000000000001';
const OWN = { content: library, index };

const shelf = async (...cards: Record<string, unknown>[]) =>
  shelfOf(await read(jsonFile(written(pack(cards)))), ID);

test('a card of a pack is found beside the library’s, under a slug of its own', async () => {
  const lookUp = lookUpOn([
    OWN,
    await shelf(
      card({ slug: 'whatsapp', title: 'WhatsApp groups at Northmoor', related: ['b'] }),
      card({ slug: 'b' }),
    ),
  ]);
  const slugs = lookUp('whatsapp groups at northmoor', { country: 'UK' }).map(({ slug }) => slug);
  expect(slugs.slice(0, 3)).toContain(`pack:${ID}:whatsapp`);
  expect(isPackSlug(slugs[0]!)).toBe(false);
});

test('related cards are the pack’s own, or the library’s', async () => {
  const { content } = await shelf(
    card({ slug: 'a', related: ['b', 'of-the-library'] }),
    card({ slug: 'b', kind: 'how-to' }),
  );
  expect(content.bodies[0]).toMatchObject({
    body: 'Northmoor Invented Trust',
    country: 'INT',
    related: [`pack:${ID}:b`, 'of-the-library'],
  });
  expect(content.guides[0]).toMatchObject({ slug: `pack:${ID}:b`, kind: 'how-to' });
});

test('a pack with the words of every question hides nothing of the library', async () => {
  const words = [
    'someone I support follows me',
    'suicidal crisis line',
    'friend request',
    'confidentiality',
  ];
  const greedy = await shelf(
    ...Array.from({ length: 80 }, (_, at) =>
      card({
        slug: `greedy-${at}`,
        title: words.join(' '),
        answer: words.join(' '),
        synonyms: words,
      }),
    ),
  );
  const without = lookUpOn([OWN]);
  const withPack = lookUpOn([OWN, greedy]);
  for (const question of [...words, 'he says he wants to die', 'NMC']) {
    const own = without(question, { country: 'UK' });
    const both = withPack(question, { country: 'UK' });
    const left = both.filter(({ slug }) => !isPackSlug(slug));
    expect(left.filter(({ elsewhere }) => elsewhere !== true).length).toBeGreaterThanOrEqual(
      own.filter(({ elsewhere }) => elsewhere !== true).length,
    );
    expect(both.length - left.length).toBeLessThanOrEqual(4);
    expect(both[0]?.slug).toBe(left[0]?.slug);
    if (/die|suicid/.test(question)) expect(both.slice(0, 3)).toEqual(own.slice(0, 3));
  }
});

test('among what was found, the library keeps its places and the first of all', () => {
  const isOfPack = (hit: string) => hit.startsWith('p');
  expect(besideOwn(['p1', 'a', 'p2', 'b', 'p3', 'p4', 'p5', 'c'], isOfPack, 2)).toEqual([
    'a',
    'p1',
    'p2',
    'b',
    'p3',
    'p4',
  ]);
  expect(besideOwn(['p1', 'p2'], isOfPack, 2)).toEqual(['p1', 'p2']);
});
