/** Takes bytes off a stream, as many at a time as are wanted. */
export interface ByteReader {
  /** Bytes taken so far. */
  taken(): number;
  /**
   * What is there, at least this many bytes unless the stream ends before; nothing is taken. Good
   * until the next call.
   */
  peek(atLeast: number): Promise<Uint8Array>;
  /** Takes bytes that were seen. */
  skip(count: number): void;
}

export function byteReader(stream: ReadableStream<Uint8Array>, signal?: AbortSignal): ByteReader {
  const reader = stream.getReader();
  signal?.addEventListener('abort', () => void reader.cancel().catch(() => undefined), {
    once: true,
  });
  let held: Uint8Array = new Uint8Array(0);
  let isOver = false;
  let taken = 0;

  async function more(): Promise<void> {
    const { done, value } = await reader.read();
    signal?.throwIfAborted();
    if (done) isOver = true;
    else held = held.length === 0 ? value.subarray() : joined(held, value);
  }

  return {
    taken: () => taken,
    async peek(atLeast) {
      while (held.length < atLeast && !isOver) await more();
      return held;
    },
    skip(count) {
      held = held.subarray(count);
      taken += count;
    },
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
