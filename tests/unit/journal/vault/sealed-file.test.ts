import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { newDataKey, protect } from '@/utils/journal/vault/header';
import type { VaultHeader } from '@/utils/journal/vault/header';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import {
  looksSealed,
  openSealedFile,
  sealStream,
  sealedUnder,
} from '@/utils/journal/vault/sealed-file';
import type { OpeningSecret, SealingSecret } from '@/utils/journal/vault/sealed-file';
import { secondHead } from './second-implementation';
import { cheap, refusal } from './support';

const PASSPHRASE = 'a lamp beside the page';
const OWN = 'for this one file';
const CHUNK = 262_144;
const FRAME = 25;
const dataKey = newDataKey();
let recoveryCode: string;
let header: VaultHeader;
/** A small backup, and the same words under a passphrase of their own. */
let backup: Uint8Array<ArrayBuffer>;
let exported: Uint8Array<ArrayBuffer>;

async function sealedFrom(
  parts: readonly Uint8Array<ArrayBuffer>[],
  secret: SealingSecret,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new ReadableStream<Uint8Array>({
    start(out) {
      for (const part of parts) out.enqueue(part);
      out.close();
    },
  });
  const sealed = source.pipeThrough(await sealStream(secret));
  return new Uint8Array(await new Response(sealed).arrayBuffer());
}

const open = async (bytes: Uint8Array<ArrayBuffer>, secret: OpeningSecret = { recoveryCode }) =>
  new Uint8Array(await new Response(await openSealedFile(new Blob([bytes]), secret)).arrayBuffer());

/** The stream's own errors, which `Response` would pass on in words of its own. */
const refused = (bytes: Uint8Array<ArrayBuffer>, secret: OpeningSecret = { recoveryCode }) =>
  refusal(async () => {
    const reader = (await openSealedFile(new Blob([bytes]), secret)).getReader();
    while (!(await reader.read()).done);
  });

const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
  const changed = bytes.slice();
  changed[bit >> 3]! ^= 1 << (bit & 7);
  return changed;
};
const words = (text: string) => new TextEncoder().encode(text);
const headLength = (bytes: Uint8Array) => 60 + new DataView(bytes.buffer).getUint32(16);
const headerIn = (bytes: Uint8Array) =>
  JSON.parse(new TextDecoder().decode(bytes.slice(60, headLength(bytes)))) as {
    passphrase: VaultHeader['passphrase'];
    vault: VaultHeader;
  };
/** The file with another header, and sums that fit it: what an attacker would make. */
const withHeader = (bytes: Uint8Array, changed: string | object, version = 1) =>
  new Uint8Array(Buffer.concat([secondHead(changed, version), bytes.subarray(headLength(bytes))]));

beforeAll(async () => {
  recoveryCode = await newRecoveryCode();
  header = await protect(dataKey, PASSPHRASE, recoveryCode, cheap());
  backup = await sealedFrom([words('Two lines.')], { header, dataKey });
  exported = await sealedFrom([words('Two lines.')], { passphrase: OWN, kdf: cheap() });
});

