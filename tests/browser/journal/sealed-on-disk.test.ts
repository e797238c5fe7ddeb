import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { askFrom, giveClient } from '@/tests/soak/asker';
import type { Place } from '@/tests/soak/asker';
import { emptyContent } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { fromBase64 } from '@/utils/journal/vault/bytes';
import { newRecoveryCode, readRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { sealerFor } from '@/utils/journal/vault/sealer';
import { viewOf as chromiumViewOf } from '../journey/playwright';
import { viewOf as firefoxViewOf } from '../journey/puppeteer';
import { seenWords } from '../journey/seeing';
import type { View } from '../journey/stage';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';
import { launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { dumpDatabases, everythingIn } from './dump';
import type { Dumped } from './dump';
import { drawnWord, foundIn, foundOnDisk, keySecret, textSecret } from './traces';
import type { Secret } from './traces';

/**
 * Locked, nothing of what was written, typed or searched for is anywhere: not in the databases, in
 * storage, in a view, or in any file that the browser leaves behind; nor is a key that opens it.
 */

/** A view with the client in it, and a person in front of it. */
type Seat = Place & View & { bringToFront(): Promise<void> };

interface Browser {
  /** Where in the profile it keeps what stands in fields, while they are open. */
  fieldsIn?: string;
  open(view: string): Promise<Seat>;
  /** Properly: as a person closes it. */
  close(): Promise<void>;
}

let site: OwnSite;
let folder: string;
beforeAll(async () => {
  site = await startOwnSite();
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-sealed-'));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const BROWSERS = {
  Chromium: async (profile: string): Promise<Browser> => {
    const chromium = await launchChromium({
      extension: builtFolder('chrome'),
      port: site.port,
      thirdPartyCookies: 'blocked',
      profile,
    });
    return {
      fieldsIn: path.join(profile, 'Default', 'Sessions'),
      open: async (view) => {
        const page = await chromium.openView(view);
        return seatAt(chromiumViewOf(page), () => page.bringToFront());
      },
      close: () => chromium.close(),
    };
  },
  Firefox: async (profile: string): Promise<Browser> => {
    const firefox = await launchFirefox({
      extension: builtFolder('firefox'),
      port: site.port,
      profile,
    });
    return {
      open: async (view) => {
        const page = await firefox.openView(view);
        return seatAt(firefoxViewOf(page, page), () => page.bringToFront());
      },
      close: () => firefox.close(),
    };
  },
};

async function seatAt(view: View, bringToFront: () => Promise<void>): Promise<Seat> {
  await giveClient(view);
  return { ...view, bringToFront };
}

const PASSPHRASE = `${drawnWord()} ${drawnWord()}`;

/** Everything a person can write in an entry, each part with a word of its own. */
function marked(when: string): { content: EntryContent; secrets: Secret[] } {
  const secrets: Secret[] = [];
  const word = (what: string) => {
    const drawn = drawnWord();
    secrets.push(textSecret(`${what} ${when}`, drawn));
    return drawn;
  };
  const text = (what: string) => `${word(what)} in what was written. `.repeat(3);
  const content: EntryContent = {
    ...emptyContent('reflection'),
    title: `A ${word('title')}`,
    body: text('body'),
    model: 'what',
    sections: { what: text('section'), soWhat: '', nowWhat: text('last section') },
    sources: [
      {
        platform: 'x',
        permalink: `https://x.com/nobody/status/1?${word('link')}`,
        postedAt: null,
        handle: word('handle'),
        quote: text('quote'),
        hashtags: [word('hashtag of the post')],
      },
    ],
    themes: [word('theme')],
    hashtags: [word('hashtag')],
    followUps: [{ due: '2026-12-01T09:00:00.000Z', text: text('follow-up') }],
    evidence: [{ name: word('evidence'), kind: 'note', note: text('note') }],
  };
  return { content, secrets };
}

/** An entry, an earlier version of it, one in the bin and a draft, each with words of its own. */
async function plant(seat: Place, when: string): Promise<{ id: string; secrets: Secret[] }> {
  const [earlier, now, binned, begun] = ['earlier', 'now', 'binned', 'begun'].map((what) =>
    marked(`${what}, ${when}`),
  ) as [Marked, Marked, Marked, Marked];
  const id = uuidv7();
  const inBin = uuidv7();
  await askFrom(seat, 'entries/save', { id, baseRevision: 0, content: earlier.content });
  await askFrom(seat, 'entries/save', { id, baseRevision: 1, content: now.content });
  await askFrom(seat, 'entries/save', { id: inBin, baseRevision: 0, content: binned.content });
  await askFrom(seat, 'entries/delete', { ids: [inBin] });
  const at = new Date().toISOString();
  const draft = {
    id: uuidv7(),
    entryId: id,
    baseRevision: 2,
    content: begun.content,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  };
  await askFrom(seat, 'drafts/put', { draft });
  return { id, secrets: [earlier, now, binned, begun].flatMap(({ secrets }) => secrets) };
}

type Marked = ReturnType<typeof marked>;

/** Types into a field, and waits until the words stand there. */
async function typeIn(seat: Seat, target: Parameters<View['type']>[0], text: string) {
  await seat.bringToFront();
  await seat.type(target, text);
  await until('the words that were typed', () =>
    seat.evaluate<boolean>(
      `[...document.querySelectorAll('input, textarea')].some(({ value }) =>
        value.includes(${JSON.stringify(text)}))`,
    ),
  );
}

/**
 * Types into a field that is none of ours, until the browser has put it on the disk with all
 * that stands in the page.
 */
async function outlast(seat: Seat, { fieldsIn }: Browser): Promise<void> {
  if (fieldsIn === undefined) return;
  const bait = drawnWord();
  await seat.evaluate(
    `document.body.append(Object.assign(document.createElement('textarea'), { id: 'bait' }))`,
  );
  await typeIn(seat, '#bait', bait);
  await until(
    'the browser to keep what stands in fields',
    async () => (await foundOnDisk(fieldsIn, [textSecret('bait', bait)])).length > 0,
  );
  await seat.evaluate(`document.querySelector('#bait').remove()`);
}

/** The key that lies beside a journal without a passphrase. */
function keyBeside(dumped: readonly Dumped[]): Buffer {
  // Its record has the word "beside" and the key, and nothing else in bytes.
  const vault = dumped.find(({ store, text }) => store === 'meta' && text.includes('beside'));
  const at = vault?.text.indexOf('beside ') ?? -1;
  if (vault === undefined || at === -1) throw new Error('No key lies beside the journal.');
  return vault.text.subarray(at + 'beside '.length, at + 'beside '.length + 32);
}

async function sessionKey(seat: Place): Promise<Uint8Array> {
  const kept = (await seat.evaluate(
    `(globalThis.browser ?? chrome).storage.session.get('journal/key')`,
  )) as { 'journal/key'?: { key: string } };
  return fromBase64(kept['journal/key']?.key ?? '');
}

/** How many sealed records a key opens. */
async function opens(key: Uint8Array, dumped: readonly Dumped[]): Promise<number> {
  const sealer = await sealerFor(key);
  const tries = dumped.map(async ({ store, record, payload }) => {
    if (payload === null) return false;
    const bytes = new Uint8Array(payload);
    const name = store === 'recent' || store === 'versions' ? 'entries' : store;
    const label = { ...record, store: name };
    const opening =
      store === 'segments' ? sealer.openBytes(bytes, label) : sealer.open(bytes, label);
    return opening.then(
      () => true,
      () => false,
    );
  });
  return (await Promise.all(tries)).filter(Boolean).length;
}

describe.each(Object.entries(BROWSERS))('%s', (name, launch) => {
  test('locked and closed, no word, no passphrase and no key is left anywhere', async () => {
    const profile = path.join(folder, name);
    const browser = await launch(profile);
    const secrets: Secret[] = [textSecret('passphrase', PASSPHRASE)];
    const control = textSecret('what was planted in the open', drawnWord());
    let oldKey: Buffer;
    try {
      const journal = await browser.open('journal.html');
      const before = await plant(journal, 'before the passphrase');
      oldKey = keyBeside(await dumpDatabases(journal));
      expect(await opens(oldKey, await dumpDatabases(journal))).toBeGreaterThan(0);

      const recoveryCode = await newRecoveryCode();
      secrets.push(
        ...before.secrets,
        textSecret('recovery code', recoveryCode),
        textSecret('recovery code without hyphens', recoveryCode.replaceAll('-', '')),
        keySecret('bytes of the recovery code', await readRecoveryCode(recoveryCode)),
      );
      await askFrom(journal, 'vault/protect', { passphrase: PASSPHRASE, recoveryCode });
      const after = await plant(journal, 'with a passphrase');
      secrets.push(...after.secrets);

      // What is typed: a search, a change to an entry, and a moment in the sidebar.
      const [search, change, moment] = [drawnWord(), drawnWord(), drawnWord()] as const;
      secrets.push(
        textSecret('search', search),
        textSecret('change', change),
        textSecret('moment', moment),
      );
      const editor = await browser.open(`journal.html#/editor/${after.id}`);
      await typeIn(editor, 'main textarea', ` ${change} ${change}`);
      const sidebar = await browser.open('sidepanel.html');
      await typeIn(sidebar, 'main textarea', `${moment} ${moment}`);
      await typeIn(journal, ['searchbox', 'Search your journal'], search);
      await until('what was typed to be kept', async () => {
        const drafts = JSON.stringify(await askFrom(journal, 'drafts/list', null));
        return drafts.includes(change) && drafts.includes(moment);
      });
      const views = { journal, editor, sidebar };
      for (const view of Object.values(views)) await outlast(view, browser);
      // A look that would find nothing would prove nothing.
      expect(foundIn(await everythingIn(editor), secrets)).toContain('change');
      expect(foundIn(await everythingIn(journal), secrets)).toContain('search');

      const key = await sessionKey(journal);
      expect(await opens(key, await dumpDatabases(journal))).toBeGreaterThan(8);
      secrets.push(keySecret('key', key));
      await journal.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ open: ${JSON.stringify(
          control.forms[0]?.toString(),
        )} })`,
      );

      await askFrom(journal, 'vault/lock', null);
      for (const view of Object.values(views)) {
        await seenWords(view, 'Your journal is locked');
        expect(foundIn(await everythingIn(view), [...secrets, control])).toEqual([control.name]);
      }
      // A passphrase that was typed in plain sight and not sent: a slip, say, of the right one.
      const slip = drawnWord();
      secrets.push(textSecret('slip', slip));
      await journal.bringToFront();
      await journal.click(['button', 'Show what I type']);
      await typeIn(journal, ['textbox', 'Passphrase'], slip);
      await outlast(journal, browser);
      await until('the old database to go', () =>
        journal.evaluate<boolean>(`indexedDB.databases().then((databases) =>
          databases.filter(({ name }) => /^sidelight(-\\d+)?$/.test(name)).length === 1)`),
      );
      const left = await dumpDatabases(journal);
      expect(left.length).toBeGreaterThan(8);
      for (const { text } of left) expect(foundIn(text, secrets)).toEqual([]);
      // What sealed it before may lie on the disk for a while, and opens nothing of what is there.
      expect(await opens(oldKey, left)).toBe(0);
    } finally {
      await browser.close();
    }

    const found = await foundOnDisk(profile, [...secrets, control]);
    expect(found.filter((line) => !line.startsWith(control.name))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
    const old = await foundOnDisk(profile, [keySecret('the key of before', oldKey)]);
    console.info(`${name}: ${old.length === 0 ? 'nothing of the key of before' : old.join(', ')}`);
  });
});
