// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { useMemo } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { EntryForm } from '@/components/journal/editor/entry-form';
import { useLiked } from '@/components/journal/editor/use-liked';
import { useDraft } from '@/components/journal/use-draft';
import { Toasts } from '@/components/ui/toast';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import type { Payload, RequestName } from '@/utils/messages/protocol';
import { reflectionForm, reflectionModel } from '@/utils/settings';

const THEMES = {
  themes: [
    { name: 'boundaries', count: 3 },
    { name: 'being found', count: 1 },
  ],
  hashtags: [{ name: 'MHchat', count: 2 }],
};

vi.mock('@/utils/messages/client', () => ({
  ask: (name: RequestName, payload: Payload<'drafts/put'>) =>
    Promise.resolve(name === 'themes/list' ? THEMES : { draft: payload.draft, keptBoth: false }),
  onNotice: () => undefined,
}));

let writing: ReturnType<typeof useDraft>;

function Form({ content }: { content: EntryContent }) {
  const draft = useMemo<Draft>(() => {
    const now = '2026-11-22T10:00:00.000Z';
    return {
      id: uuidv7(),
      entryId: null,
      baseRevision: 0,
      content,
      createdAt: now,
      updatedAt: now,
      revision: 1,
    };
  }, [content]);
  writing = useDraft(() => draft, false);
  const { liked, like } = useLiked();
  if (liked === undefined) return null;
  return <EntryForm writing={writing} liked={liked} onLike={like} status={null} actions={null} />;
}

async function open(part: Partial<EntryContent> = {}): Promise<void> {
  const content = { ...emptyContent('reflection'), ...part };
  await act(() =>
    render(
      <Toasts>
        <Form content={content} />
      </Toasts>,
      document.body,
    ),
  );
  await vi.waitUntil(() => document.querySelector('select'));
}

const now = () => writing.keeper.now.draft.content;
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function control<Kind extends Control = HTMLTextAreaElement>(name: string): Kind {
  const label = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === name,
  );
  const found = label === undefined ? null : document.getElementById(label.htmlFor);
  if (found === null) throw new Error(`Nothing is called ${name}.`);
  return found as Kind;
}

const labels = () => [...document.querySelectorAll('label')].map(({ textContent }) => textContent);

