// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '@/components/journal/journal';
import type { Place } from '@/components/journal/place';
import { Toasts } from '@/components/ui/toast';
import { emptyContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { ask, openJournal } from './background';

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
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  expect(focused()).toBe(title);
}

/** The entry in the list that begins so has the focus. */
const isReadFrom = (title: string) =>
  vi.waitFor(() => {
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
  await ask('journal/import', { importId: uuidv7(), entries: [entry], drafts: [] });
  return entry.id;
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
      await ask('entries/delete', { id: await write(title) });
    }
    open({ at: 'bin' });
    await openEntry('Thrown away');
    await press('Back to the bin');
    await isReadFrom('Thrown away');
    expect(document.querySelector('h2')?.textContent).toBe('Bin');
  });

  it('stays with an entry that is restored while it is open', async () => {
    await ask('entries/delete', { id: await write('Wanted after all') });
    open({ at: 'bin' });
    await openEntry('Wanted after all');
    await press('Restore');
    await vi.waitUntil(() => document.body.textContent.includes('Back in your journal.'));
    await vi.waitFor(() => expect(focused()).toBe('Wanted after all'));
  });
});

describe('the bin', () => {
  it('goes on at the next entry when one is restored, and at the search after the last', async () => {
    for (const title of ['Older', 'Newer']) {
      await ask('entries/delete', { id: await write(title) });
    }
    render(<Opened roomy at={{ at: 'bin' }} />, document.body);
    await press('Restore');
    await isReadFrom('Older');
    await vi.waitUntil(() => document.body.textContent.includes('1 entry in the bin.'));
    await press('Restore');
    await vi.waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toBe('Search the bin');
    });
  });
});

describe('a list', () => {
  it('goes on at the first of the entries that more of it brings', async () => {
    for (let number = 0; number < 50; number += 1) await write(`Number ${number}`);
    render(<Opened roomy />, document.body);
    await press('Show more');
    // Fifty new ones and the first of the three that were there fill what is shown at once.
    await isReadFrom('First');
  });

  it('leaves the focus to whoever types', async () => {
    render(<Opened roomy={false} />, document.body);
    await openEntry('Second');
    await press('Delete');
    await isReadFrom('Third');
    const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
    await press('Undo');
    box.focus();
    box.value = 'se';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() => expect(document.body.textContent).toContain('1 entry found.'));
    expect(document.activeElement).toBe(box);
  });
});
