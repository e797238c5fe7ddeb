import { Inflate, inflateSync } from 'fflate';
import type { ByteReader } from '../byte-reader';
import { crc32 } from './crc32';
import {
  DEFLATED,
  DESCRIPTOR,
  DIRECTORY,
  ELSEWHERE_16,
  ELSEWHERE_32,
  END,
  END_64,
  FLAG,
  LOCAL,
  LOCATOR_64,
  STORED,
} from './layout';

/**
 * Reads a zip from its beginning to its end, as it comes. What was met on the way is compared with
 * the directory at the end: a file that was cut short or changed anywhere does not pass.
 */

/** A file in a zip. Its bytes can be had until the next file is asked for, and need not be. */
export interface ZippedFile {
  name: string;
  chunks(): AsyncGenerator<Uint8Array>;
}

/** It is no whole zip, or one that was packed in a way nobody packs a journal. */
export class ZipDamage extends Error {
  override readonly name = 'ZipDamage';
}

/** Bytes of packed data taken at a time: they may unfold to a thousand times as many. */
const AT_ONCE = 16 * 1024;
/** Bytes of a file that may be unfolded in one go. */
const SMALL = 1024 * 1024;
/** A descriptor, and the beginning of what comes after it. */
const LOOK_AHEAD = DESCRIPTOR.size64 + 2;

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL.signature;

interface Met {
  name: string;
  isDescribedAfter: boolean;
  method: number;
  sum: number;
  packed: number;
  unpacked: number;
  /** What came out of it, where somebody looked. */
  found: { sum: number; unpacked: number } | undefined;
}

/**
 * @param mostFiles in it
 * @throws {ZipDamage}
 */
export async function* readZip(reader: ByteReader, mostFiles: number): AsyncGenerator<ZippedFile> {
  const met = new Map<number, Met>();
  for (;;) {
    const offset = reader.taken();
    const head = await need(reader, 4);
    if (viewOf(head).getUint32(0, true) !== LOCAL.signature) break;
    if (met.size >= mostFiles) throw new ZipDamage('too many files');
    const file = await readHeader(reader);
    met.set(offset, file);
    const packed = packedData(reader, file);
    yield { name: file.name, chunks: () => unpacked(packed, file) };
    await passOver(packed);
    compare(file);
  }
  await checkDirectory(reader, met);
}

/** Takes what nobody wanted. */
async function passOver(packed: AsyncGenerator<Uint8Array>): Promise<void> {
  for (;;) {
    const { done } = await packed.next();
    if (done === true) return;
  }
}

async function need(reader: ByteReader, count: number): Promise<Uint8Array> {
  const bytes = await reader.peek(count);
  if (bytes.length < count) throw new ZipDamage('cut short');
  return bytes;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

async function readHeader(reader: ByteReader): Promise<Met> {
  const view = viewOf(await need(reader, LOCAL.size));
  const flags = view.getUint16(LOCAL.flags, true);
  const method = view.getUint16(LOCAL.method, true);
  const nameLength = view.getUint16(LOCAL.name, true);
  const extraLength = view.getUint16(LOCAL.extra, true);
  const whole = await need(reader, LOCAL.size + nameLength + extraLength);
  const extra = whole.subarray(LOCAL.size + nameLength, LOCAL.size + nameLength + extraLength);
  const again = viewOf(whole);
  const size = (at: number, which: number) => {
    const short = again.getUint32(at, true);
    return short === ELSEWHERE_32 ? (wideNumber(extra, which) ?? short) : short;
  };
  const file: Met = {
    name: new TextDecoder().decode(whole.subarray(LOCAL.size, LOCAL.size + nameLength)),
    isDescribedAfter: (flags & FLAG.descriptor) !== 0,
    method,
    sum: again.getUint32(LOCAL.sum, true),
    packed: size(LOCAL.packed, 1),
    unpacked: size(LOCAL.unpacked, 0),
    found: undefined,
  };
  if ((flags & FLAG.encrypted) !== 0) throw new ZipDamage('encrypted');
  reader.skip(LOCAL.size + nameLength + extraLength);
  return file;
}

/** One of the numbers in the field of 64 bit sizes: APPNOTE.TXT 4.5.3. */
function wideNumber(extra: Uint8Array, which: number): number | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    const place = at + 4 + which * 8;
    if (view.getUint16(at, true) !== 1 || place + 8 > extra.length) continue;
    return Number(view.getBigUint64(place, true));
  }
  return undefined;
}

