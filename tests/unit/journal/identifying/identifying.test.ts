import { describe, expect, it } from 'vitest';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { holdsIdentifying, identifyingIn } from '@/utils/journal/identifying/identify';
import { blanked, withReplaced } from '@/utils/journal/identifying/replace';
import { textsOf } from '@/utils/journal/identifying/texts';

const content = (part: Partial<EntryContent>): EntryContent => ({ ...emptyContent(), ...part });
const found = (part: Partial<EntryContent>, others: string[] = []) =>
  identifyingIn(content(part), others).map(({ kind, words, spots }) => [
    kind,
    words,
    spots.map(({ place }) => place.field),
  ]);

/** Every text an entry can have, each with the same name in it. */
const EVERYWHERE = content({
  title: 'My client Priya',
  body: 'my client Priya',
  sections: { 'driscoll.what': 'my client Priya' },
  sources: [
    {
      platform: 'x',
      permalink: 'https://x.com/a_person/status/1',
      postedAt: null,
      handle: 'a_person',
      quote: 'my client Priya',
      hashtags: [],
    },
  ],
  followUps: [{ due: '2026-11-20T00:00:00.000Z', text: 'my client Priya' }],
  peer: {
    role: 'my client Priya',
    discussedAt: '2026-11-20T00:00:00.000Z',
    learned: 'my client Priya',
  },
  evidence: [{ name: 'my client Priya', kind: 'notes', note: 'my client Priya' }],
  themes: ['my client Priya'],
});

describe('what may say who somebody is', () => {
  it('is found wherever in an entry it stands', () => {
    const [name, ...more] = identifyingIn(EVERYWHERE);
    expect(more).toEqual([]);
    expect(name).toMatchObject({ kind: 'name', words: 'Priya' });
    expect(name?.spots.map(({ place }) => place.field)).toEqual(
      textsOf(EVERYWHERE).map(({ place }) => place.field),
    );
    expect(JSON.stringify(blanked(EVERYWHERE))).not.toContain('Priya');
  });

  it('is found again where nothing beside it gives it away', () => {
    expect(
      found({ body: 'I saw my client Priya. Later Priya wrote.', title: 'Priya’s day' }),
    ).toEqual([['name', 'Priya', ['title', 'body', 'body']]]);
  });

  it('is no part of a longer word, and no number that only looks like an age', () => {
    expect(found({ body: 'My client Ana is aged 93. Analysis of 93 posts.' })).toEqual([
      ['name', 'Ana', ['body']],
      ['age', '93', ['body']],
    ]);
  });

  it('is the whole name where there is more of it', () => {
    const entry = content({
      body: 'My client Priya Shah came. My patient Priya left. Priya Shah!',
    });
    const [whole, first] = identifyingIn(entry);
    expect([whole?.words, whole?.spots.length]).toEqual(['Priya Shah', 2]);
    expect([first?.words, first?.spots.length]).toEqual(['Priya', 1]);
  });

  it('is a post that was repeated, whether its words were kept or not', () => {
    const post = 'Nobody on the ward ever asked me what the nights were like';
    const body = `It stayed with me: nobody on the ward ever asked me what the nights were like.`;
    expect(found({ body }, [post])).toMatchObject([['quote', expect.anything(), ['body']]]);
    const source = { platform: 'x', permalink: null, postedAt: null, hashtags: [], quote: post };
    expect(found({ body, sources: [source] })).toMatchObject([
      ['quote', expect.anything(), ['body']],
    ]);
    expect(found({ sources: [source] })).toEqual([]);
  });

  it('is worth a word when it is more than a guess', () => {
    expect(holdsIdentifying(content({ body: 'NHS number 943 476 5919' }))).toBe(true);
    expect(holdsIdentifying(content({ body: 'I listened for a long time.' }))).toBe(false);
  });
});

describe('replacing', () => {
  const entry = content({
    title: 'Priya',
    body: 'My client Priya, NHS number 943 476 5919. Priya!',
  });
  const all = identifyingIn(entry);

  it('puts what it is in its place, everywhere', () => {
    expect(withReplaced(entry, all)).toEqual({
      ...entry,
      title: '[name]',
      body: 'My client [name], NHS number [NHS number]. [name]!',
    });
  });

  it('puts one’s own words there, or none, and leaves the rest', () => {
    const [name] = all;
    expect(withReplaced(entry, [{ ...name!, by: 'Someone' }]).body).toBe(
      'My client Someone, NHS number 943 476 5919. Someone!',
    );
    expect(withReplaced(entry, [{ ...name!, by: '' }]).title).toBe('');
  });

  it('leaves nothing to find', () => {
    expect(identifyingIn(blanked(entry))).toEqual([]);
  });

  it('gives back the very entry in which there was nothing', () => {
    const plain = content({ body: 'I listened.' });
    expect(blanked(plain)).toBe(plain);
  });
});
