/**
 * Whole numbers as letters, so that an index is text: small in the package, since most numbers in it
 * are small and take one letter, and read without a parser. No letter needs an escape in a string.
 */
const LETTERS = Array.from({ length: 127 - 32 }, (_, at) => String.fromCharCode(32 + at))
  .filter((letter) => !'"\'\\`$'.includes(letter))
  .join('');
const BASE = LETTERS.length;
/** Numbers below this take one letter; the letters from here on begin longer ones. */
const SHORT = 50;
const PAIRS = (BASE - 1 - SHORT) * BASE;

/** The greatest number that can be written, plus one. */
export const LIMIT = SHORT + PAIRS + BASE ** 3;

const VALUES = new Uint8Array(128);
for (let value = 0; value < BASE; value++) VALUES[LETTERS.charCodeAt(value)] = value;

const letter = (value: number) => LETTERS.charAt(value);

/** Throws for what is no whole number from 0 to below `LIMIT`. */
export function written(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= LIMIT) {
    throw new RangeError(`${value} cannot be written in an index.`);
  }
  if (value < SHORT) return letter(value);
  const pair = value - SHORT;
  if (pair < PAIRS) return letter(SHORT + Math.floor(pair / BASE)) + letter(pair % BASE);
  const long = pair - PAIRS;
  return (
    letter(BASE - 1) +
    letter(Math.floor(long / BASE ** 2)) +
    letter(Math.floor(long / BASE) % BASE) +
    letter(long % BASE)
  );
}

/** Reads numbers one after the other. What was not written by `written` is read as something. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  next(): number {
    const first = this.value();
    if (first < SHORT) return first;
    if (first < BASE - 1) return SHORT + (first - SHORT) * BASE + this.value();
    return SHORT + PAIRS + (this.value() * BASE + this.value()) * BASE + this.value();
  }

  private value(): number {
    return VALUES[this.text.charCodeAt(this.at++)] ?? 0;
  }
}
