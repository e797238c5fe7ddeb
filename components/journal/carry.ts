import { makeArchive, readArchive } from '@/utils/journal/archive';
import { ArchiveError } from '@/utils/journal/archive-error';
import { makeMarkdown, readMarkdown } from '@/utils/journal/markdown';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import type { ImportReply, JournalContents } from '@/utils/messages/protocol';
import { problemOf } from '@/components/ui/problem';

// Loaded when the journal is taken out or brought in, and not before.

export type ExportFormat = 'json' | 'markdown';

/** Milliseconds for which a download may still be read; the browser does not say when it is done. */
const DOWNLOAD_LASTS = 60_000;

/** Hands the whole journal to the browser as a file to keep. Resolves with the file's name. */
export async function exportJournal(format: ExportFormat): Promise<string> {
  const contents = await ask('journal/export', null);
  const blob = format === 'json' ? makeArchive(contents) : makeMarkdown(contents);
  const day = new Date().toISOString().slice(0, 10);
  const name =
    format === 'json' ? `sidelight-journal-${day}.zip` : `sidelight-journal-${day}-markdown.zip`;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_LASTS);
  return name;
}

/**
 * Brings in what either export made: everything in the file, or nothing.
 *
 * @throws {ArchiveError | SidelightError} with nothing changed
 */
export async function importJournal(file: Blob): Promise<ImportReply> {
  const contents = await readEither(file);
  return ask('journal/import', { importId: uuidv7(), ...contents });
}

/** What is wrong, and where in the file, in words to show. */
export function faultOf(error: unknown): { sentence: string; points: readonly string[] } {
  return error instanceof ArchiveError
    ? { sentence: error.message, points: error.problems }
    : { sentence: problemOf(error), points: [] };
}

/** A zip without a journal file may be one of Markdown; if it is neither, the first fault counts. */
async function readEither(file: Blob): Promise<JournalContents> {
  try {
    return await readArchive(file);
  } catch (asArchive) {
    if (!(asArchive instanceof ArchiveError) || asArchive.problems.length > 0) throw asArchive;
    try {
      return await readMarkdown(file);
    } catch (asMarkdown) {
      const saysMore = asMarkdown instanceof ArchiveError && asMarkdown.problems.length > 0;
      throw saysMore ? asMarkdown : asArchive;
    }
  }
}
