import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { emptyContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { seenWords } from '../journey/seeing';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { sitAt } from './seats';
import type { Seat } from './seats';

/** What may say who somebody is: told after the save, replaced in what was saved. */

let site: OwnSite;
let chromium: Chromium;
beforeAll(async () => {
  site = await startOwnSite();
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
  });
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

test('an entry is saved, and what was noticed in it is replaced', async () => {
  const { journal, id } = await written('I listened.');
  await journal.click(['button', 'Edit']);
  await journal.type('textarea', ' My client Priya, NHS number 943 476 5919.');
  await journal.click(['button', 'Save']);
  await seenWords(journal, 'I noticed 2 things that may say who someone is');
  // Nothing waited for it.
  expect(await bodyOf(journal, id)).toBe('I listened. My client Priya, NHS number 943 476 5919.');

  await journal.click('.noticed__item button');
  await seenWords(journal, '1 thing was replaced.');
  expect(await bodyOf(journal, id)).toBe('I listened. My client [name], NHS number 943 476 5919.');
  await seenWords(journal, 'The old wording is still in this entry’s earlier versions');
});

/** An entry, open to read on the journal's page. */
async function written(body: string): Promise<{ journal: Seat; id: string }> {
  const id = uuidv7();
  const before = await sitAt(chromium, 'journal.html');
  const content = { ...emptyContent(), body };
  await before.ask('entries/save', { id, baseRevision: 0, content });
  return { journal: await sitAt(chromium, `journal.html#/entry/${id}`), id };
}

const bodyOf = async (journal: Seat, id: string) =>
  (await journal.ask('entries/get', { id }))?.body;
