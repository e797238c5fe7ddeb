import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '@/locales/en.yml';
import cy from '@/locales/cy.yml';
import { language } from '@/utils/settings';
import { keepPageWords } from '@/utils/words/page-words';

/** As companion/preferences.ts reads them, without the storage library. */
const kept = async () => (await browser.storage.local.get('pageWords')).pageWords ?? null;

/** Languages are chunks of their own, which take a while on a busy machine. */
const AT_MOST = { timeout: 4_000 };

beforeEach(() => {
  fakeBrowser.reset();
});

test('a page finds its words in the language that was chosen, and none when none was', async () => {
  keepPageWords();
  expect(await kept()).toBe(null);
  await language.setValue('cy');
  await vi.waitUntil(kept, AT_MOST);
  expect(await kept()).toEqual({
    tag: cy['language.tag'],
    openSidelight: cy['page.openSidelight'] ?? en['page.openSidelight'],
    sidebar: cy['page.sidebar'] ?? en['page.sidebar'],
    updated: cy['page.updated'] ?? en['page.updated'],
  });
  await language.setValue('system');
  await vi.waitUntil(async () => (await kept()) === null, AT_MOST);
});

test('words of an earlier version are written anew when the background starts', async () => {
  await language.setValue('en');
  await browser.storage.local.set({ pageWords: { tag: 'en-GB', openSidelight: 'Open it' } });
  keepPageWords();
  await vi.waitUntil(async () => JSON.stringify(await kept()).includes('Open Sidelight'), AT_MOST);
  expect(await kept()).toMatchObject({ updated: en['page.updated'] });
});
