/**
 * Ids as numbers: five words of 32 bits. Four hold the 128 bits of the UUID; the fifth says which
 * of its 32 digits were capital letters, since ids of other makers may have them and an id must
 * come out as it went in.
 */
export const ID_WORDS = 5;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @throws TypeError for anything but a UUID */
export function idWords(id: string): Uint32Array {
  if (!UUID.test(id)) throw new TypeError('not a UUID');
  const digits = id.replaceAll('-', '');
  const words = new Uint32Array(ID_WORDS);
  for (let word = 0; word < 4; word += 1)
    words[word] = Number.parseInt(digits.slice(word * 8, word * 8 + 8), 16);
  let capitals = 0;
  if (/[A-F]/.test(digits))
    for (let at = 0; at < 32; at += 1) if (/[A-F]/.test(digits[at] ?? '')) capitals |= 1 << at;
  words[4] = capitals;
  return words;
}

const HYPHENS = [8, 13, 18, 23];
/** Where each of the 32 digits of an id stands. */
const DIGITS = Uint8Array.from(
  Array.from({ length: 36 }, (_, at) => at).filter((at) => !HYPHENS.includes(at)),
);
const CODES = new TextEncoder().encode('0123456789abcdef');
/** Between small letters and capitals. */
const CASE = 0x20;
const scratch = new Uint8Array(36).fill(0x2d);
const decoder = new TextDecoder('latin1');

/** The id that begins at `from`. */
export function idFrom(words: Uint32Array, from: number): string {
  const capitals = words[from + 4] ?? 0;
  for (let digit = 0; digit < 32; digit += 1) {
    const value = ((words[from + (digit >>> 3)] ?? 0) >>> (28 - (digit & 7) * 4)) & 15;
    const capital = ((capitals >>> digit) & 1) * CASE;
    scratch[DIGITS[digit] ?? 0] = (CODES[value] ?? 0) - capital;
  }
  return decoder.decode(scratch);
}

export function sameId(a: Uint32Array, fromA: number, b: Uint32Array, fromB: number): boolean {
  for (let word = 0; word < ID_WORDS; word += 1)
    if (a[fromA + word] !== b[fromB + word]) return false;
  return true;
}

/** Which id sorts first, as texts do but for capitals: below 0 if `a` does. */
export function compareIds(a: Uint32Array, fromA: number, b: Uint32Array, fromB: number): number {
  for (let word = 0; word < ID_WORDS; word += 1) {
    const difference = (a[fromA + word] ?? 0) - (b[fromB + word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function idHash(words: Uint32Array, from: number): number {
  let hash = 0;
  for (let word = 0; word < ID_WORDS; word += 1) {
    hash = Math.imul(hash ^ (words[from + word] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
