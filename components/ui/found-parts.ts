import { fold } from '@/utils/journal/search/fold';
import { isUnspaced } from '@/utils/journal/search/words';

export interface Part {
  text: string;
  found: boolean;
}

const IN_A_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Cuts a text where any of the words begins or ends. Like the journal's search it takes words at
 * their beginning, without regard to case or accents. Joined again, the parts are the text.
 *
 * @param words folded, as `marks` of what was found are
 */
export function foundParts(text: string, words: readonly string[]): Part[] {
  if (words.length === 0) return [{ text, found: false }];
  const letters = Array.from(text);
  const folded = letters.map(fold);
  const found = letters.map(() => false);
  letters.forEach((_, at) => {
    // Where a script puts no gaps between words, one may begin at any letter.
    const isInside = at > 0 && IN_A_WORD.test(letters[at - 1] ?? '');
    if (isInside && !isUnspaced(letters[at] ?? '')) return;
    for (const word of words) {
      const end = matchEnd(folded, at, word);
      if (end !== undefined) found.fill(true, at, end);
    }
  });
  return join(letters, found);
}

/** Where `word` ends if it begins at `at`. One letter may fold to several, or to none. */
function matchEnd(folded: readonly string[], at: number, word: string): number | undefined {
  if (folded[at] === '') return undefined;
  let rest = word;
  for (let next = at; next < folded.length; next += 1) {
    const letter = folded[next] ?? '';
    if (!rest.startsWith(letter)) return undefined;
    rest = rest.slice(letter.length);
    // An accent written as a letter of its own belongs to the one before it.
    if (rest === '' && folded[next + 1] !== '') return next + 1;
  }
  return undefined;
}

function join(letters: readonly string[], found: readonly boolean[]): Part[] {
  const parts: Part[] = [];
  letters.forEach((letter, at) => {
    const last = parts.at(-1);
    const isFound = found[at] === true;
    if (last?.found === isFound) last.text += letter;
    else parts.push({ text: letter, found: isFound });
  });
  return parts;
}
