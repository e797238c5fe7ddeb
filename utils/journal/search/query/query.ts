import type { EntryKind } from '@/utils/journal/entry';

export const HAVING = ['follow-up', 'post'] as const;
/** What an entry may have: a follow-up not yet done, or a post that it came from. */
export type Having = (typeof HAVING)[number];

/** Words in a row. */
export interface Phrase {
  /** Folded. */
  readonly words: readonly string[];
  /** False while it is being typed: its last word may be the beginning of one. */
  readonly whole: boolean;
}

/** What an entry has to have, or must not have. */
export interface Asked {
  /** Folded; each begins a word of the entry. */
  readonly words: readonly string[];
  readonly phrases: readonly Phrase[];
  /** As typed. Case and accents do not count; a name that no theme has is the beginning of one. */
  readonly themes: readonly string[];
  /** As themes; without "#". */
  readonly hashtags: readonly string[];
  /** Any of these. */
  readonly kinds: readonly EntryKind[];
  readonly has: readonly Having[];
}

export interface QueryProblem {
  /**
   * `date`: not a day, month or year. `kind`, `has`: not a known one. `minus`: what cannot be left
   * out, such as a date.
   */
  readonly code: 'date' | 'kind' | 'has' | 'minus';
  /** As typed. */
  readonly text: string;
}

/** What someone looks for: all that is asked, and nothing of what is left out. */
export interface Query extends Asked {
  readonly without: Asked;
  /** Local days, YYYY-MM-DD, of when what an entry tells of began. */
  readonly from?: string;
  /** Exclusive. */
  readonly before?: string;
  /** True while the last word is still being typed. */
  readonly unfinished: boolean;
  /** Parts that make no sense; they are passed over. */
  readonly problems: readonly QueryProblem[];
}

export function nothingAsked(): { [Field in keyof Asked]: Asked[Field][number][] } {
  return { words: [], phrases: [], themes: [], hashtags: [], kinds: [], has: [] };
}

/** True when it asks for nothing, and so finds everything. */
export function isEmptyQuery(query: Query): boolean {
  const asksNothing = (asked: Asked) =>
    [asked.words, asked.phrases, asked.themes, asked.hashtags, asked.kinds, asked.has].every(
      (list) => list.length === 0,
    );
  return (
    asksNothing(query) &&
    asksNothing(query.without) &&
    query.from === undefined &&
    query.before === undefined
  );
}