async function* packedData(reader: ByteReader, file: Met): AsyncGenerator<Uint8Array> {
  if (file.isDescribedAfter) {
    yield* dataUpToDescriptor(reader, file);
    return;
  }
  let left = file.packed;
  while (left > 0) {
    const some = (await need(reader, Math.min(left, AT_ONCE))).subarray(0, Math.min(left, AT_ONCE));
    left -= some.length;
    yield some;
    reader.skip(some.length);
  }
}

/**
 * The data of a file whose size is said only after it. The signature that comes then may also stand
 * in the data by chance, but hardly together with the right size.
 */
async function* dataUpToDescriptor(reader: ByteReader, file: Met): AsyncGenerator<Uint8Array> {
  let before = 0;
  for (;;) {
    const held = await reader.peek(AT_ONCE);
    const view = viewOf(held);
    const last = Math.min(held.length - LOOK_AHEAD, AT_ONCE);
    if (last < 0) throw new ZipDamage('cut short');
    const at = findDescriptor(view, held, last, before);
    const length = at ?? Math.max(last, 1);
    if (length > 0) yield held.subarray(0, length);
    before += length;
    if (at === undefined) {
      if (held.length < AT_ONCE) throw new ZipDamage('cut short');
      reader.skip(length);
      continue;
    }
    const isWide = isWideAt(view, at, before);
    file.sum = view.getUint32(at + 4, true);
    file.packed = before;
    file.unpacked = isWide
      ? Number(view.getBigUint64(at + 16, true))
      : view.getUint32(at + 12, true);
    reader.skip(at + (isWide ? DESCRIPTOR.size64 : DESCRIPTOR.size));
    return;
  }
}

function findDescriptor(
  view: DataView,
  held: Uint8Array,
  last: number,
  before: number,
): number | undefined {
  const first = DESCRIPTOR.signature & 0xff;
  for (let at = held.indexOf(first); at !== -1 && at <= last; at = held.indexOf(first, at + 1)) {
    if (view.getUint32(at, true) !== DESCRIPTOR.signature) continue;
    if (view.getUint32(at + 8, true) === before + at) return at;
    if (isWideAt(view, at, before + at)) return at;
  }
  return undefined;
}

const isWideAt = (view: DataView, at: number, packed: number) =>
  view.getBigUint64(at + 8, true) === BigInt(packed) &&
  // The next part begins where a wide one ends, and not where a short one would.
  view.getUint16(at + DESCRIPTOR.size64, true) === (LOCAL.signature & 0xffff);

async function* unpacked(
  packed: AsyncGenerator<Uint8Array>,
  file: Met,
): AsyncGenerator<Uint8Array> {
  const found = (file.found = { sum: 0, unpacked: 0 });
  for await (const chunk of unfolded(packed, file)) {
    found.sum = crc32(chunk, found.sum);
    found.unpacked += chunk.length;
    yield chunk;
  }
}

async function* unfolded(
  packed: AsyncGenerator<Uint8Array>,
  file: Met,
): AsyncGenerator<Uint8Array> {
  if (file.method === STORED) {
    yield* packed;
    return;
  }
  if (file.method !== DEFLATED) throw new ZipDamage('packed in another way');
  if (!file.isDescribedAfter && file.packed <= AT_ONCE && file.unpacked <= SMALL) {
    for await (const whole of packed) yield unfoldedAtOnce(whole, file.unpacked);
    return;
  }
  const out: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => out.push(chunk));
  const push = (chunk: Uint8Array, isLast: boolean) => {
    try {
      inflate.push(chunk, isLast);
    } catch (cause) {
      throw new ZipDamage('cannot be unfolded', { cause });
    }
  };
  for await (const chunk of packed) {
    push(chunk, false);
    yield* out.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* out.splice(0);
}

