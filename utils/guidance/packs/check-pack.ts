import type { Fault } from '../compile/fault';
import { library } from '../library';
import type { CompileOptions, WrittenPack } from './compile-pack';
import { PackRefused, readPack } from './read-pack';

export type CheckedPack = WrittenPack;

/** Why a file is no pack: told up to a limit, and how many faults there are. */
export interface Refusal {
  faults: readonly Fault[];
  count: number;
}

/** Reads a file that somebody chose, against the cards that come with the package. */
export async function checkPack(
  file: File,
  options: Omit<CompileOptions, 'isKnown'>,
): Promise<CheckedPack | Refusal> {
  const { situations, bodies, guides, tips } = library;
  const known = new Set([...situations, ...bodies, ...guides, ...tips].map(({ slug }) => slug));
  try {
    return await readPack(file, { ...options, isKnown: (slug) => known.has(slug) });
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { faults: error.faults, count: error.count };
  }
}
