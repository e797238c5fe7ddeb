import type { Entry } from '@/utils/journal/entry';
import { countBits, emptyBits, hasBit, keepOnly } from './bits';
import { evaluate } from './evaluate';
import type { Facts } from './facts';
import { idWords } from './ids';
import { nameBytes, nameIn, namesFromBytes } from './names';
import type { NameSort } from './names';
import { dayAround, dayOf, dayStart } from './query/days';
import type { Query } from './query/query';
import { Sealed } from './sealed';
import type { Held } from './sealed';
import { buildSegment, mergeSegments } from './segment/build';
import { openSegment } from './segment/segment';
import type { Segment } from './segment/segment';
import { hashtagName } from './texts';
import { View } from './view';

/** Which entries: those in the bin, or those that are not. */
export interface InBin {
  bin: boolean;
}

/** Which of the answers, counted from the newest. */
export interface Page extends InBin {
  offset: number;
  limit: number;
}

export interface Answer {
  /** Newest first. */
  ids: string[];
  /** How many there are in all. */
  total: number;
  /** Folded beginnings of words that were found, to be marked. */
  marks: string[];
}

/** What the index has of an entry, to be compared with what is kept. */
export interface EntryState {
  revision: number;
  /** ISO 8601 UTC. */
  updatedAt: string;
  /** From `digestOf`. */
  digest: string;
  binned: boolean;
}

export interface NameCount {
  /** As it was written. */
  name: string;
  count: number;
}

/**
 * What of the journal can be looked up without opening its texts. Most entries are in sealed
 * segments, which never change; those that are new or changed since are loose, and hide their
 * sealed copies. A few hundred loose ones are no burden: `sealLoose` and `settle` make a segment of
 * them, `merge` and `replaceSegments` fewer or cleaner segments of several.
 */
export class JournalIndex {
  readonly #segments = new Map<string, Held>();
  /** By id; each a segment of one document. */
  readonly #loose = new Map<string, Segment>();
  /** Entries of which sealed copies are there, and that are gone. */
  readonly #gone = new Map<string, Uint32Array>();
  /** Counts segments that came in place of what was there before. */
  #since = 0;
  /** Worked out when first asked for after a change of segments. */
  #sealedNow: Sealed | undefined;
  /** Worked out when first asked for after any change. */
  #viewNow: View | undefined;

