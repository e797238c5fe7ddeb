type Bytes = Uint8Array<ArrayBuffer>;

/** The same bytes as a stream, made while they are read. Cancelling it ends their making. */
export function streamOf(chunks: AsyncIterable<Bytes>): ReadableStream<Bytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const chunk = await iterator.next();
      if (chunk.done === true) controller.close();
      else controller.enqueue(chunk.value);
    },
    async cancel() {
      await iterator.return?.(undefined);
    },
  });
}
