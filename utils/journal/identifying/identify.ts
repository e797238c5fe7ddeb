import { scan } from '@/utils/identifiers';
import type { Confidence, Finding, IdentifierKind } from '@/utils/identifiers';
import type { EntryContent } from '../entry';
import { isSamePlace, textsOf } from './texts';
import type { PlacedText, TextPlace } from './texts';

/** One place in an entry. Offsets are into the text that stands there. */
export interface Spot {
  place: TextPlace;
  start: number;
  end: number;
}

/** Words of an entry that may say who somebody is, wherever in it they stand. */
export interface Identifying {
  kind: IdentifierKind;
  confidence: Confidence;
  words: string;
  /** At least one; in the order of the entry. */
  spots: readonly Spot[];
}

/**
 * What in an entry may say who somebody is, in the order in which it stands there. A name or a number
 * that was found in one place is looked for in all others too, where nothing beside it gives it away.
 *
 * @param others posts that are no part of the entry: where it repeats one of them is a quote
 */
export function identifyingIn(
  content: EntryContent,
  others: readonly string[] = [],
): Identifying[] {
  const texts = textsOf(content);
  const found = gathered(findingsIn(content, texts, others));
  const taken = found.flatMap(({ spots }) => spots);
  // "Priya Shah" before "Priya", which is a part of it.
  const longestFirst = [...found].sort((a, b) => b.words.length - a.words.length);
  const more = new Map<Identifying, Spot[]>();
  for (const one of longestFirst) {
    const spots = elsewhere(one, texts, taken);
    taken.push(...spots);
    more.set(one, spots);
  }
  const order = (spot: Spot) => texts.findIndex(({ place }) => isSamePlace(place, spot.place));
  return found.map((one) => ({
    ...one,
    spots: [...one.spots, ...(more.get(one) ?? [])].sort(
      (a, b) => order(a) - order(b) || a.start - b.start,
    ),
  }));
}

/** Names what was found, the same in each version of an entry. */
export const keyOf = ({ kind, words }: Pick<Identifying, 'kind' | 'words'>): string =>
  `${kind} ${words}`;

/** Whether it is worth a word. What only may be something is shown beside what is. */
export const isTelling = ({ confidence }: { confidence: Confidence }) => confidence !== 'low';

/** Whether an entry holds anything that is worth a word. */
export function holdsIdentifying(content: EntryContent): boolean {
  return findingsIn(content, textsOf(content), []).some(({ finding }) => isTelling(finding));
}

interface PlacedFinding {
  placed: PlacedText;
  finding: Finding;
}

function findingsIn(
  { sources }: EntryContent,
  texts: readonly PlacedText[],
  others: readonly string[],
): PlacedFinding[] {
  const posts = [...others, ...sources.flatMap(({ quote }) => quote ?? [])];
  return texts.flatMap((placed) => {
    // What was kept of somebody's post is known to be theirs.
    const isTheirs = placed.place.field === 'quote';
    return scan(placed.text, isTheirs ? [] : posts)
      .filter(({ kind }) => !isTheirs || kind !== 'quote')
      .map((finding) => ({ placed, finding }));
  });
}

/** The same words, wherever they were found, are one. */
function gathered(findings: readonly PlacedFinding[]): Identifying[] {
  const found = new Map<string, Identifying>();
  for (const { placed, finding } of findings) {
    const { kind, start, end, confidence } = finding;
    const words = placed.text.slice(start, end);
    const key = keyOf({ kind, words });
    const known = found.get(key);
    found.set(key, {
      kind,
      words,
      confidence: surer(known?.confidence ?? 'low', confidence),
      spots: [...(known?.spots ?? []), { place: placed.place, start, end }],
    });
  }
  return [...found.values()];
}

const SURENESS: readonly Confidence[] = ['low', 'medium', 'high'];

const surer = (one: Confidence, other: Confidence) =>
  SURENESS.indexOf(one) > SURENESS.indexOf(other) ? one : other;

/** The digits of an age or of a day may be anything elsewhere. */
const ONLY_WHERE_FOUND: ReadonlySet<IdentifierKind> = new Set(['age', 'date-of-birth', 'quote']);

function elsewhere(
  { kind, words }: Identifying,
  texts: readonly PlacedText[],
  taken: readonly Spot[],
): Spot[] {
  if (ONLY_WHERE_FOUND.has(kind)) return [];
  return texts
    .flatMap(({ place, text }) =>
      placesOf(words, text).map((start) => ({ place, start, end: start + words.length })),
    )
    .filter((spot) => !taken.some((other) => overlap(spot, other)));
}

const overlap = (one: Spot, other: Spot) =>
  isSamePlace(one.place, other.place) && one.start < other.end && other.start < one.end;

/** Where words stand as whole words. */
function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + words.length, at + words.length + 2));
    if (isWhole) places.push(at);
  }
  return places;
}
