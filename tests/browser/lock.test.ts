import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { emptyContent } from '@/utils/journal/entry';
import { viewOf } from './journey/playwright';
import { seen, seenWords, seenWritten } from './journey/seeing';
import type { View } from './journey/stage';
import { send } from './safety/wire';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/**
 * A journal with a passphrase, in two views at once: whatever locks it, neither has a word of it
 * left, nothing that was typed is lost, and after unlocking each is where it was.
 */

const PASSPHRASE = 'monsoon trumpet gravel eleven';
const CODE = '0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-0W3G-E1R7-W6XJ';
const ID = '0199f0a0-0000-7000-8000-000000000001';
const TITLE = 'Marker-Title of an entry';
const LINES = 'Two lines of your own';

let pages: Pages;
let chromium: Chromium;
let sidebar: View;
let journal: View;
let sidebarPage: Page;
let journalPage: Page;

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  sidebarPage = await chromium.openView('sidepanel.html');
  sidebar = viewOf(sidebarPage);
  await send(sidebar, 'entries/save', {
    id: ID,
    baseRevision: 0,
    content: { ...emptyContent(), title: TITLE, body: 'Marker-Body of it' },
  });
  await send(sidebar, 'vault/protect', { passphrase: PASSPHRASE, recoveryCode: CODE });
  journalPage = await chromium.openView(`journal.html#/entry/${ID}`);
  journal = viewOf(journalPage);
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

/** Every word of a view, and what stands in its fields. */
const traceIn = (view: View) =>
  view.evaluate<string[]>(`(() => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const all = [document.documentElement.outerHTML, document.title, ...fields.map((it) => it.value)];
    return all.flatMap((text) => text.match(/Marker-\\w+/g) ?? []);
  })()`);

const isOpen = (view: View) =>
  view.evaluate<boolean>("!document.body.innerText.includes('Your journal is locked')");

async function expectLocked(): Promise<void> {
  for (const view of [sidebar, journal]) {
    await seenWords(view, 'Your journal is locked');
    expect(await traceIn(view)).toEqual([]);
  }
}

async function unlockOnThePage(): Promise<void> {
  await journalPage.bringToFront();
  await journal.type(['textbox', 'Passphrase'], PASSPHRASE);
  await journalPage.keyboard.press('Enter');
  await seenWords(journal, 'Marker-Body of it');
}

describe('locking', () => {
  test('by the keys, in the middle of a word, takes all of it from every view', async () => {
    await seenWords(journal, TITLE);
    await sidebarPage.bringToFront();
    await sidebar.type(['textbox', LINES], 'Marker-Draft in the mid');
    await sidebarPage.keyboard.press('Alt+Shift+K');
    await expectLocked();
    await until('the focus where one unlocks', () =>
      sidebar.evaluate<boolean>("document.activeElement.innerText === 'Unlock to write'"),
    );
  });

  test('is undone in one view for all of them, each where it was', async () => {
    await unlockOnThePage();
    expect(await journal.evaluate('location.hash')).toBe(`#/entry/${ID}`);
    await seen(journal, 'the focus', 'document.activeElement !== document.body');
    await seenWritten(sidebar, LINES, 'Marker-Draft in the mid');
    expect(await isOpen(sidebar)).toBe(true);
  });

  test('clears what was looked up among one’s own entries', async () => {
    await sidebarPage.bringToFront();
    await sidebar.type(['searchbox', 'Look something up'], 'Marker-Title');
    await seen(sidebar, 'it', `document.querySelector('[aria-label="Entries found"]') !== null`);
    await sidebar.click(['button', 'Menu']);
    await sidebar.click(['button', 'Lock now']);
    await expectLocked();
    await unlockOnThePage();
  });

  test('keeps what is typed at the very moment it falls', async () => {
    await sidebarPage.bringToFront();
    await seenWritten(sidebar, LINES, 'Marker-Draft in the mid');
    await sidebar.evaluate(
      "void chrome.runtime.sendMessage({ id: 1, type: 'vault/lock', data: null, timestamp: 1 })",
    );
    await sidebar.type(['textbox', LINES], ', and on');
    await expectLocked();
    await unlockOnThePage();
    await seenWritten(sidebar, LINES, 'Marker-Draft in the mid, and on');
  });
});

test('a browser that starts anew begins with a locked journal', async () => {
  chromium = await chromium.reopen();
  sidebarPage = await chromium.openView('sidepanel.html');
  sidebar = viewOf(sidebarPage);
  journalPage = await chromium.openView(`journal.html#/entry/${ID}`);
  journal = viewOf(journalPage);
  await expectLocked();
  await until('the focus where one unlocks', () =>
    journal.evaluate<boolean>("document.activeElement.localName === 'input'"),
  );
  await unlockOnThePage();
  await seenWritten(sidebar, LINES, 'Marker-Draft in the mid, and on');
});
