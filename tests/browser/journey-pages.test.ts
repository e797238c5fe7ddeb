import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { FIELD } from './journey/cast';
import { pointAt, seenKept } from './journey/capturing';
import { openChromiumStage } from './journey/chromium-stage';
import type { ChromiumStage } from './journey/chromium-stage';
import { launcherPlace } from './journey/launcher';
import { offerFor } from './journey/offers';
import { clickOn, js, seen, seenWords, seenWritten, wordsOf } from './journey/seeing';
import type { HostPage } from './journey/stage';

/** The same pages in another language, for a narrow window, and as nobody has seen them yet. */

let pages: Pages;
let stage: ChromiumStage;

beforeAll(async () => {
  pages = await startPages();
  stage = await openChromiumStage({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'blocked',
    sidebar: 'panel',
    journal: 'sidebar',
  });
});
afterAll(async () => {
  await stage.close();
  await pages.close();
});

async function open(address: string): Promise<void> {
  await stage.page.open(address);
  await seen(stage.page, 'the page to stand', "document.querySelector('main') !== null");
}

const goTo = (path: string) => stage.page.evaluate(`window.__navigate(${js(path)})`);

interface Shown {
  permalink: string;
  words: string;
  name: string;
}

/** The first post, as the page shows it. */
function firstPost(page: HostPage): Promise<Shown> {
  return seen<Shown>(
    page,
    'a post',
    `(() => {
      const post = document.querySelector('article');
      const link = post?.querySelector('a[href*="/status/"]:has(time)');
      return link && {
        permalink: new URL(link.pathname, 'https://x.com').href,
        words: post.querySelector('[data-testid=tweetText]').innerText.trim(),
        name: post.querySelector('[data-testid=User-Name] a').innerText.trim(),
      };
    })()`,
  );
}

const WORDS = 'article [data-testid=tweetText]';

test('right to left, the lamp and the docked sidebar stand on the left, and the posts beside it', async () => {
  const worker = await stage.chromium.serviceWorker();
  await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
  await open('https://x.com/home?lang=ar');
  await firstPost(stage.page);
  const lamp = await launcherPlace(stage.page);
  expect(lamp.x).toBeLessThan(20);

  await stage.page.click(lamp);
  const frame = await stage.chromium.dockedFrame(stage.tab);
  await frame.locator('main[data-platform=x][data-page=home]').waitFor();

  const box = await (await frame.frameElement()).boundingBox();
  expect(box?.x).toBe(0);
  const column = await stage.tab.locator('[data-testid=primaryColumn]').boundingBox();
  expect(column?.x).toBeGreaterThanOrEqual(box?.width ?? Infinity);
  await worker.evaluate("chrome.storage.local.set({ placement: 'panel' })");
});

describe('a post is captured right', () => {
  test.each([
    ['in Arabic', 'x.com', '?lang=ar', 'noor_takhayul'],
    ['in Japanese', 'x.com', '?lang=ja', 'hana_kakuu'],
    ['for narrow windows', 'mobile.x.com', '', 'ines_example'],
    ['under its old name', 'twitter.com', '', 'ines_example'],
  ])('on the site %s', async (_site, host, query, by) => {
    await open(`https://${host}/home${query}`);
    const sidebar = await stage.openSidebar();
    await offerFor(sidebar, 'x', 'home');
    await goTo(`/${by}${query}`);
    await offerFor(sidebar, 'x', 'profile');
    const post = await firstPost(stage.page);

    await pointAt(stage, WORDS);
    await clickOn(stage.page, WORDS);

    await seenKept(sidebar, post.permalink);
    // Its words are shown while one decides; emoji are pictures on the page and text here.
    await seenWords(sidebar, post.words.split('\n', 1)[0] ?? '');
    await seenWords(sidebar, post.name);
    expect(await stage.page.evaluate('location.pathname')).toBe(`/${by}`);
    await sidebar.click(['button', 'Discard']);
  });
});

test('the words and the name of the author are kept when one ticks that', async () => {
  await open('https://x.com/ines_example');
  const sidebar = await stage.openSidebar();
  await offerFor(sidebar, 'x', 'profile');
  const post = await firstPost(stage.page);
  await pointAt(stage, WORDS);
  await clickOn(stage.page, WORDS);
  await seenKept(sidebar, post.permalink);

  await sidebar.click(['checkbox', 'Keep their words too']);
  await sidebar.click(['checkbox', 'Keep who wrote it']);
  await sidebar.click(['button', 'Save']);
  await sidebar.click(['button', 'Open it']);

  expect(await wordsOf(sidebar, 'blockquote')).toBe(post.words);
  await seenWords(sidebar, 'A post on X by @ines_example');
  await sidebar.click(['tab', 'Now']);
});

test('of a post with nothing in it that can be read it says so, and the words at hand stay', async () => {
  await open('https://x.com/home');
  const sidebar = await stage.openSidebar();
  await offerFor(sidebar, 'x', 'home');
  await sidebar.type(['textbox', FIELD], 'Mine');
  const EMPTY = 'article[data-testid=tweet]:not(:has(a))';
  await stage.page.point({ x: 400, y: 400 });
  while (!(await stage.page.evaluate<boolean>(`document.querySelector(${js(EMPTY)}) !== null`))) {
    const before = await stage.page.evaluate<number>('scrollY');
    await stage.page.scroll(400);
    await seen(stage.page, 'the timeline to move on', `scrollY > ${before}`);
  }
  await stage.page.evaluate(
    `document.querySelector(${js(EMPTY)}).scrollIntoView({ block: 'center' })`,
  );

  await pointAt(stage, EMPTY);
  await clickOn(stage.page, EMPTY);

  await seenWords(sidebar, 'Sidelight could read nothing of this post');
  await seenWritten(sidebar, FIELD, 'Mine');
  await sidebar.click(['button', 'Discard']);
});

test('where no post can be read it says so, and looking up and writing go on', async () => {
  // As if the site had been built anew overnight: not one of its posts is an article any more.
  await stage.tab.addInitScript(`{
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function (name, ...more) {
      return make.call(this, name === 'article' ? 'new-post' : name, ...more);
    };
  }`);
  await open('https://x.com/home');
  const sidebar = await stage.openSidebar();
  await offerFor(sidebar, 'x', 'home');

  await seenWords(sidebar, 'Sidelight cannot read the posts on this page of X at the moment.');
  await sidebar.type(['searchbox', 'Look something up'], 'followed');
  await seen(sidebar, 'an answer', "document.querySelector('[data-situation=SIT-01]') !== null");
  await sidebar.click(['tab', 'Now']);
  await sidebar.type(['textbox', FIELD], 'Written all the same');
  await sidebar.click(['button', 'Save']);
  await seenWords(sidebar, 'Saved in your journal.');
});
