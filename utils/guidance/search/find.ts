import { isMeaning, meaningOf } from '../terms';
import { WORD_BESIDE_MEANING } from './asked';
import type { Wanted } from './asked';
import { placeOf } from './packed-index';
import type { Index } from './packed-index';

export interface Hit {
  /** Counted over all indexes, one after the other. */
  card: number;
  score: number;
}

/** Forms of a word are at most so many letters longer than it. */
const LONGER_FORM = 4;
const FORM_WEIGHT = 0.5;
const BEGUN_WEIGHT = 0.8;

/** A term of one index that answers something of a question. */
interface Match {
  index: number;
  term: number;
  /** Which of the things wanted. */
  want: number;
  /** What it is worth to a card of which it says all. */
  worth: number;
}

/** What a question comes to in the indexes: ask `Finder` for it once, and then of what it finds. */
export interface Search {
  matches: readonly Match[];
  /** What the question's own terms are worth, together. */
  worth: number;
  wants: number;
}

/** One list of cards out of several indexes, as one would search a single one. */
export class Finder {
  readonly cards: number;
  private readonly firstCards: number[] = [];
  /** Of each term of each index, how much it says that a card has it. */
  private readonly rarities: Float32Array[];
  /** Kept from question to question, so that none has to make them anew. */
  private readonly totals: Float32Array;
  private readonly bests: Float32Array;

  constructor(private readonly indexes: readonly Index[]) {
    let cards = 0;
    for (const index of indexes) {
      this.firstCards.push(cards);
      cards += index.cards;
    }
    this.cards = cards;
    this.totals = new Float32Array(cards);
    this.bests = new Float32Array(cards);
    this.rarities = indexes.map(({ terms }) =>
      new Float32Array(terms.length).map((_, at) => this.rarity(terms[at] ?? '')),
    );
  }

  search(wanted: readonly Wanted[]): Search {
    const matches: Match[] = [];
    let worth = 0;
    wanted.forEach((want, at) => {
      const [own] = want.terms;
      if (own !== undefined) worth += want.weight * this.rarity(own.term);
      this.indexes.forEach((index, which) => {
        const take = (term: number, weight: number) => {
          const each = weight * want.weight * (this.rarities[which]?.[term] ?? 0);
          matches.push({ index: which, term, want: at, worth: each });
        };
        for (const { term, weight } of want.terms) {
          const place = placeOf(index.terms, term);
          if (index.terms[place] === term) take(place, weight);
        }
        if (want.begins !== undefined) takeLonger(index, want.begins, Infinity, BEGUN_WEIGHT, take);
        else if (want.stem !== undefined) {
          takeLonger(index, want.stem, want.stem.length + LONGER_FORM, FORM_WEIGHT, take);
        }
      });
    });
    return { matches, worth, wants: wanted.length };
  }

  /** All cards that have any of what is wanted, in no order. Of one thing, a card's best counts. */
  find({ matches }: Search): Hit[] {
    const { totals, bests } = this;
    const found: number[] = [];
    let touched: number[] = [];
    const add = () => {
      for (const card of touched) {
        const total = totals[card] ?? 0;
        if (total === 0) found.push(card);
        totals[card] = total + (bests[card] ?? 0);
        bests[card] = 0;
      }
      touched = [];
    };
    let want = 0;
    for (const match of matches) {
      if (match.want !== want) add();
      want = match.want;
      const { starts, places, weights } = this.indexes[match.index] ?? NO_INDEX;
      const first = this.firstCards[match.index] ?? 0;
      const end = starts[match.term + 1] ?? 0;
      for (let posting = starts[match.term] ?? 0; posting < end; posting++) {
        const card = first + (places[posting] ?? 0);
        const score = match.worth * (weights[posting] ?? 0);
        const best = bests[card] ?? 0;
        if (score <= best) continue;
        if (best === 0) touched.push(card);
        bests[card] = score;
      }
    }
    add();
    return found.map((card) => {
      const score = totals[card] ?? 0;
      totals[card] = 0;
      return { card, score };
    });
  }

  /**
   * How alike a question is to the line of a card that is most like it, from 0 to 1: what they have
   * in common, weighed by how much each term says, of all that either says (Dice's coefficient).
   */
  likeness({ matches, worth, wants }: Search): (card: number) => number {
    const byTerm = this.indexes.map(() => new Map<number, Match[]>());
    for (const match of matches) {
      const terms = byTerm[match.index];
      const list = terms?.get(match.term);
      if (list === undefined) terms?.set(match.term, [match]);
      else list.push(match);
    }
    const best = new Float32Array(wants);
    return (card) => {
      const which = this.firstCards.findLastIndex((first) => first <= card);
      const lines = this.indexes[which]?.lines[card - (this.firstCards[which] ?? 0)] ?? [];
      let most = 0;
      for (const line of lines) {
        best.fill(0);
        let all = worth;
        for (const term of line) {
          all += this.wordWorth(which, term);
          for (const match of byTerm[which]?.get(term) ?? []) {
            best[match.want] = Math.max(best[match.want] ?? 0, match.worth);
          }
        }
        const common = best.reduce((sum, each) => sum + each, 0);
        if (all > 0) most = Math.max(most, (2 * common) / all);
      }
      return Math.min(1, most);
    };
  }

  /** A word beside its meaning says little by itself, in a line as in a question. */
  private wordWorth(which: number, at: number): number {
    const term = this.indexes[which]?.terms[at] ?? '';
    const beside = !isMeaning(term) && meaningOf(term) !== undefined ? WORD_BESIDE_MEANING : 1;
    return beside * (this.rarities[which]?.[at] ?? 0);
  }

  /** The fewer cards have a term, the more it says (as in BM25). */
  private rarity(term: string): number {
    let found = 0;
    for (const { terms, starts } of this.indexes) {
      const at = placeOf(terms, term);
      if (terms[at] === term) found += (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    }
    return found === 0 ? 0 : Math.log(1 + (this.cards - found + 0.5) / (found + 0.5));
  }
}

const NO_INDEX: Pick<Index, 'starts' | 'places' | 'weights'> = {
  starts: new Uint32Array(),
  places: new Uint32Array(),
  weights: new Float32Array(),
};

/** Terms that begin with some letters and are longer; the longer, the less they count. */
function takeLonger(
  { terms }: Index,
  start: string,
  longest: number,
  weight: number,
  take: (term: number, weight: number) => void,
): void {
  for (let at = placeOf(terms, start); at < terms.length; at++) {
    const term = terms[at] ?? '';
    if (!term.startsWith(start)) break;
    if (term.length > start.length && term.length <= longest) {
      take(at, weight * (start.length / term.length));
    }
  }
}
