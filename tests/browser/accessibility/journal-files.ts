import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft, Entry, EntryContent } from '@/utils/journal/entry';
import { OWN_TYPE } from '@/utils/journal/files/json/own-json';

/** Files to bring in, on this machine's disk. */
export interface JournalFiles {
  /** A small journal with something of everything an entry can show. */
  good: string;
  /** More faults than are shown one by one. */
  broken: string;
  dispose(): Promise<void>;
}

/** A word of the entries that stands in no card, and one that stands in both. */
export const OWN_WORD = 'kettle';
export const SHARED_WORD = 'followed';

/** Titles of the entry with the most to show, and of the one that waits in the bin. */
export const FULL = 'The first time I asked before answering';
export const BINNED = 'A note for nobody';

export async function makeJournalFiles(): Promise<JournalFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sidelight-accessibility-'));
  const good = path.join(folder, 'good.json');
  const broken = path.join(folder, 'broken.json');
  await writeFile(good, JSON.stringify(GOOD));
  await writeFile(broken, JSON.stringify(BROKEN));
  return { good, broken, dispose: () => rm(folder, { recursive: true, force: true }) };
}

const DAY = '2026-11-20T19:30:00.000Z';

function entry(number: number, content: Partial<EntryContent>, more: Partial<Entry> = {}): Entry {
  const id = `0199f0a0-0000-7000-8000-00000000000${number}`;
  const times = { createdAt: DAY, updatedAt: DAY, revision: 1 };
  return { id, ...emptyContent(), ...content, ...times, ...more };
}

const full: Partial<EntryContent> = {
  kind: 'reflection',
  title: FULL,
  body: 'She had written twice before I saw it.\nI put the kettle on before I wrote back.',
  model: 'gibbs',
  sections: {
    'gibbs.description': 'Someone asked about a new tablet, in public, late at night.',
    'gibbs.analysis': 'The first answer would have been the quick one, and about the tablet.',
    'gibbs.action-plan':
      'Ask what prompted the question. Keep the number of the pharmacy line at hand.',
    // As an import may bring it.
    'Was ich mitnehme': 'Erst fragen.',
  },
  sources: [
    {
      platform: 'x',
      permalink: 'https://x.com/ines_example/status/1991000000000000001',
      postedAt: DAY,
      handle: 'ines_example',
      quote: 'A good conversation about sleep today.\nMostly I listened.',
      hashtags: ['PretendWardChat'],
    },
    { platform: 'x', permalink: null, postedAt: null, hashtags: [] },
    {
      platform: 'rehearsal',
      permalink: 'https://rehearsal.sidelight.example/noor_next_door/105',
      postedAt: null,
      hashtags: [],
    },
  ],
  themes: ['listening', 'being found'],
  hashtags: ['PretendWardChat'],
  startedAt: '2026-11-19T20:00:00.000Z',
  endedAt: '2026-11-19T21:00:00.000Z',
  minutes: 60,
  participatoryMinutes: 45,
  feelings: 4,
  confidence: 3,
  followUps: [
    { due: '2041-05-04T00:00:00.000Z', text: 'Ask the team how they word it.' },
    { due: DAY, text: 'Thank her.', doneAt: DAY },
  ],
  peer: { role: 'Supervisor', discussedAt: DAY, learned: 'To answer once, and kindly.' },
  standards: [{ framework: 'NMC Code', code: 'Preserve safety' }],
  evidence: [{ name: 'The chat, in outline', kind: 'notes', note: 'In the team folder.' }],
};

/** What that entry was at first. */
const EARLIER: Partial<EntryContent> = {
  kind: 'moment',
  title: FULL,
  body: 'She had written before I saw it.\nI wrote back at once.',
};

const ENTRIES: Entry[] = [
  entry(1, full, { revision: 2, updatedAt: '2026-11-21T08:00:00.000Z' }),
  entry(2, { body: 'Someone I support followed me today, and it was a kind of hello.' }),
  entry(3, {
    kind: 'event',
    title: 'Pretend ward chat',
    // Longer than any line there is room for.
    body: 'To read again: https://leaflets.example.org/talking-about-online-life/2026/draft-3/notes',
  }),
  entry(4, { kind: 'note', title: BINNED }, { deletedAt: '2026-11-21T09:00:00.000Z' }),
];

/** Changes to an entry, begun and not saved. */
const CHANGES: Draft = {
  id: '0199f0a0-0000-7000-8000-0000000000d1',
  entryId: entry(3, {}).id,
  baseRevision: 1,
  content: { ...emptyContent('event'), title: 'Pretend ward chat', body: 'To read again, slowly.' },
  createdAt: DAY,
  updatedAt: DAY,
  revision: 1,
};

const GOOD = {
  type: OWN_TYPE,
  version: 2,
  exportedAt: DAY,
  entries: ENTRIES,
  drafts: [CHANGES],
  versions: [entry(1, EARLIER)],
};

const BROKEN = {
  type: OWN_TYPE,
  version: 1,
  exportedAt: DAY,
  entries: Array.from({ length: 20 }, (_, at) => ({ ...entry(1, {}), createdAt: `day ${at}` })),
};
