import { emptyContent, ENTRY_KINDS } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';

/**
 * Journals of any size whose words are spread as in real writing: a few thousand are common, most
 * are rare (Zipf's law). The words are made up. The same seed gives the same journal.
 */
export interface JournalPlan {
  seed?: number;
  /** Different words there are; English fiction of this size has 20 000 to 40 000. */
  vocabulary?: number;
  /** Words of each entry's body. */
  words?: number;
  /** ms since 1970 of the first and last entry. */
  first?: number;
  last?: number;
}

const BEGINNINGS = 'b c d f g h l m n p r s t v w br cl dr fr gr pl pr sh sp st th tr'.split(' ');
const MIDDLES = 'a e i o u ai ea ee ou'.split(' ');
const ENDINGS = ['', '', '', 'l', 'm', 'n', 'nd', 'r', 's', 'st', 't', 'x'];
const SUFFIXES = ['', '', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'ment'];

/** Numbers from 0 to 1, the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Made-up words, the most used first. */
export function madeUpWords(count: number, seed = 1): string[] {
  const chance = chances(seed);
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    // Common words are short.
    const rank = words.size / count;
    const syllables = 1 + Math.floor(chance() * (rank < 0.005 ? 1 : rank < 0.1 ? 2 : 3));
    let word = '';
    for (let at = 0; at < syllables; at += 1) word += pick(BEGINNINGS) + pick(MIDDLES);
    words.add(word + pick(ENDINGS) + (syllables > 1 ? pick(SUFFIXES) : ''));
  }
  return [...words];
}

/** Entries of a journal one after the other, the oldest first. */
export function* journalOf(count: number, plan: JournalPlan = {}): Generator<Entry> {
  const {
    seed = 1,
    vocabulary = 30_000,
    words: length = 250,
    first = Date.UTC(2016, 0, 4, 9),
    last = Date.UTC(2026, 10, 20, 17),
  } = plan;
  const chance = chances(seed + 1);
  const words = madeUpWords(vocabulary, seed);
  const themes = words.slice(400, 440);
  const tags = words.slice(500, 600);
  const draw = zipf(vocabulary, chance);
  const word = () => words[draw()] ?? '';
  const few = (from: readonly string[], most: number) =>
    Array.from({ length: Math.floor(chance() * (most + 1)) }, () => {
      // Squared, so that some are used much more than others.
      return from[Math.floor(chance() ** 2 * from.length)] ?? '';
    }).filter((name, at, all) => all.indexOf(name) === at);
  for (let at = 0; at < count; at += 1) {
    const time = Math.round(first + ((last - first) * at) / Math.max(1, count - 1));
    const made = new Date(time).toISOString();
    const kind = ENTRY_KINDS[Math.floor(chance() ** 2 * ENTRY_KINDS.length)] ?? 'moment';
    const due = new Date(time + (1 + Math.floor(chance() * 60)) * 86_400_000).toISOString();
    yield {
      ...emptyContent(kind),
      id: idAt(time, chance),
      title: capital(Array.from({ length: 4 }, word).join(' ')),
      body: prose(length, word, chance),
      themes: few(themes, 2),
      hashtags: few(tags, 1),
      followUps:
        chance() < 0.05
          ? [{ due, text: prose(8, word, chance), ...(chance() < 0.7 ? { doneAt: due } : {}) }]
          : [],
      ...(chance() < 0.4 ? { minutes: 15 * (1 + Math.floor(chance() * 8)) } : {}),
      createdAt: made,
      updatedAt: made,
      revision: 1,
      ...(chance() < 0.005 ? { deletedAt: made } : {}),
    };
  }
}

/** Ranks from 0, each as often as Zipf's law has it. */
function zipf(ranks: number, chance: () => number): () => number {
  const sums = new Float64Array(ranks);
  let sum = 0;
  for (let rank = 0; rank < ranks; rank += 1) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return () => {
    const wanted = chance() * sum;
    let low = 0;
    let high = ranks - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function prose(length: number, word: () => string, chance: () => number): string {
  let text = '';
  let begins = true;
  for (let at = 0; at < length; at += 1) {
    const next = word();
    text += begins ? capital(next) : next;
    begins = at === length - 1 || chance() < 0.08;
    text += begins ? (chance() < 0.2 ? '.\n\n' : '. ') : chance() < 0.06 ? ', ' : ' ';
  }
  return text.trim();
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A UUID v7 for a time, the rest drawn. */
function idAt(time: number, chance: () => number): string {
  const digits = (length: number) =>
    Array.from({ length }, () => Math.floor(chance() * 16).toString(16)).join('');
  const ms = time.toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${digits(3)}-8${digits(3)}-${digits(12)}`;
}
