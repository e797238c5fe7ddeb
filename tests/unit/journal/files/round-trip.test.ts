import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '@/locales/en.yml';
import { speak } from '@/utils/words/words';
import { entryOf, fileOf, journalIn } from './files';
import { journals } from './hostile';

const PASSPHRASE = 'four invented words, sealed';

const empty = { entries: [], drafts: [], versions: [] };
const megabyte = 'Éíreann 👋 "—\\\r\n'.repeat(75_000).slice(0, 1_000_000);

afterEach(() => speak(messages));

describe('out and in, to the letter', () => {
  it.each(['sidelight', 'markdown'] as const)('as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        journals.filter(
          (journal) => format === 'sidelight' || Object.values(journal).flat().length > 0,
        ),
        async (journal) => {
          expect(await journalIn(await fileOf(journal, format))).toEqual(journal);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sealed', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (journal) => {
        const file = await fileOf(journal, 'sidelight', PASSPHRASE);
        expect(await journalIn(file, PASSPHRASE)).toEqual(journal);
      }),
      { numRuns: 4 },
    );
    // Making the keys takes its time, by design.
  }, 60_000);

  it.each(['sidelight', 'markdown'] as const)(
    'with a million characters, as %s',
    async (format) => {
      const journal = { ...empty, entries: [entryOf(1, { body: megabyte }), entryOf(2)] };
      expect(await journalIn(await fileOf(journal, format))).toEqual(journal);
    },
  );

  it('in as many batches as it takes', async () => {
    const entries = Array.from({ length: 1_000 }, (_, at) => entryOf(at + 1));
    expect(await journalIn(await fileOf({ entries }))).toEqual({ ...empty, entries });
  });

  it('is the same file whatever language the interface speaks', async () => {
    const journal = { ...empty, entries: [entryOf(1), entryOf(2, { title: '', body: '' })] };
    const bytes = async () =>
      Promise.all(
        (['sidelight', 'markdown'] as const).map(
          async (format) => new Uint8Array(await (await fileOf(journal, format)).arrayBuffer()),
        ),
      );
    const inEnglish = await bytes();
    speak(Object.fromEntries(Object.keys(messages).map((key) => [key, 'ŷŵ'])));
    expect(await bytes()).toEqual(inEnglish);
  });
});
