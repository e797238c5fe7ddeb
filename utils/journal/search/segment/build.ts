import type { Entry } from '@/utils/journal/entry';
import { factsOf } from '../facts';
import type { Facts } from '../facts';
import { letters } from '../fold';
import { compareIds, idWords } from '../ids';
import { nameBytes } from '../names';
import { hashtagsOf, textsOf } from '../texts';
import { eachWord, MOST_WORD } from '../words';
import type { Segment } from './segment';
import { SegmentWriter } from './writer';

/**
 * The segment of these entries, whatever order they come in.
 *
 * @param entries each id once; at most `MOST_DOCUMENTS`
 * @throws RangeError for more entries; TypeError for an id that is no UUID
 */
export function buildSegment(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const documents = entries
    .map((entry) => ({ entry, facts: factsOf(entry) }))
    .sort((a, b) => newestFirst(a.facts, b.facts));
  const writer = new SegmentWriter(documents.map(({ facts }) => facts));
  documents.forEach(({ entry }, document) => {
    for (const theme of entry.themes) writer.add(document, nameBytes('theme', theme));
    for (const tag of hashtagsOf(entry)) writer.add(document, nameBytes('hashtag', tag));
    for (const text of textsOf(entry)) addWords(writer, document, letters(text));
  });
  return writer.finish();
}

/** One segment of some, without those that are not alive any more. No texts are needed. */
export function mergeSegments(
  segments: readonly Segment[],
  isLive: (segment: Segment, document: number) => boolean,
): Uint8Array<ArrayBuffer> {
  const kept = segments.flatMap((segment, from) =>
    Array.from({ length: segment.documents }, (_, document) => document)
      .filter((document) => isLive(segment, document))
      .map((document) => ({ from, document, facts: segment.factsOf(document) })),
  );
  kept.sort((a, b) => newestFirst(a.facts, b.facts));
  const places = segments.map(({ documents }) => new Int32Array(documents).fill(-1));
  kept.forEach(({ from, document }, place) => {
    const of = places[from];
    if (of !== undefined) of[document] = place;
  });
  const writer = new SegmentWriter(kept.map(({ facts }) => facts));
  segments.forEach((segment, from) => addTerms(writer, segment, places[from] ?? new Int32Array()));
  return writer.finish();
}

function addTerms(writer: SegmentWriter, segment: Segment, places: Int32Array): void {
  for (let term = 0; term < segment.terms; term += 1) {
    let number = -1;
    segment.eachDocument(term, (document) => {
      const place = places[document] ?? -1;
      if (place === -1) return;
      // Only now, so that a term that no living document has is not carried along.
      if (number === -1) number = writer.number(segment.termBytes(term));
      writer.addNumber(place, number);
    });
  }
}

/** Newest first; of those made in one moment, the greater id. */
function newestFirst(a: Facts, b: Facts): number {
  return b.createdAt - a.createdAt || compareIds(idWords(b.id), 0, idWords(a.id), 0);
}

/** A word in UTF-8: three bytes a code unit are always enough. */
const scratch = new Uint8Array(MOST_WORD * 3);

function addWords(writer: SegmentWriter, document: number, text: string): void {
  eachWord(text, (start, end) => {
    writer.add(document, scratch, encodeWord(text, start, end));
  });
}

/** Writes the word into `scratch`, without its apostrophes; how many bytes it took. */
function encodeWord(text: string, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit !== 0x27) scratch[length++] = unit;
    } else if (unit < 0x800) {
      scratch[length++] = 0xc0 | (unit >>> 6);
      scratch[length++] = 0x80 | (unit & 0x3f);
    } else if (unit >= 0xd800 && unit <= 0xdfff) {
      const point = at + 1 < end ? (text.codePointAt(at) ?? unit) : unit;
      if (point > 0xffff) {
        scratch[length++] = 0xf0 | (point >>> 18);
        scratch[length++] = 0x80 | ((point >>> 12) & 0x3f);
        scratch[length++] = 0x80 | ((point >>> 6) & 0x3f);
        scratch[length++] = 0x80 | (point & 0x3f);
        at += 1;
      } else length = encodeUnit(0xfffd, length);
    } else length = encodeUnit(unit, length);
  }
  return length;
}

function encodeUnit(unit: number, from: number): number {
  scratch[from] = 0xe0 | (unit >>> 12);
  scratch[from + 1] = 0x80 | ((unit >>> 6) & 0x3f);
  scratch[from + 2] = 0x80 | (unit & 0x3f);
  return from + 3;
}
