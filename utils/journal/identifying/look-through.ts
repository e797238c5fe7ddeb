import { contentOf, firstWords } from '../entry';
import type { EntryContent } from '../entry';
import type { Batch, Records } from '../files/contents';
import { openLooker } from './looker';

/** An entry with something in it that may say who somebody is. */
export interface Holding {
  id: string;
  /** Its title or first words; may be empty. */
  title: string;
  /** In the entry as it is, where that holds it; else in unsaved changes, or in what it was before. */
  where: 'entry' | 'bin' | 'draft' | 'earlier';
  /** Which unsaved changes. */
  draftId?: string;
}

/** Records on their way to a disk, and what was found in those that have passed. */
export interface Look {
  /** The same records, looked through beside the work that is done with them. */
  passing(records: Records): Records;
  /**
   * Resolves when all that has passed was looked through: undefined when it could not be.
   *
   * @param onProgress records looked through, of how many
   * @throws {DOMException} `AbortError`
   */
  end(
    signal: AbortSignal,
    onProgress: (done: number, of: number) => void,
  ): Promise<readonly Holding[] | undefined>;
  close(): void;
}

/** Records that may wait to be looked through: more of them would fill the memory. */
const MOST_WAITING = 5_000;

interface Looked extends Holding {
  content: EntryContent;
}

/** @param isInFile what of the journal goes into the file */
export function lookThrough(isInFile: (batch: Batch) => Batch): Look {
  const looker = openLooker();
  const held = new Map<string, Holding>();
  let passed = 0;
  let looked = 0;
  let failure: unknown;
  let onLooked: () => void = () => undefined;

  function look(records: readonly Looked[]) {
    passed += records.length;
    const found = looker.look(records.map(({ content }) => content));
    found.then(
      (holds) => {
        records.forEach(({ content: _content, ...holding }, at) => {
          // What the entry is now comes first, and names it.
          if (holds[at] === true && !held.has(holding.id)) held.set(holding.id, holding);
        });
        looked += records.length;
        onLooked();
      },
      (reason: unknown) => {
        failure ??= reason;
        onLooked();
      },
    );
  }

  /** Resolves when fewer than so many wait. */
  const room = (most: number) =>
    new Promise<void>((resolve) => {
      onLooked = () => {
        if (failure !== undefined || passed - looked <= most) resolve();
      };
      onLooked();
    });

  return {
    async *passing(records) {
      for await (const batch of records) {
        look(recordsOf(isInFile(batch)));
        await room(MOST_WAITING);
        yield batch;
      }
    },
    async end(signal, onProgress) {
      const first = looked;
      const all = room(0);
      const told = setInterval(() => onProgress(looked - first, passed - first), 100);
      try {
        await Promise.race([all, aborted(signal)]);
      } finally {
        clearInterval(told);
      }
      if (failure === undefined) return [...held.values()];
      console.error(failure);
      return undefined;
    },
    close: () => looker.close(),
  };
}

function recordsOf({ entries, drafts, versions }: Batch): Looked[] {
  return [
    ...entries.map((entry) =>
      looked(entry.id, contentOf(entry), entry.deletedAt === undefined ? 'entry' : 'bin'),
    ),
    ...drafts.map(({ id, entryId, content }) => ({
      ...looked(entryId ?? id, content, 'draft'),
      draftId: id,
    })),
    ...versions.map((version) => looked(version.id, contentOf(version), 'earlier')),
  ];
}

function looked(id: string, content: EntryContent, where: Holding['where']): Looked {
  return { id, title: firstWords(content), where, content };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
}
