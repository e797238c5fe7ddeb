/** Numbers the terms it is given, by their bytes. */
export class TermTable {
  /** How many different terms there are. */
  count = 0;
  #bytes = new Uint8Array(1 << 12);
  #starts = new Uint32Array(1 << 9);
  #hashes = new Uint32Array(1 << 9);
  /** Term + 1 by hash, the next free place if taken; 0 is free. */
  #places = new Uint32Array(1 << 10);

  /** The number of the term in the first `length` of these bytes. */
  numberOf(term: Uint8Array, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (term[at] ?? 0), 0x01000193);
    hash = (hash ^ (hash >>> 15)) >>> 0;
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (;;) {
      const known = this.#places[place] ?? 0;
      if (known === 0) break;
      if (this.#hashes[known - 1] === hash && this.#is(known - 1, term, length)) return known - 1;
      place = (place + 1) & mask;
    }
    this.#places[place] = this.count + 1;
    return this.#add(term, length, hash);
  }

  bytesOf(number: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }

  /** All terms' numbers, in the order of their bytes. */
  sorted(): number[] {
    const bytes = this.#bytes;
    const starts = this.#starts;
    // The first six bytes as one number tell nearly all of them apart.
    const heads = new Float64Array(this.count);
    for (let term = 0; term < this.count; term += 1) {
      const from = starts[term] ?? 0;
      const end = starts[term + 1] ?? 0;
      let head = 0;
      for (let at = from; at < from + 6; at += 1)
        head = head * 256 + (at < end ? (bytes[at] ?? 0) : 0);
      heads[term] = head;
    }
    return Array.from({ length: this.count }, (_, term) => term).sort(
      (a, b) => (heads[a] ?? 0) - (heads[b] ?? 0) || compareBytes(this.bytesOf(a), this.bytesOf(b)),
    );
  }

  #is(number: number, term: Uint8Array, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#bytes[start + at] !== term[at]) return false;
    return true;
  }

  #add(term: Uint8Array, length: number, hash: number): number {
    const number = this.count;
    const start = this.#starts[number] ?? 0;
    if (start + length > this.#bytes.length)
      this.#bytes = grown(this.#bytes, Math.max(this.#bytes.length * 2, start + length));
    if (number + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, this.#starts.length * 2);
      this.#hashes = grown(this.#hashes, this.#hashes.length * 2);
    }
    for (let at = 0; at < length; at += 1) this.#bytes[start + at] = term[at] ?? 0;
    this.#starts[number + 1] = start + length;
    this.#hashes[number] = hash;
    this.count += 1;
    if (this.count * 2 > this.#places.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const places = new Uint32Array(this.#places.length * 2);
    const mask = places.length - 1;
    for (let term = 0; term < this.count; term += 1) {
      let place = (this.#hashes[term] ?? 0) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = term + 1;
    }
    this.#places = places;
  }
}

/** A longer copy. */
export function grown<Numbers extends Uint8Array | Uint32Array>(
  numbers: Numbers,
  length: number,
): Numbers {
  const longer = new (numbers.constructor as new (length: number) => Numbers)(length);
  longer.set(numbers);
  return longer;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
