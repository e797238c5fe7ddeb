import type { Fault } from '../compile/fault';
import { library } from '../library';
import { fold } from '../terms';
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
  options: Omit<CompileOptions, 'isKnown' | 'isBody'>,
): Promise<CheckedPack | Refusal> {
  const { situations, bodies, guides, tips, crisisLines } = library;
  const cards = [...situations, ...bodies, ...guides, ...tips, ...crisisLines];
  const known = new Set(cards.map(({ slug }) => slug));
  const names = new Set(
    [
      'Sidelight',
      ...bodies.map(({ body }) => body),
      ...crisisLines.map(({ name }) => name),
      ...cards.flatMap(({ sources }) => sources.map(({ body }) => body)),
    ].map(fold),
  );
  try {
    return await readPack(file, {
      ...options,
      isKnown: (slug) => known.has(slug),
      isBody: (name) => names.has(fold(name)),
    });
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return { faults: error.faults, count: error.count };
  }
}
