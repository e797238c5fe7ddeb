import type { Finding } from './finding';
import { SEARCHABLE_WORDS } from './rules/quote';

/**
 * Where a text repeats another word for word, eight words or more: a search for them finds their author,
 * with quotation marks or without. Case, punctuation and what separates the words do not count.
 *
 * @param others posts on the page
 */
export function quotedFrom(text: string, others: readonly string[]): Finding[] {
  const known = new Set(others.flatMap((other) => runsOf(wordsOf(other))));
  if (known.size === 0) return [];
  const words = wordsOf(text);
  const found: Finding[] = [];
  runsOf(words).forEach((run, at) => {
    const first = words[at];
    const last = words[at + SEARCHABLE_WORDS - 1];
    if (!known.has(run) || first === undefined || last === undefined) return;
    const before = found.at(-1);
    if (before !== undefined && first.start <= before.end) before.end = last.end;
    else found.push({ kind: 'quote', start: first.start, end: last.end, confidence: 'high' });
  });
  return found;
}

interface Word {
  letters: string;
  start: number;
  end: number;
}

function wordsOf(text: string): Word[] {
  return [
    ...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’\u00ad\u200b-\u200d]*[\p{L}\p{N}\p{M}])?/gu),
  ].map(({ 0: word, index }) => ({
    letters: word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/** Every eight words in a row. */
function runsOf(words: readonly Word[]): string[] {
  return words.slice(0, Math.max(0, words.length - SEARCHABLE_WORDS + 1)).map((_, at) =>
    words
      .slice(at, at + SEARCHABLE_WORDS)
      .map(({ letters }) => letters)
      .join(' '),
  );
}
