/** Filters that can be typed: `theme:boundaries`. */
export const FIELDS = ['theme', 'hashtag', 'kind', 'from', 'before', 'has'] as const;
export type Field = (typeof FIELDS)[number];

/** A part of a query's text, between gaps. */
export interface Piece {
  /** `words` as they are, a `phrase` in quotes, or the filter. */
  readonly sort: Field | 'words' | 'phrase';
  /** Without quotes, "#", "-" and the filter's name. */
  readonly value: string;
  readonly minus: boolean;
  /** Its quote is not yet closed. */
  readonly open: boolean;
  /** Where it is in the text. */
  readonly start: number;
  readonly end: number;
}

const NAMES = new Map<string, Field>([
  ...FIELDS.map((field): [string, Field] => [field, field]),
  ['tag', 'hashtag'],
]);

const GAP = /\s*/y;
const NAMED = /([a-z]+):/iy;
/** Phones put curly quotes of any language where straight ones are meant. */
const OPENING = '"\u201c\u201d\u201e\u00ab';
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '\u00ab': '\u00bb"' };
const CURLY_CLOSING = '\u201d\u201c"';
const BARE_VALUE = /\S*/y;
const BARE_WORDS = new RegExp(`[^\\s${OPENING}]+`, 'y');

/** Takes a query's text apart. Any text can be; nothing but gaps is left out. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = matchAt(GAP, text, 0).length;
  while (at < text.length) {
    const piece = pieceAt(text, at);
    pieces.push(piece);
    at = piece.end + matchAt(GAP, text, piece.end).length;
  }
  return pieces;
}

function pieceAt(text: string, start: number): Piece {
  const minus = text[start] === '-' && /^\S/.test(text.slice(start + 1, start + 2));
  const from = minus ? start + 1 : start;
  const name = matchAt(NAMED, text, from);
  const field = NAMES.get(name.slice(0, -1).toLowerCase());
  if (field !== undefined)
    return { sort: field, minus, start, ...valueAt(text, from + name.length) };
  if (text[from] === '#' && /^\S/.test(text.slice(from + 1, from + 2)))
    return { sort: 'hashtag', minus, start, ...valueAt(text, from + 1) };
  if (OPENING.includes(text[from] ?? ' '))
    return { sort: 'phrase', minus, start, ...quotedAt(text, from) };
  const value = matchAt(BARE_WORDS, text, from);
  return { sort: 'words', minus, start, value, open: false, end: from + value.length };
}

interface Value {
  value: string;
  open: boolean;
  end: number;
}

function valueAt(text: string, from: number): Value {
  if (OPENING.includes(text[from] ?? ' ') && from < text.length) return quotedAt(text, from);
  const value = matchAt(BARE_VALUE, text, from);
  return { value, open: false, end: from + value.length };
}

/** In quotes, a backslash takes the next quote or backslash as it is. */
function quotedAt(text: string, from: number): Value {
  const closing = CLOSING[text[from] ?? ''] ?? CURLY_CLOSING;
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (closing.includes(letter)) return { value, open: false, end: at + 1 };
    const next = text[at + 1];
    if (letter === '\\' && (next === '"' || next === '\\')) {
      value += next;
      at += 1;
    } else value += letter;
  }
  return { value, open: true, end: text.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** A value as it can be typed after a filter's name: in quotes where it must be. */
export function quoted(value: string): string {
  const mustBe = value === '' || /[\s"\\]/.test(value) || OPENING.includes(value[0] ?? '');
  return mustBe ? `"${value.replace(/["\\]/g, '\\$&')}"` : value;
}
