import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { library } from '@/utils/guidance/library';
import { serveOmnibox } from '@/utils/sidebar/omnibox';
import type { AskedPlace } from '@/utils/sidebar/place';
import type { TabInFront } from '@/utils/sidebar/placement';
import { fakeEvent } from './fake-events';
import { eventually } from '@/tests/support/eventually';

// Nobody hears here.
vi.mock('@/utils/messages/wire', () => ({ tell: () => undefined, order: () => Promise.resolve() }));

/** The address bar answers as one types, and Enter leads to the card or to the look-up. */

interface Suggestion {
  content: string;
  description: string;
}
type Suggest = (suggestions: Suggestion[]) => void;

const started = fakeEvent<[]>();
const changed = fakeEvent<[text: string, suggest: Suggest]>();
const cancelled = fakeEvent<[]>();
const entered = fakeEvent<[text: string, disposition: string]>();
const setDefaultSuggestion = vi.fn<(suggestion: { description: string }) => Promise<void>>(() =>
  Promise.resolve(),
);
const show = vi.fn<(place: AskedPlace, tab: TabInFront | undefined) => Promise<void>>(() =>
  Promise.resolve(),
);
const create = vi.fn<(tab: { url: string; active: boolean }) => Promise<{ id: number }>>(() =>
  Promise.resolve({ id: 9 }),
);
const FRONT = { id: 3, windowId: 1 };

Object.assign(fakeBrowser, {
  omnibox: {
    onInputStarted: started,
    onInputChanged: changed,
    onInputCancelled: cancelled,
    onInputEntered: entered,
    setDefaultSuggestion,
  },
});
serveOmnibox(
  { show, openFor: () => Promise.resolve('panel'), showFor: () => Promise.resolve() },
  { list: () => Promise.resolve([]), read: () => Promise.resolve(null) },
);

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.tabs.query = vi.fn(() => Promise.resolve([FRONT])) as never;
  fakeBrowser.tabs.create = create as never;
  fakeBrowser.runtime.getURL = (path: string) => `chrome-extension://sidelight${path}`;
  fakeBrowser.i18n.getMessage = () => '';
});

async function typed(text: string): Promise<Suggestion[]> {
  started.fire();
  return new Promise((resolve) => changed.fire(text, resolve));
}

const QUESTION = 'someone I support has followed me';

test('what is typed is answered, and what Enter would do is said', async () => {
  const suggestions = await typed(QUESTION);
  expect(suggestions.length).toBeGreaterThan(1);
  expect(suggestions.length).toBeLessThanOrEqual(6);
  expect(new Set(suggestions.map(({ content }) => content)).size).toBe(suggestions.length);
  expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
    description: `Look up “${QUESTION}” in Sidelight`,
  });
});

test('Enter on an answer opens its card beside the tab in front', async () => {
  const [first] = await typed(QUESTION);
  entered.fire(first!.content, 'currentTab');
  const { slug } = library.situations.find(({ title }) => title === first!.content)!;
  expect(show).toHaveBeenCalledWith({ at: 'card', slug }, FRONT);
});

test('Enter on what was typed opens the look-up with it', async () => {
  await typed(QUESTION);
  entered.fire(QUESTION, 'currentTab');
  expect(show).toHaveBeenCalledWith({ at: 'look-up', query: QUESTION }, FRONT);
});

test.each([
  ['newForegroundTab', true],
  ['newBackgroundTab', false],
])('with the keys for a %s the card opens in one', async (disposition, active) => {
  const [first] = await typed(QUESTION);
  entered.fire(first!.content, disposition);
  await eventually(() => expect(create).toHaveBeenCalledOnce());
  expect(show).not.toHaveBeenCalled();
  const [tab] = create.mock.calls[0]!;
  expect(tab.url).toMatch(/\/sidepanel\.html#card\/[a-z0-9-]+$/);
  expect(tab.active).toBe(active);
});

test('words that were looked up are not in the address of that tab', async () => {
  await typed(QUESTION);
  entered.fire(QUESTION, 'newForegroundTab');
  await eventually(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]![0].url).toMatch(/\/sidepanel\.html$/);
});

test('only the last letter is answered', async () => {
  started.fire();
  const early = vi.fn();
  changed.fire('follow', early);
  await new Promise<Suggestion[]>((resolve) => changed.fire(QUESTION, resolve));
  expect(early).not.toHaveBeenCalled();
});

test('nothing typed is no question', async () => {
  expect(await typed('  ')).toEqual([]);
  expect(setDefaultSuggestion).toHaveBeenLastCalledWith({
    description: 'Look something up in Sidelight',
  });
});
