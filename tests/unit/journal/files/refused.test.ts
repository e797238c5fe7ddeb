import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJournalFile } from '@/utils/journal/files/read-file';
import { entryOf, fileOf, journalIn, refusal, zip } from './files';

const entry = entryOf(1);
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

// Hostile files are large.
describe('a file that is not right is refused whole, in plain words', { timeout: 60_000 }, () => {
  it.each<[string, () => Blob | Promise<Blob>, RegExp]>([
    ['no journal at all', () => new Blob(['holiday plans']), /not a journal/],
    ['an empty file', () => new Blob([]), /not a journal/],
    ['JSON of somebody else', () => new Blob(['{"type":"other"}']), /not a Sidelight journal/],
    ['a bare list', () => new Blob(['[]']), /not a Sidelight journal/],
    ['a zip of other things', () => zip({ 'a.txt': 'a', 'b.json': '[1]' }), /no Sidelight/],
    ['a newer version', () => journalFile({ version: 99 }), /newer Sidelight/],
    ['newer Markdown', () => zip({ 'a.md': '---\nsidelight: 99\n---\n\na\n' }), /newer Sidelight/],
    ['JSON cut short', () => journalFile({}).slice(0, 200), /damaged/],
    [
      'a zip cut short',
      async () => (await fileOf({ entries: [entry] })).slice(0, 200),
      /cut short/,
    ],
    ['words after the journal', () => new Blob([journalFile({}), 'x']), /damaged/],
    ['a list twice', () => new Blob(['{"entries":[],"entries":[]}']), /damaged/],
    ['bytes that are no text', () => new Blob(['{"type":"', new Uint8Array([0xff])]), /damaged/],
  ])('%s', async (_what, make, words) => {
    expect((await refusal(make())).message).toMatch(words);
  });

  it('names each record and field that is wrong', async () => {
    const bad = [
      { ...entry, minutes: -1 },
      { ...entry, id: 'nonsense', title: 'The title' },
      { ...entry, id: undefined },
      'no record',
    ];
    const file = journalFile({ entries: bad, versions: [{ ...entry, createdAt: 'a Tuesday' }] });
    const { message, problems } = await refusal(file);
    expect(message).toContain('nothing was imported');
    expect(problems.join('\n')).toMatch(/Entry 1.*minutes/);
    expect(problems.join('\n')).toMatch(/Entry 2.*The title.*“id” is not an id/);
    expect(problems.join('\n')).toMatch(/Entry 3.*“id” is missing/);
    expect(problems.join('\n')).toMatch(/Entry 4/);
    expect(problems.join('\n')).toMatch(/Earlier version 1.*“createdAt” is not a date and time/);
  });

  it('says so when a list is missing', async () => {
    const { problems } = await refusal(journalFile({ entries: undefined, drafts: {} }));
    expect(problems).toEqual(['The list of entries is missing.', 'The list of drafts is missing.']);
  });

  it('does not let one id stand for two records', async () => {
    const { problems } = await refusal(journalFile({ entries: [entry, entry] }));
    expect(problems.join()).toContain('same id');
  });

  it('lists no more faults than anybody could read', async () => {
    const { problems } = await refusal(journalFile({ entries: Array(5_000).fill(0) }));
    expect(problems.length).toBe(1_000);
  });

  it('takes nothing from a hostile file but the fields of an entry', async () => {
    const hostile = `{"type":"sidelight-journal","version":1,"__proto__":{"polluted":true},"entries":[${JSON.stringify(
      { ...entry, body: '<img src=x onerror=alert(1)>', script: 'alert(1)' },
    ).replace('{', '{"__proto__":{"polluted":true},')}]}`;
    const [read] = (await journalIn(new Blob([hostile]))).entries;
    expect(Object.keys(read ?? {})).not.toContain('script');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((read as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('refuses addresses that could run something', async () => {
    const source = {
      platform: 'x',
      permalink: 'javascript:alert(1)',
      postedAt: null,
      hashtags: [],
    };
    const { problems } = await refusal(journalFile({ entries: [{ ...entry, sources: [source] }] }));
    expect(problems.join()).toContain('not a web address');
  });

  it('refuses a record that would fill the memory, before it does', async () => {
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(strToU8('{"type":"sidelight-journal","x":"')),
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20).fill(0x61)),
    });
    const file = {
      size: 1,
      slice: () => new Blob(['{']),
      stream: () => endless,
    } as unknown as Blob;
    expect((await refusal(file)).message).toMatch(/damaged/);
  });

  it('refuses a zip that unfolds without end, before it does', async () => {
    const bomb = zipSync({ 'day.md': new Uint8Array(40 * 1024 * 1024) });
    const { message } = await refusal(new Blob([bomb]));
    expect(message).toMatch(/far more/);
  });

  it('says which Markdown file and line is wrong', async () => {
    expect((await refusal(zip({ 'day.md': 'no front matter' }))).problems.join()).toContain(
      'day.md',
    );
    const broken = await refusal(zip({ 'day.md': '---\nid: "a\n---\nbody\n' }));
    expect(broken.problems.join()).toMatch(/day\.md, line \d/);
  });
});

it('stops reading when it is told to', async () => {
  const entries = Array.from({ length: 2_000 }, (_, at) => entryOf(at + 1));
  const file = await fileOf({ entries });
  const control = new AbortController();
  const reading = readJournalFile(file, {
    signal: control.signal,
    onProgress: () => control.abort(),
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});
