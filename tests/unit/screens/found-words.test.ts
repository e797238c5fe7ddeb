import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundParts } from '@/components/ui/found-parts';
import { queryWords } from '@/utils/journal/search/fold';

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

  it('are found inside a run of letters where a script puts no gaps between words', () => {
    expect(marked('今日は散歩をした', '散歩')).toEqual(['散歩']);
  });
});
