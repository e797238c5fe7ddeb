// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '@/components/journal/journal';
import type { Place } from '@/components/journal/place';
import { Toasts } from '@/components/ui/toast';
import { emptyContent } from '@/utils/journal/entry';
import type { Entry } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask, openJournal } from './background';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./background'));

interface OpenedProps {
  roomy: boolean;
  at?: Place;
}

function Opened({ roomy, at = { at: 'list' } }: OpenedProps) {
  const [place, setPlace] = useState(at);
  return (
    <Toasts>
      <Journal place={place} onGo={setPlace} roomy={roomy} />
    </Toasts>
  );
}

const LISTED = 'ul.ui-items > li button:first-of-type';
const focused = () => document.activeElement?.textContent ?? '';

async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  );
  button.focus();
  button.click();
}

async function openEntry(title: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll<HTMLElement>(LISTED)].find(({ textContent }) =>
      textContent.startsWith(title),
    ),
  );
  button.focus();
  button.click();
  await eventually(() => expect(document.activeElement?.tagName).toBe('H2'));
  expect(focused()).toBe(title);
}

/** The entry in the list that begins so has the focus. */
const isReadFrom = (title: string) =>
  eventually(() => {
    expect(document.activeElement?.matches(LISTED)).toBe(true);
    expect(focused().startsWith(title)).toBe(true);
  });

/** Each a minute newer than the one before. */
let minute = 0;

async function write(title: string): Promise<string> {
  minute += 1;
  const at = new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
  const entry = {
    ...emptyContent(),
    title,
    id: uuidv7(),
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
  await bringIn([entry]);
  return entry.id;
}

async function bringIn(entries: Entry[]): Promise<void> {
  const importId = uuidv7();
  await ask('import/begin', { importId, records: entries.length });
  await ask('import/add', { importId, part: 0, entries, drafts: [], versions: [] });
  await ask('import/commit', { importId, parts: 1 });
}

const key = (name: string, more: KeyboardEventInit = {}) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
  );

const box = () => document.querySelector<HTMLInputElement>('input[type=search]')!;

function search(text: string): void {
  box().focus();
  box().value = text;
  box().dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  await openJournal();
  for (const title of ['Third', 'Second', 'First']) await write(title);
});
afterEach(() => {
  render(null, document.body);
});

describe.each([
  ['in the sidebar', false],
  ['on its own page', true],
])('the journal %s', (_where, roomy) => {
  const open = (at?: Place) => {
    render(<Opened roomy={roomy} {...(at === undefined ? {} : { at })} />, document.body);
  };

  it('goes on where one was in the list when an entry is closed', async () => {
    open();
    await openEntry('Second');
    await press('All entries');
    await isReadFrom('Second');
  });

  it('goes on at the next entry when one is deleted, and at that one when it is brought back', async () => {
    open();
    await openEntry('Second');
    await press('Delete');
    await isReadFrom('Third');
    await press('Undo');
    await isReadFrom('Second');
  });

  it('goes on at the one before when the last is deleted', async () => {
    open();
    await openEntry('Third');
    await press('Delete');
    await isReadFrom('Second');
  });

  it('leads back to the bin from an entry that was opened there', async () => {
    for (const title of ['Thrown away', 'Not wanted either']) {
      await ask('entries/delete', { ids: [await write(title)] });
    }
    open({ at: 'bin' });
    await openEntry('Thrown away');
    await press('Back to the bin');
    await isReadFrom('Thrown away');
    expect(document.querySelector('h2')?.textContent).toBe('Bin');
  });

  it('stays with an entry that is restored while it is open', async () => {
    await ask('entries/delete', { ids: [await write('Wanted after all')] });
    open({ at: 'bin' });
    await openEntry('Wanted after all');
    await press('Restore');
    await vi.waitUntil(() => document.body.textContent.includes('Back in your journal.'));
    await eventually(() => expect(focused()).toBe('Wanted after all'));
  });
});

