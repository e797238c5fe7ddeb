import { COMMON_STEMS, isMeaning, stemOf } from '../terms';
import { placeOf } from './packed-index';
import type { Index } from './packed-index';
import { lettersOf, mayBeNear, slipsBetween, slipsForgiven } from './slips';

/** Meant words kept; a question has few words, and the same ones come again with each key. */
const MOST_KEPT = 500;
/** Words that may be meant, at most. */
const MOST_MEANT = 3;
/** A word of everyday language counts as if so many cards had it. */
const COMMON_CARDS = 6;
const SHORTEST_HALF = 3;

const COMMON = [...COMMON_STEMS];

interface Known {
  word: string;
  letters: number;
  cards: number;
}

/** What a mistyped word was meant to be, by the words that there are. */
export class Spelling {
  private readonly known = new Map<string, Known>();
  private readonly byLength = new Map<number, Known[]>();
  private readonly kept = new Map<string, readonly string[]>();

  constructor(private readonly indexes: readonly Index[]) {
    for (const word of COMMON_STEMS) this.count(word, COMMON_CARDS);
    for (const { terms, starts } of indexes) {
      terms.forEach((term, at) => {
        if (!isMeaning(term)) this.count(term, (starts[at + 1] ?? 0) - (starts[at] ?? 0));
      });
    }
    for (const known of this.known.values()) {
      const list = this.byLength.get(known.word.length) ?? [];
      list.push(known);
      this.byLength.set(known.word.length, list);
    }
  }

  isKnown(stem: string): boolean {
    return this.known.has(stem);
  }

  /** Whether it may be the beginning of a word that is still being typed. */
  begins(stem: string): boolean {
    if (this.isKnown(stem)) return true;
    return (
      this.indexes.some(({ terms }) => terms[placeOf(terms, stem)]?.startsWith(stem)) ||
      COMMON.some((word) => word.startsWith(stem))
    );
  }

  /**
   * Words it may have been meant to be, the likeliest first: with the fewest slips, and then in most
   * cards. None for a word that is known, too short, or like no other; two words that were run
   * together come as one with a blank between.
   *
   * @param stem the word without its ending
   */
  meantBy(word: string, stem: string): readonly string[] {
    const most = slipsForgiven(word.length);
    if (this.isKnown(stem) || most === 0 || /\d/.test(word)) return [];
    const before = this.kept.get(word);
    if (before !== undefined) return before;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const once = this.near(stem, 1);
    const halves = once.length > 0 ? undefined : this.halvesOf(word, stem);
    const meant =
      halves === undefined ? (once.length > 0 ? once : this.near(stem, most)) : [halves];
    this.kept.set(word, meant);
    return meant;
  }

  private near(stem: string, most: number): string[] {
    // A slip near its end may have kept a word from losing its last letter.
    const forms = stem.endsWith('e') ? [stem, stem.slice(0, -1)] : [stem];
    const found = forms.flatMap((form) => {
      const letters = lettersOf(form);
      const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => form.length - most + at);
      return lengths.flatMap((length) =>
        (this.byLength.get(length) ?? []).flatMap((known) => {
          if (!mayBeNear(letters, known.letters, most)) return [];
          const slips = slipsBetween(form, known.word, most);
          return slips > most ? [] : [{ known, slips }];
        }),
      );
    });
    const fewest = Math.min(...found.map(({ slips }) => slips));
    // The first letter is seldom the wrong one.
    const likelihood = ({ word, cards }: Known) =>
      cards * (word.startsWith(stem.charAt(0)) ? 4 : 1);
    const words = found
      .filter(({ slips }) => slips === fewest)
      .sort((a, b) => likelihood(b.known) - likelihood(a.known))
      .map(({ known }) => known.word);
    return [...new Set(words)].slice(0, MOST_MEANT);
  }

  private halvesOf(word: string, stem: string): string | undefined {
    let best: { text: string; cards: number } | undefined;
    for (let at = SHORTEST_HALF; at <= stem.length - SHORTEST_HALF; at++) {
      const first = this.known.get(stemOf(word.slice(0, at)));
      const second = this.known.get(stem.slice(at));
      if (first === undefined || second === undefined) continue;
      const cards = Math.min(first.cards, second.cards);
      if (cards >= COMMON_CARDS && cards > (best?.cards ?? 0)) {
        best = { text: `${first.word} ${second.word}`, cards };
      }
    }
    return best?.text;
  }

  private count(word: string, cards: number): void {
    const known = this.known.get(word);
    if (known === undefined) this.known.set(word, { word, letters: lettersOf(word), cards });
    else known.cards += cards;
  }
}
