import { firstWords } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { letters } from './fold';
import { MOST_TEXT, textsOf } from './texts';
import { eachWord } from './words';

/** How an entry looks in a list. */
export interface Summary {
  /** Its title or first words; empty when it has neither. */
  title: string;
  /** A line or two of the rest. */
  excerpt?: string;
}

/** Characters of an excerpt; about two lines of the sidebar. */
const LENGTH = 120;
/** Characters shown before the first word that was found. */
const LEAD = 30;
/** Characters that an excerpt may move to begin or end between words. */
const LEEWAY = 20;

/**
 * The title of an entry, and an excerpt around the first word that was found, wherever in the entry
 * that is; where the title has it, or nothing was looked for, what follows the title.
 *
 * @param marks from `JournalIndex.find`
 */
export function summarise(content: EntryContent, marks: readonly string[]): Summary {
  const title = firstWords(content);
  const rest = restOf(content);
  const excerpt = (marks.length > 0 && foundPart(content, title, rest, marks)) || cut(rest, 0);
  return excerpt === '' ? { title } : { title, excerpt };
}

/** What follows the headline, no more of it than is searched. */
function restOf({ title, body }: EntryContent): string {
  const text = body.slice(0, MOST_TEXT).trim();
  if (title.trim() !== '') return text;
  const [first = ''] = text.split('\n', 1);
  // A first line too long for a headline goes on below it.
  return first.length > 80 ? text : text.slice(first.length).trim();
}

function foundPart(
  content: EntryContent,
  title: string,
  rest: string,
  marks: readonly string[],
): string | undefined {
  if (firstFound(title, marks) !== -1) return undefined;
  for (const text of [rest, ...textsOf(content)]) {
    const at = firstFound(text, marks);
    if (at !== -1) return cut(text, at);
  }
  return undefined;
}

/** Where the first word begins that begins with one of the marks; -1 if none does. */
function firstFound(text: string, marks: readonly string[]): number {
  const folded = letters(text);
  let first = -1;
  eachWord(folded, (start, end) => {
    if (first !== -1 && start >= first) return;
    const word = folded.slice(start, end).replaceAll("'", '');
    if (marks.some((mark) => word.startsWith(mark))) first = start;
  });
  return first <= 0 ? first : unfolded(text, folded, first);
}

/** The place in a text that became the place `at` when it was folded. */
function unfolded(text: string, folded: string, at: number): number {
  if (text.length === folded.length) return at;
  let left = at;
  let from = 0;
  for (const letter of text) {
    if (left <= 0) break;
    left -= letter < '\u0080' ? 1 : letters(letter).length;
    from += letter.length;
  }
  return from;
}

/** The part of a text around a place, on one line. */
function cut(text: string, at: number): string {
  const start = at <= LEAD ? 0 : betweenWords(text, at - LEAD);
  const wanted = start + LENGTH;
  const end = wanted >= text.length ? text.length : endOfWord(text, wanted);
  const part = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (part === '') return '';
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}

/** The first beginning of a word from there on, where one is near. */
function betweenWords(text: string, at: number): number {
  const gap = text.slice(at, at + LEEWAY).search(/\s/);
  return gap === -1 ? wholeLetter(text, at) : at + gap + 1;
}

/** The last end of a word up to there, where one is near. */
function endOfWord(text: string, at: number): number {
  const near = text.slice(at - LEEWAY, at + 1);
  const gap = near.search(/\s\S*$/);
  return gap === -1 ? wholeLetter(text, at) : at - LEEWAY + gap;
}

/** There, or one before so as not to halve a pair. */
function wholeLetter(text: string, at: number): number {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
