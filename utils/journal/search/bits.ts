/** Sets of small numbers, 32 to a word. All sets that meet have the same length. */
export type Bits = Uint32Array;

export function emptyBits(numbers: number): Bits {
  return new Uint32Array((numbers + 31) >>> 5);
}

export function hasBit(bits: Bits, number: number): boolean {
  return (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

export function setBit(bits: Bits, number: number): void {
  const word = number >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
}

export function clearBit(bits: Bits, number: number): void {
  const word = number >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (number & 31));
}

/** Takes from `bits` what is not in `others`. */
export function keepOnly(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & (others[word] ?? 0);
}

/** Takes from `bits` what is in `others`. */
export function takeAway(bits: Bits, others: Bits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & ~(others[word] ?? 0);
}

export function meet(bits: Bits, others: Bits): boolean {
  for (let word = 0; word < bits.length; word += 1)
    if (((bits[word] ?? 0) & (others[word] ?? 0)) !== 0) return true;
  return false;
}

/** How many numbers from `from` (inclusive) to `before` are in the set. */
export function countBits(bits: Bits, from = 0, before = bits.length * 32): number {
  let count = 0;
  for (let word = from >>> 5; word < (before + 31) >>> 5; word += 1) {
    let value = bits[word] ?? 0;
    if (word === from >>> 5) value &= -1 << (from & 31);
    if (word === before >>> 5) value &= ~(-1 << (before & 31));
    value -= (value >>> 1) & 0x55555555;
    value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
    count += Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
