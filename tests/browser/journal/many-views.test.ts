import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import { uuidv7 } from '@/utils/journal/uuid';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { seenWords, seenWritten } from '../journey/seeing';
import { startOwnSite } from '../safety/own-site';
import type { OwnSite } from '../safety/own-site';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { sitAt } from './seats';
import type { Seat } from './seats';

/** The sidebar in three tabs and the journal page: one journal, whoever writes in it. */

const PASSPHRASE = 'a lamp beside the quiet feed';
const LINES = 'Two lines of your own';

let site: OwnSite;
let chromium: Chromium;
let sidebars: [Seat, Seat, Seat];
let journal: Seat;

beforeAll(async () => {
  site = await startOwnSite();
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: site.port,
    thirdPartyCookies: 'blocked',
  });
  // Each goes with a tab of its own.
  const sidebar = (tab: number) => sitAt(chromium, `sidepanel.html?tab=${tab}`);
  sidebars = [await sidebar(1_001), await sidebar(1_002), await sidebar(1_003)];
  journal = await sitAt(chromium, 'journal.html');
});
afterAll(async () => {
  await chromium.close();
  await site.close();
});

const momentOf = (body: string): EntryContent => ({ ...emptyContent(), body });

async function showJournal(sidebar: Seat): Promise<void> {
  await sidebar.front();
  await sidebar.click(['tab', 'Journal']);
}

async function goneFrom(seat: Seat, words: string): Promise<void> {
  await until(`“${words}” to be gone`, () =>
    seat.evaluate<boolean>(`!document.body.innerText.includes(${JSON.stringify(words)})`),
  );
}

const bodies = async () => {
  const { ids } = await journal.ask('entries/ids', { query: '', bin: false });
  const entries = await Promise.all(ids.map((id) => journal.ask('entries/get', { id })));
  return entries.map((entry) => entry?.body);
};

describe('a change', () => {
  test('that is made in one view is shown in all of them', async () => {
    const [first, second, third] = sidebars;
    await showJournal(second);
    await showJournal(third);
    await first.front();
    await first.type(['textbox', LINES], 'Written in the first tab.');
    await first.click(['button', 'Save']);
    for (const view of [second, third, journal]) {
      await seenWords(view, 'Written in the first tab.');
    }

    const { ids } = await journal.ask('entries/ids', { query: '', bin: false });
    const [id] = ids as [string];
    const content = momentOf('Changed in the second tab.');
    await second.ask('entries/save', { id, baseRevision: 1, content });
    for (const view of [second, third, journal]) {
      await seenWords(view, 'Changed in the second tab.');
      await goneFrom(view, 'Written in the first tab.');
    }

    await third.ask('entries/delete', { ids });
    for (const view of [second, third, journal]) {
      await goneFrom(view, 'Changed in the second tab.');
    }
    await first.ask('entries/restore', { ids });
    for (const view of [second, third, journal]) {
      await seenWords(view, 'Changed in the second tab.');
    }
  });

  test('to what is due is counted on the toolbar button and in every view', async () => {
    const [first, second] = sidebars;
    const followUps = [
      { due: '2026-11-20T09:00:00.000Z', text: 'Thank Ines' },
      { due: '2126-11-20T09:00:00.000Z', text: 'Ask how it went' },
    ];
    const id = uuidv7();
    const content = { ...momentOf('After the chat'), followUps };
    await first.ask('entries/save', { id, baseRevision: 0, content });
    for (const view of [second, journal]) await seenWords(view, '1 follow-up is due');
    const onButton = () => journal.evaluate<string>('chrome.action.getBadgeText({})');
    await until('1 on the toolbar button', async () => (await onButton()) === '1');

    const [due] = followUps;
    await second.ask('follow-ups/set-done', { id, ...due!, done: true });
    for (const view of [second, journal]) await goneFrom(view, 'follow-up is due');
    await until('nothing on the toolbar button', async () => (await onButton()) === '');
    await first.ask('entries/delete', { ids: [id] });
  });

  test('of a draft is in every view that has it open', async () => {
    const [first, second] = sidebars;
    const id = uuidv7();
    await journal.ask('entries/save', { id, baseRevision: 0, content: momentOf('Two at it') });
    const one = await sitAt(chromium, `journal.html#/editor/${id}`);
    const other = await sitAt(chromium, `journal.html#/editor/${id}`);
    await seenWords(other, 'Editing');
    await one.front();
    await one.type('main textarea', ', and more');
    await until('the words in the other view', () =>
      other.evaluate<boolean>(
        `[...document.querySelectorAll('textarea')].some(({ value }) =>
          value === 'Two at it, and more')`,
      ),
    );
    await one.click(['button', 'Save']);
    await seenWords(first, 'Now');
    await showJournal(second);
    await seenWords(second, 'Two at it, and more');
    expect(await journal.ask('drafts/list', null)).toEqual([]);
  });
});

