// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntryView } from '@/components/journal/entry-view';
import { Toasts } from '@/components/ui/toast';
import { eventually } from '@/tests/support/eventually';
import { contentOf, emptyContent } from '@/utils/journal/entry';
import type { Entry, EntryContent } from '@/utils/journal/entry';
import type { RequestName } from '@/utils/messages/protocol';

type Answer = (name: string, payload: unknown) => unknown;
const asked = vi.hoisted((): { answer: Answer } => ({ answer: () => undefined }));
vi.mock('@/utils/messages/client', () => ({
  ask: (name: RequestName, payload: unknown) => Promise.resolve(asked.answer(name, payload)),
  onNotice: () => undefined,
}));

const ID = '0192f000-0000-7000-8000-000000000001';
const DAYS = ['2026-11-20T12:00:00.000Z', '2026-11-21T12:00:00.000Z', '2026-11-22T12:00:00.000Z'];
const CONTENTS: EntryContent[] = [
  { ...emptyContent(), title: 'A reply', body: 'I waited a day.' },
  { ...emptyContent(), title: 'A reply', body: 'I waited a whole night.' },
  {
    ...emptyContent('reflection'),
    title: 'A reply',
    model: 'driscoll',
    sections: { 'driscoll.what': 'I waited a whole night.', 'driscoll.so-what': 'It was right.' },
    followUps: [{ due: '2026-12-01T00:00:00.000Z', text: 'Thank them.' }],
    themes: ['patience'],
    minutes: 20,
    feelings: 4,
  },
];

let entry: Entry;
let saved: unknown[];

function answer(name: string, payload: unknown): unknown {
  if (name === 'entries/versions') {
    return {
      versions: CONTENTS.map((content, at) => ({
        revision: at + 1,
        updatedAt: DAYS[at],
        content,
      })).reverse(),
    };
  }
  saved.push({ name, payload });
  return { entry: { ...entry, revision: entry.revision + 1 }, keptBoth: false, changed: 1 };
}

const nothing = () => undefined;
const shown = () => document.body.textContent;

async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith(name),
    ),
  );
  button.click();
}

beforeEach(() => {
  asked.answer = answer;
  saved = [];
  entry = {
    id: ID,
    ...CONTENTS[2]!,
    createdAt: DAYS[0]!,
    updatedAt: DAYS[2]!,
    revision: 3,
  };
  render(
    <Toasts>
      <EntryView entry={entry} onEdit={nothing} onDelete={nothing} onRestore={nothing} />
    </Toasts>,
    document.body,
  );
});
afterEach(() => {
  render(null, document.body);
});

describe('an entry that is read', () => {
  it('shows its sections by their steps, the model, and all that was filled in', () => {
    const headings = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['What?', 'So what?', 'Follow-ups']);
    expect(shown()).toContain('Written with: What? So what? Now what? (Borton 1970;');
    const labels = [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(labels).toEqual(['When, and how long', 'Themes', 'How it felt']);
    expect(shown()).toContain('20 minutes in all');
    expect(shown()).toContain('Good');
  });

  it('has its follow-ups ticked off', async () => {
    document.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await eventually(() =>
      expect(saved).toEqual([
        {
          name: 'follow-ups/set-done',
          payload: { id: ID, due: '2026-12-01T00:00:00.000Z', text: 'Thank them.', done: true },
        },
      ]),
    );
  });
});

describe('earlier versions', () => {
  beforeEach(async () => {
    await press('Earlier versions');
    await vi.waitUntil(() => document.querySelectorAll('ul.ui-items > li').length === 3);
  });

  it('are listed by their day, the entry as it is first', () => {
    const names = [...document.querySelectorAll('.ui-item__title')].map((item) => item.textContent);
    expect(names[0]).toContain('As it is now, 22 November 2026');
    expect(names[1]).toContain('21 November 2026 at');
    expect(names[1]).toContain('version 2');
    expect(names[2]).toContain('20 November 2026');
  });

  it('are compared word by word, the older before the newer', async () => {
    await press('21 November');
    await vi.waitUntil(() => document.querySelector('select'));
    const select = document.querySelector('select')!;
    select.selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    const removed = await vi.waitUntil(() => document.querySelector('p[dir] del'));
    expect(removed.textContent).toBe('Removed: day End of change. ');
    expect(document.querySelector('p[dir] ins')?.textContent).toBe(
      'Added: whole night End of change. ',
    );
  });

  it('come back as a new version, with a way back', async () => {
    await press('20 November');
    await press('Restore this version');
    await vi.waitUntil(() => shown().includes('That version is back.'));
    await press('Undo');
    await vi.waitUntil(() => shown().includes('As it was before.'));
    const at = (baseRevision: number, content: EntryContent) => ({
      name: 'entries/save',
      payload: { id: ID, baseRevision, content },
    });
    expect(saved).toEqual([at(3, CONTENTS[0]!), at(4, contentOf(entry))]);
    expect(document.querySelector('h2')?.textContent).toBe('A reply');
  });

  it('cannot be restored where the entry is so already', async () => {
    await press('As it is now');
    await vi.waitUntil(() => document.querySelector('select'));
    expect(shown()).not.toContain('Restore this version');
    await press('All versions');
    await vi.waitUntil(() => document.querySelectorAll('ul.ui-items > li').length === 3);
    await press('Back to the entry');
    await vi.waitUntil(() => shown().includes('Edit'));
  });
});
