import type { EntryContent } from '@/utils/journal/entry';
import { letters } from './fold';
import type { Phrase, Query } from './query/query';
import { textsOf } from './texts';
import { isUnspaced } from './words';

/** True when the index alone cannot answer: what it finds is to be checked by `phrasesFit`. */
export function hasPhrases(query: Query): boolean {
  return query.phrases.length > 0 || query.without.phrases.length > 0;
}

/**
 * True when an entry has every phrase asked for, and none that is to be left out. The index knows
 * which words an entry has, not in which order: it finds all that may fit, and leaves out only by
 * words.
 */
export function phrasesFit(content: EntryContent, query: Query): boolean {
  if (!hasPhrases(query)) return true;
  // Words joined by an apostrophe are one word or two.
  const texts = textsOf(content).flatMap((text) => {
    const folded = letters(text);
    const joined = spaced(folded.replaceAll("'", ''));
    return folded.includes("'") ? [joined, spaced(folded)] : [joined];
  });
  const has = (phrase: Phrase) => texts.some((text) => contains(text, phrase));
  return query.phrases.every(has) && !query.without.phrases.some(has);
}

/** One gap between words, and around them. */
function spaced(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

function contains(text: string, phrase: Phrase): boolean {
  const words = phrase.words.join(' ');
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const begins = isEdge(text[at - 1], words[0]);
    if (begins && (!phrase.whole || isEdge(text[end], words.at(-1)))) return true;
  }
  return false;
}

/** A word begins or ends there. In scripts without gaps it may anywhere. */
function isEdge(outside = ' ', inside = ' '): boolean {
  return outside === ' ' || isUnspaced(outside) || isUnspaced(inside);
}
