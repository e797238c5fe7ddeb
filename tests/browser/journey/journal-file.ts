import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Batch } from '@/utils/journal/files/contents';

/** The files of a zip, by name. */
export async function filesIn(zip: string): Promise<Record<string, string>> {
  const files = unzipSync(await readFile(zip));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What is compared when a journal has been out and in again. */
export type JournalContents = Pick<Batch, 'entries' | 'drafts'>;

/** The journal in an export of the JSON kind. */
export async function journalIn(zip: string): Promise<JournalContents> {
  const text = (await filesIn(zip))['journal.json'];
  if (text === undefined) throw new Error(`There is no journal.json in ${zip}.`);
  const { type, entries, drafts } = JSON.parse(text) as JournalContents & { type: string };
  if (type !== 'sidelight-journal') throw new Error(`${zip} says it is of type ${type}.`);
  return { entries, drafts };
}
