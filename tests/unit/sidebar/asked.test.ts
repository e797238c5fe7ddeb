import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepAsked, takeAsked } from '@/utils/sidebar/asked';
import { hashOfCard, questionOf } from '@/utils/sidebar/place';
import { inSuggestion, plainSuggestion } from '@/utils/sidebar/suggestion-text';

// Nobody hears here.
vi.mock('@/utils/messages/wire', () => ({ tell: () => undefined, order: () => Promise.resolve() }));

/** What was asked for from outside is shown once, in the sidebar it was meant for. */

const PLACE = { at: 'look-up', query: 'followed me' } as const;
const PANEL = { id: 'sidelight', url: 'chrome-extension://sidelight/sidepanel.html' };
const inTab = (id: number, frameId: number) => ({ ...PANEL, tab: { id }, frameId });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('it is for', () => {
  test('the panel of that window, once', async () => {
    await keepAsked(PLACE, { tabId: 3, windowId: 1 });
    expect(await takeAsked(PANEL, 2)).toBeNull();
    expect(await takeAsked(PANEL, 1)).toEqual(PLACE);
    expect(await takeAsked(PANEL, 1)).toBeNull();
  });

  test('one of two that reach for it at one moment', async () => {
    await keepAsked(PLACE, { tabId: 3, windowId: 1 });
    const both = await Promise.all([takeAsked(PANEL, 1), takeAsked(PANEL, 1)]);
    expect(both.filter((place) => place !== null)).toEqual([PLACE]);
  });

  test('the sidebar docked in that tab, or in a tab of its own, and no other tab', async () => {
    for (const frameId of [0, 4]) {
      await keepAsked(PLACE, { tabId: 3, windowId: 1 });
      expect(await takeAsked(inTab(8, frameId), undefined)).toBeNull();
      expect(await takeAsked(inTab(3, frameId), undefined)).toEqual(PLACE);
    }
  });

  test('nobody, a while later', async () => {
    await keepAsked(PLACE, { tabId: 3, windowId: 1 });
    const later = Date.now() + 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    expect(await takeAsked(PANEL, 1)).toBeNull();
    vi.restoreAllMocks();
    expect(await takeAsked(PANEL, 1)).toBeNull();
  });
});

describe('words of a page are only ever words', () => {
  test.each([
    ['  two\n\n words\t', 'two words'],
    ['turned \u202Eround\u202C', 'turned round'],
    ['in\u0000visible\u200B', 'in visible'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['\u2028', ''],
    ['a'.repeat(5_000), 'a'.repeat(300)],
    ['🙂'.repeat(400), '🙂'.repeat(300)],
  ])('%j', (selected, question) => {
    expect(questionOf(selected)).toBe(question);
  });

  test('in the address bar they are no markup', () => {
    expect(inSuggestion(`<b>"Tom" & 'Ann'</b>\u0000`, 'x<y')).toBe(
      '&lt;b&gt;&quot;Tom&quot; &amp; &apos;Ann&apos;&lt;/b&gt; <dim>– x&lt;y</dim>',
    );
    expect(plainSuggestion('Tom & Ann', 'an answer')).toBe('Tom & Ann – an answer');
  });
});

test('a card has an address in the sidebar', () => {
  expect(hashOfCard('client-follows-me')).toBe('#card/client-follows-me');
});
