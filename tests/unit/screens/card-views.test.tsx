// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardToCopy } from '@/components/guidance/card-words';
import { findCard } from '@/components/guidance/find-card';
import { theCard } from '@/components/guidance/opened';
import type { Opened } from '@/components/guidance/opened';
import { OpenedView } from '@/components/guidance/opened-view';
import { recentCards } from '@/components/guidance/recent';
import { Toasts } from '@/components/ui/toast';
import { eventually } from '@/tests/support/eventually';
import { library } from '@/utils/guidance/library';
import { starredCards } from '@/utils/guidance/starred';
import { homeCountry, profession } from '@/utils/settings';

const onOpen = vi.fn();
const onWrite = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});
afterEach(() => render(null, document.body));

const show = (opened: Opened) =>
  act(() =>
    render(
      <Toasts>
        <OpenedView
          opened={opened}
          backLabel="Back"
          onBack={() => undefined}
          onOpen={onOpen}
          onWrite={onWrite}
        />
      </Toasts>,
      document.body,
    ),
  );
const article = () => document.querySelector('article');
const headings = () =>
  [...document.querySelectorAll('article h2, article h3')].map(({ textContent }) => textContent);
const press = (name: string) =>
  [...document.querySelectorAll('button')].find((it) => it.textContent.startsWith(name))?.click();

describe('a card that is open', () => {
  it('of whatever type has its name, its sources and the day it was checked', async () => {
    const { situations, bodies, guides, tips, crisisLines } = library;
    const firsts = [situations, bodies, guides, tips, crisisLines].map((cards) => cards[0]!);
    for (const { slug, checked } of firsts) {
      await show(theCard(slug));
      expect(article()?.dataset.card).toBe(slug);
      expect(document.activeElement?.tagName).toBe('H2');
      expect(document.querySelector('[aria-label="Sources"] a')).not.toBeNull();
      expect(article()?.textContent).toContain(`Checked ${Number(checked.slice(-2))} `);
    }
  });

  it('of a body says whose it is, of where and for whom', async () => {
    await show(theCard('nmc-boundaries'));
    expect(article()?.textContent).toMatch(/^NMC · UK/);
    expect(article()?.textContent).toContain('For: Nurse, Student');
    expect(headings()).not.toContain('What your professional body says');
  });

  it('leads on to related cards of any type', async () => {
    await show(theCard('mute'));
    press('Learn mute, block and report together');
    expect(onOpen).toHaveBeenCalledWith(theCard('learn-the-tools-together'));
  });

  it('is remembered, can be starred and written about', async () => {
    await show(theCard('mute'));
    await eventually(async () => expect(await recentCards.getValue()).toEqual(['mute']));
    press('Star');
    await eventually(async () => expect(await starredCards.getValue()).toEqual(['mute']));
    await eventually(() =>
      expect(document.querySelector('[aria-pressed=true]')?.textContent).toBe('Star'),
    );
    press('Write about this');
    expect(onWrite).toHaveBeenCalledWith('Mute');
  });

  it('that is not there says so', async () => {
    await show(theCard('gone'));
    expect(document.body.textContent).toContain('This card is not here');
  });

  it('is copied with every part and its source', () => {
    const found = findCard('nmc-boundaries')!;
    const copied = cardToCopy(found);
    expect(copied).toContain('NMC: boundaries with people in your care');
    expect(copied).toContain('Nursing and Midwifery Council');
    expect(copied).toContain('https://www.nmc.org.uk/');
    expect(copied).toContain('Checked 29 November 2026.');
  });
});

describe('a situation', () => {
  const SITUATION = theCard('someone-i-support-follows-me');
  const own = () =>
    document.querySelector('ul[aria-label="What your professional body says"]')?.textContent;

  it('has what the reader’s own body says, and what others say a step away', async () => {
    await homeCountry.setValue('UK');
    await profession.setValue('nurse');
    await show(SITUATION);
    await eventually(() => expect(own()).toContain('NMC: boundaries with people in your care'));
    expect(own()).not.toContain('BACP');
    const summary = [...document.querySelectorAll('summary')].find(({ textContent }) =>
      textContent.startsWith('What others say'),
    );
    expect(summary?.closest('details')?.open).toBe(false);
    expect(summary?.closest('details')?.textContent).toContain('Canada');
  });

  it('tells who did not say where they work how to see their own', async () => {
    await show(SITUATION);
    await eventually(() => expect(headings()).toContain('What professional bodies say'));
    expect(document.querySelector('article a[href="/options.html"]')).not.toBeNull();
  });
});

it('where to turn in a crisis has the reader’s numbers, and then what to do', async () => {
  await homeCountry.setValue('NZ');
  await show({ at: 'crisis' });
  await eventually(() => expect(article()?.textContent).toContain('Crisis lines: New Zealand'));
  expect(document.querySelector('article a')?.getAttribute('href')).toBe('tel:111');
  press('Someone I support says they are suicidal');
  expect(onOpen).toHaveBeenCalledWith(theCard('someone-i-support-says-they-are-suicidal'));
});
