// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Guidance } from '@/components/guidance/guidance';
import { theCard } from '@/components/guidance/opened';
import { recentCards, rememberOpened } from '@/components/guidance/recent';
import { SubjectView } from '@/components/guidance/subject-view';
import type { Access } from '@/components/lock/journal-state';
import { Toasts } from '@/components/ui/toast';
import { eventually } from '@/tests/support/eventually';
import { library } from '@/utils/guidance/library';
import { starredCards, toggleStar } from '@/utils/guidance/starred';
import { homeCountry } from '@/utils/settings';

const { state } = vi.hoisted((): { state: { access: Access } } => ({
  state: { access: 'open' },
}));
vi.mock('@/components/lock/use-journal-state', () => ({ useJournalState: () => state }));

const onOpen = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  state.access = 'open';
  vi.clearAllMocks();
});
afterEach(() => render(null, document.body));

const show = () =>
  render(
    <Toasts>
      <Guidance onOpen={onOpen} />
    </Toasts>,
    document.body,
  );
const list = (label: string) => document.querySelector(`ul[aria-label="${label}"]`);
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((it) => it.textContent === name)?.click();

describe('Guidance', () => {
  it('is a way in, and no wall of links', async () => {
    show();
    await eventually(() => expect(list('In a crisis')).not.toBeNull());
    expect(document.querySelectorAll('button').length).toBeLessThan(40);
    press('Words explained');
    expect(onOpen).toHaveBeenCalledWith({ at: 'subject', subject: 'glossary' });
  });

  it('has what was starred, until the star is gone', async () => {
    await toggleStar('mute');
    show();
    await eventually(() => expect(list('Starred')?.textContent).toBe('Mute'));
    press('Mute');
    expect(onOpen).toHaveBeenCalledWith(theCard('mute'));
    expect(await toggleStar('mute')).toBe(false);
    await eventually(() => expect(list('Starred')).toBeNull());
  });

  it('leaves out a starred card that is no longer there', async () => {
    await starredCards.setValue(['gone', 'mute']);
    show();
    await eventually(() => expect(list('Starred')?.textContent).toBe('Mute'));
  });

  it('has what was opened lately, and forgets it when asked to', async () => {
    await rememberOpened('mute');
    await rememberOpened('hashtag');
    await rememberOpened('mute');
    show();
    await eventually(() => expect(list('Opened lately')?.textContent).toBe('MuteHashtag'));
    press('Forget these');
    await eventually(() => expect(list('Opened lately')).toBeNull());
    expect(await recentCards.getValue()).toEqual([]);
  });

  it('keeps what was opened lately to itself while the journal is locked', async () => {
    await rememberOpened('mute');
    await toggleStar('hashtag');
    state.access = 'locked';
    show();
    await eventually(() => expect(list('Starred')).not.toBeNull());
    expect(list('Opened lately')).toBeNull();
  });

  it('remembers twelve cards and no more', async () => {
    for (const { slug } of library.tips.slice(0, 15)) await rememberOpened(slug);
    const recent = await recentCards.getValue();
    expect(recent).toHaveLength(12);
    expect(recent[0]).toBe(library.tips[14]?.slug);
  });
});

describe('a subject', () => {
  const glance = (subject: 'cpd' | 'bodies') =>
    render(<SubjectView subject={subject} onOpen={onOpen} />, document.body);
  const folded = () =>
    [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);

  it('has other countries’ cards a step away', async () => {
    await homeCountry.setValue('AU');
    glance('cpd');
    await eventually(() =>
      expect(folded()).toEqual([expect.stringMatching(/^From other countries/)]),
    );
    const here = document.querySelector('ul')?.textContent;
    expect(here).toContain('PsyBA');
    expect(here).not.toContain('NMC revalidation');
  });

  it('hides no country from who did not say where they work', async () => {
    glance('cpd');
    await eventually(() =>
      expect(document.querySelector('ul')?.textContent).toContain('NMC revalidation'),
    );
    expect(folded()).toEqual([]);
  });

  it('of bodies has the reader’s country open, and each other one a step away', async () => {
    await homeCountry.setValue('IE');
    glance('bodies');
    await eventually(() => expect(document.querySelector('h3')?.textContent).toBe('Ireland'));
    expect(folded()).toContainEqual(expect.stringMatching(/^UK \(\d+\)$/));
    expect(folded()).not.toContainEqual(expect.stringMatching(/^Ireland/));
  });
});
