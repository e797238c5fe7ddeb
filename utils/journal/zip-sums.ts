/** Offsets and signatures of a zip's directory: APPNOTE.TXT 4.3.12 and 4.3.16. */
const END = { signature: 0x06054b50, size: 22, count: 10, start: 16, longestComment: 0xffff };
const ENTRY = { signature: 0x02014b50, size: 46, sum: 16, name: 28, extra: 30, comment: 32 };

/**
 * Compares what came out of a zip with the sums its directory has of it, which the library that
 * unfolds it does not.
 *
 * @throws when a file is not what it was when it was packed
 */
export function checkSums(zip: Uint8Array, files: Record<string, Uint8Array>): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + END.start, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY.signature) throw new Error('The directory is damaged.');
    const nameLength = view.getUint16(at + ENTRY.name, true);
    const name = decode(zip.subarray(at + ENTRY.size, at + ENTRY.size + nameLength));
    const file = files[name];
    if (file && crc32(file) !== view.getUint32(at + ENTRY.sum, true)) {
      throw new Error(`${name} is damaged.`);
    }
    at +=
      ENTRY.size +
      nameLength +
      view.getUint16(at + ENTRY.extra, true) +
      view.getUint16(at + ENTRY.comment, true);
  }
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - END.longestComment); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new Error('There is no directory.');
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The polynomial of ISO 3309, reflected, a byte at a time. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 as zip has it. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
