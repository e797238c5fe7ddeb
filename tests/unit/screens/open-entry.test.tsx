// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOf } from '@/components/journal/drafts';
import { OpenEntry } from '@/components/journal/open-entry';
import type { Place } from '@/components/journal/place';
import { useWayBack } from '@/components/journal/use-way-back';
import { Toasts } from '@/components/ui/toast';
import { emptyContent } from '@/utils/journal/entry';
import { ask, openJournal } from './background';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./background'));

const ID = '0192f000-0000-7000-8000-000000000001';
const WORDS = 'What I wrote that day.';

/** As the journal does it: the entry stays open while one goes between reading and editing. */
function Opened({ at }: { at: Place }) {
  const [place, setPlace] = useState(at);
  const way = useWayBack(place);
  return (
    <Toasts>
      <button type="button" onClick={() => setPlace({ at: 'entry', id: ID })}>
        Back
      </button>
      <OpenEntry
        id={ID}
        isEditing={place.at === 'editor'}
        draftId={place.at === 'editor' ? place.draft : undefined}
        way={way}
        onGo={setPlace}
      />
    </Toasts>
  );
}

const open = (at: Place = { at: 'entry', id: ID }) => render(<Opened at={at} />, document.body);
const shown = () => document.body.textContent;
const field = () => document.querySelector('textarea');
const drafts = () => ask('drafts/list', null);

async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  );
  button.click();
}

async function written(words: string): Promise<void> {
  await eventually(() => expect(field()?.value).toBe(words));
}

function type(words: string): void {
  const area = field()!;
  area.value = words;
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

const entry = async () => (await ask('entries/get', { id: ID }))!;

async function beginElsewhere(body: string) {
  const draft = draftOf(await entry());
  const begun = { ...draft, revision: 1, content: { ...draft.content, body } };
  await ask('drafts/put', { draft: begun });
  return begun;
}

beforeEach(async () => {
  await openJournal();
  await ask('entries/save', {
    id: ID,
    baseRevision: 0,
    content: { ...emptyContent(), body: WORDS },
  });
});
afterEach(() => {
  render(null, document.body);
});

describe('changes to an entry that were not saved', () => {
  it('are there again when one goes back and edits again', async () => {
    open();
    await press('Edit');
    await written(WORDS);
    type(`${WORDS} And more.`);
    await press('Back');
    await press('Edit');
    await written(`${WORDS} And more.`);
    expect(shown()).toContain('You began these changes earlier.');
    expect((await entry()).body).toBe(WORDS);
  });

  it('do not come back once they were discarded', async () => {
    await beginElsewhere('Never mind this.');
    open();
    await press('Edit');
    await written('Never mind this.');
    await press('Discard changes');
    await press('Edit');
    await written(WORDS);
    expect(shown()).not.toContain('You began these changes earlier.');
    expect(await drafts()).toEqual([]);
  });

  it('come back when discarding is undone', async () => {
    await beginElsewhere('Wanted after all.');
    open();
    await press('Edit');
    await written('Wanted after all.');
    await press('Discard changes');
    await press('Undo');
    await eventually(() => expect(shown()).toContain('Your changes are back.'));
    await press('Edit');
    await written('Wanted after all.');
  });

  it('are each opened as themselves, where two were begun', async () => {
    const older = await beginElsewhere('The older words.');
    await beginElsewhere('The newer words.');
    open({ at: 'editor', id: ID, draft: older.id });
    await written('The older words.');
    type('The older words, finished.');
    await press('Save');
    await eventually(async () => expect((await entry()).body).toBe('The older words, finished.'));
    expect((await drafts()).map(({ content }) => content.body)).toEqual(['The newer words.']);
    await press('Edit');
    await written('The newer words.');
  });

  it('go on where they were left, as one piece of writing', async () => {
    await beginElsewhere('Begun');
    open();
    await press('Edit');
    await written('Begun');
    type('Begun, went on');
    await press('Back');
    await press('Edit');
    await written('Begun, went on');
    type('Begun, went on, finished');
    await press('Save');
    await eventually(() => expect(shown()).toContain('Saved.'));
    expect((await entry()).body).toBe('Begun, went on, finished');
    expect(await drafts()).toEqual([]);
    expect((await ask('entries/list', { query: '', bin: false, offset: 0, limit: 9 })).total).toBe(
      1,
    );
  });
});

describe('an editor that is open', () => {
  beforeEach(async () => {
    open();
    await press('Edit');
    await written(WORDS);
  });

  it('shows what is begun, written, discarded and saved in another view', async () => {
    const begun = await beginElsewhere('Begun elsewhere');
    await written('Begun elsewhere');
    const more = { ...begun.content, body: 'Begun elsewhere, and more' };
    await ask('drafts/put', { draft: { ...begun, revision: 2, content: more } });
    await written('Begun elsewhere, and more');
    await ask('drafts/drop', { id: begun.id });
    await written(WORDS);
    const saved = { ...emptyContent(), body: 'Saved elsewhere' };
    await ask('entries/save', { id: ID, baseRevision: 1, content: saved });
    await written('Saved elsewhere');
  });

  it('never lets go of what is being typed', async () => {
    type('Mine');
    await beginElsewhere('Theirs');
    const saved = { ...emptyContent(), body: 'Saved by them' };
    await ask('entries/save', { id: ID, baseRevision: 1, content: saved });
    await eventually(async () => {
      expect((await drafts()).map(({ content }) => content.body)).toContain('Mine');
    });
    expect(field()?.value).toBe('Mine');
    await press('Save');
    await eventually(() => expect(shown()).toContain('Both are in your journal.'));
    const { entries } = await ask('entries/list', { query: '', bin: false, offset: 0, limit: 9 });
    expect(entries.map(({ title }) => title).sort()).toEqual(['Mine', 'Saved by them']);
  });
});
