import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '@/components/journal/excerpt';
import { foundParts } from '@/components/ui/found-parts';
import { emptyContent } from '@/utils/journal/entry';
import { queryWords } from '@/utils/journal/search';

const marked = (text: string, query: string) =>
  foundParts(text, queryWords(query))
    .filter((part) => part.found)
    .map((part) => part.text);

describe('found words', () => {
  it('are marked as the search finds them: by their beginning, whatever case or accent', () => {
    expect(marked('Crowd and crowdsourcing; overcrowded', 'crowd')).toEqual(['Crowd', 'crowd']);
    expect(marked('Café, CAFE, cafe\u0301', 'cafe')).toEqual(['Café', 'CAFE', 'cafe\u0301']);
  });

  it('never change the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const parts = foundParts(text, queryWords(query));
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });

  it('bring an excerpt with them, wherever in the entry they are', () => {
    const content = {
      ...emptyContent(),
      body: `First line\n${'padding '.repeat(60)}needle in the middle of it`,
    };
    expect(excerpt(content, queryWords('needle'))).toContain('needle');
    const quoting = {
      ...emptyContent(),
      body: 'Mine',
      sources: [{ platform: 'x', permalink: null, postedAt: null, quote: 'theirs', hashtags: [] }],
    };
    expect(excerpt(quoting, queryWords('theirs'))).toBe('theirs');
  });

  it('leave out an excerpt that would only repeat the headline', () => {
    expect(excerpt({ ...emptyContent(), body: 'One line' }, [])).toBeUndefined();
    expect(excerpt({ ...emptyContent(), body: 'One line\nand one more' }, [])).toBe('and one more');
  });
});