describe('a sealed file', () => {
  it('opens with what it was sealed for', async () => {
    expect(await open(backup, { passphrase: PASSPHRASE })).toEqual(words('Two lines.'));
    expect(await open(backup, { recoveryCode })).toEqual(words('Two lines.'));
    expect(await open(exported, { passphrase: OWN })).toEqual(words('Two lines.'));
  });

  it('says what it wants before anybody is asked', async () => {
    expect(await sealedUnder(new Blob([backup]))).toBe('journal');
    expect(await sealedUnder(new Blob([exported]))).toBe('passphrase');
  });

  it('gives back the same bytes, of any length and however they come', async () => {
    const lengths = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5];
    for (const length of lengths) {
      const plain = new Uint8Array(length).map((_, at) => (at * 7) % 253);
      const half = length >> 1;
      const pieces = [plain.slice(0, half), new Uint8Array(0), plain.slice(half)];
      const sealed = await sealedFrom(pieces, { header, dataKey });
      expect(Buffer.compare(await open(sealed), plain), `${length} bytes`).toBe(0);
      const chunks = Math.max(1, Math.ceil(length / CHUNK));
      expect(sealed.length - headLength(sealed)).toBe(length + chunks * (FRAME + 16));
    }
  });

  it('gives back the same bytes, cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 })), async (pieces) => {
        const sealed = await sealedFrom(
          pieces.map((piece) => new Uint8Array(piece)),
          { header, dataKey },
        );
        expect(await open(sealed)).toEqual(new Uint8Array(pieces.flatMap((piece) => [...piece])));
      }),
      { numRuns: 40 },
    );
  });

  it('never has the same key or bytes twice', async () => {
    const again = await sealedFrom([words('Two lines.')], { header, dataKey });
    expect(again.slice(headLength(again))).not.toEqual(backup.slice(headLength(backup)));
  });

  it('is read and written a chunk at a time', async () => {
    const sealing = await sealStream({ header, dataKey });
    const writer = sealing.writable.getWriter();
    const reader = sealing.readable.getReader();
    const sizes: number[] = [];
    const reading = (async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        sizes.push(part.value.length);
      }
    })();
    for (let at = 0; at < 40; at += 1) await writer.write(new Uint8Array(CHUNK / 4));
    await writer.close();
    await reading;
    expect(sizes.slice(1)).toEqual(Array.from({ length: 10 }, () => FRAME + CHUNK + 16));
  });

  it('is known by its first 16 bytes, and nothing else is', () => {
    expect(looksSealed(backup.subarray(0, 16))).toBe(true);
    expect(looksSealed(exported)).toBe(true);
    expect(looksSealed(backup.subarray(0, 13))).toBe(false);
    expect(looksSealed(words('PK\u0003\u0004 a zip, as it happens'))).toBe(false);
    expect(looksSealed(words('{ "type": "sidelight-journal" }'))).toBe(false);
    expect(looksSealed(new Uint8Array(16))).toBe(false);
    expect(looksSealed(new Uint8Array(16).fill(255))).toBe(false);
  });
});