describe('the bin', () => {
  it('goes on at the next entry when one is restored, and at the search after the last', async () => {
    for (const title of ['Older', 'Newer']) {
      await ask('entries/delete', { ids: [await write(title)] });
    }
    render(<Opened roomy at={{ at: 'bin' }} />, document.body);
    await press('Restore');
    await isReadFrom('Older');
    await vi.waitUntil(() => document.body.textContent.includes('1 entry in the bin.'));
    await press('Restore');
    await eventually(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Search the bin');
    });
  });
});

describe('a list', () => {
  it('is as long as the journal, and draws the rows in view and the one that has the focus', async () => {
    const at = '2026-10-01T09:00:00.000Z';
    await bringIn(
      Array.from({ length: 300 }, (_, number) => ({
        ...emptyContent(),
        title: `Number ${number}`,
        id: uuidv7(),
        createdAt: at,
        updatedAt: at,
        revision: 1,
      })),
    );
    render(<Opened roomy />, document.body);
    const rows = () => [...document.querySelectorAll<HTMLElement>('ul.ui-items > li')];
    await eventually(() => expect(rows()[0]?.getAttribute('aria-setsize')).toBe('303'));
    expect(rows().length).toBeLessThan(60);
    rows()[0]?.querySelector('button')?.focus();
    key('End');
    await eventually(() => {
      const row = document.activeElement?.closest('li');
      expect(row?.getAttribute('aria-posinset')).toBe('303');
    });
  });

  it('never shows what an earlier question found', async () => {
    render(<Opened roomy={false} />, document.body);
    await vi.waitUntil(() => document.querySelector(LISTED));
    for (const text of ['s', 'se', 'sec', 'thi']) search(text);
    await eventually(() => expect(document.body.textContent).toContain('1 entry found.'));
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Thi',
    ]);
  });

  it('selects by Space, by Shift and all at once, deletes them together and brings them back', async () => {
    render(<Opened roomy />, document.body);
    const first = await vi.waitUntil(() => document.querySelector<HTMLElement>(LISTED));
    first.focus();
    key(' ');
    await eventually(() => expect(document.body.textContent).toContain('1 selected'));
    key('ArrowDown', { shiftKey: true });
    await eventually(() => expect(document.body.textContent).toContain('2 selected'));
    key('Escape');
    await eventually(() => expect(document.body.textContent).not.toContain('selected'));
    key('a', { ctrlKey: true });
    await eventually(() => expect(document.body.textContent).toContain('3 selected'));
    key('ArrowUp');
    key(' ');
    await eventually(() => expect(document.body.textContent).toContain('2 selected'));
    await press('Delete selected');
    await eventually(() => expect(document.body.textContent).toContain('1 entry.'));
    expect(document.body.textContent).toContain('2 entries moved to the bin.');
    await press('Undo');
    await eventually(() => expect(document.body.textContent).toContain('3 entries.'));
  });

  it('has filters that are words of the search', async () => {
    render(<Opened roomy />, document.body);
    await vi.waitUntil(() => document.querySelector(LISTED));
    search('kind:note from:yesterday ');
    await eventually(() => expect(document.body.textContent).toContain('Nothing found'));
    expect(document.body.textContent).toContain('“from:yesterday” names no day, month or year.');
    await press('Drop the filters');
    await eventually(() => expect(document.body.textContent).toContain('3 entries.'));
    expect(box().value).toBe('');
  });

  it('leaves the focus to whoever types', async () => {
    render(<Opened roomy={false} />, document.body);
    await openEntry('Second');
    await press('Delete');
    await isReadFrom('Third');
    await press('Undo');
    search('se');
    await eventually(() => expect(document.body.textContent).toContain('1 entry found.'));
    expect(document.activeElement).toBe(box());
  });
});

