import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { cell, page, post } from '@/tests/unit/platforms/x-markup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { startOwnSite } from './own-site';
import type { OwnSite } from './own-site';
import { momentOf } from './requests';
import { dockInPage, goTo, openDock, press, shows } from './tab';
import { everythingFrom, send } from './wire';

/** Whatever is wrong with what comes in, a clear sentence says so, and nothing else happens. */

let site: OwnSite;
let chromium: Chromium;
let journal: Awaited<ReturnType<Chromium['openView']>>;
beforeAll(async () => {
  // A post in which nothing can be read, between two that can.
  const unreadable = '<article data-testid="tweet"><p style="height: 60px"></p></article>';
  const column = [post(), unreadable, post({ id: '2003' })].map(cell).join('');
  site = await startOwnSite({ '/home': page({ column }) });
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
  });
  await dockInPage(chromium);
  journal = await chromium.openView('journal.html');
  const content = momentOf('Here before any import.');
  await send(journal, 'entries/save', { id: crypto.randomUUID(), baseRevision: 0, content });
  await shows(journal, 'Here before any import.');
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

const now = '2026-11-20T09:00:00.000Z';

function entry(body: string, part: object = {}): object {
  return {
    id: crypto.randomUUID(),
    ...momentOf(body),
    createdAt: now,
    updatedAt: now,
    revision: 1,
    ...part,
  };
}

const source = (permalink: string) => ({
  platform: 'x',
  permalink,
  postedAt: null,
  hashtags: [],
});

const json = (entries: unknown, part: object = {}) =>
  strToU8(
    JSON.stringify({ type: 'sidelight-journal', version: 1, exportedAt: now, entries, ...part }),
  );
const zip = (content: Uint8Array, name = 'journal.json') => zipSync({ [name]: content });

/** Chooses a file as a person does, and returns what the page says about it. */
async function bringIn(file: Uint8Array, name = 'journal.zip'): Promise<string> {
  // What was said of the file before must not be taken for an answer.
  await journal.reload();
  const [chooser] = await Promise.all([
    journal.waitForEvent('filechooser'),
    press(journal, 'Import'),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(file) });
  return until('a word about the file', async () => {
    const said = await journal.locator('.ui-notice').allInnerTexts();
    return said[0] !== 'One moment…' && said[0]?.trim();
  });
}

const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);
const longTitle = 'A title without end. '.repeat(250_000);

describe('a file that is no journal changes nothing, and the page says what is wrong with it', () => {
  test.each([
    ['empty', () => new Uint8Array(), 'is damaged or is not a journal'],
    ['no zip', () => strToU8('\x89PNG and whatever else'), 'is damaged or is not a journal'],
    ['a zip cut short', () => half(zip(json([entry('Cut.')]))), 'is damaged or was cut short'],
    ['a zip of something else', () => zip(strToU8('{}'), 'photo.json'), 'no Sidelight journal'],
    ['foreign JSON', () => strToU8('{"type":"other-app","entries":[]}'), 'not a Sidelight journal'],
    ['JSON cut short', () => half(json([entry('Cut.')])), 'is damaged or is not a journal'],
    ['from a newer version', () => zip(json([], { version: 99 })), 'by a newer Sidelight'],
    [
      'the wrong things in it',
      () => zip(json([entry('', { kind: 7, sources: {}, minutes: -1 }), 1])),
      'Entry 1: “kind” cannot be read.',
    ],
    ['without entries', () => zip(json(undefined)), 'The list of entries is missing'],
    [
      'one bad record among good ones',
      () => zip(json([entry('Good.'), entry('Bad.', { createdAt: 'yesterday' }), entry('Good.')])),
      'Entry 2: “createdAt” is not a date and time.',
    ],
    [
      'an address that runs a script',
      () => zip(json([entry('See.', { sources: [source('javascript:alert(1)')] })])),
      '“sources.0.permalink” is not a web address',
    ],
    [
      'a title of five megabytes',
      () => zip(json([entry('', { title: longTitle })])),
      '“title” is too long.',
    ],
    [
      'one id twice',
      () => zip(json([entry('One.', { id: ID }), entry('Two.', { id: ID })])),
      'Entry 2 has the same id as another one.',
    ],
  ])('%s', async (_what, file, sentence) => {
    const before = await everythingFrom(journal);
    const said = await bringIn(file());
    expect(said).toContain(sentence);
    expect(said).toMatch(/nothing was imported|Choose the file|Update Sidelight here/);
    // For people: whole sentences, none of the machine's words, and no more than one can read.
    expect(said).toMatch(/^[A-Z].*\.$/s);
    expect(said).not.toMatch(/undefined|NaN|\[object|Error|Expected|Received|null/);
    expect(said.length).toBeLessThan(600);
    expect(await journal.locator('.ui-notice').getAttribute('role')).toBe('alert');
    expect(await everythingFrom(journal)).toEqual(before);
    await shows(journal, 'Here before any import.');
  });
});

const ID = crypto.randomUUID();

test('a good file comes in whole, what was made to do harm in it as words, and goes out again', async () => {
  const before = await everythingFrom(journal);
  const harmful = JSON.stringify(entry('<img src=x onerror="hacked = 1"> A good one.')).replace(
    '{',
    '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},',
  );
  const file = `{"type":"sidelight-journal","version":1,"__proto__":{"hacked":1},"entries":[${harmful}]}`;
  expect(await bringIn(strToU8(file), 'journal.json')).toContain('1 entry or draft added.');
  await shows(journal, '<img src=x onerror="hacked = 1"> A good one.');
  expect(
    await journal.evaluate(
      "[typeof hacked, ({}).hacked, document.querySelectorAll('main img').length]",
    ),
  ).toEqual(['undefined', undefined, 0]);
  const { entries } = await everythingFrom(journal);
  expect(entries.length).toBe(before.entries.length + 1);
  expect(Object.keys(entries[0] ?? {})).not.toContain('constructor');

  await press(journal, 'Undo import');
  await shows(journal, 'The import was taken back: 1 entry or draft removed.');
  expect(await everythingFrom(journal)).toEqual(before);
});

test('a post in which nothing can be read: a sentence, and one’s own words stay', async () => {
  const tab = await chromium.context.newPage();
  await goTo(tab, 'https://x.com/home');
  const sidebar = await openDock(chromium, tab);
  await sidebar.click('main[data-platform] textarea');
  await tab.keyboard.type('My own words about it.');
  await press(sidebar, 'Capture this post');
  await shows(sidebar, 'Point at a post and click it');
  await tab.click('article p');
  await shows(sidebar, 'Sidelight could read nothing of this post');
  expect(await sidebar.evaluate("document.querySelector('main textarea').value")).toBe(
    'My own words about it.',
  );
  await press(sidebar, 'Save');
  await shows(sidebar, 'Saved in your journal.');
  const { entries } = await send(journal, 'entries/list', {
    query: 'own words',
    bin: false,
    offset: 0,
    limit: 9,
  });
  expect(entries.map(({ title, sources }) => [title, sources])).toEqual([
    ['My own words about it.', []],
  ]);
  await tab.close();
});
