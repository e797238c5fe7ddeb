import { ENTRY_KINDS } from '@/utils/journal/entry';
import type { Facts } from '../facts';
import { ID_WORDS, idWords } from '../ids';
import {
  AT,
  HAS_POST,
  KEPT,
  layOut,
  lengthOf,
  MAGIC,
  MOST_DOCUMENTS,
  NO_MINUTES,
  REFERENCE_BITS,
  rowWords,
  sumOf,
  VERSION,
} from './format';
import type { Sections } from './format';
import { grown, TermTable } from './term-table';

/**
 * Writes a segment: first which document has which term, then it all at once. The same documents
 * and terms, in whatever order they are told, give the same bytes.
 */
export class SegmentWriter {
  readonly #facts: readonly Facts[];
  readonly #table = new TermTable();
  /** By term: the document that had it last. Most repeats come one after the other. */
  #lastDocument = new Uint32Array(1 << 9);
  #pairs = 0;
  #pairTerms = new Uint32Array(1 << 12);
  #pairDocuments = new Uint32Array(1 << 12);

  /**
   * @param facts one a document, newest first
   * @throws RangeError for too many documents
   */
  constructor(facts: readonly Facts[]) {
    if (facts.length > MOST_DOCUMENTS) throw new RangeError('too many entries for one segment');
    this.#facts = facts;
  }

  /** Says that the document has the term. */
  add(document: number, term: Uint8Array, length = term.length): void {
    this.addNumber(document, this.number(term, length));
  }

  /** A term's number, for `addNumber`. */
  number(term: Uint8Array, length = term.length): number {
    return this.#table.numberOf(term, length);
  }

  addNumber(document: number, number: number): void {
    if (number >= this.#lastDocument.length)
      this.#lastDocument = grown(this.#lastDocument, (number + 1) * 2);
    if (this.#lastDocument[number] === document + 1) return;
    this.#lastDocument[number] = document + 1;
    if (this.#pairs === this.#pairTerms.length) {
      this.#pairTerms = grown(this.#pairTerms, this.#pairs * 2);
      this.#pairDocuments = grown(this.#pairDocuments, this.#pairs * 2);
    }
    this.#pairTerms[this.#pairs] = number;
    this.#pairDocuments[this.#pairs] = document;
    this.#pairs += 1;
  }

  finish(): Uint8Array<ArrayBuffer> {
    const { starts, documents } = this.#byTerm();
    const order = this.#table.sorted();
    const row = rowWords(this.#facts.length);
    const sizes = {
      documents: this.#facts.length,
      terms: order.length,
      termBytes: 0,
      listUnits: 0,
      denseWords: 0,
    };
    for (const number of order) {
      sizes.termBytes += this.#table.bytesOf(number).length;
      const count = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
      const kept = keptAs(count, row);
      if (kept === KEPT.list) sizes.listUnits += count + 1;
      else if (kept === KEPT.dense) sizes.denseWords += row;
    }
    const length = lengthOf(sizes);
    const bytes = new Uint8Array(length);
    const { sections } = layOut(bytes.buffer, 0, sizes);
    writeFacts(sections, this.#facts);
    let at = 0;
    let list = 0;
    let dense = 0;
    order.forEach((number, term) => {
      const termBytes = this.#table.bytesOf(number);
      sections.termStarts[term] = at;
      sections.termBytes.set(termBytes, at);
      at += termBytes.length;
      const from = starts[number] ?? 0;
      const end = starts[number + 1] ?? 0;
      const kept = keptAs(end - from, row);
      let place = documents[from] ?? 0;
      if (kept === KEPT.list) {
        place = list;
        sections.lists[list] = end - from;
        for (let next = from; next < end; next += 1)
          sections.lists[list + 1 + next - from] = documents[next] ?? 0;
        list += end - from + 1;
      } else if (kept === KEPT.dense) {
        place = dense;
        for (let next = from; next < end; next += 1) {
          const document = documents[next] ?? 0;
          const word = dense + (document >>> 5);
          sections.dense[word] = (sections.dense[word] ?? 0) | (1 << (document & 31));
        }
        dense += row;
      }
      sections.references[term] = kept * 2 ** REFERENCE_BITS + place;
    });
    sections.termStarts[order.length] = at;
    const { header } = sections;
    header[AT.magic] = MAGIC;
    header[AT.version] = VERSION;
    header[AT.length] = length;
    header[AT.documents] = sizes.documents;
    header[AT.terms] = sizes.terms;
    header[AT.termBytes] = sizes.termBytes;
    header[AT.listUnits] = sizes.listUnits;
    header[AT.denseWords] = sizes.denseWords;
    header[AT.sum] = sumOf(bytes);
    return bytes;
  }

  /** The documents of each term, rising, each once: two rounds of sorting by counting. */
  #byTerm(): { starts: Uint32Array; documents: Uint32Array } {
    const terms = this.#pairTerms.subarray(0, this.#pairs);
    const documents = this.#pairDocuments.subarray(0, this.#pairs);
    const byDocument = sortedBy(documents, this.#facts.length, [terms, documents]);
    const byTerm = sortedBy(byDocument[0], this.#table.count, byDocument);
    return dropRepeats(byTerm[0], byTerm[1], this.#table.count);
  }
}

type Pair = [Uint32Array, Uint32Array];

function sortedBy(keys: Uint32Array, most: number, columns: Pair): Pair {
  const next = new Uint32Array(most + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 0; key < most; key += 1) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const [left, right] = columns;
  const sorted: Pair = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const to = next[key] ?? 0;
    next[key] = to + 1;
    sorted[0][to] = left[at] ?? 0;
    sorted[1][to] = right[at] ?? 0;
  }
  return sorted;
}

function dropRepeats(
  terms: Uint32Array,
  documents: Uint32Array,
  count: number,
): { starts: Uint32Array; documents: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  let kept = 0;
  let term = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const of = terms[at] ?? 0;
    const document = documents[at] ?? 0;
    if (at > 0 && terms[at - 1] === of && documents[kept - 1] === document) continue;
    while (term < of) {
      term += 1;
      starts[term] = kept;
    }
    documents[kept] = document;
    kept += 1;
  }
  while (term < count) {
    term += 1;
    starts[term] = kept;
  }
  return { starts, documents };
}

/** Whatever takes least room. */
function keptAs(count: number, row: number): number {
  if (count === 1) return KEPT.alone;
  return (count + 1) * 2 <= row * 4 ? KEPT.list : KEPT.dense;
}

function writeFacts(sections: Sections, facts: readonly Facts[]): void {
  facts.forEach((fact, document) => {
    sections.createdAt[document] = fact.createdAt;
    sections.updatedAt[document] = fact.updatedAt;
    sections.when[document] = fact.when;
    sections.deletedAt[document] = fact.deletedAt ?? Infinity;
    sections.due[document] = fact.due ?? Infinity;
    sections.ids.set(idWords(fact.id), document * ID_WORDS);
    sections.revisions[document] = fact.revision;
    sections.digests[document * 2] = Number.parseInt(fact.digest.slice(0, 8), 16);
    sections.digests[document * 2 + 1] = Number.parseInt(fact.digest.slice(8), 16);
    sections.minutes[document] = fact.minutes ?? NO_MINUTES;
    sections.participatoryMinutes[document] = fact.participatoryMinutes ?? NO_MINUTES;
    sections.openFollowUps[document] = fact.openFollowUps;
    sections.flags[document] = ENTRY_KINDS.indexOf(fact.kind) | (fact.hasPost ? HAS_POST : 0);
  });
}
