import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readJournalFile } from '@/utils/journal/files/read-file';
import type { Entry } from '@/utils/journal/entry';
import { entryOf, fileOf, journalIn, refusal, zip } from './files';

const full = entryOf(1, {
  title: 'A quiet answer',
  body: 'C:\\notes, with *stars*.',
  themes: ['peer support', 'starred'],
  model: 'driscoll',
  sections: { 'driscoll.what': 'Somebody asked.', 'driscoll.so-what': ' ' },
  hashtags: ['PretendWardChat'],
  minutes: 45,
  standards: [{ framework: 'NMC Code', code: '20.10' }],
});
const binned = entryOf(2, { deletedAt: '2026-11-21T09:00:00.000Z' });
const out = { entries: [full, binned], drafts: [], versions: [entryOf(1)] };

const textOf = async (file: Blob) => file.text();
const contentOf = ({ title, body, themes, createdAt, kind }: Entry) => ({
  title,
  body,
  themes,
  createdAt,
  kind,
});

describe('jrnl', () => {
  // As `jrnl --format json` writes it, with invented entries.
  const jrnl = JSON.stringify(
    {
      tags: { '@kettle': 1 },
      entries: [
        {
          title: 'Put the @kettle on.',
          body: '',
          date: '2026-11-20',
          time: '08:05',
          tags: ['@kettle'],
          starred: true,
        },
        {
          title: '',
          body: 'No title.',
          date: '2026-11-21',
          time: '20:00',
          tags: [],
          starred: false,
        },
      ],
    },
    null,
    2,
  );

  it('goes out with title, text, day, tags and star, and without the bin', async () => {
    const { tags, entries } = JSON.parse(await textOf(await fileOf(out, 'jrnl'))) as {
      tags: unknown;
      entries: unknown[];
    };
    expect(tags).toEqual({ '@peer-support': 1 });
    expect(entries).toEqual([
      {
        title: 'A quiet answer',
        body: 'C:\\notes, with *stars*.\n\nWhat?\nSomebody asked.',
        date: expect.stringMatching(/^2026-11-0[12]$/) as string,
        time: expect.stringMatching(/^\d\d:01$/) as string,
        tags: ['@peer-support'],
        starred: true,
      },
    ]);
  });

  it('comes in, by the clock on the wall, tags as themes', async () => {
    const { entries } = await journalIn(new Blob([jrnl]));
    expect(entries.map(contentOf)).toEqual([
      {
        title: 'Put the @kettle on.',
        body: '',
        themes: ['kettle', 'starred'],
        createdAt: new Date('2026-11-20T08:05').toISOString(),
        kind: 'note',
      },
      {
        title: '',
        body: 'No title.',
        themes: [],
        createdAt: new Date('2026-11-21T20:00').toISOString(),
        kind: 'moment',
      },
    ]);
  });

  it('comes in under the same ids each time, and the same words once', async () => {
    const once = await journalIn(new Blob([jrnl]));
    expect(await journalIn(new Blob([jrnl]))).toEqual(once);
    const { entries } = JSON.parse(jrnl) as { entries: object[] };
    const twice = JSON.stringify({ entries: [...entries, ...entries] });
    expect(await journalIn(new Blob([twice]))).toEqual(once);
    expect(once.entries[0]?.id.charAt(14)).toBe('7');
  });

  it('says what is wrong with it, entry by entry', async () => {
    const bad = {
      entries: [
        { title: 'Late', date: '2026-13-40', time: '8' },
        { title: 1, date: '2026-01-01' },
      ],
    };
    const { problems } = await refusal(new Blob([JSON.stringify({ tags: {}, ...bad })]));
    expect(problems).toEqual([
      'Entry 1 (“Late”): “date” is not a date and time.',
      'Entry 1 (“Late”): “time” is not a date and time.',
      'Entry 2: “title” cannot be read.',
    ]);
  });
});

describe('Day One', () => {
  // As Day One's export is built, with an invented entry.
  const dayOne = {
    metadata: { version: '1.0' },
    entries: [
      {
        uuid: '959E7A13B3B649D681DC573DB7E07967',
        creationDate: '2026-11-20T19:30:51Z',
        modifiedDate: '2026-11-20T19:46:02Z',
        timeZone: 'Europe/London',
        text: '# A walk\\!\n\n![](dayone-moment://D102C64516364C2195B19636EAC9FE9F)\nBy the *canal*\\.',
        tags: ['walks'],
        starred: true,
        richText: '{}',
        photos: [{ identifier: 'D102C64516364C2195B19636EAC9FE9F', md5: 'aa', type: 'jpeg' }],
      },
      { uuid: 'A'.repeat(32), creationDate: '2026-11-21T08:00:00Z' },
    ],
  };
  const file = (text = JSON.stringify(dayOne, null, 2)) =>
    zip({ 'Journal.json': text, 'photos/aa.jpeg': 'no real picture' });

  it('comes in, and says that the photo is left out', async () => {
    const read = await readJournalFile(file());
    expect(read).toMatchObject({ format: 'day-one', entries: 2, others: 1 });
    const [walk, bare] = (await journalIn(file())).entries;
    expect(walk).toMatchObject({
      title: 'A walk!',
      body: 'By the *canal*.',
      themes: ['walks', 'starred'],
      kind: 'note',
      createdAt: '2026-11-20T19:30:51.000Z',
      updatedAt: '2026-11-20T19:46:02.000Z',
    });
    expect(bare).toMatchObject({ title: '', body: '', kind: 'moment' });
    expect(await journalIn(file())).toEqual(await journalIn(file()));
  });

  it('is known by what is in it, whatever it is called and however it is ordered', async () => {
    const turned = JSON.stringify({ entries: dayOne.entries, metadata: dayOne.metadata });
    expect(await journalIn(zip({ 'journal.json': turned }))).toEqual(await journalIn(file()));
  });

  it('goes out as a zip that it can be read from again', async () => {
    const made = await fileOf(out, 'day-one');
    const files = unzipSync(new Uint8Array(await made.arrayBuffer()));
    const journal = JSON.parse(strFromU8(files['Journal.json']!)) as typeof dayOne;
    expect(journal.metadata).toEqual({ version: '1.0' });
    expect(journal.entries).toEqual([
      {
        uuid: '0199F0A0000070008000000000000001',
        creationDate: '2026-11-01T09:01:00Z',
        modifiedDate: '2026-11-01T09:01:00Z',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        text: '# A quiet answer\n\nC:\\\\notes, with *stars*.\n\nWhat?\nSomebody asked.',
        tags: ['peer support'],
        starred: true,
      },
    ]);
    const [again] = (await journalIn(made)).entries;
    expect(again).toMatchObject({
      title: full.title,
      body: `${full.body}\n\nWhat?\nSomebody asked.`,
      themes: ['peer support', 'starred'],
    });
  });
});