describe('the bin, when several are selected', () => {
  it('asks before it deletes for good', async () => {
    for (const title of ['Older', 'Newer'])
      await ask('entries/delete', { ids: [await write(title)] });
    render(<Opened roomy at={{ at: 'bin' }} />, document.body);
    const first = await vi.waitUntil(() => document.querySelector<HTMLElement>(LISTED));
    expect(document.body.textContent).toContain('What you delete is kept here for 30 days');
    expect(document.body.textContent).toContain('kept for 30 more days');
    first.focus();
    key('a', { ctrlKey: true });
    await press('Delete for good');
    const dialog = await vi.waitUntil(() => document.querySelector('dialog'));
    expect(dialog.textContent).toContain('Delete 2 entries for good?');
    expect((await ask('entries/ids', { query: '', bin: true })).ids).toHaveLength(2);
    [...dialog.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Delete for good')
      ?.click();
    await eventually(() => expect(document.body.textContent).toContain('The bin is empty'));
  });
});

describe('what is still to come', () => {
  it('is counted and listed when it is due, and marked as done with a way back', async () => {
    const due = new Date(Date.now() - 3 * 86_400_000).toISOString();
    const content = { ...emptyContent(), title: 'Met', followUps: [{ due, text: 'Ask again' }] };
    await ask('entries/save', { id: uuidv7(), baseRevision: 0, content });
    render(<Opened roomy at={{ at: 'follow-ups' }} />, document.body);
    await eventually(() => expect(document.body.textContent).toContain('1 follow-up is due.'));
    expect(document.body.textContent).toContain('Was due');
    await press('Done Ask again');
    await eventually(() => expect(document.body.textContent).toContain('Nothing to follow up'));
    await press('Undo');
    await eventually(() => expect(document.body.textContent).toContain('1 follow-up is due.'));
  });
});

describe('themes', () => {
  it('say what a new name will change, and become one with another of that name', async () => {
    for (const theme of ['listening', 'hearing']) {
      const content = { ...emptyContent(), title: theme, themes: [theme] };
      await ask('entries/save', { id: uuidv7(), baseRevision: 0, content });
    }
    render(<Opened roomy at={{ at: 'labels' }} />, document.body);
    await press('Rename hearing');
    const field = await vi.waitUntil(() =>
      document.querySelector<HTMLInputElement>('dialog input'),
    );
    expect(document.body.textContent).toContain('This changes 1 entry.');
    field.value = 'Listening';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() =>
      expect(document.body.textContent).toContain('There is “listening” already.'),
    );
    await press('Make them one');
    await eventually(async () => {
      expect((await ask('themes/list', null)).themes).toEqual([{ name: 'listening', count: 2 }]);
    });
  });
});

describe('the calendar', () => {
  it('counts the entries of each day, and lists those of the one that is chosen', async () => {
    const startedAt = new Date(2026, 9, 14, 12).toISOString();
    const content = { ...emptyContent(), title: 'In October', startedAt };
    await ask('entries/save', { id: uuidv7(), baseRevision: 0, content });
    render(<Opened roomy at={{ at: 'calendar', on: '2026-10' }} />, document.body);
    const day = (name: string) =>
      [...document.querySelectorAll<HTMLElement>('[role=gridcell] button')].find(
        ({ textContent }) => textContent.startsWith(name),
      );
    const chosen = await vi.waitUntil(() => day('14 October 2026, 1 entry'));
    chosen.focus();
    chosen.click();
    await eventually(() => {
      expect(document.querySelector(LISTED)?.textContent).toContain('In October');
    });
    key('PageDown');
    await eventually(() => expect(focused().startsWith('14 November 2026, no entries')).toBe(true));
  });
});

describe('a new entry', () => {
  it('of any kind is written in the editor, and is in the list when it is saved', async () => {
    render(<Opened roomy />, document.body);
    await press('New entry');
    await press('Note');
    const title = await vi.waitUntil(() =>
      [...document.querySelectorAll('label')]
        .find(({ textContent }) => textContent === 'Title')
        ?.parentElement?.querySelector('input'),
    );
    title.value = 'Written here';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    await press('Save');
    await eventually(() => expect(focused()).toBe('Written here'));
    const { entries } = await ask('entries/list', { query: '', bin: false, offset: 0, limit: 9 });
    expect(entries[0]).toMatchObject({ title: 'Written here', kind: 'note' });
    expect(await ask('drafts/list', null)).toEqual([]);
  });
});
