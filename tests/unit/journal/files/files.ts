import { zipSync } from 'fflate';
import { expect } from 'vitest';
import { emptyContent } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { ArchiveError } from '@/utils/journal/files/archive-error';
import type { Batch } from '@/utils/journal/files/contents';
import { makeJournalFile } from '@/utils/journal/files/make-file';
import type { FileFormat } from '@/utils/journal/files/make-file';
import { readJournalFile } from '@/utils/journal/files/read-file';

const NOW = new Date('2026-11-22T10:00:00Z');

/** A journal as it comes out of the store: entries, then drafts, then earlier versions. */
async function* records({ entries, drafts, versions }: Batch): AsyncGenerator<Batch> {
  const nothing = { entries: [], drafts: [], versions: [] };
  for (const entry of entries) yield { ...nothing, entries: [entry] };
  yield { ...nothing, drafts };
  yield await Promise.resolve({ ...nothing, versions });
}

export async function fileOf(
  journal: Partial<Batch>,
  format: FileFormat = 'sidelight',
  passphrase?: string,
): Promise<Blob> {
  const whole = { entries: [], drafts: [], versions: [], ...journal };
  return collect(await makeJournalFile(records(whole), { format, passphrase, time: NOW }));
}

const collect = (stream: ReadableStream<Uint8Array>): Promise<Blob> => new Response(stream).blob();

/** All that is in a file. */
export async function journalIn(file: Blob, passphrase?: string): Promise<Batch> {
  const read = await readJournalFile(file, { passphrase });
  const whole: Batch = { entries: [], drafts: [], versions: [] };
  for await (const { entries, drafts, versions } of read.batches()) {
    whole.entries.push(...entries);
    whole.drafts.push(...drafts);
    whole.versions.push(...versions);
  }
  expect({
    entries: whole.entries.length,
    drafts: whole.drafts.length,
    versions: whole.versions.length,
  }).toEqual({ entries: read.entries, drafts: read.drafts, versions: read.versions });
  return whole;
}

export const zip = (files: Record<string, string>): Blob =>
  new Blob([
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
      ),
    ),
  ]);

export async function refusal(file: Blob | Promise<Blob>, passphrase?: string) {
  const error: unknown = await readJournalFile(await file, { passphrase }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return error as ArchiveError;
}

export function entryOf(number: number, over: Partial<Entry> = {}): Entry {
  const time = new Date(Date.UTC(2026, 10, 1, 9, number)).toISOString();
  return {
    id: `0199f0a0-0000-7000-8000-${String(number).padStart(12, '0')}`,
    ...emptyContent('reflection'),
    title: `Entry of invented words, ${number}`,
    body: 'She had written twice before I saw it.\nI put the kettle on.',
    createdAt: time,
    updatedAt: time,
    revision: 1,
    ...over,
  };
}
