import { streamOf } from '../stream-of';
import { openPacker } from './packer';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes packed by deflate, as they come. To stop reading ends their making, too.
 *
 * @throws what `bytes` throws
 */
export async function* deflated(bytes: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;
  // The first says why: on its way through another thread an error would lose what kind it is.
  const failures: unknown[] = [];
  const fail = (why: unknown) => {
    failures.push(why);
    // Or whoever waits for more would wait for ever.
    reader?.cancel().catch(() => undefined);
  };
  const source = (async function* () {
    try {
      yield* bytes;
    } catch (why) {
      fail(why);
    }
  })();
  const packer = openPacker(fail);
  try {
    reader = (await packer.pack(streamOf(source))).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (error) {
    fail(error);
  } finally {
    packer.close();
    await source.return(undefined);
  }
  if (failures.length > 0) throw failures[0];
}
