import { fold } from './fold';
import { MOST_WORD } from './words';

/**
 * Terms of the index as bytes. Words are UTF-8 of their folded letters. Themes and hashtags begin
 * with a byte that no word has; then comes the name as it is compared, a zero, and the name as it
 * was written.
 */

export type NameSort = 'theme' | 'hashtag';

const FIRST_BYTE: Readonly<Record<NameSort, number>> = { theme: 1, hashtag: 2 };
/** Characters of a name that are compared. */
const MOST_COMPARED = 200;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A word of a query, ready to be found. */
export function wordBytes(word: string): Uint8Array {
  return encoder.encode(word.slice(0, MOST_WORD));
}

/** A name as it is compared: case, accents and width of gaps do not count. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_COMPARED);
}

function bytesOf(sort: NameSort, text: string): Uint8Array {
  const bytes = encoder.encode(`_${text}`);
  bytes[0] = FIRST_BYTE[sort];
  return bytes;
}

/** The whole term of a name in this very spelling. */
export function nameBytes(sort: NameSort, name: string): Uint8Array {
  return bytesOf(sort, `${nameKey(name)}\0${name}`);
}

/** How the terms begin of every spelling of a name. */
export function spellingsBytes(sort: NameSort, name: string): Uint8Array {
  return bytesOf(sort, `${nameKey(name)}\0`);
}

/** How the terms begin of every name that begins so; without a name, of all. */
export function namesFromBytes(sort: NameSort, beginning = ''): Uint8Array {
  return bytesOf(sort, nameKey(beginning));
}

/** The name in a term, as it was written. */
export function nameIn(term: Uint8Array): string {
  return decoder.decode(term.subarray(term.indexOf(0) + 1));
}
