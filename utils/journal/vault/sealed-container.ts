import { fromUtf8, joined, sameBytes, sha256, toUtf8 } from './bytes';
import type { Bytes } from './bytes';
import { VaultError } from './vault-error';

/**
 * The bytes of a sealed file. Numbers are big-endian and without sign; a *check* is the first 8
 * bytes of a SHA-256, there to tell damage from a wrong passphrase and from an end cut off.
 *
 * | bytes | what                                                                        |
 * | ----- | --------------------------------------------------------------------------- |
 * | 14    | magic: `89`, `SIDELIGHT`, CR, LF, `1A`, LF                                  |
 * | 2     | version, 1                                                                  |
 * | 4     | length of the header, at most 65 536                                        |
 * | 8     | check of the 20 bytes before                                                |
 * | 32    | digest: SHA-256 of the 28 bytes before, followed by the header              |
 * | …     | header: JSON, UTF-8                                                         |
 * | …     | chunks                                                                      |
 *
 * The first 28 bytes are the same in every version to come. A chunk:
 *
 * | bytes | what                                                                        |
 * | ----- | --------------------------------------------------------------------------- |
 * | 4     | its number, from 0                                                          |
 * | 1     | 1 for the last chunk, 0 for any other                                       |
 * | 4     | length of what is sealed, tag included                                      |
 * | 8     | check of what is sealed                                                     |
 * | 8     | check of the 17 bytes before                                                |
 * | …     | sealed: AES-256-GCM of at most 262 144 bytes, and its tag of 16             |
 *
 * Every chunk but the last is full. The key is new for each file, so the IV may count: 7 zero
 * bytes, the chunk's number, and its last-flag. Associated data: the digest, the number, the
 * last-flag. So no chunk can be moved, left out, repeated, taken from another file or passed off as
 * the end (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
const MAGIC = joined(Uint8Array.of(0x89), toUtf8('SIDELIGHT\r\n'), Uint8Array.of(0x1a, 0x0a));
export const VERSION = 1;
const CHECK_BYTES = 8;
const CHECKED_PREFIX_BYTES = MAGIC.length + 2 + 4;
const PREFIX_BYTES = CHECKED_PREFIX_BYTES + CHECK_BYTES;
const DIGEST_BYTES = 32;
const HEADER_AT = PREFIX_BYTES + DIGEST_BYTES;
const MOST_HEADER_BYTES = 65_536;

const CHUNK_BYTES = 262_144;
const TAG_BYTES = 16;
const PLACE_BYTES = 4 + 1;
const CHECKED_FRAME_BYTES = PLACE_BYTES + 4 + CHECK_BYTES;
const FRAME_BYTES = CHECKED_FRAME_BYTES + CHECK_BYTES;

const check = async (bytes: Bytes): Promise<Bytes> =>
  (await sha256(bytes)).subarray(0, CHECK_BYTES);

const viewOf = (bytes: Bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** How many bits of the magic these bytes have otherwise. */
function magicBitsOff(bytes: Uint8Array): number {
  return MAGIC.reduce((sum, byte, at) => {
    const off = byte ^ (bytes[at] ?? ~byte & 255);
    return sum + off.toString(2).replaceAll('0', '').length;
  }, 0);
}

/** A damaged file of ours is still ours: up to a byte of the magic's 14 may be off. */
const MOST_BITS_OFF = 8;

/** Whether a file that begins with these 16 bytes (14 are enough) is a sealed one. */
export const looksSealed = (start: Uint8Array): boolean =>
  start.length >= MAGIC.length && magicBitsOff(start) <= MOST_BITS_OFF;

/** Where a file's chunks are, and to what each is bound. */
export interface Head {
  /** What the file says of its key; parsed, not checked. */
  header: unknown;
  digest: Bytes;
  /** Offset of the first chunk, in bytes. */
  bodyAt: number;
}

/** The bytes before the first chunk, and the digest to which every chunk is bound. */
export async function makeHead(header: object): Promise<{ bytes: Bytes; digest: Bytes }> {
  const text = toUtf8(JSON.stringify(header));
  const numbers = new Uint8Array(6);
  viewOf(numbers).setUint16(0, VERSION);
  viewOf(numbers).setUint32(2, text.length);
  const checked = joined(MAGIC, numbers);
  const prefix = joined(checked, await check(checked));
  const digest = await sha256(joined(prefix, text));
  return { bytes: joined(prefix, digest, text), digest };
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Bytes> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** @throws VaultError `foreign`, `truncated`, `damaged`, `newer`, `excessive` */
export async function readHead(file: Blob): Promise<Head> {
  const start = await bytesOf(file, 0, HEADER_AT);
  if (!looksSealed(start)) {
    const cutOff = start.length < MAGIC.length && sameBytes(start, MAGIC.subarray(0, start.length));
    throw cutOff
      ? new VaultError('truncated', 'The file ends within its magic.')
      : new VaultError('foreign', 'Not a sealed file.');
  }
  if (start.length < PREFIX_BYTES) throw new VaultError('truncated', 'Ends within its prefix.');

  const checked = start.subarray(0, CHECKED_PREFIX_BYTES);
  const prefixHolds =
    magicBitsOff(start) === 0 &&
    sameBytes(await check(checked), start.subarray(CHECKED_PREFIX_BYTES, PREFIX_BYTES));
  if (!prefixHolds) throw new VaultError('damaged', 'The prefix has changed.');

  const version = viewOf(checked).getUint16(MAGIC.length);
  if (version > VERSION) throw new VaultError('newer', `A sealed file of version ${version}.`);
  if (version < VERSION) throw new VaultError('damaged', 'A version that never was.');
  const length = viewOf(checked).getUint32(MAGIC.length + 2);
  if (length > MOST_HEADER_BYTES) throw new VaultError('excessive', `A header of ${length} bytes.`);

  const bodyAt = HEADER_AT + length;
  if (file.size < bodyAt) throw new VaultError('truncated', 'Ends within its header.');
  const digest = start.subarray(PREFIX_BYTES);
  const text = await bytesOf(file, HEADER_AT, bodyAt);
  if (!sameBytes(await sha256(joined(start.subarray(0, PREFIX_BYTES), text)), digest)) {
    throw new VaultError('damaged', 'The header has changed.');
  }
  try {
    return { header: JSON.parse(fromUtf8(text)) as unknown, digest, bodyAt };
  } catch (cause) {
    throw new VaultError('damaged', 'The header is no JSON.', { cause });
  }
}

/** The chunk's number and last-flag, as they stand in its frame. */
function placeOf(number: number, last: boolean): Bytes {
  const place = new Uint8Array(PLACE_BYTES);
  viewOf(place).setUint32(0, number);
  place[4] = last ? 1 : 0;
  return place;
}

const howAt = (place: Bytes, digest: Bytes) => ({
  name: 'AES-GCM',
  iv: joined(new Uint8Array(7), place),
  additionalData: joined(digest, place),
});

async function sealedChunk(
  plain: Bytes,
  place: Bytes,
  digest: Bytes,
  key: CryptoKey,
): Promise<Bytes> {
  const sealed = new Uint8Array(await crypto.subtle.encrypt(howAt(place, digest), key, plain));
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, sealed.length);
  const checked = joined(place, length, await check(sealed));
  return joined(checked, await check(checked), sealed);
}

