import { queryWords } from './fold';

/** Characters of one word that count; what follows is not told apart. */
export const MOST_WORD = 64;

/** What a character is to the words around it. */
const SORT = {
  unknown: 0,
  /** Between words. */
  gap: 1,
  /** A letter or digit of a script that puts gaps between its words. */
  spaced: 2,
  /** A letter of a script that does not. */
  unspaced: 3,
} as const;

const IN_A_WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** Letters from which a word of an unspaced script is found. */
const GRAM = 4;
const APOSTROPHE = 0x27;

/** `SORT` of each code unit met so far. */
const sorts = new Uint8Array(0x10000);

function sortAt(text: string, at: number): number {
  const known = sorts[text.charCodeAt(at)] ?? SORT.gap;
  if (known !== SORT.unknown) return known;
  const point = text.codePointAt(at) ?? 0;
  const letter = String.fromCodePoint(point);
  const sort = !IN_A_WORD.test(letter)
    ? SORT.gap
    : UNSPACED.test(letter)
      ? SORT.unspaced
      : SORT.spaced;
  // Half of a pair says nothing of the next pair that begins with it.
  if (point < 0xd800 || (point > 0xdfff && point <= 0xffff)) sorts[point] = sort;
  return sort;
}

/** Code units of the letter there. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Tells where the words of a text begin and end. Words joined by an apostrophe are told singly and
 * joined ("l'amitié": l, amitié, l'amitié). Where a script puts no gaps between words, a word may
 * begin at each letter, and goes on for four.
 *
 * @param text from `letters`
 */
export function eachWord(text: string, found: (start: number, end: number) => void): void {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length) {
    const sort = sortAt(text, at);
    if (sort === SORT.spaced) at = spacedRun(text, at, starts, found);
    else if (sort === SORT.unspaced) at = unspacedRun(text, at, found);
    else at += sizeAt(text, at);
  }
}

function spacedRun(
  text: string,
  from: number,
  starts: number[],
  found: (start: number, end: number) => void,
): number {
  let start = from;
  let at = from;
  starts.length = 0;
  for (;;) {
    at = endOfSpaced(text, at);
    found(start, Math.min(at, start + MOST_WORD));
    const joins =
      text.charCodeAt(at) === APOSTROPHE &&
      at + 1 < text.length &&
      sortAt(text, at + 1) === SORT.spaced;
    if (!joins) break;
    starts.push(start);
    at += 1;
    start = at;
  }
  for (const joined of starts) found(joined, Math.min(at, joined + MOST_WORD));
  return at;
}

function endOfSpaced(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    // Nearly every letter is known, and no half of a pair ever is.
    if (sorts[text.charCodeAt(at)] === SORT.spaced) at += 1;
    else if (sortAt(text, at) === SORT.spaced) at += sizeAt(text, at);
    else break;
  }
  return at;
}

function unspacedRun(
  text: string,
  from: number,
  found: (start: number, end: number) => void,
): number {
  let at = from;
  while (at < text.length && sortAt(text, at) === SORT.unspaced) {
    let end = at;
    for (let letter = 0; letter < GRAM && end < text.length; letter += 1) {
      if (sortAt(text, end) !== SORT.unspaced) break;
      end += sizeAt(text, end);
    }
    found(at, end);
    at += sizeAt(text, at);
  }
  return at;
}

/**
 * The words of a query cut to what the index has of them: each begins a word of an entry that
 * should be found. Folded.
 */
export function wordsToFind(text: string): string[] {
  return queryWords(text).flatMap(pieces);
}

/** A run of letters, as the index has it: whole, or for unspaced scripts by four. */
function pieces(run: string): string[] {
  const found: string[] = [];
  let piece = '';
  let count = 0;
  let before: number = SORT.gap;
  for (const letter of run) {
    const sort = sortAt(letter, 0);
    const ends = sort !== before || (sort === SORT.unspaced && count === GRAM);
    if (ends && piece !== '') found.push(piece);
    piece = ends ? letter : piece + letter;
    count = ends ? 1 : count + 1;
    before = sort;
  }
  if (piece !== '') found.push(piece);
  return found.map((whole) => whole.slice(0, MOST_WORD));
}

/** True for letters of scripts that put no gaps between words. */
export function isUnspaced(letter: string): boolean {
  return letter !== '' && sortAt(letter, 0) === SORT.unspaced;
}
