import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { FIELD } from './journey/cast';
import { seenEntries } from './journey/keeping';
import { viewOf } from './journey/playwright';
import { seenWords, seenWritten } from './journey/seeing';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/** The journal in a tab of its own, where the browser's Back is one of its buttons. */

const WORDS = 'A robin sang through the night shift.';
const EDITOR = 'What you wrote';

let pages: Pages;
let chromium: Chromium;
let tab: Page;

beforeAll(async () => {
  pages = await startPages();
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
  });
  const sidebar = viewOf(await chromium.openView('sidepanel.html'));
  await sidebar.type(['textbox', FIELD], WORDS);
  await sidebar.click(['button', 'Save']);
  await seenWords(sidebar, 'Saved in your journal.');
  tab = await chromium.openView('journal.html');
});
afterAll(async () => {
  await chromium.close();
  await pages.close();
});

test('changes that were not saved are there after Back, and gone once they are discarded', async () => {
  const journal = viewOf(tab);
  await journal.click('[aria-label="Entries"] button');
  await journal.click(['button', 'Edit']);
  await journal.type(['textbox', EDITOR], ' And then?');
  await tab.goBack();
  await journal.click(['button', 'Edit']);
  await seenWritten(journal, EDITOR, `${WORDS} And then?`);
  await journal.type(['textbox', EDITOR], ' It flew.');
  await tab.goBack();
  await journal.click(['button', 'Edit']);
  await seenWritten(journal, EDITOR, `${WORDS} And then? It flew.`);

  await journal.click(['button', 'Discard changes']);
  await journal.click(['button', 'Edit']);
  await seenWritten(journal, EDITOR, WORDS);
  await journal.click(['button', 'Save']);
  await seenWords(journal, 'Saved.');
  await seenEntries(journal, [WORDS]);
});

test('an import can be taken back after one has looked at what came with it', async () => {
  const journal = viewOf(tab);
  const [chooser] = await Promise.all([
    tab.waitForEvent('filechooser'),
    journal.click(['button', 'Import']),
  ]);
  await chooser.setFiles({
    name: 'journal.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(BROUGHT)),
  });
  await seenEntries(journal, [WORDS, 'Brought along']);
  await journal.click('[aria-label="Entries"] > li:nth-child(2) button');
  await seenWords(journal, 'A post at example.org by @ines_example');
  await journal.click(['button', 'Bin']);
  await journal.click(['button', 'Back to your journal']);
  await tab.reload();

  await journal.click(['button', 'Undo import']);
  await seenEntries(journal, [WORDS]);
  await seenWords(journal, 'The import was taken back');
  expect(await tab.getByRole('button', { name: 'Undo import' }).count()).toBe(0);
});

/** A file of someone else's, whose post is not where it is said to be. */
const BROUGHT = {
  type: 'sidelight-journal',
  version: 1,
  entries: [
    {
      id: '019a0000-0000-7000-8000-000000000001',
      kind: 'moment',
      title: '',
      body: 'Brought along',
      sources: [
        {
          platform: 'x',
          permalink: 'https://example.org/x.com/status/1',
          postedAt: null,
          handle: 'ines_example',
          hashtags: [],
        },
      ],
      themes: [],
      standards: [],
      followUps: [],
      evidence: [],
      createdAt: '2025-06-01T09:00:00.000Z',
      updatedAt: '2025-06-01T09:00:00.000Z',
      revision: 1,
    },
  ],
  drafts: [],
};
