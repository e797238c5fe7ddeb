/** Characters of opened records kept in memory; some 4,000 entries of the usual length. */
const MOST_KEPT = 8_000_000;

interface Kept<Value> {
  value: Value;
  size: number;
}

/** Records that were opened lately, by id; those not asked for the longest go first. */
export class Opened<Value> {
  readonly #kept = new Map<string, Kept<Value>>();
  #size = 0;

  get(id: string): Value | undefined {
    const kept = this.#kept.get(id);
    if (kept === undefined) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    return kept.value;
  }

  /** @param size about how many characters it has */
  set(id: string, value: Value, size: number): void {
    this.delete(id);
    this.#kept.set(id, { value, size });
    this.#size += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= MOST_KEPT) break;
      this.delete(oldest);
    }
  }

  delete(id: string): void {
    this.#size -= this.#kept.get(id)?.size ?? 0;
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
    this.#size = 0;
  }
}
