import { Deflate } from 'fflate';
import { LEVEL } from './level';

type Bytes = Uint8Array<ArrayBuffer>;
type Stream = ReadableStream<Bytes>;

/** Packs one stream, beside other work where there are threads: it is most of the work of a file. */
interface Packer {
  pack(bytes: Stream): Promise<Stream>;
  close(): void;
}

/** entrypoints/pack.ts */
const SCRIPT = '/pack.js';

/** @param fail is told why when nothing more will come */
export function openPacker(fail: (why: Error) => void): Packer {
  return typeof Worker === 'undefined' ? inThisThread() : inWorker(fail);
}

/** The browser's own packs at a level that nobody can choose, and takes half as long again. */
function packed(bytes: Stream): Stream {
  let deflate: Deflate;
  return bytes.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      start: (out) => {
        deflate = new Deflate({ level: LEVEL }, (chunk) => out.enqueue(new Uint8Array(chunk)));
      },
      transform: (chunk) => deflate.push(chunk),
      flush: () => deflate.push(new Uint8Array(), true),
    }),
  );
}

function inThisThread(): Packer {
  return {
    pack: (bytes) => Promise.resolve(packed(bytes)),
    close: () => undefined,
  };
}

function inWorker(fail: (why: Error) => void): Packer {
  const worker = new Worker(SCRIPT);
  return {
    pack: (bytes) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Stream>) => resolve(data));
        worker.addEventListener('error', ({ message }) => {
          const why = new Error(`The file could not be packed: ${message}`);
          fail(why);
          reject(why);
        });
        worker.postMessage(bytes, [bytes]);
      }),
    close: () => worker.terminate(),
  };
}

/** The other end, in the worker: bytes come as a stream, and go back as one. */
export function answerPacking(): void {
  addEventListener('message', ({ data }: MessageEvent<Stream>) => {
    const stream = packed(data);
    // In a worker: what is told here are its own two arguments, and no window's.
    (postMessage as Worker['postMessage'])(stream, [stream]);
  });
}
