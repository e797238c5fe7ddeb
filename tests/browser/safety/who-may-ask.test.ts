import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { requests } from '@/utils/messages/protocol';
import type { RequestName, Sender } from '@/utils/messages/protocol';
import { launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { malformed, momentOf, payloads } from './requests';
import type { Kept } from './requests';
import { dockInPage, goTo, newTab, openDock } from './tab';
import type { Browser } from './tab';
import {
  everythingFrom,
  heardOnLine,
  send,
  sendByLine,
  sendByPort,
  sendRaw,
  sendUnannounced,
  sendWithoutPort,
  takeOut,
} from './wire';

/**
 * Every request of the protocol, sent from every kind of context in the real browser: answered where
 * the protocol says so and the payload fits, refused or found invalid anywhere else, and then
 * nothing has changed.
 */

const NAMES = Object.keys(requests) as RequestName[];
/** Granted only for what is shown, or what was handed over before: tests of their own see to them. */
const HANG_ON_MORE: ReadonlySet<RequestName> = new Set([
  'packs/add',
  'prompts/decide',
  'prompts/open',
  'prompts/save-draft',
]);
const VIEWS = ['sidepanel', 'journal', 'options', 'welcome', 'rehearsal'] as const;

interface Place {
  evaluate(script: string): Promise<unknown>;
}

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

/** An entry in the journal, one in the bin and a draft, written where one may. */
async function fillJournal(journal: Place): Promise<Kept> {
  const now = new Date().toISOString();
  const entryId = crypto.randomUUID();
  const binned = crypto.randomUUID();
  await send(journal, 'entries/save', {
    id: entryId,
    baseRevision: 0,
    content: momentOf('Mine alone.'),
  });
  await send(journal, 'entries/save', {
    id: binned,
    baseRevision: 0,
    content: momentOf('Binned.'),
  });
  await send(journal, 'entries/delete', { ids: [binned] });
  const draft = {
    id: crypto.randomUUID(),
    entryId,
    baseRevision: 1,
    content: momentOf('Half written.'),
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
  await send(journal, 'drafts/put', { draft });
  return { entryId, draft };
}

const everything = everythingFrom;

/** Views that may take the whole journal out. */
const MAY_TAKE_OUT: readonly Sender[] = ['sidepanel', 'journal'];

const allows = (name: RequestName, sender: Sender) =>
  (requests[name].from as readonly string[]).includes(sender);

/** Sends from a place what it may not send, and asserts that all of it is refused, without effect. */
async function isRefused(place: Place, journal: Place, kept: Kept, names: readonly RequestName[]) {
  expect(names.length).toBeGreaterThan(0);
  const before = await everything(journal);
  const sent = payloads(kept);
  const isRefusedOne = async (name: RequestName) => {
    const result = await sendRaw(place, name, sent[name]);
    expect(result, name).toMatchObject({ ok: false, failure: { code: 'refused' } });
    expect(JSON.stringify(result), name).not.toContain('Mine alone');
    const byPort = await sendByPort(place, name, sent[name]);
    expect(byPort, `${name} by port`).toMatchObject({ ok: false, failure: { code: 'refused' } });
  };
  // Nothing comes of any of them, so they need not wait for each other.
  await Promise.all(names.map(isRefusedOne));
  expect(await everything(journal)).toEqual(before);
}

/** The same over quick lines, which only Chromium has: who speaks on one is known by its port. */
async function isRefusedOnLine(place: Place, kept: Kept, names: readonly RequestName[]) {
  const sent = payloads(kept);
  for (const name of names) {
    const result = await sendByLine(place, name, sent[name]);
    expect(result, `${name} on a line`).toMatchObject({ ok: false, failure: { code: 'refused' } });
  }
}

/** Sends what is allowed with payloads that do not fit, and asserts that none has an effect. */
async function isInvalid(place: Place, journal: Place, kept: Kept, names: readonly RequestName[]) {
  expect(names.length).toBeGreaterThan(0);
  const before = await everything(journal);
  const sent = payloads(kept);
  const isInvalidOne = async (name: RequestName, wrong: unknown) => {
    const result = await sendRaw(place, name, wrong);
    expect(result, `${name} with ${JSON.stringify(wrong)}`).toMatchObject({
      ok: false,
      failure: { code: 'invalid' },
    });
  };
  await Promise.all(
    names.flatMap((name) => malformed(name, sent[name]).map((wrong) => isInvalidOne(name, wrong))),
  );
  expect(await everything(journal)).toEqual(before);
}

async function mayNotTakeOut(place: Place) {
  expect(await takeOut(place)).toMatchObject({ failure: { code: 'refused' } });
}

const namesFor = (sender: Sender) => NAMES.filter((name) => allows(name, sender));
const namesNotFor = (sender: Sender) => NAMES.filter((name) => !allows(name, sender));

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: Browser;
  let journal: Place;
  let kept: Kept;
  beforeAll(async () => {
    const port = pages.port;
    if (name === 'Chromium') {
      const extension = builtFolder('chrome');
      const chromium = await launchChromium({ extension, port, thirdPartyCookies: 'blocked' });
      await dockInPage(chromium);
      browser = chromium;
    } else {
      browser = await launchFirefox({ extension: builtFolder('firefox'), port });
    }
    journal = await browser.openView('journal.html');
    kept = await fillJournal(journal);
  });
  afterAll(() => browser.close());

  test.each(VIEWS)('from %s.html only what the protocol grants it', async (view) => {
    const place = await browser.openView(`${view}.html`);
    await isRefused(place, journal, kept, namesNotFor(view));
    if (name === 'Chromium') await isRefusedOnLine(place, kept, namesNotFor(view));
    if (!MAY_TAKE_OUT.includes(view)) await mayNotTakeOut(place);
    if (namesFor(view).length > 0) await isInvalid(place, journal, kept, namesFor(view));
    await place.close();
  });

  test('from the docked sidebar what the protocol grants it', async () => {
    const tab = await newTab(browser);
    await goTo(tab, 'https://x.com/home');
    const frame = await openDock(browser, tab);
    await isRefused(frame, journal, kept, namesNotFor('sidepanel'));
    await isInvalid(frame, journal, kept, namesFor('sidepanel'));
    expect(await everything(frame)).toEqual(await everything(journal));
    await tab.close();
  });

  test('the page itself has no way to ask', async () => {
    const tab = await newTab(browser);
    await goTo(tab, 'https://x.com/home');
    expect(
      await tab.evaluate(`[
        typeof globalThis.browser?.runtime,
        typeof globalThis.chrome?.runtime,
        typeof globalThis.chrome?.storage,
      ]`),
    ).toEqual(['undefined', 'undefined', 'undefined']);
    await tab.close();
  });

  test.runIf(name === 'Chromium')('on a line without a port nobody is heard', async () => {
    const view = await browser.openView('journal.html');
    const other = await browser.openView('journal.html');
    for (const send of [sendUnannounced, sendWithoutPort]) {
      await send(view, 'entries/get', { id: kept.entryId });
      // Handed over later, and heard: by then the first has been there.
      const answer = await sendByLine(other, 'entries/get', { id: kept.entryId });
      expect(answer).toMatchObject({ ok: true });
      expect(await heardOnLine(view)).toEqual([]);
    }
    await Promise.all([view.close(), other.close()]);
  });

  test('every request has somebody who may send it', async () => {
    const places = new Map<Sender, Place>();
    for (const view of VIEWS) places.set(view, await browser.openView(`${view}.html`));
    const sent = payloads(kept);
    // The content script's own are sent from there, below.
    const isOfViews = (name: RequestName) => requests[name].from.some((from) => from !== 'content');
    for (const request of NAMES.filter(isOfViews)) {
      const allowed = [...places].filter(([sender]) => allows(request, sender));
      expect(allowed, request).not.toEqual([]);
      if (HANG_ON_MORE.has(request)) continue;
      for (const [sender, place] of allowed) {
        const result = await sendRaw(place, request, sent[request]);
        const code = result.ok ? 'granted' : result.failure.code;
        expect(code, `${request} from ${sender}`).not.toMatch(/refused|invalid/);
      }
    }
  });
});

test('Chromium: from the content script only what the protocol grants it', async () => {
  const chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'allowed',
  });
  try {
    const journal = await chromium.openView('journal.html');
    const kept = await fillJournal(journal);
    const page = await chromium.context.newPage();
    await goTo(page, 'https://x.com/home');
    const world = await chromium.contentWorld(page);
    await isRefused(world, journal, kept, namesNotFor('content'));
    await isInvalid(world, journal, kept, namesFor('content'));
    await mayNotTakeOut(world);
    // What lies in the worker's memory is hidden from it too: the dock's keys are there.
    await expect(world.evaluate('chrome.storage.session.get(null)')).rejects.toThrow();
  } finally {
    await chromium.close();
  }
});
