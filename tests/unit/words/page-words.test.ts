import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '@/locales/en.yml';
import cy from '@/locales/cy.yml';
import { language } from '@/utils/settings';
import { keepPageWords } from '@/utils/words/page-words';

/** As companion/preferences.ts reads them, without the storage library. */
const kept = async () => (await browser.storage.local.get('pageWords')).pageWords ?? null;

beforeEach(() => {
  fakeBrowser.reset();
});

test('a page finds its words in the language that was chosen, and none when none was', async () => {
  keepPageWords();
  expect(await kept()).toBe(null);
  await language.setValue('cy');
  await vi.waitUntil(kept);
  expect(await kept()).toEqual({
    tag: cy['language.tag'],
    openSidelight: cy['page.openSidelight'] ?? en['page.openSidelight'],
    sidebar: cy['page.sidebar'] ?? en['page.sidebar'],
    updated: cy['page.updated'] ?? en['page.updated'],
  });
  await language.setValue('system');
  await vi.waitUntil(async () => (await kept()) === null);
});

test('words of an earlier version are written anew when the background starts', async () => {
  await language.setValue('en');
  await browser.storage.local.set({ pageWords: { tag: 'en-GB', openSidelight: 'Open it' } });
  keepPageWords();
  await vi.waitUntil(async () => JSON.stringify(await kept()).includes('Open Sidelight'));
  expect(await kept()).toMatchObject({ updated: en['page.updated'] });
});
