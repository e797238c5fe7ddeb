import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '@/scripts/run';
import { readMessages } from '@/scripts/words/messages';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { openPageSeat, openSidebarSeat } from './accessibility/chromium-seat';
import { makeJournalFiles } from './accessibility/journal-files';
import type { JournalFiles } from './accessibility/journal-files';
import { journalScreens } from './accessibility/journal-screens';
import type { JournalSeat } from './accessibility/journal-screens';
import { misfits } from './accessibility/measures';
import { pageScreens } from './accessibility/page-screens';
import type { PageSeat } from './accessibility/page-screens';
import { TALL, settled } from './accessibility/seat';
import type { Seat } from './accessibility/seat';
import { guidanceScreens, lookUpScreens, nowScreens } from './accessibility/sidebar-screens';
import type { SidebarSeat } from './accessibility/sidebar-screens';
import { speak } from './languages/appear';
import { lengthened, rightToLeft } from './languages/pseudo';
import { unspoken } from './languages/unspoken';
import { makeVariant } from './languages/variant';
import type { Variant } from './languages/variant';
import { axeFindings } from './support/axe';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/**
 * Every screen in two languages that nobody speaks, one with longer words than any and one that is read
 * from right to left, and a few in every language. Nothing scrolls sideways at 320 px, axe finds nothing
 * in the two made-up ones, and no word of the interface is left in English.
 */

/** CSS pixels: the narrowest window there need be room for. */
const NARROW = 320;

/** Take the place of languages in the copy that is tested here; English is the browser's as well. */
const PSEUDO = { en: lengthened, ga: rightToLeft };
const LENGTHENED = 'en';

let pages: Pages;
let files: JournalFiles;
let variant: Variant;
let tags: ReadonlyMap<string, string>;
beforeAll(async () => {
  [pages, files, variant, tags] = await Promise.all([
    startPages(),
    makeJournalFiles(),
    makeVariant(PSEUDO),
    readTags(),
  ]);
});
afterAll(async () => {
  await Promise.all([pages.close(), files.dispose(), variant.dispose()]);
});

/** What each language calls itself, by the name of its file. */
async function readTags(): Promise<Map<string, string>> {
  const folder = path.join(ROOT, 'locales');
  const named = (await readdir(folder)).map(async (file) => {
    const { 'language.tag': tag = '' } = readMessages(
      await readFile(path.join(folder, file), 'utf8'),
    );
    return [path.parse(file).name, tag] as const;
  });
  return new Map([...(await Promise.all(named)), ['ga', 'ur']]);
}

const open = () =>
  launchChromium({ extension: variant.folder, port: pages.port, thirdPartyCookies: 'blocked' });

/**
 * The made-up ones alone, English last: it is the browser's own too, so that its tag would tell nothing
 * of having come if nothing had stood between.
 */
const madeUp = (all: ReadonlyMap<string, string>) =>
  [...all].filter(([language]) => language in PSEUDO).reverse();

/** Goes through the made-up languages with a view as it stands, or through all of them. */
async function reads(seat: Seat, inAll = false): Promise<void> {
  const faults: string[] = [];
  await seat.resize(NARROW, TALL);
  for (const [language, tag] of inAll ? tags : madeUp(tags)) {
    await speak(seat, language, tag);
    await settled(seat);
    // What has been scrolled half under the head would count as too small to press.
    await seat.evaluate('scrollTo(0, 0)');
    const found = await misfits(seat);
    // What axe looks at does not change with the words, but for their length and direction.
    if (language in PSEUDO) {
      found.push(...(await axeFindings(seat, { look: 'at-the-rest' })).violations);
    }
    if (language === LENGTHENED) found.push(...(await leftUnspoken(seat)));
    const name = language in PSEUDO ? `${language} (made up)` : language;
    faults.push(...found.map((line) => `${name}: ${line}`));
  }
  await speak(seat, 'system', 'en-GB');
  await seat.resize(seat.width, TALL);
  expect(faults).toEqual([]);
}

/** What is read out after a pause stays in the language before for as long. */
async function leftUnspoken(seat: Seat): Promise<string[]> {
  let left: string[] = [];
  const isNone = async () => (left = await unspoken(seat)).length === 0;
  await until('every word to be another language’s', isNone).catch(() => undefined);
  return left;
}

describe('the sidebar', () => {
  let chromium: Chromium;
  let sidebar: SidebarSeat & JournalSeat;
  beforeAll(async () => {
    chromium = await open();
    sidebar = await openSidebarSeat(chromium);
  });
  afterAll(() => chromium.close());

  for (const { name, show, isTelling } of [...nowScreens, ...guidanceScreens]) {
    test(name, async () => {
      await show(sidebar);
      await reads(sidebar, isTelling);
    });
  }
  for (const { name, show, isTelling } of journalScreens) {
    test(`the journal, ${name}`, async () => {
      await show(sidebar, files);
      await reads(sidebar, isTelling);
    });
  }
  for (const { name, show, isTelling } of lookUpScreens) {
    test(name, async () => {
      await show(sidebar);
      await reads(sidebar, isTelling);
    });
  }
});

describe('the pages', () => {
  let chromium: Chromium;
  let page: PageSeat & JournalSeat;
  beforeAll(async () => {
    chromium = await open();
    page = await openPageSeat(chromium);
  });
  afterAll(() => chromium.close());

  // The journal was read in the sidebar, as narrow as it is read here.
  for (const { name, show, isTelling } of pageScreens) {
    test(name, async () => {
      await show(page);
      await reads(page, isTelling);
    });
  }
});
