import { ENTRY_KINDS } from '@/utils/journal/entry';
import { clearBit, emptyBits, keepOnly, meet, takeAway } from './bits';
import type { Bits } from './bits';
import { corrections } from './corrections';
import { namesFromBytes, spellingsBytes, wordBytes } from './names';
import type { NameSort } from './names';
import { dayStart } from './query/days';
import type { Asked, Having, Query } from './query/query';
import type { Segment } from './segment/segment';
import { wordsToFind } from './words';

/** Where documents are: segments, and the number of the first document of each. */
export interface Place {
  readonly segment: Segment;
  readonly base: number;
}

export interface Found {
  /** A set of its own. */
  bits: Bits;
  /** Folded beginnings of words that were found, to be marked. */
  marks: string[];
}

/** What of the documents in `scope` a query finds. */
export function evaluate(query: Query, places: readonly Place[], scope: Bits): Found {
  const bits = scope.slice();
  const marks = new Set<string>();
  query.words.forEach((word, at) => {
    const typing = query.unfinished && at === query.words.length - 1;
    const found = findWord(word, typing, places, scope);
    keepOnly(bits, found.bits);
    for (const mark of found.marks) marks.add(mark);
  });
  for (const phrase of query.phrases)
    phrase.words.forEach((word, at) => {
      const whole = phrase.whole || at < phrase.words.length - 1;
      for (const piece of wordsToFind(word))
        keepOnly(bits, withTerms(piece, whole && piece === word, places, scope));
      marks.add(word);
    });
  filterByNames(bits, query, places, scope, keepOnly);
  leaveOut(bits, query.without, places, scope);
  filterByFacts(bits, query, places);
  return { bits, marks: [...marks] };
}

function findWord(word: string, typing: boolean, places: readonly Place[], scope: Bits): Found {
  const asTyped = withTerms(word, false, places, scope);
  if (meet(asTyped, scope)) return { bits: asTyped, marks: [word] };
  const whole = typing ? [] : corrections(word, places, scope, false);
  const marks = whole.length > 0 ? whole : corrections(word, places, scope, true);
  const bits = emptyBits(scope.length * 32);
  for (const mark of marks) collect(wordBytes(mark), false, places, bits);
  return { bits, marks };
}

/** Documents with a word that begins so, or that is just this; dead ones may be among them. */
function withTerms(word: string, whole: boolean, places: readonly Place[], scope: Bits): Bits {
  const bits = emptyBits(scope.length * 32);
  collect(wordBytes(word), whole, places, bits);
  return bits;
}

function collect(term: Uint8Array, whole: boolean, places: readonly Place[], into: Bits): void {
  for (const { segment, base } of places)
    segment.collect(whole ? segment.exactly(term) : segment.beginningWith(term), into, base);
}

/** Documents with a theme or hashtag of this name, in any spelling; if none has, that begins so. */
function withName(sort: NameSort, name: string, places: readonly Place[], scope: Bits): Bits {
  const bits = emptyBits(scope.length * 32);
  collect(spellingsBytes(sort, name), false, places, bits);
  if (!meet(bits, scope)) collect(namesFromBytes(sort, name), false, places, bits);
  return bits;
}

function filterByNames(
  bits: Bits,
  { themes, hashtags }: Asked,
  places: readonly Place[],
  scope: Bits,
  apply: (bits: Bits, found: Bits) => void,
): void {
  for (const name of themes) apply(bits, withName('theme', name, places, scope));
  for (const name of hashtags) apply(bits, withName('hashtag', name, places, scope));
}

function leaveOut(bits: Bits, without: Asked, places: readonly Place[], scope: Bits): void {
  for (const word of without.words) takeAway(bits, withTerms(word, false, places, scope));
  filterByNames(bits, without, places, scope, takeAway);
}

/** By what is known of each document beside its words. */
function filterByFacts(bits: Bits, query: Query, places: readonly Place[]): void {
  const { kinds, has, without } = query;
  const dated = query.from !== undefined || query.before !== undefined;
  const asksFacts = [kinds, has, without.kinds, without.has].some((list) => list.length > 0);
  if (!dated && !asksFacts) return;
  const from = query.from === undefined ? -Infinity : dayStart(query.from);
  const before = query.before === undefined ? Infinity : dayStart(query.before);
  const allowed = ENTRY_KINDS.map(
    (kind) => (kinds.length === 0 || kinds.includes(kind)) && !without.kinds.includes(kind),
  );
  for (const { segment, base } of places) {
    const { when } = segment.sections;
    for (let document = 0; document < segment.documents; document += 1) {
      const time = when[document] ?? 0;
      const fits =
        time >= from &&
        time < before &&
        allowed[segment.kindOf(document)] === true &&
        has.every((having) => isHaving(segment, document, having)) &&
        !without.has.some((having) => isHaving(segment, document, having));
      if (!fits) clearBit(bits, base + document);
    }
  }
}

function isHaving(segment: Segment, document: number, having: Having): boolean {
  if (having === 'post') return segment.hasPost(document);
  return (segment.sections.openFollowUps[document] ?? 0) > 0;
}
