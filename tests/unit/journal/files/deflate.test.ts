import { afterEach, expect, it, vi } from 'vitest';
import { inflateSync } from 'fflate';
import { deflated } from '@/utils/journal/files/zip/deflate';
import { fromUtf8, toUtf8 } from '@/utils/journal/vault/bytes';

afterEach(() => vi.unstubAllGlobals());

const LINES = Array.from({ length: 500 }, (_, nth) => `line ${nth}: what happened, and so what\n`);

async function* lines(after: () => void = () => undefined) {
  try {
    for (const line of LINES) {
      await Promise.resolve();
      yield toUtf8(line);
    }
  } finally {
    after();
  }
}

it('packs bytes as they come, for any unpacker', async () => {
  const parts: Uint8Array[] = [];
  for await (const part of deflated(lines())) parts.push(part);
  const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  expect(fromUtf8(inflateSync(bytes))).toBe(LINES.join(''));
  expect(bytes.length).toBeLessThan(LINES.join('').length / 4);
});

it('fails with what the source failed with', async () => {
  const why = new DOMException('enough', 'AbortError');
  async function* failing() {
    yield* lines();
    throw why;
  }
  const read = async () => {
    for await (const part of deflated(failing())) expect(part.length).toBeGreaterThan(0);
  };
  await expect(read()).rejects.toBe(why);
});

it('ends the source when nobody wants more', async () => {
  let isEnded = false;
  const packing = deflated(lines(() => (isEnded = true)));
  await packing.next();
  await packing.return(undefined);
  expect(isEnded).toBe(true);
});

it('fails when the other thread does, rather than wait for it', async () => {
  class Broken extends EventTarget {
    postMessage() {
      const event = Object.assign(new Event('error'), { message: 'no script' });
      queueMicrotask(() => this.dispatchEvent(event));
    }
    terminate() {
      return undefined;
    }
  }
  vi.stubGlobal('Worker', Broken);
  await expect(deflated(lines()).next()).rejects.toThrow('no script');
});
