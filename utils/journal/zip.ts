import { unzipSync, zipSync, type Unzipped, type Zippable } from 'fflate';
import { t } from '@/utils/words/words';
import { ArchiveError } from './archive-error';
import { checkSums } from './zip-sums';

/** Bytes of a file, and bytes it may unfold to: far above any journal, far below what would fill the memory. */
const MOST_BYTES = 300 * 1024 * 1024;

const ZIP_MAGIC = [0x50, 0x4b];

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  ZIP_MAGIC.every((byte, at) => bytes[at] === byte);

// Not in fflate's own workers: they are made of text, which the policy of our pages forbids.

export function makeZip(files: Zippable): Blob {
  return new Blob([zipSync(files, { level: 6 })], { type: 'application/zip' });
}

/** @throws {ArchiveError} when the bytes are no whole zip, or would unfold to too much */
export function readZip(bytes: Uint8Array): Unzipped {
  let total = 0;
  const files = unfold(bytes, (size) => {
    total += size;
    return total <= MOST_BYTES;
  });
  if (total <= MOST_BYTES) return files;
  throw new ArchiveError(t('archive.unfoldsTooBig'));
}

/** @throws {ArchiveError} before it fills the memory */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > MOST_BYTES) throw new ArchiveError(t('archive.tooBig'));
  return new Uint8Array(await file.arrayBuffer());
}

function unfold(bytes: Uint8Array, isWanted: (size: number) => boolean): Unzipped {
  try {
    const files = unzipSync(bytes, { filter: ({ originalSize }) => isWanted(originalSize) });
    checkSums(bytes, files);
    return files;
  } catch (cause) {
    throw new ArchiveError(t('archive.cutShort'), [], { cause });
  }
}