describe('what is wrong with a sealed file', () => {
  it('is damage, wherever a single bit has changed', async () => {
    for (let bit = 0; bit < backup.length * 8; bit += 1) {
      const changed = flipped(backup, bit);
      expect(await refused(changed), `bit ${bit}`).toBe('damaged');
      if (bit < 16 * 8) expect(looksSealed(changed.subarray(0, 16))).toBe(true);
    }
  });

  it('is a missing end, wherever it was cut off', async () => {
    for (let length = 0; length < backup.length; length += 1) {
      expect(await refused(backup.slice(0, length)), `${length} bytes`).toBe('truncated');
    }
  });

  it('is told in files of several chunks too', async () => {
    const plain = new Uint8Array(2 * CHUNK + 100);
    const sealed = await sealedFrom([plain], { header, dataKey });
    const first = headLength(sealed);
    const full = FRAME + CHUNK + 16;
    const [one, two, rest] = [
      sealed.slice(first, first + full),
      sealed.slice(first + full, first + 2 * full),
      sealed.slice(first + 2 * full),
    ] as const;
    const head = sealed.slice(0, first);
    const put = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat([head, ...parts]));

    expect(await open(put(one, two, rest))).toHaveLength(plain.length);
    expect(await refused(put(one, rest))).toBe('damaged');
    expect(await refused(put(two, one, rest))).toBe('damaged');
    expect(await refused(put(one, one, rest))).toBe('damaged');
    expect(await refused(put(one, two))).toBe('truncated');
    expect(await refused(put(one, two, rest.slice(0, -1)))).toBe('truncated');
    expect(await refused(put(one, two.slice(0, 1000)))).toBe('truncated');
    for (const at of [0, 5, 9, 20, FRAME, FRAME + 100_000, full - 1, full + 3, 2 * full + 30]) {
      expect(await refused(flipped(sealed, (first + at) * 8)), `byte ${at}`).toBe('damaged');
    }
  });

  it('is a chunk from another file, though every sum fits', async () => {
    const other = await sealedFrom([words('Two others')], { header, dataKey });
    const mixed = Buffer.concat([
      backup.subarray(0, headLength(backup)),
      other.subarray(headLength(other)),
    ]);
    expect(await refused(new Uint8Array(mixed))).toBe('damaged');
  });

  it('is rubbish after the end', async () => {
    for (const rubbish of [words('\n'), words('rubbish'), backup]) {
      const longer = new Uint8Array([...backup, ...rubbish]);
      expect(await refused(longer)).toBe('trailing');
    }
  });

  it('is the wrong passphrase, the wrong code, or a slip in it', async () => {
    expect(await refused(backup, { passphrase: OWN })).toBe('wrong');
    expect(await refused(backup, { passphrase: '' })).toBe('wrong');
    expect(await refused(exported, { passphrase: PASSPHRASE })).toBe('wrong');
    expect(await refused(backup, { recoveryCode: await newRecoveryCode() })).toBe('wrong');
    expect(await refused(backup, { recoveryCode: recoveryCode.slice(1) })).toBe('mistyped');
    expect(await refused(exported, { recoveryCode })).toBe('no-recovery-code');
  });

  it('is a derivation made cheap or ruinous, though every sum fits', async () => {
    const own = headerIn(exported);
    const journal = headerIn(backup);
    const withKdf = (wrap: VaultHeader['passphrase'], over: object) => ({
      ...wrap,
      kdf: { ...wrap.kdf, ...over },
    });
    for (const [code, over] of [
      ['weakened', { memoryKiB: 64 }],
      ['weakened', { iterations: 1 }],
      ['excessive', { memoryKiB: 8 * 1024 * 1024 }],
      // Allowed, but not what it was sealed with.
      ['wrong', { iterations: 3 }],
    ] as const) {
      const cheaper = withHeader(exported, { ...own, passphrase: withKdf(own.passphrase, over) });
      expect(await refused(cheaper, { passphrase: OWN })).toBe(code);
      const vault = { ...journal.vault, passphrase: withKdf(journal.vault.passphrase, over) };
      const backed = withHeader(backup, { ...journal, vault });
      expect(await refused(backed, { passphrase: PASSPHRASE })).toBe(code);
    }
  });

  it('is a header of another file, even one with the same key', async () => {
    const same = withHeader(backup, `${JSON.stringify(headerIn(backup))} `);
    expect(await refused(same)).toBe('damaged');
  });

  it('is a header that says nothing, or too much', async () => {
    expect(await refused(withHeader(backup, {}))).toBe('damaged');
    expect(await refused(withHeader(backup, 'no JSON'))).toBe('damaged');
    expect(await refused(withHeader(backup, { ...headerIn(backup), under: 'nothing' }))).toBe(
      'damaged',
    );
    expect(await refused(withHeader(backup, ' '.repeat(65_537)))).toBe('excessive');
  });

  it('is a version of the future, or of a journal of the future', async () => {
    expect(await refused(withHeader(backup, { format: 'yet unknown' }, 2))).toBe('newer');
    expect(await refused(withHeader(backup, {}, 65_535))).toBe('newer');
    expect(await refused(withHeader(backup, {}, 0))).toBe('damaged');
    const vault = { format: 'sidelight-vault', version: 2 };
    expect(await refused(withHeader(backup, { ...headerIn(backup), vault }))).toBe('newer');
  });

  it('is that it is something else altogether', async () => {
    expect(await refused(words('PK\u0003\u0004 a zip, as it happens'))).toBe('foreign');
    expect(await refused(words('{}'))).toBe('foreign');
  });
});