describe('Markdown', () => {
  it('begins with the fields that Joplin knows', async () => {
    const source = {
      platform: 'x',
      permalink: 'https://x.com/ines_example/status/19',
      postedAt: null,
      handle: 'ines_example',
      hashtags: [],
    };
    const made = await fileOf({ entries: [{ ...full, sources: [source] }] }, 'markdown');
    const [[name, bytes] = []] = Object.entries(
      unzipSync(new Uint8Array(await made.arrayBuffer())),
    );
    expect(name).toBe(`2026-11-01 a-quiet-answer ${full.id}.md`);
    expect(strFromU8(bytes!)).toMatch(
      /^---\ntitle: "A quiet answer"\ncreated: 2026-11-01 09:01:00Z\nupdated: 2026-11-01 09:01:00Z\nsource: "https:\/\/x\.com\/ines_example\/status\/19"\nauthor: "ines_example"\ntags: \["peer support","starred"\]\nsidelight: 2\n[^]*\n---\n\nC:\\notes, with \*stars\*\.\n$/,
    );
  });

  it('is still read after an editor wrote the fields in its own way', async () => {
    const made = await fileOf({ entries: [full] }, 'markdown');
    const [[name, bytes] = []] = Object.entries(
      unzipSync(new Uint8Array(await made.arrayBuffer())),
    );
    const edited = strFromU8(bytes!)
      .replace('title: "A quiet answer"', 'title: Another # title')
      .replace('tags: ["peer support","starred"]', "tags:\n  - 'peer support'\n  - kettle");
    const [read] = (await journalIn(zip({ [name!]: edited }))).entries;
    expect(read).toEqual({ ...full, title: 'Another', themes: ['peer support', 'kettle'] });
  });

  it('of Joplin comes in too', async () => {
    // In the form of the examples in Joplin's specification, with invented words.
    const note = `---
title: Frogs
source: https://a.example/frogs
author: '@ines_example'
created: 2021-05-01 16:40:00Z
updated: 2021-06-17 23:59:00Z
latitude: 37.084021
completed?: no
tags:
  - Reference
  - Cool
---

They were in the pond.
`;
    const file = zip({ 'Pond/Frogs.md': note, '_resources/frog.jpg': 'no real picture' });
    expect(await readJournalFile(file)).toMatchObject({ format: 'markdown', others: 1 });
    const { entries } = await journalIn(file);
    expect(entries).toMatchObject([
      {
        kind: 'note',
        title: 'Frogs',
        body: 'They were in the pond.',
        themes: ['Reference', 'Cool'],
        createdAt: '2021-05-01T16:40:00.000Z',
        updatedAt: '2021-06-17T23:59:00.000Z',
        sources: [{ permalink: 'https://a.example/frogs', handle: 'ines_example' }],
      },
    ]);
    expect(await journalIn(file)).toEqual({ entries, drafts: [], versions: [] });
  });
});

describe('CSV', () => {
  it('is a table that a spreadsheet takes for words, quotes and all', async () => {
    const entries = [
      { ...full, title: '=HYPERLINK("https://a.example")', sections: {} },
      {
        ...full,
        id: entryOf(3).id,
        title: '+44',
        body: 'a "quoted" word,\nand a line',
        sections: {},
      },
      binned,
    ];
    const bytes = new Uint8Array(await (await fileOf({ entries }, 'csv')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    const [head, first, ...more] = text.split('\r\n');
    expect(head).toMatch(/^Date,Kind,Title,Minutes,Participatory minutes,What you wrote,Standards/);
    expect(first).toContain(
      `,Reflection,"'=HYPERLINK(""https://a.example"")",45,,"C:\\notes, with *stars*.",NMC Code 20.10,peer support; starred,#PretendWardChat,`,
    );
    expect(more.join()).toContain(`,'+44,45,,"a ""quoted"" word,\nand a line",`);
    expect(text.split('\r\n').length).toBe(4);
  });
});