/**
 * Seals what flows through it, in chunks, after the bytes of `makeHead`. Holds one chunk.
 *
 * @param key used for this file alone
 */
export function chunksSealed(
  { bytes: head, digest }: { bytes: Bytes; digest: Bytes },
  key: CryptoKey,
): TransformStream<Uint8Array, Bytes> {
  const held = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  let number = 0;
  return new TransformStream<Uint8Array, Bytes>({
    start: (out) => out.enqueue(head),
    async transform(bytes, out) {
      for (let at = 0; at < bytes.length;) {
        // A full chunk waits for what follows: only then is it known not to be the last.
        if (filled === CHUNK_BYTES) {
          out.enqueue(await sealedChunk(held, placeOf(number, false), digest, key));
          number += 1;
          filled = 0;
        }
        const part = bytes.subarray(at, at + CHUNK_BYTES - filled);
        held.set(part, filled);
        filled += part.length;
        at += part.length;
      }
    },
    async flush(out) {
      const rest = held.subarray(0, filled);
      out.enqueue(await sealedChunk(rest, placeOf(number, true), digest, key));
    },
  });
}

/** Opens the chunk that lies at an offset. */
async function openedChunk(
  file: Blob,
  at: number,
  number: number,
  digest: Bytes,
  key: CryptoKey,
): Promise<{ plain: Bytes; last: boolean; next: number }> {
  const bytes = await bytesOf(file, at, at + FRAME_BYTES + CHUNK_BYTES + TAG_BYTES);
  if (bytes.length < FRAME_BYTES) throw new VaultError('truncated', `Ends before chunk ${number}.`);
  const checked = bytes.subarray(0, CHECKED_FRAME_BYTES);
  if (!sameBytes(await check(checked), bytes.subarray(CHECKED_FRAME_BYTES, FRAME_BYTES))) {
    throw new VaultError('damaged', `The frame of chunk ${number} has changed.`);
  }

  const last = checked[4] === 1;
  const place = placeOf(number, last);
  const length = viewOf(checked).getUint32(PLACE_BYTES);
  const fits = last ? length <= CHUNK_BYTES + TAG_BYTES : length === CHUNK_BYTES + TAG_BYTES;
  if (!fits || !sameBytes(place, checked.subarray(0, PLACE_BYTES))) {
    throw new VaultError('damaged', `Chunk ${number} is not in its place.`);
  }

  const next = at + FRAME_BYTES + length;
  if (next > file.size) throw new VaultError('truncated', `Ends within chunk ${number}.`);
  const sealed = bytes.subarray(FRAME_BYTES, FRAME_BYTES + length);
  if (!sameBytes(await check(sealed), checked.subarray(PLACE_BYTES + 4))) {
    throw new VaultError('damaged', `Chunk ${number} has changed.`);
  }
  if (last && next < file.size) throw new VaultError('trailing', 'More follows the last chunk.');
  try {
    const plain = await crypto.subtle.decrypt(howAt(place, digest), key, sealed);
    return { plain: new Uint8Array(plain), last, next };
  } catch (cause) {
    throw new VaultError('damaged', `Chunk ${number} does not open.`, { cause });
  }
}

/**
 * What was sealed, chunk by chunk as it is asked for. Each chunk is verified before it is given
 * out, but only the end of the stream says that the file was whole: act on nothing before it.
 *
 * The stream errors with VaultError `damaged`, `truncated` or `trailing`.
 */
export function chunksOpened(
  file: Blob,
  { digest, bodyAt }: Head,
  key: CryptoKey,
): ReadableStream<Bytes> {
  let at = bodyAt;
  let number = 0;
  return new ReadableStream<Bytes>(
    {
      async pull(out) {
        const { plain, last, next } = await openedChunk(file, at, number, digest, key);
        at = next;
        number += 1;
        if (plain.length > 0) out.enqueue(plain);
        if (last) out.close();
      },
    },
    { highWaterMark: 0 },
  );
}
