import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import messages from '@/locales/en.yml';
import { makeArchive, readArchive } from '@/utils/journal/archive';
import { ArchiveError } from '@/utils/journal/archive-error';
import { crc32 } from '@/utils/journal/zip-sums';
import { makeMarkdown, readMarkdown } from '@/utils/journal/markdown';
import type { JournalContents } from '@/utils/messages/protocol';
import { speak } from '@/utils/words/words';
import { drafts, entries } from './sample';

const journals: fc.Arbitrary<JournalContents> = fc.record({
  entries: fc.uniqueArray(entries, { maxLength: 6, selector: (entry) => entry.id }),
  drafts: fc.uniqueArray(drafts, { maxLength: 2, selector: (draft) => draft.id }),
});
const byId = ({ entries: list, drafts: unfinished }: JournalContents) => ({
  entries: [...list].sort((a, b) => a.id.localeCompare(b.id)),
  drafts: [...unfinished].sort((a, b) => a.id.localeCompare(b.id)),
});

const [entry] = fc.sample(entries, { numRuns: 1, seed: 3 }) as [
  typeof entries extends fc.Arbitrary<infer E> ? E : never,
];
const journalFile = (over: object) =>
  new Blob([
    JSON.stringify({
      type: 'sidelight-journal',
      version: 1,
      entries: [entry],
      drafts: [],
      ...over,
    }),
  ]);
/** A zip whose directory names that size for what is in it (APPNOTE 4.3.12, offset 24). */
function saidToUnfoldTo(size: number): Uint8Array<ArrayBuffer> {
  const bytes = zipSync({ 'journal.json': strToU8('{}') });
  const view = new DataView(bytes.buffer);
  const directory = Array.from(bytes.keys()).find(
    (at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32((directory ?? 0) + 24, size, true);
  return bytes;
}

const refusal = async (reading: Promise<unknown>): Promise<ArchiveError> => {
  const error: unknown = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArchiveError);
  return error as ArchiveError;
};

const bytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

afterEach(() => {
  vi.useRealTimers();
  speak(messages);
});

describe('out and in', () => {
  it('gives the same journal back from JSON', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (journal) => {
        expect(await readArchive(makeArchive(journal))).toEqual(journal);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same journal back from Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(
        journals.filter((journal) => journal.entries.length + journal.drafts.length > 0),
        async (journal) => {
          expect(byId(await readMarkdown(makeMarkdown(journal)))).toEqual(byId(journal));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same file whatever language the interface speaks', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
    const bare = { ...entry, title: '', body: '', sources: [] };
    const journal = { entries: [entry, { ...bare, id: entry.id.replace(/.$/, 'f') }], drafts: [] };
    const files = () => Promise.all([makeArchive(journal), makeMarkdown(journal)].map(bytes));
    const inEnglish = await files();
    speak(Object.fromEntries(Object.keys(messages).map((key) => [key, 'ŷŵ'])));
    expect(await files()).toEqual(inEnglish);
  });

  it('reads a journal.json that was taken out of its zip', async () => {
    expect(await readArchive(journalFile({}))).toEqual({ entries: [entry], drafts: [] });
  });
});

describe('a file that was damaged on its way', () => {
  it('is never read as other words, whichever bit of it is wrong', async () => {
    const whole = new Uint8Array(await makeArchive({ entries: [entry], drafts: [] }).arrayBuffer());
    const intact = { entries: [entry], drafts: [] };
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
        const bytes = whole.slice();
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        const read = await readArchive(new Blob([bytes])).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ArchiveError);
          return intact;
        });
        expect(read).toEqual(intact);
      }),
      { numRuns: 300 },
    );
  });

  it('has sums as zip has them', () => {
    // The check value that every description of CRC-32 names.
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });
});

describe('a file that is not right is refused whole, in plain words', () => {
  it.each<[string, () => Blob | Promise<Blob>, RegExp]>([
    ['no journal at all', () => new Blob(['holiday plans']), /not a journal/],
    ['an empty file', () => new Blob([]), /not a journal/],
    ['JSON of somebody else', () => new Blob(['{"type":"other"}']), /not a Sidelight journal/],
    ['a bare list', () => new Blob(['[]']), /not a Sidelight journal/],
    ['a zip of other things', () => new Blob([zipSync({ 'a.txt': strToU8('a') })]), /no Sidelight/],
    ['a newer version', () => journalFile({ version: 99 }), /newer Sidelight/],
    [
      'a zip cut short',
      () => makeArchive({ entries: [entry], drafts: [] }).slice(0, 200),
      /damaged|cut short/,
    ],
    [
      'a zip that unfolds without end',
      () => new Blob([saidToUnfoldTo(310 * 1024 * 1024)]),
      /far more/,
    ],
  ])('%s', async (_what, make, words) => {
    expect((await refusal(readArchive(await make()))).message).toMatch(words);
  });

  it('names each record and field that is wrong', async () => {
    const bad = [
      { ...entry, minutes: -1 },
      { ...entry, id: 'nonsense', title: 'The title' },
      { ...entry, id: undefined },
      'no record',
    ];
    const { message, problems } = await refusal(readArchive(journalFile({ entries: bad })));
    expect(message).toContain('nothing was imported');
    expect(problems.join('\n')).toMatch(/Entry 1.*minutes/);
    expect(problems.join('\n')).toMatch(/Entry 2.*The title.*“id” is not an id/);
    expect(problems.join('\n')).toMatch(/Entry 3.*“id” is missing/);
    expect(problems.join('\n')).toMatch(/Entry 4/);
  });

  it('does not let one id stand for two records', async () => {
    const { problems } = await refusal(readArchive(journalFile({ entries: [entry, entry] })));
    expect(problems.join()).toContain('same id');
  });

  it('takes nothing from a hostile file but the fields of an entry', async () => {
    const hostile = `{"type":"sidelight-journal","version":1,"drafts":[],"entries":[${JSON.stringify(
      { ...entry, body: '<img src=x onerror=alert(1)>', script: 'alert(1)' },
    ).replace('{', '{"__proto__":{"polluted":true},')}]}`;
    const { entries: read } = await readArchive(new Blob([hostile]));
    expect(Object.keys(read[0] ?? {})).not.toContain('script');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((read[0] as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses addresses that could run something', async () => {
    const source = {
      platform: 'x',
      permalink: 'javascript:alert(1)',
      postedAt: null,
      hashtags: [],
    };
    const { problems } = await refusal(
      readArchive(journalFile({ entries: [{ ...entry, sources: [source] }] })),
    );
    expect(problems.join()).toContain('not a web address');
  });

  it('says which Markdown file and line is wrong', async () => {
    const zip = (text: string) => new Blob([zipSync({ 'day.md': strToU8(text) })]);
    expect((await refusal(readMarkdown(zip('no front matter')))).problems.join()).toContain(
      'day.md',
    );
    const broken = await refusal(readMarkdown(zip('---\nid: "a\n---\nbody\n')));
    expect(broken.problems.join()).toMatch(/day\.md, line \d/);
  });
});
