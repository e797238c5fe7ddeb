import { unzip, zip, type AsyncZippable, type Unzipped } from 'fflate';
import { ArchiveError } from './archive-error';

/** Bytes a file may unfold to: far above any journal, far below what would fill the memory. */
const MOST_UNZIPPED = 300 * 1024 * 1024;

const ZIP_MAGIC = [0x50, 0x4b];

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  ZIP_MAGIC.every((byte, at) => bytes[at] === byte);

export function makeZip(files: AsyncZippable): Promise<Blob> {
  return new Promise((resolve, reject) => {
    zip(files, { level: 6 }, (error, bytes) => {
      if (error) reject(error);
      else resolve(new Blob([bytes], { type: 'application/zip' }));
    });
  });
}

/** @throws {ArchiveError} when the bytes are no whole zip, or would unfold to too much */
export function readZip(bytes: Uint8Array): Promise<Unzipped> {
  let total = 0;
  return new Promise((resolve, reject) => {
    const broken = (cause: unknown) =>
      new ArchiveError(
        'This file is damaged or was cut short, so nothing was imported. Export or download it again, then try once more.',
        [],
        { cause },
      );
    try {
      unzip(
        bytes,
        {
          filter: (file) => {
            total += file.originalSize;
            return total <= MOST_UNZIPPED;
          },
        },
        (error, files) => {
          if (total > MOST_UNZIPPED) reject(tooLarge());
          else if (error) reject(broken(error));
          else resolve(files);
        },
      );
    } catch (error) {
      reject(broken(error));
    }
  });
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'This file unfolds to far more than a journal would hold, so it was not opened.',
  );
}
