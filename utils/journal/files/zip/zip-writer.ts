import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { deflated } from './deflate';
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
} from './layout';
import { LEVEL } from './level';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file to be packed: all of its bytes, or bytes as they come. */
export interface FileToZip {
  name: string;
  bytes: Bytes | AsyncIterable<Bytes>;
}

interface Packed {
  name: Uint8Array;
  flags: number;
  sum: number;
  packed: number;
  unpacked: number;
  offset: number;
}

/** Packed as 2.0 wants it; 4.5 where numbers need 64 bits. */
const VERSION = { plain: 20, wide: 45 };

/**
 * A zip, made while it is read: nothing of it stays in memory but the names for its directory.
 *
 * @param time when its files were made, as their dates
 */
export async function* zipped(
  files: AsyncIterable<FileToZip> | Iterable<FileToZip>,
  time: Date,
): AsyncGenerator<Bytes> {
  const stamp = dosTime(time);
  const directory: Packed[] = [];
  let offset = 0;
  const counted = (bytes: Bytes) => {
    offset += bytes.length;
    return bytes;
  };
  for await (const { name: text, bytes } of files) {
    const name = new TextEncoder().encode(text);
    const file: Packed = { name, flags: FLAG.utf8, sum: 0, packed: 0, unpacked: 0, offset };
    directory.push(file);
    if (bytes instanceof Uint8Array) {
      const data = deflateSync(bytes, { level: LEVEL });
      Object.assign(file, { sum: crc32(bytes), packed: data.length, unpacked: bytes.length });
      yield counted(localHeader(file, stamp));
      yield counted(data);
    } else {
      file.flags |= FLAG.descriptor;
      yield counted(localHeader(file, stamp));
      for await (const data of deflated(measured(bytes, file))) {
        file.packed += data.length;
        yield counted(data);
      }
      yield counted(descriptor(file));
    }
  }
  const start = offset;
  for (const file of directory) yield counted(directoryEntry(file, stamp));
  yield end(directory.length, start, offset - start);
}

async function* measured(bytes: AsyncIterable<Bytes>, file: Packed) {
  for await (const chunk of bytes) {
    file.sum = crc32(chunk, file.sum);
    file.unpacked += chunk.length;
    yield chunk;
  }
}

function fields(size: number, write: (view: DataView) => void): Bytes {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
}

function localHeader(file: Packed, stamp: number): Bytes {
  const bytes = fields(LOCAL.size + file.name.length, (view) => {
    view.setUint32(0, LOCAL.signature, true);
    view.setUint16(4, VERSION.plain, true);
    view.setUint16(LOCAL.flags, file.flags, true);
    view.setUint16(LOCAL.method, DEFLATED, true);
    view.setUint32(10, stamp, true);
    view.setUint32(LOCAL.sum, file.sum, true);
    view.setUint32(LOCAL.packed, file.packed, true);
    view.setUint32(LOCAL.unpacked, file.unpacked, true);
    view.setUint16(LOCAL.name, file.name.length, true);
  });
  bytes.set(file.name, LOCAL.size);
  return bytes;
}

function descriptor(file: Packed): Bytes {
  return fields(DESCRIPTOR.size, (view) => {
    view.setUint32(0, DESCRIPTOR.signature, true);
    view.setUint32(4, file.sum, true);
    view.setUint32(8, file.packed, true);
    view.setUint32(12, file.unpacked, true);
  });
}

function directoryEntry(file: Packed, stamp: number): Bytes {
  const bytes = fields(DIRECTORY.size + file.name.length, (view) => {
    view.setUint32(0, DIRECTORY.signature, true);
    view.setUint16(4, VERSION.plain, true);
    view.setUint16(6, VERSION.plain, true);
    view.setUint16(8, file.flags, true);
    view.setUint16(10, DEFLATED, true);
    view.setUint32(12, stamp, true);
    view.setUint32(DIRECTORY.sum, file.sum, true);
    view.setUint32(DIRECTORY.packed, file.packed, true);
    view.setUint32(DIRECTORY.unpacked, file.unpacked, true);
    view.setUint16(DIRECTORY.name, file.name.length, true);
    view.setUint32(DIRECTORY.offset, file.offset, true);
  });
  bytes.set(file.name, DIRECTORY.size);
  return bytes;
}

/** More files than 16 bits can count are counted in 64, beside it. */
function end(count: number, start: number, size: number): Bytes {
  const isWide = count >= ELSEWHERE_16;
  const at = isWide ? END_64.size + LOCATOR_64.size : 0;
  return fields(at + END.size, (view) => {
    if (isWide) {
      view.setUint32(0, END_64.signature, true);
      view.setBigUint64(4, BigInt(END_64.size - 12), true);
      view.setUint16(12, VERSION.wide, true);
      view.setUint16(14, VERSION.wide, true);
      view.setBigUint64(24, BigInt(count), true);
      view.setBigUint64(32, BigInt(count), true);
      view.setBigUint64(40, BigInt(size), true);
      view.setBigUint64(48, BigInt(start), true);
      view.setUint32(END_64.size, LOCATOR_64.signature, true);
      view.setBigUint64(END_64.size + 8, BigInt(start + size), true);
      view.setUint32(END_64.size + 16, 1, true);
    }
    view.setUint32(at, END.signature, true);
    view.setUint16(at + 8, Math.min(count, ELSEWHERE_16), true);
    view.setUint16(at + END.count, Math.min(count, ELSEWHERE_16), true);
    view.setUint32(at + 12, Math.min(size, ELSEWHERE_32), true);
    view.setUint32(at + 16, Math.min(start, ELSEWHERE_32), true);
  });
}

/** Date and time in the 32 bits of MS-DOS, to two seconds, by the clock on the wall. */
function dosTime(time: Date): number {
  const date = ((time.getFullYear() - 1980) << 9) | ((time.getMonth() + 1) << 5) | time.getDate();
  const clock = (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1);
  return ((date << 16) | clock) >>> 0;
}