describe('two views at one entry', () => {
  test('that change different parts of it make one of the two', async () => {
    const [first, second] = sidebars;
    const id = uuidv7();
    const base: EntryContent = {
      ...momentOf('as it was'),
      title: 'as it was',
      model: 'what',
      sections: { what: 'as it was', soWhat: 'as it was' },
    };
    await journal.ask('entries/save', { id, baseRevision: 0, content: base });
    const [one, other] = await Promise.all([
      first.ask('entries/save', {
        id,
        baseRevision: 1,
        content: { ...base, title: 'by the first', sections: { ...base.sections, what: 'first' } },
      }),
      second.ask('entries/save', {
        id,
        baseRevision: 1,
        content: {
          ...base,
          body: 'by the second',
          sections: { ...base.sections, soWhat: 'second' },
        },
      }),
    ]);
    expect([one.keptBoth, other.keptBoth]).toEqual([false, false]);
    expect(await journal.ask('entries/get', { id })).toMatchObject({
      title: 'by the first',
      body: 'by the second',
      sections: { what: 'first', soWhat: 'second' },
      revision: 3,
    });
  });

  test('that change the same words keep both, and whoever was later is told', async () => {
    const id = uuidv7();
    await journal.ask('entries/save', { id, baseRevision: 0, content: momentOf('Once') });
    const editor = await sitAt(chromium, `journal.html#/editor/${id}`);
    await seenWords(editor, 'Editing');
    await editor.front();
    await editor.type('main textarea', ', as one has it');
    const content = momentOf('Once, as the other has it');
    await journal.ask('entries/save', { id, baseRevision: 1, content });
    await editor.click(['button', 'Save']);
    await seenWords(editor, 'This entry had been changed elsewhere meanwhile. Both are in your');
    const kept = await bodies();
    expect(kept).toContain('Once, as one has it');
    expect(kept).toContain('Once, as the other has it');
  });

  test('of one draft keep both', async () => {
    const [first, second] = sidebars;
    const now = new Date().toISOString();
    const draft: Draft = {
      id: uuidv7(),
      entryId: null,
      baseRevision: 0,
      content: momentOf('Begun'),
      createdAt: now,
      updatedAt: now,
      revision: 1,
    };
    await journal.ask('drafts/put', { draft });
    const goOn = (seat: Seat, body: string) =>
      seat.ask('drafts/put', { draft: { ...draft, content: momentOf(body), revision: 2 } });
    const replies = await Promise.all([
      goOn(first, 'Begun, by the first'),
      goOn(second, 'Begun, by the second'),
    ]);
    expect(replies.map(({ keptBoth }) => keptBoth).sort()).toEqual([false, true]);
    const drafts = await journal.ask('drafts/list', null);
    expect(drafts.map(({ content }) => content.body).sort()).toEqual([
      'Begun, by the first',
      'Begun, by the second',
    ]);
    for (const { id } of drafts) await journal.ask('drafts/drop', { id });
  });
});

test('locking in one view locks all, and what was being typed elsewhere is there again', async () => {
  const [first, second, third] = sidebars;
  const recoveryCode = await newRecoveryCode();
  await journal.ask('vault/protect', { passphrase: PASSPHRASE, recoveryCode });
  const fresh = await sitAt(chromium, 'sidepanel.html?tab=1004');
  await fresh.front();
  await fresh.evaluate(`addEventListener('input', ({ target }) => {
    window.__typed = target.value;
  }, true)`);
  await fresh.type(['textbox', LINES], 'In the middle of');
  // The notice and the words that follow are on their way at the same time.
  const locking = first.ask('vault/lock', null);
  await fresh.type(['textbox', LINES], ' a word');
  await locking;
  for (const view of [first, second, third, journal, fresh]) {
    await seenWords(view, 'Your journal is locked');
    await goneFrom(view, 'Two at it');
    expect(
      await view.evaluate(
        `[...document.querySelectorAll('input, textarea')].map(({ value }) => value).join('')`,
      ),
    ).not.toContain('middle');
  }
  expect(await second.ask('vault/unlock', { secret: 'another passphrase' })).toEqual({
    opened: false,
  });
  expect(await second.ask('vault/unlock', { secret: recoveryCode })).toEqual({ opened: true });
  await seenWords(journal, 'Two at it, and more');
  // Keys that came after the box was gone went nowhere; whatever was in it is there again.
  const typed = await fresh.evaluate<string>('window.__typed');
  expect('In the middle of a word'.startsWith(typed) && typed.startsWith('In the middle of')).toBe(
    true,
  );
  await seenWritten(fresh, LINES, typed);
});