async function type(name: string, words: string): Promise<void> {
  await act(() => {
    const field = control(name);
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function choose(name: string, option: string): Promise<void> {
  await act(() => {
    const select = control<HTMLSelectElement>(name);
    select.focus();
    select.selectedIndex = [...select.options].findIndex(({ text }) => text === option);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function press(name: string): Promise<void> {
  await act(() => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === name,
    )!;
    button.focus();
    button.click();
  });
}

async function key(init: KeyboardEventInit): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  await act(() => void document.activeElement!.dispatchEvent(event));
  return event;
}

const undoKey = (over: KeyboardEventInit = {}) => key({ key: 'z', ctrlKey: true, ...over });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  render(null, document.body);
});

describe('the form of an entry', () => {
  it('is three boxes at first, and what is written in one of them is kept there', async () => {
    await open();
    expect(labels()).toEqual(expect.arrayContaining(['Title', 'What?', 'So what?', 'Now what?']));
    expect(labels()).not.toContain('What you wrote');
    await type('So what?', 'It matters.');
    expect(now()).toMatchObject({
      model: 'driscoll',
      sections: { 'driscoll.so-what': 'It matters.' },
    });
  });

  it('can be another in the middle, without a word lost, and is remembered', async () => {
    await open();
    await type('What?', 'A reply at night.');
    await type('Now what?', 'Wait.');
    await choose('Form', 'One text');
    expect(control('What you wrote').value).toBe('A reply at night.\n\nWait.');
    expect(await reflectionForm.getValue()).toBe('line');
    await choose('Form', 'A model in full');
    await choose('Model', 'Kolb’s learning cycle');
    expect(await reflectionModel.getValue()).toBe('kolb');
    await choose('Form', 'Three boxes');
    expect(control('What?').value).toBe('A reply at night.');
    expect(control('Now what?').value).toBe('Wait.');
  });

  it('shows what came with an import by its own name', async () => {
    await open({ model: 'Boud', sections: { 'My heading': 'Words.' } });
    expect(control('My heading').value).toBe('Words.');
    expect(document.body.textContent).toContain('Written with another model: Boud');
    await choose('Form', 'Three boxes');
    expect(control('My heading').value).toBe('Words.');
  });

  it('folds what is rarely needed, and opens what is filled', async () => {
    await open({ standards: [{ framework: 'NMC Code', code: 'Preserve safety' }] });
    const open_ = [...document.querySelectorAll('details[open] > summary')];
    expect(open_.map(({ textContent }) => textContent)).toEqual(['Standards']);
  });
});

describe('going back', () => {
  it('by key undoes what was typed, and puts the caret where that was', async () => {
    await open({ body: 'One three.' });
    const { body } = now();
    await type('What you wrote', 'One more three.');
    await type('Title', 'A title');
    const event = await undoKey();
    expect(event.defaultPrevented).toBe(true);
    expect(control('Title').value).toBe('');
    expect(document.activeElement).toBe(control('Title'));
    await undoKey();
    expect(control('What you wrote').value).toBe(body);
    expect(document.activeElement).toBe(control('What you wrote'));
    expect(control('What you wrote').selectionStart).toBe(4);
    await key({ key: 'Z', ctrlKey: true, shiftKey: true });
    expect(control('What you wrote').value).toBe('One more three.');
    expect(control('What you wrote').selectionStart).toBe(9);
    await key({ key: 'y', ctrlKey: true });
    expect(control('Title').value).toBe('A title');
  });

  it('works where the keyboard has other letters, and leaves an input method alone', async () => {
    await open();
    await type('Title', 'Один');
    const composing = await undoKey({ isComposing: true });
    expect(composing.defaultPrevented).toBe(false);
    expect(control('Title').value).toBe('Один');
    await undoKey({ key: 'я', code: 'KeyZ' });
    expect(control('Title').value).toBe('');
  });

  it('by button leaves the focus on it', async () => {
    await open();
    await type('Title', 'A title');
    await press('Undo');
    expect(control('Title').value).toBe('');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Redo');
    expect(control('Title').value).toBe('A title');
  });

  it('brings back a model and a post', async () => {
    const post = { platform: 'x', permalink: null, postedAt: null, hashtags: [] };
    await open({ sources: [post, { ...post, handle: 'ines_example' }] });
    await type('What?', 'It.');
    await choose('Form', 'One text');
    await press('Remove post 2');
    expect(now().sources).toEqual([post]);
    await press('Undo');
    expect(now().sources).toHaveLength(2);
    await press('Undo');
    expect(control('What?').value).toBe('It.');
  });

  it('never takes back what another view has written', async () => {
    await open();
    await type('Title', 'Mine');
    await act(() => writing.keeper.flush());
    const { draft } = writing.keeper.now;
    const theirs = { ...draft.content, title: 'Theirs' };
    await act(() =>
      writing.keeper.adopt({ ...draft, revision: draft.revision + 1, content: theirs }),
    );
    expect(control('Title').value).toBe('Theirs');
    await undoKey();
    expect(control('Title').value).toBe('Theirs');
  });
});

describe('themes', () => {
  const field = () => control<HTMLInputElement>('Themes');
  const options = () =>
    [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

  it('count from the first letter, and Enter makes room for the next', async () => {
    await open();
    await type('Themes', 'kind');
    expect(now().themes).toEqual(['kind']);
    await key({ key: 'Enter' });
    expect(field().value).toBe('');
    await type('Themes', 'calm, clear');
    expect(now().themes).toEqual(['kind', 'calm', 'clear']);
    await undoKey();
    expect(now().themes).toEqual(['kind']);
    expect(field().value).toBe('');
  });

  it('are completed by the arrow keys', async () => {
    await open();
    await type('Themes', 'b');
    expect(options()).toEqual(['boundaries', 'being found']);
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await key({ key: 'ArrowDown' });
    await key({ key: 'ArrowDown' });
    const active = document.getElementById(field().getAttribute('aria-activedescendant')!);
    expect(active?.textContent).toBe('being found');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await key({ key: 'Enter' });
    expect(now().themes).toEqual(['being found']);
    expect(options()).toEqual([]);
  });

  it('are taken away one by one, and one goes on in the field', async () => {
    await open({ themes: ['one', 'two'] });
    await press('Remove one');
    expect(now().themes).toEqual(['two']);
    expect(document.activeElement).toBe(field());
  });
});

describe('follow-ups', () => {
  it('begin in a week, and can be done and removed', async () => {
    await open();
    await press('Add a follow-up');
    expect(document.activeElement).toBe(control('What to come back to'));
    await type('What to come back to', 'Thank them.');
    const [followUp] = now().followUps;
    const days = (Date.parse(followUp!.due) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(5);
    expect(days).toBeLessThan(8);
    await act(() => control<HTMLInputElement>('Done').click());
    expect(now().followUps[0]?.text).toBe('Thank them.');
    expect(now().followUps[0]?.doneAt).toBeDefined();
    await press('Remove follow-up 1');
    expect(now().followUps).toEqual([]);
    expect(document.activeElement?.textContent).toBe('Add a follow-up');
  });
});

describe('minutes', () => {
  it('that are none stay as they were typed, and nothing is kept of them', async () => {
    await open();
    await type('Minutes in all', '45');
    expect(now().minutes).toBe(45);
    await type('Minutes in all', '45 min');
    expect(now().minutes).toBeUndefined();
    expect(control('Minutes in all').value).toBe('45 min');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('whole minutes');
  });
});
