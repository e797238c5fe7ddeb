import { BLANKED } from './blank';
import { findLabels } from './labels';
import type { Label } from './labels';

/** A text as the rules read it. Its offsets are not those of the text it was made of. */
export interface Reading {
  /** Spaces, dashes, apostrophes and digits in their plain form; nothing invisible. */
  text: string;
  /** The same, with addresses, hashtags and handles struck out: their digits and names are not a person's. */
  plain: string;
  /** Words that say what a number beside them is, in order; none where there are no figures. */
  labels: readonly Label[];
  hasFigures: boolean;
  /** Offsets of the text it was made of. */
  original(start: number, end: number): { start: number; end: number };
}

/** Stands for a character that no rule should see. */
const STRUCK = '\ue000';
/** Where something was blanked before: what names it names nothing else. */
const BLANK = '\ue001';

// Soft hyphens, joiners, marks of direction, and the first half of a mathematical digit.
const INVISIBLE =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ud835(?=[\udfce-\udfff])/g;
const DRESSED =
  /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2212\ufe58\ufe63\u2019\u02bc\u2032\uff01-\uff5e]|[\udfce-\udfff]/g;
const ONLY_PLAIN = /^[\n\r\x20-\x7e]*$/;

// Not followed by a digit: "£12.50/each" is no address, "www" is one only with a dot.
const NOT_A_PERSONS = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"]+`,
    String.raw`\bwww\.[^\s<>"]+`,
    String.raw`\b(?:doi:? ?)?10\.\d{4,9}\/[^\s<>"]+`,
    // Only digits are no hashtag on any network: "#12345" is a number.
    String.raw`#\d*[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff]*`,
    String.raw`@[\w.-]+(?:@[\w.-]+)?`,
    // Short links and other bare addresses with a path.
    String.raw`\b[a-z][\w-]{0,62}\.(?:[a-z]{2,12})\/[^\s<>"]*`,
  ].join('|'),
  'gi',
);

/** In each of them there is one of these: most texts need not be gone through for them. */
const MAY_BE_ADDRESSES = /[#@/]|www\./i;

/** Reads a text, in time that grows with its length. */
export function read(original: string): Reading {
  const { text, toOriginal } = undress(original);
  const plain = MAY_BE_ADDRESSES.test(text) ? text.replace(NOT_A_PERSONS, struckOut) : text;
  const hasFigures = /\d/.test(plain);
  return {
    text,
    plain,
    labels: hasFigures ? findLabels(plain) : [],
    hasFigures,
    original(start, end) {
      const first = toOriginal(start);
      return {
        start: first - (isSecondHalf(original, first) ? 1 : 0),
        end: toOriginal(end - 1) + 1,
      };
    },
  };
}

const withoutBlanks = (text: string) =>
  text.includes('[') ? text.replace(BLANKED, blankedOut) : text;

// At either end it is struck out as anything else is, for the rules that look at what is beside a number.
const blankedOut = (part: string) => STRUCK + BLANK + STRUCK.repeat(part.length - 2);

const struckOut = (part: string) => STRUCK.repeat(part.length);

function undress(original: string): { text: string; toOriginal: (at: number) => number } {
  if (ONLY_PLAIN.test(original)) {
    return { text: withoutBlanks(original), toOriginal: (at) => at };
  }
  const pieces: string[] = [];
  /** Where each piece begins, in the reading and in the original. */
  const begins: { here: number; there: number }[] = [];
  let here = 0;
  let from = 0;
  const take = (to: number) => {
    if (to <= from) return;
    begins.push({ here, there: from });
    pieces.push(original.slice(from, to));
    here += to - from;
  };
  for (const { index, 0: part } of original.matchAll(INVISIBLE)) {
    take(index);
    from = index + part.length;
  }
  take(original.length);
  const text = withoutBlanks(pieces.join('').replace(DRESSED, plainForm));
  return { text, toOriginal: (at) => originalAt(begins, at) };
}

function originalAt(begins: readonly { here: number; there: number }[], at: number): number {
  let low = 0;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle]?.here ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const piece = begins[low];
  return piece === undefined ? at : piece.there + at - piece.here;
}

/** One code unit for another. */
function plainForm(character: string, at: number, text: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code >= 0xdfce)
    return text.charCodeAt(at - 1) >> 10 === 0x36 ? character : String((code - 0xdfce) % 10);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code >= 0xfe00) return '-';
  if (code === 0x2019 || code === 0x02bc || code === 0x2032) return "'";
  return ' ';
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
