import { zipSync, strToU8 } from 'fflate';
import { PackRefused, readPack } from '@/utils/guidance/packs/read-pack';
import type { WrittenPack } from '@/utils/guidance/packs/compile-pack';
import { faultLine } from '@/utils/guidance/compile/fault';

/** Packs of an invented trust, right and wrong, and what becomes of them. */

export const SOURCE = {
  body: 'Northmoor Invented Trust',
  document: 'Social media policy',
  country: 'UK',
  url: 'https://intranet.northmoor.example/policy',
};

export function card(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    slug: 'a-card',
    kind: 'policy',
    title: 'A card',
    answer: 'An answer.',
    themes: ['conduct'],
    next: 'What next?',
    synonyms: [],
    sources: [SOURCE],
    checked: '2026-11-01',
    reviewDue: '2027-11-01',
    body: 'What to do.',
    ...fields,
  };
}

export function pack(
  cards: readonly unknown[] = [card()],
  head: Record<string, unknown> = {},
): Record<string, unknown> {
  return { ...HEAD, ...head, cards };
}

export const HEAD = {
  type: 'sidelight-pack',
  version: 1,
  name: 'Social media at Northmoor',
  publisher: 'Northmoor Invented Trust',
};

/** One thing a line, as people write it. */
export const written = (data: unknown): string => JSON.stringify(data, null, 2);

export const jsonFile = (text: string): File => new File([text], 'pack.json');

export function zipFile(files: Readonly<Record<string, string>>): File {
  const bytes = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return new File([new Uint8Array(zipSync(Object.fromEntries(bytes)))], 'pack.zip');
}

const options = {
  isKnown: (slug: string) => slug === 'of-the-library',
  isBody: (name: string) => name === 'NMC',
};

export const read = (file: File): Promise<WrittenPack> => readPack(file, options);

/** Everything a file is refused for, a line each; empty when it is taken. */
export async function refusals(file: File): Promise<string[]> {
  try {
    await read(file);
    return [];
  } catch (error) {
    if (error instanceof PackRefused) return error.faults.map(faultLine);
    throw error;
  }
}
