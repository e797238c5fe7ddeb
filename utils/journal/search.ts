import type { EntryContent } from './entry';

/** Small letters without accents, so that "café" is found by "cafe". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, folded. */
export function queryWords(query: string): string[] {
  return fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Everything in an entry that a person may remember it by. */
function searchable(content: EntryContent): string {
  return fold(
    [
      content.title,
      content.body,
      ...Object.values(content.sections ?? {}),
      ...content.themes,
      ...content.sources.flatMap((source) => [
        source.quote ?? '',
        source.handle ?? '',
        ...source.hashtags,
      ]),
    ].join('\n'),
  );
}

/** True when every word of the query begins a word of the entry. An empty query matches all. */
export function matches(content: EntryContent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchable(content);
  return words.every((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'u').test(text));
}
