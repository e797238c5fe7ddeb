import type { Shelf } from '../shelf';
import type { Pack, PackInfo } from './pack';

/** A pack as it is listed: what it takes to fetch it. */
export type ListedPack = PackInfo & { upload: string; chunks: number };

type ReadChunk = (upload: string, chunk: number) => Promise<string | null>;

/** Packs that were fetched before, by what they are made of, which never changes. */
const fetched = new Map<string, Shelf>();

/** The packs with their cards. One that cannot be read is left out, and hides no other. */
export async function gather(listed: readonly ListedPack[], read: ReadChunk): Promise<Pack[]> {
  const packs = await Promise.all(
    listed.map(async ({ upload, chunks, ...info }) => {
      try {
        const shelf = fetched.get(upload) ?? (await shelfFrom(upload, chunks, read));
        return { ...info, shelf };
      } catch (error) {
        console.error(error);
        return undefined;
      }
    }),
  );
  for (const upload of fetched.keys()) {
    if (!listed.some((pack) => pack.upload === upload)) fetched.delete(upload);
  }
  return packs.filter((pack) => pack !== undefined);
}

async function shelfFrom(upload: string, chunks: number, read: ReadChunk): Promise<Shelf> {
  const texts = await Promise.all(Array.from({ length: chunks }, (_, at) => read(upload, at)));
  const shelf = JSON.parse(texts.join('')) as Shelf;
  fetched.set(upload, shelf);
  return shelf;
}
