import { piecesOf, quoted } from './pieces';
import type { Field, Piece } from './pieces';
import { parseQuery } from './parse';
import type { Asked, Phrase, Query } from './query';

/** A text that asks for the same, in an order of its own; problems are left out. */
export function formatQuery(query: Query): string {
  const filters = [
    ...filtersOf(query, ''),
    ...(query.from === undefined ? [] : [`from:${query.from}`]),
    ...(query.before === undefined ? [] : [`before:${query.before}`]),
    ...query.without.words.map((word) => `-${word}`),
    ...filtersOf(query.without, '-'),
  ];
  const rows = [
    ...query.without.phrases.map(writtenMinus),
    // Last, since a quote that is not closed takes in all that follows.
    ...query.phrases.map(({ words, whole }) => `"${words.join(' ')}${whole ? '"' : ''}`),
  ];
  // A word is unfinished where it ends the text; then no quote is open.
  if (query.unfinished) return [...filters, ...rows, ...query.words].join(' ');
  const text = [...query.words, ...filters, ...rows].join(' ');
  return query.phrases.every(({ whole }) => whole) ? `${text} `.trimStart() : text;
}

function writtenMinus({ words, whole }: Phrase): string {
  return whole ? `-"${words.join(' ')}"` : `-${words.join('-')}`;
}

function filtersOf(asked: Asked, minus: string): string[] {
  return [
    ...asked.themes.map((name) => `${minus}theme:${quoted(name)}`),
    ...asked.hashtags.map((name) => `${minus}#${quoted(name)}`),
    ...asked.kinds.map((kind) => `${minus}kind:${kind}`),
    ...asked.has.map((having) => `${minus}has:${having}`),
  ];
}

/**
 * The text with one filter set, in place of all others of its field; without a value, with none.
 * The rest stays as it was typed.
 */
export function withFilter(text: string, field: Field, value: string | undefined): string {
  const rest = leavingOut(text, (piece) => piece.sort === field && !piece.minus);
  return value === undefined ? rest : addFilter(rest, field, value);
}

/** The text with one filter more: entries can have several themes. */
export function addFilter(text: string, field: Field, value: string): string {
  // The gap keeps a backslash from taking the closing quote as it is.
  const closing = text.endsWith('\\') ? ' "' : '"';
  const closed = piecesOf(text).at(-1)?.open === true ? text + closing : text.trimEnd();
  const filter = field === 'hashtag' ? `#${quoted(value)}` : `${field}:${quoted(value)}`;
  return closed === '' ? filter : `${closed} ${filter}`;
}

/** The text without one filter, however that was typed. */
export function removeFilter(text: string, field: Field, value: string): string {
  const asks = (of: string) => JSON.stringify(parseQuery(of));
  const meant = asks(addFilter('', field, value));
  return leavingOut(
    text,
    (piece) => piece.sort === field && asks(text.slice(piece.start, piece.end)) === meant,
  );
}

function leavingOut(text: string, isOut: (piece: Piece) => boolean): string {
  const pieces = piecesOf(text);
  const kept = pieces.filter((piece) => !isOut(piece));
  if (kept.length === pieces.length) return text;
  const words = kept.map(({ start, end }) => text.slice(start, end)).join(' ');
  // Whether the last word was finished is for whoever types it to say.
  return kept.at(-1) === pieces.at(-1) && /\s$/.test(text) ? `${words} ` : words;
}
