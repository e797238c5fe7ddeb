import { describe, expect, test } from 'vitest';
import { library } from '@/utils/guidance/library';
import { saysOf } from '@/utils/guidance/says-of';
import { PROFESSIONS } from '@/utils/guidance/professions';
import { HOME_COUNTRIES } from '@/utils/settings';
import { body, situation } from './cards';

const REQUEST = situation({ slug: 'a-request', themes: ['boundaries', 'accounts'] });
const NURSE = { country: 'UK', profession: 'nurse' } as const;

describe('what bodies say of a situation', () => {
  const BODIES = [
    body({ slug: 'everyone', themes: ['boundaries'] }),
    body({ slug: 'nurses', themes: ['boundaries'], professions: ['nurse'] }),
    body({ slug: 'nurses-both', themes: ['boundaries', 'accounts'], professions: ['nurse'] }),
    body({ slug: 'named', themes: ['accounts'], related: ['a-request'] }),
    body({ slug: 'doctors', themes: ['boundaries'], professions: ['psychiatrist'] }),
    body({ slug: 'other-theme', themes: ['events'], professions: ['nurse'] }),
    body({ slug: 'anywhere', themes: ['boundaries'], country: 'INT' }),
    body({ slug: 'far-away', themes: ['boundaries'], country: 'NZ', professions: ['nurse'] }),
  ];
  const slugs = (cards: readonly { slug: string }[]) => cards.map(({ slug }) => slug);

  test('is theirs: most in common first, then the most particular, three at most', () => {
    expect(slugs(saysOf(REQUEST, NURSE, BODIES).own)).toEqual(['named', 'nurses-both', 'nurses']);
  });

  test('keeps the rest for who looks further, by country', () => {
    expect(
      saysOf(REQUEST, NURSE, BODIES).others.map(({ country, cards }) => [country, slugs(cards)]),
    ).toEqual([
      ['UK', ['doctors', 'everyone']],
      ['INT', ['anywhere']],
      ['NZ', ['far-away']],
    ]);
  });

  test('is filled up with what holds anywhere, and is that where nobody is known', () => {
    const inNewZealand = { country: 'NZ', profession: 'nurse' } as const;
    expect(slugs(saysOf(REQUEST, inNewZealand, BODIES).own)).toEqual(['far-away', 'anywhere']);
    const nobody = { country: null, profession: null };
    expect(slugs(saysOf(REQUEST, nobody, BODIES).own)).toEqual(['anywhere']);
  });
});

test('for a request from someone they support, every reader is told something', () => {
  const request = library.situations.find(({ situation: number }) => number === 'SIT-01');
  if (request === undefined) throw new Error('There is no such situation.');
  for (const country of HOME_COUNTRIES) {
    for (const profession of PROFESSIONS) {
      const { own } = saysOf(request, { country, profession });
      expect(own.length, `${country} ${profession}`).toBeGreaterThanOrEqual(1);
      for (const card of own) expect([country, 'INT', 'EU']).toContain(card.country);
    }
  }
});

test('no card is told twice, nor one without a theme of the situation', () => {
  for (const each of library.situations) {
    const { own, others } = saysOf(each, NURSE);
    const all = [...own, ...others.flatMap(({ cards }) => cards)];
    expect(new Set(all).size).toBe(all.length);
    for (const { themes, related } of all) {
      expect(
        themes.some((theme) => each.themes.includes(theme)) || related.includes(each.slug),
      ).toBe(true);
    }
  }
});
