// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Noticed } from '@/components/journal/noticed/noticed';
import { raise, settle } from '@/components/journal/noticed/raised';
import { Toasts } from '@/components/ui/toast';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { ask, openJournal } from './background';
import { eventually } from '@/tests/support/eventually';

vi.mock('@/utils/messages/client', () => import('./background'));

const ID = '0192f000-0000-7000-8000-000000000001';

async function save(content: Partial<EntryContent>): Promise<void> {
  const { revision = 0 } = (await ask('entries/get', { id: ID })) ?? {};
  await ask('entries/save', {
    id: ID,
    baseRevision: revision,
    content: { ...emptyContent(), ...content },
  });
  raise(ID, revision);
}

const open = () =>
  render(
    <Toasts>
      <Noticed id={ID} />
    </Toasts>,
    document.body,
  );
const shown = () => document.body.textContent;
const body = async () => (await ask('entries/get', { id: ID }))?.body;

async function press(name: string): Promise<void> {
  const button = await vi.waitUntil(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  );
  button.click();
}

beforeEach(openJournal);
afterEach(() => {
  render(null, document.body);
  settle(ID);
});

describe('what was noticed in an entry', () => {
  it('is shown in the words round it, and can be replaced and brought back', async () => {
    await save({ body: 'My client Priya came. Priya left.' });
    open();
    await eventually(() => expect(shown()).toContain('I noticed something'));
    expect(shown()).toContain('A name · What you wrote · 2 places');
    expect(document.querySelector('mark')?.textContent).toBe('Priya');
    await press('Put [name] Priya');
    await eventually(async () => expect(await body()).toBe('My client [name] came. [name] left.'));
    await eventually(() => expect(shown()).toContain('1 thing was replaced.'));
    expect(shown()).toContain('The old wording is still in this entry’s earlier versions');
    await press('Undo');
    await eventually(async () => expect(await body()).toBe('My client Priya came. Priya left.'));
  });

  it('takes one’s own words instead, all at once, and forgets the old ones when told to', async () => {
    await save({ title: 'Mrs Adeyemi', body: 'My client Priya, NHS number 943 476 5919.' });
    open();
    await press('Other words… Priya');
    await press('Take it out');
    await eventually(async () => expect(await body()).toBe('My client , NHS number 943 476 5919.'));
    await press('Replace all');
    await eventually(async () => expect(await body()).toBe('My client , NHS number [NHS number].'));
    await press('Delete its earlier versions…');
    await press('Delete them');
    await eventually(() => expect(shown()).toContain('are deleted'));
    expect((await ask('entries/versions', { id: ID })).versions).toHaveLength(1);
  });

  it('is not raised again once it was left, in that entry', async () => {
    await save({ body: 'My client Priya came.' });
    open();
    await press('Leave it Priya');
    await eventually(() => expect(shown()).toBe(''));
    render(null, document.body);
    await save({ body: 'My client Priya came. And my client Omar.' });
    open();
    await eventually(() => expect(document.querySelector('mark')?.textContent).toBe('Omar'));
    expect(document.querySelectorAll('mark')).toHaveLength(1);
  });

  it('says nothing of an entry in which nothing is', async () => {
    await save({ body: 'I listened for a long time.' });
    open();
    await ask('entries/versions', { id: ID });
    expect(shown()).toBe('');
  });

  it('never calls an entry safe', async () => {
    await save({ body: 'My client Priya came.' });
    open();
    await eventually(() => expect(shown()).toContain('You know what a tool cannot see'));
    expect(shown()).not.toMatch(/anonym|safe/i);
  });
});