  /**
   * Adds entries sealed before, or in place of the segment of that key.
   *
   * @throws SegmentError, and nothing has changed
   */
  addSegment(key: string, bytes: Uint8Array): void {
    const segment = openSegment(bytes);
    if (this.#gone.size > 0) forget(this.#gone, segment);
    this.#hold(key, segment, 0, new Set());
  }

  /** Forgets what only that segment has. */
  removeSegment(key: string): void {
    if (this.#segments.delete(key)) this.#changed(true);
  }

  /** A new or changed entry. */
  put(entry: Entry): void {
    this.#loose.set(entry.id, openSegment(buildSegment([entry])));
    this.#gone.delete(entry.id);
    this.#changed(false);
  }

  /** An entry that is no more, not even in the bin. */
  remove(id: string): void {
    this.#loose.delete(id);
    this.#gone.set(id, idWords(id));
    this.#changed(false);
  }

  /** One segment of loose entries, for `settle` once it is safe on the disk. */
  sealLoose(ids: Iterable<string> = this.looseIds): Uint8Array<ArrayBuffer> {
    const chosen = [...ids].flatMap((id) => this.#loose.get(id) ?? []);
    return mergeSegments(chosen, () => true);
  }

  /**
   * These loose entries are in that segment now. Those changed since it was made stay loose; those
   * removed since stay removed.
   *
   * @throws SegmentError, and nothing has changed
   */
  settle(ids: Iterable<string>, key: string, bytes: Uint8Array): void {
    const segment = openSegment(bytes);
    const dead = this.#outOfDate(segment);
    const settled = new Set(ids);
    for (let document = 0; document < segment.documents; document += 1) {
      const id = segment.idOf(document);
      if (settled.has(id) && !dead.has(document)) this.#loose.delete(id);
    }
    this.#hold(key, segment, this.#nextSince(), dead);
  }

  /** One segment of what is alive in these. */
  merge(keys: readonly string[]): Uint8Array<ArrayBuffer> {
    const { live } = this.#view;
    const chosen = this.#sealed.placed.filter(({ key }) => keys.includes(key));
    const bases = new Map(chosen.map(({ segment, base }) => [segment, base]));
    return mergeSegments(
      chosen.map(({ segment }) => segment),
      (segment, document) => hasBit(live, (bases.get(segment) ?? 0) + document),
    );
  }

  /**
   * Puts what `merge` made in place of what it was made of. What was removed or changed since stays
   * so.
   *
   * @throws SegmentError, and nothing has changed
   */
  replaceSegments(keys: readonly string[], key: string, bytes: Uint8Array): void {
    const segment = openSegment(bytes);
    const dead = this.#outOfDate(segment);
    for (const old of keys) this.#segments.delete(old);
    this.#hold(key, segment, this.#nextSince(), dead);
  }

  clear(): void {
    this.#segments.clear();
    this.#loose.clear();
    this.#gone.clear();
    this.#changed(true);
  }

  /** How many entries there are, the bin included. */
  get size(): number {
    return countBits(this.#view.live);
  }

  /** Ids of entries that are in no segment yet, in the order they came. */
  get looseIds(): ReadonlySet<string> {
    return new Set(this.#loose.keys());
  }

  get looseCount(): number {
    return this.#loose.size;
  }

  /** The segments there are, with how much of each is changed or gone since (0 to 1). */
  get segments(): { key: string; documents: number; deadShare: number }[] {
    return this.#sealed.placed.map(({ key, segment: { documents }, base }) => {
      const alive = countBits(this.#view.live, base, base + documents);
      return { key, documents, deadShare: documents === 0 ? 0 : 1 - alive / documents };
    });
  }

  stateOf(id: string): EntryState | undefined {
    return this.#tell(id, stateIn);
  }

  factsOf(id: string): Facts | undefined {
    return this.#tell(id, (segment, document) => segment.factsOf(document));
  }

  /** Ids of all entries, newest first, the bin included. */
  ids(): string[] {
    return this.#view.ids(this.#view.live);
  }

  newest(bin: boolean, offset: number, limit: number): string[] {
    return this.#view.ids(this.#view.scope(bin), offset, limit);
  }

  /**
   * What a query finds. With phrases it may be too much: see `phrasesFit`. A word that begins none
   * in the journal (or the bin) is taken for a slip of the pen, and the nearest words are found.
   */
  find(query: Query, { bin, offset, limit }: Page): Answer {
    const view = this.#view;
    const { bits, marks } = evaluate(query, view.places, view.scope(bin));
    return { ids: view.ids(bits, offset, limit), total: countBits(bits), marks };
  }

  /**
   * How many found entries tell of each local day from `from` (inclusive) to `before`, days as
   * YYYY-MM-DD; days without any are left out.
   */
  days(query: Query, { bin }: InBin, from: string, before: string): Map<string, number> {
    const view = this.#view;
    const { bits } = evaluate(query, view.places, view.scope(bin));
    const first = dayStart(from);
    const end = dayStart(before);
    const counts = new Map<string, number>();
    let day = { start: 0, end: 0, name: '' };
    view.each(bits, (segment, document) => {
      const when = segment.sections.when[document] ?? 0;
      if (when < first || when >= end) return undefined;
      // Entries made one after the other mostly tell of the same day: asking the calendar is slow.
      if (when < day.start || when >= day.end) day = { ...dayAround(when), name: dayOf(when) };
      counts.set(day.name, (counts.get(day.name) ?? 0) + 1);
      return undefined;
    });
    return counts;
  }

  /** Every spelling of a theme, most used first; the bin does not count. */
  themes(): NameCount[] {
    return this.#names('theme');
  }

  /** Every spelling of a hashtag, without "#", most used first; the bin does not count. */
  hashtags(): NameCount[] {
    return this.#names('hashtag');
  }

  /** Entries that have a theme or hashtag in this very spelling, the bin included; newest first. */
  entriesWith(name: { theme: string } | { hashtag: string }): string[] {
    const view = this.#view;
    const term =
      'theme' in name
        ? nameBytes('theme', name.theme)
        : nameBytes('hashtag', hashtagName(name.hashtag));
    const bits = emptyBits(view.live.length * 32);
    for (const { segment, base } of view.places) segment.collect(segment.exactly(term), bits, base);
    keepOnly(bits, view.live);
    return view.ids(bits);
  }

  /**
   * Entries out of the bin with a follow-up not yet done, by the time their first is due.
   *
   * @param until ms, inclusive
   */
  followUps(until = Infinity): string[] {
    return this.#due(until)
      .sort((a, b) => a.due - b.due)
      .map(({ segment, document }) => segment.idOf(document));
  }

  /** When the first follow-up is due of those entries that have none due by then; times in ms. */
  nextDue(then: number): number | undefined {
    const later = this.#due(Infinity).flatMap(({ due }) => (due > then ? [due] : []));
    return later.length === 0 ? undefined : later.reduce((a, b) => Math.min(a, b));
  }

  /** Entries put into the bin before that time in ms. */
  binnedBefore(time: number): string[] {
    const view = this.#view;
    return view.each(view.inBin, (segment, document) =>
      (segment.sections.deletedAt[document] ?? Infinity) < time
        ? segment.idOf(document)
        : undefined,
    );
  }

  #due(until: number): { due: number; segment: Segment; document: number }[] {
    const view = this.#view;
    return view.each(view.outOfBin, (segment, document) => {
      const due = segment.sections.due[document] ?? Infinity;
      return due === Infinity || due > until ? undefined : { due, segment, document };
    });
  }

  #names(sort: NameSort): NameCount[] {
    const counts = new Map<string, number>();
    const view = this.#view;
    const all = namesFromBytes(sort);
    for (const { segment, base } of view.places) {
      const { from, before } = segment.beginningWith(all);
      for (let term = from; term < before; term += 1) {
        const count = segment.countIn(term, view.outOfBin, base);
        if (count === 0) continue;
        const name = nameIn(segment.termBytes(term));
        counts.set(name, (counts.get(name) ?? 0) + count);
      }
    }
    return [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  }

  #tell<Told>(id: string, tell: (segment: Segment, document: number) => Told): Told | undefined {
    const loose = this.#loose.get(id);
    if (loose !== undefined) return tell(loose, 0);
    if (this.#gone.has(id)) return undefined;
    const number = this.#sealed.numberOf(idWords(id));
    if (number === undefined) return undefined;
    const { segment, base } = this.#sealed.at(number);
    return tell(segment, number - base);
  }

  #hold(key: string, segment: Segment, since: number, dead: ReadonlySet<number>): void {
    this.#segments.set(key, { segment, since, dead });
    this.#changed(true);
  }

  /** Documents of entries that have changed since, or are gone. */
  #outOfDate(segment: Segment): Set<number> {
    const outOfDate = new Set<number>();
    for (let document = 0; document < segment.documents; document += 1) {
      const now = this.stateOf(segment.idOf(document));
      if (now === undefined || !sameState(now, stateIn(segment, document))) outOfDate.add(document);
    }
    return outOfDate;
  }

  #nextSince(): number {
    this.#since += 1;
    return this.#since;
  }

  #changed(segments: boolean): void {
    if (segments) this.#sealedNow = undefined;
    this.#viewNow = undefined;
  }

  get #sealed(): Sealed {
    this.#sealedNow ??= new Sealed(this.#segments);
    return this.#sealedNow;
  }

  get #view(): View {
    this.#viewNow ??= new View(this.#sealed, [...this.#loose.values()], this.#gone.values());
    return this.#viewNow;
  }
}

function stateIn(segment: Segment, document: number): EntryState {
  const { revisions, updatedAt } = segment.sections;
  return {
    revision: revisions[document] ?? 0,
    updatedAt: new Date(updatedAt[document] ?? 0).toISOString(),
    digest: segment.digestOf(document),
    binned: segment.isBinned(document),
  };
}

function sameState(a: EntryState, b: EntryState): boolean {
  return (
    a.revision === b.revision &&
    a.updatedAt === b.updatedAt &&
    a.digest === b.digest &&
    a.binned === b.binned
  );
}

function forget(gone: Map<string, Uint32Array>, segment: Segment): void {
  for (let document = 0; document < segment.documents; document += 1)
    gone.delete(segment.idOf(document));
}
