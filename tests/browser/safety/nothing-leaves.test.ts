import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import type { BuildTarget } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { notable } from '@/tests/pages/site/data/notable';
import { postPath } from '@/tests/pages/site/data/post';
import { Chromium, launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { makeInert } from './inert';
import { dockInPage, goTo, newTab, openDock, press, shows } from './tab';
import type { Browser, Tab, View } from './tab';

/**
 * Nothing leaves: a whole session asks for no connection that the page would not have asked for by
 * itself, and the extension's own pages could make none if they tried.
 */

let pages: Pages;
let profiles: string;
beforeAll(async () => {
  pages = await startPages();
  profiles = await mkdtemp(path.join(tmpdir(), 'sidelight-leaves-'));
});
afterAll(async () => {
  await pages.close();
  await rm(profiles, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const HOME = 'https://x.com/home';
const WORDS = 'What I would not like to see leave.';

/** What the page does in every run. In between comes what a person does with the extension. */
async function usePage(tab: Tab, arrive: (tab: Tab, address: string) => Promise<unknown>) {
  await arrive(tab, HOME);
  for (const place of [postPath(notable.event), '/hashtag/PretendWardChat', '/compose/post']) {
    await tab.evaluate(`window.__navigate('${place}')`);
  }
  await arrive(tab, HOME);
}

/** Beside the last page: look up, capture, write, save. */
async function useSidebar(tab: Tab, sidebar: View) {
  await sidebar.click('[role=searchbox], input[type=search]');
  await tab.keyboard.type('followed me');
  await until('an answer', () =>
    sidebar.evaluate("document.querySelector('[data-card]') !== null"),
  );
  await sidebar.click('[data-card] button');
  await press(sidebar, 'Back to results');
  await press(sidebar, 'Guidance');
  await press(sidebar, 'Now');
  await press(sidebar, 'Capture this post');
  await shows(sidebar, 'Point at a post and click it');
  const place = (await tab.evaluate(
    `(({ left, top }) => ({ x: left + 120, y: top + 30 }))(
      document.querySelector('article').getBoundingClientRect())`,
  )) as { x: number; y: number };
  await tab.mouse.click(place.x, place.y);
  await shows(sidebar, 'Its address is kept');
  await sidebar.click('main[data-platform] textarea');
  await tab.keyboard.type(WORDS);
  await press(sidebar, 'Save');
  await shows(sidebar, 'Saved in your journal.');
}

async function useOwnPages(browser: Browser, downloads: string) {
  const journal = await browser.openView('journal.html');
  await shows(journal, WORDS);
  await press(journal, 'Export');
  await shows(journal, 'among your downloads');
  // Firefox keeps the file where it was told; the other driver keeps its own for itself.
  if (!(browser instanceof Chromium)) {
    await until('the file', async () => (await readdir(downloads)).length > 0);
  }
  const options = await browser.openView('options.html');
  await press(options, 'Dark');
  await until('the theme', () =>
    options.evaluate("document.documentElement.dataset.theme === 'dark'"),
  );
  const practice = await browser.openView('rehearsal.html');
  await until('practice posts', () =>
    practice.evaluate("document.querySelector('article') !== null"),
  );
}

interface Run {
  asked: string[];
  requested: string[];
}

/** Uses a browser, and tells what was asked for from its start on. */
async function session(
  launch: () => Promise<Browser>,
  use: (browser: Browser) => Promise<Browser>,
): Promise<Run> {
  const from = pages.requests.length;
  let browser = await launch();
  try {
    browser = await use(browser);
    await (await newTab(browser)).goto(HOME);
    return {
      // How often a page connects is the browser's affair.
      asked: [...new Set(browser.asked)].sort(),
      requested: pages.requests
        .slice(from)
        .map(({ method, host, url }) => `${method} ${host}${url}`),
    };
  } finally {
    await browser.close();
  }
}

interface Kind {
  name: string;
  target: BuildTarget;
  launch(extension: string, profile?: string): Promise<Browser>;
}

const optional = (profile: string | undefined) => (profile === undefined ? {} : { profile });

const KINDS: Kind[] = [
  {
    name: 'Chromium',
    target: 'chrome',
    launch: (extension, profile) =>
      launchChromium({
        extension,
        port: pages.port,
        thirdPartyCookies: 'blocked',
        ...optional(profile),
      }),
  },
  {
    name: 'Firefox',
    target: 'firefox',
    launch: (extension, profile) =>
      launchFirefox({ extension, port: pages.port, ...optional(profile) }),
  },
];

describe.each(KINDS)('$name', ({ name, target, launch }) => {
  test('a whole session asks for nothing but what the page asks for without us', async () => {
    const inert = await makeInert();
    const without = await session(
      () => launch(inert.folder),
      async (browser) => {
        await usePage(await newTab(browser), (tab, address) => tab.goto(address));
        return browser;
      },
    );
    await inert.dispose();

    const profile = path.join(profiles, name);
    const downloads = path.join(profiles, `${name} downloads`);
    await mkdir(downloads);
    await prepare(profile, downloads);
    const withUs = await session(
      () => launch(builtFolder(target), profile),
      async (browser) => {
        if (browser instanceof Chromium) await dockInPage(browser);
        const tab = await newTab(browser);
        await usePage(tab, goTo);
        await useSidebar(tab, await openDock(browser, tab));
        await useOwnPages(browser, downloads);
        return browser.reopen();
      },
    );
    expect(without.asked).toEqual(['x.com:443']);
    expect(withUs).toEqual(without);
  });

  test('none of our pages can send anything anywhere', async () => {
    const browser = await launch(builtFolder(target));
    try {
      const before = pages.requests.length;
      const views = [
        'sidepanel.html',
        'journal.html',
        'options.html',
        'rehearsal.html',
        'welcome.html',
      ];
      const tabs: Tab[] = [];
      for (const view of views) tabs.push(await browser.openView(view));
      for (const tab of tabs) {
        expect(await tab.evaluate(tryToSend(pages.port))).toEqual({
          sent: [],
          forbidden: ['connect-src', 'img-src', 'media-src', 'script-src-elem', 'style-src-elem'],
        });
      }
      expect(browser.asked).toEqual([]);
      // Chromium connects ahead to where a frame or a form would go. It gets no further.
      for (const tab of tabs) {
        expect(await tab.evaluate(tryToGo(pages.port))).toEqual(['form-action', 'frame-src']);
      }
      expect(pages.requests.length).toBe(before);
    } finally {
      await browser.close();
    }
  });
});

test('Chromium: nor can the background', async () => {
  const browser = await launchChromium({
    extension: builtFolder('chrome'),
    port: pages.port,
    thirdPartyCookies: 'allowed',
  });
  try {
    const worker = await browser.serviceWorker();
    const sent = await worker.evaluate(`(async () => {
      const outcomes = [];
      for (const place of ${placesOf(pages.port)}) {
        await fetch(place, { mode: 'no-cors' }).then(() => outcomes.push('fetch'), () => {});
        await new Promise((resolve) => {
          const socket = new WebSocket(place.replace('http', 'ws'));
          socket.onopen = () => { outcomes.push('WebSocket'); resolve(); };
          socket.onerror = resolve;
        });
      }
      return outcomes;
    })()`);
    expect(sent).toEqual([]);
    expect(browser.asked).toEqual([]);
  } finally {
    await browser.close();
  }
});

/** Elsewhere, and on this machine. */
const placesOf = (port: number) =>
  JSON.stringify([
    'https://elsewhere.example/',
    `https://localhost:${port}/`,
    `http://127.0.0.1:${port}/`,
  ]);

/** Begins to write down in `forbidden` which directives of the page's policy stood in the way. */
const NOTE_REFUSALS = `
  const forbidden = new Set();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    forbidden.add(effectiveDirective);
  });
  const refusals = async (count) => {
    for (let looks = 0; forbidden.size < count && looks < 150; looks += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return [...forbidden].sort();
  };`;

/** Tries every way to send or to load something; tells what went through. */
const tryToSend = (port: number) => `(async () => {
  ${NOTE_REFUSALS}
  const sent = [];
  const attempt = (how, start) =>
    new Promise((resolve) => {
      const through = () => { sent.push(how); resolve(); };
      try { start(through, resolve); } catch { resolve(); }
    });
  const load = (name, attributes) =>
    attempt(name, (onload, onerror) => {
      document.body.append(Object.assign(document.createElement(name), { onload, onerror }, attributes));
    });
  for (const place of ${placesOf(port)}) {
    await attempt('fetch', (done, refused) => void fetch(place, { mode: 'no-cors' }).then(done, refused));
    await attempt('XMLHttpRequest', (done, refused) => {
      const request = Object.assign(new XMLHttpRequest(), { onload: done, onerror: refused });
      request.open('POST', place);
      request.send('words');
    });
    await attempt('WebSocket', (done, refused) => {
      Object.assign(new WebSocket(place.replace('http', 'ws')), { onopen: done, onerror: refused });
    });
    await attempt('EventSource', (done, refused) => {
      Object.assign(new EventSource(place), { onopen: done, onerror: refused });
    });
    navigator.sendBeacon(place, 'words');
    await load('img', { src: place });
    await load('script', { src: place });
    await load('link', { rel: 'stylesheet', href: place });
    await attempt('audio', (oncanplay, onerror) => {
      Object.assign(new Audio(place), { oncanplay, onerror }).load();
    });
  }
  return { sent, forbidden: await refusals(5) };
})()`;

/** Tries to go elsewhere with a frame and with a form. */
const tryToGo = (port: number) => `(async () => {
  ${NOTE_REFUSALS}
  for (const place of ${placesOf(port)}) {
    const frame = Object.assign(document.createElement('iframe'), { src: place });
    const form = Object.assign(document.createElement('form'), { method: 'post', action: place });
    document.body.append(frame, form);
    try { form.submit(); } catch { /* Firefox says no in this way. */ }
  }
  return refusals(2);
})()`;

/**
 * A profile in which Firefox knows where downloads go, and Chromium does not fetch a dictionary for
 * the first field a person writes in, as it does on any page.
 */
async function prepare(profile: string, downloads: string): Promise<void> {
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  const chromium = {
    browser: { enable_spellchecking: false },
    profile: { cookie_controls_mode: 1, block_third_party_cookies: true },
  };
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(chromium));
  const firefox = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  await writeFile(
    path.join(profile, 'prefs.js'),
    Object.entries(firefox)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
}
