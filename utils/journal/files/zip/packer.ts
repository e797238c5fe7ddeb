import { Deflate } from 'fflate';
import { LEVEL } from './level';

type Bytes = Uint8Array<ArrayBuffer>;
type Stream = ReadableStream<Bytes>;

/** Packs one stream, beside other work where there are threads: it is most of the work of a file. */
interface Packer {
  pack(bytes: Stream): Promise<Stream>;
  /** Rejects when nothing more will come. */
  broken: Promise<never>;
  close(): void;
}

/** entrypoints/pack.ts */
const SCRIPT = '/pack.js';

export function openPacker(): Packer {
  return typeof Worker === 'undefined' ? inThisThread() : inWorker();
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
    broken: new Promise(() => undefined),
    close: () => undefined,
  };
}

function inWorker(): Packer {
  const worker = new Worker(SCRIPT);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`The file could not be packed: ${message}`)),
    );
  });
  // Heard where something is waited for.
  broken.catch(() => undefined);
  return {
    pack: (bytes) => {
      const answer = new Promise<Stream>((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Stream>) => resolve(data));
      });
      worker.postMessage(bytes, [bytes]);
      return Promise.race([answer, broken]);
    },
    broken,
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