/** A file of a few words, of which there may be thousands. */
function unfoldedAtOnce(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new ZipDamage('cannot be unfolded', { cause });
  }
}

function compare({ name, found, sum, unpacked: size }: Met): void {
  if (found === undefined) return;
  if (found.sum !== sum || found.unpacked !== size) throw new ZipDamage(`${name} is damaged`);
}

async function checkDirectory(reader: ByteReader, met: Map<number, Met>): Promise<void> {
  const count = met.size;
  for (;;) {
    const view = viewOf(await need(reader, 4));
    if (view.getUint32(0, true) !== DIRECTORY.signature) break;
    await checkEntry(reader, met);
  }
  if (met.size > 0) throw new ZipDamage('the directory is damaged');
  await checkEnd(reader, count);
}

async function checkEntry(reader: ByteReader, met: Map<number, Met>): Promise<void> {
  const head = viewOf(await need(reader, DIRECTORY.size));
  const nameLength = head.getUint16(DIRECTORY.name, true);
  const length =
    DIRECTORY.size +
    nameLength +
    head.getUint16(DIRECTORY.extra, true) +
    head.getUint16(DIRECTORY.comment, true);
  const bytes = await need(reader, length);
  const view = viewOf(bytes);
  const offset = offsetIn(view, bytes, nameLength);
  const file = met.get(offset);
  const name = new TextDecoder().decode(
    bytes.subarray(DIRECTORY.size, DIRECTORY.size + nameLength),
  );
  const isSame = (at: number, size: number) => {
    const said = view.getUint32(at, true);
    return said === size || said === ELSEWHERE_32;
  };
  if (
    file?.name !== name ||
    file.sum !== view.getUint32(DIRECTORY.sum, true) ||
    !isSame(DIRECTORY.packed, file.packed) ||
    !isSame(DIRECTORY.unpacked, file.unpacked)
  ) {
    throw new ZipDamage('the directory is damaged');
  }
  met.delete(offset);
  reader.skip(length);
}

/** Where the file begins; beyond 4 GB that is in the field of 64 bit sizes, after those that are in it. */
function offsetIn(view: DataView, bytes: Uint8Array, nameLength: number): number {
  const short = view.getUint32(DIRECTORY.offset, true);
  if (short !== ELSEWHERE_32) return short;
  const before = [DIRECTORY.unpacked, DIRECTORY.packed].filter(
    (at) => view.getUint32(at, true) === ELSEWHERE_32,
  ).length;
  const start = DIRECTORY.size + nameLength;
  const extra = bytes.subarray(start, start + view.getUint16(DIRECTORY.extra, true));
  return wideNumber(extra, before) ?? short;
}

async function checkEnd(reader: ByteReader, count: number): Promise<void> {
  for (const { signature, size } of [END_64, LOCATOR_64]) {
    const view = viewOf(await need(reader, 4));
    if (view.getUint32(0, true) !== signature) continue;
    await need(reader, size);
    reader.skip(size);
  }
  const view = viewOf(await need(reader, END.size));
  const said = view.getUint16(END.count, true);
  if (view.getUint32(0, true) !== END.signature || (said !== count && said !== ELSEWHERE_16)) {
    throw new ZipDamage('the end is damaged');
  }
  reader.skip(END.size);
  await drain(reader);
}

/** To its very end, where a sealed file says that it is whole. */
async function drain(reader: ByteReader): Promise<void> {
  for (;;) {
    const rest = await reader.peek(1);
    if (rest.length === 0) return;
    reader.skip(rest.length);
  }
}
