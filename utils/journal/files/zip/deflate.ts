import { streamOf } from '../stream-of';
import { openPacker } from './packer';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes packed by deflate, as they come. To stop reading ends their making, too.
 *
 * @throws what `bytes` throws
 */
export async function* deflated(bytes: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let failure: { why: unknown } | undefined;
  const source = (async function* () {
    try {
      yield* bytes;
    } catch (why) {
      // On its way through another thread an error would lose what kind it is.
      failure = { why };
      throw why;
    }
  })();
  const packer = openPacker();
  try {
    const reader = (await packer.pack(streamOf(source))).getReader();
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), packer.broken]);
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw failure === undefined ? error : failure.why;
  } finally {
    packer.close();
    await source.return();
  }
}
