import type { Entry } from '@/utils/journal/entry';
import type { Asked, Phrase, Query } from '@/utils/journal/search/query/query';

/**
 * The journal's search as one would first write it: every entry read for every question. What the
 * index finds is held against it. Knows no scripts without gaps between words.
 */
export class PlainSearch {
  readonly #all: Entry[];

  constructor(entries: Iterable<Entry>) {
    this.#all = [...entries].sort(
      (a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || (a.id < b.id ? 1 : -1),
    );
  }

  /** Newest first. */
  find(query: Query, bin: boolean): Entry[] {
    const scope = this.#all.filter((entry) => (entry.deletedAt !== undefined) === bin);
    return scope.filter((entry) => this.#fits(entry, query, scope));
  }

  #fits(entry: Entry, query: Query, scope: readonly Entry[]): boolean {
    const words = wordsOf(entry);
    const when = Date.parse(entry.startedAt ?? entry.createdAt);
    return (
      query.words.every((word, at) => {
        const typing = query.unfinished && at === query.words.length - 1;
        return meant(word, typing, scope).some((one) => words.some((has) => has.startsWith(one)));
      }) &&
      // The index knows no order of words.
      query.phrases.every((phrase) => hasEach(words, phrase)) &&
      !query.without.words.some((word) => words.some((has) => has.startsWith(word))) &&
      this.#hasNames(entry, query, scope, 'every') &&
      !this.#hasNames(entry, query.without, scope, 'some') &&
      (query.kinds.length === 0 || query.kinds.includes(entry.kind)) &&
      !query.without.kinds.includes(entry.kind) &&
      query.has.every((having) => has(entry, having)) &&
      !query.without.has.some((having) => has(entry, having)) &&
      (query.from === undefined || when >= new Date(`${query.from}T00:00`).getTime()) &&
      (query.before === undefined || when < new Date(`${query.before}T00:00`).getTime())
    );
  }

  #hasNames(entry: Entry, asked: Asked, scope: readonly Entry[], how: 'every' | 'some'): boolean {
    const all = (of: (entry: Entry) => string[], names: readonly string[]) =>
      names.map((name) => {
        const wanted = plain(name);
        const exact = scope.some((one) => of(one).map(plain).includes(wanted));
        return of(entry)
          .map(plain)
          .some((own) => (exact ? own === wanted : own.startsWith(wanted)));
      });
    const answers = [...all((one) => one.themes, asked.themes), ...all(tagsOf, asked.hashtags)];
    return how === 'every' ? answers.every(Boolean) : answers.some(Boolean);
  }
}

export function tagsOf(entry: Entry): string[] {
  return [...(entry.hashtags ?? []), ...entry.sources.flatMap(({ hashtags }) => hashtags)];
}

function has(entry: Entry, having: 'follow-up' | 'post'): boolean {
  if (having === 'post') return entry.sources.length > 0;
  return entry.followUps.some(({ doneAt }) => doneAt === undefined);
}

function hasEach(words: readonly string[], { words: wanted, whole }: Phrase): boolean {
  return wanted.every((word, at) =>
    words.some((own) => (whole || at < wanted.length - 1 ? own === word : own.startsWith(word))),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
}

function wordsOf(entry: Entry): string[] {
  const texts = [
    entry.title,
    entry.body,
    ...Object.values(entry.sections ?? {}),
    ...entry.themes,
    ...tagsOf(entry),
    ...entry.sources.map(({ quote }) => quote ?? ''),
    ...entry.followUps.map(({ text }) => text),
  ];
  return texts.flatMap((text) =>
    text.split(/[^\p{L}\p{N}'’]+/u).flatMap((run) => {
      const parts = run.split(/['’]/).map(plain);
      return [...parts, ...parts.map((_, at) => parts.slice(at).join(''))].filter(Boolean);
    }),
  );
}

/** The word itself if it begins any; else what it may have been meant to be. */
function meant(word: string, typing: boolean, scope: readonly Entry[]): string[] {
  const terms = [...new Set(scope.flatMap(wordsOf))];
  if (terms.some((term) => term.startsWith(word))) return [word];
  const whole = typing ? [] : nearest(word, terms);
  if (whole.length > 0) return whole;
  const beginnings = terms.flatMap((term) =>
    Array.from({ length: term.length }, (_, at) => term.slice(0, at + 1)),
  );
  return nearest(word, beginnings);
}

function nearest(word: string, candidates: readonly string[]): string[] {
  const most = /\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const [first = '', second = ''] = word;
  const near = candidates
    .filter((one) => one.startsWith(first) || one.startsWith(second + first))
    .map((one) => ({ one, slips: slipsBetween(word, one) }))
    .filter(({ slips }) => slips > 0 && slips <= most);
  const least = Math.min(...near.map(({ slips }) => slips));
  return near.filter(({ slips }) => slips === least).map(({ one }) => one);
}

/** Letters more, less or other, or two neighbours swapped: optimal string alignment. */
function slipsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const ways = [rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + other];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        ways.push(rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = Math.min(...ways);
    }
  return rows[a.length]![b.length]!;
}
