import { ENTRY_KINDS } from '@/utils/journal/entry';
import { queryWords } from '../fold';
import { wordsToFind } from '../words';
import { firstDay } from './days';
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import { HAVING, nothingAsked } from './query';
import type { QueryProblem, Query } from './query';

type Asking = ReturnType<typeof nothingAsked>;

interface Bounds {
  from?: string;
  before?: string;
}

/**
 * What a text asks for:
 *
 *     words        each begins a word of the entry
 *     "in a row"   words in a row
 *     theme:x  #x  tag:x  kind:reflection  has:follow-up  has:post
 *     from:2026-11-01  before:2026-12  (also 2026)
 *     -word        not with it; also -theme:x, -#x, -kind:x, -has:x, -"in a row"
 *
 * A value with gaps goes in quotes: theme:"first contact". Other names before a colon are words.
 * Any text can be read; what makes no sense is told in `problems` and passed over.
 */
export function parseQuery(text: string): Query {
  const asked = nothingAsked();
  const without = nothingAsked();
  const bounds: Bounds = {};
  const problems: QueryProblem[] = [];
  const pieces = piecesOf(text);
  for (const piece of pieces) {
    const code = read(piece, piece.minus ? without : asked, bounds);
    if (code !== undefined) problems.push({ code, text: text.slice(piece.start, piece.end) });
  }
  const last = pieces.at(-1);
  const unfinished =
    last?.sort === 'words' &&
    !last.minus &&
    last.end === text.length &&
    wordsToFind(last.value).length > 0;
  return { ...asked, without, ...bounds, unfinished, problems };
}

/** Adds what a piece asks for; what is wrong with it, if anything. */
function read(piece: Piece, asked: Asking, bounds: Bounds): QueryProblem['code'] | undefined {
  const value = piece.value.trim();
  switch (piece.sort) {
    case 'words':
      readWords(piece, asked);
      return undefined;
    case 'phrase': {
      if (piece.minus && piece.open) {
        readWords(piece, asked);
        return undefined;
      }
      const words = queryWords(value);
      if (words.length > 0) asked.phrases.push({ words, whole: !piece.open });
      return undefined;
    }
    // A filter without a value is one that is still being typed.
    case 'theme':
      if (value !== '') asked.themes.push(value);
      return undefined;
    case 'hashtag': {
      const tag = value.replace(/^#+/, '');
      if (tag !== '') asked.hashtags.push(tag);
      return undefined;
    }
    case 'kind':
      return readChoice(value, ENTRY_KINDS, asked.kinds, 'kind');
    case 'has':
      return readChoice(value, HAVING, asked.has, 'has');
    case 'from':
    case 'before': {
      if (piece.minus) return 'minus';
      if (value === '') return undefined;
      const day = firstDay(value);
      if (day === undefined) return 'date';
      bounds[piece.sort] = day;
      return undefined;
    }
  }
}

function readWords(piece: Piece, asked: Asking): void {
  const words = wordsToFind(piece.value);
  // Without "self-harm" does not mean without "self".
  if (piece.minus && words.length > 1)
    asked.phrases.push({ words: queryWords(piece.value), whole: false });
  else asked.words.push(...words);
}

/** A choice by its name or the beginning of it, as one types. */
function readChoice<Choice extends string, Code extends 'kind' | 'has'>(
  typed: string,
  choices: readonly Choice[],
  into: Choice[],
  code: Code,
): Code | undefined {
  if (typed === '') return undefined;
  const name = typed.toLowerCase();
  const meant = choices.filter((choice) => choice.startsWith(name));
  if (meant.length === 0) return code;
  into.push(...meant);
  return undefined;
}
