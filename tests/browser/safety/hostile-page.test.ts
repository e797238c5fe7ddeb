import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { cell, page, post } from '@/tests/unit/platforms/x-markup';
import { requests } from '@/utils/messages/protocol';
import type { RequestName } from '@/utils/messages/protocol';
import { Chromium, launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { startOwnSite } from './own-site';
import type { OwnSite } from './own-site';
import { momentOf, payloads } from './requests';
import { dockInPage, goTo, lamp, newTab, openDock, press, shows } from './tab';
import type { Browser, Tab, View } from './tab';
import { everythingFrom, send, sendRaw, takeOut } from './wire';

/**
 * A page that means harm, and has no policy that would hold it back. It may be in our way; it learns
 * nothing, gets nothing, and nothing it does counts as a person's doing.
 */

const HOME = 'https://x.com/home';
const SECRET = 'Mine alone, and nobody else’s.';

/** Set before anything of ours is there: what the page is told, and what it can get hold of. */
const TRAPS = `<script>
  window.errors = [];
  window.messages = [];
  window.roots = [];
  window.paths = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  addEventListener('message', ({ data }) => messages.push(JSON.stringify(data)));
  for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'load']) {
    addEventListener(type, (event) => paths.push(event.composedPath()), true);
  }
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    return root;
  };
</script>`;

const HOSTILE = page({ column: cell(post()) + cell(post({ id: '2002' })) }).replace(
  '<body',
  `<head><title>X</title><link rel="icon" href="data:,">${TRAPS}</head><body`,
);

let site: OwnSite;
beforeAll(async () => {
  site = await startOwnSite({ '/home': HOSTILE });
});
afterAll(() => site.close());

/** Everything of the page that is not an element of ours. */
const OWN_TREE = `(() => {
  const copy = document.documentElement.cloneNode(true);
  for (const one of copy.querySelectorAll('body > div:empty')) one.remove();
  return [copy.outerHTML, document.styleSheets.length, document.adoptedStyleSheets.length];
})()`;

/** A closed root leaves its element empty to the page. */
const ours = "[...document.querySelectorAll('body > div:empty')]";
const countOurs = (tab: View) => tab.evaluate(`${ours}.length`);

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    if (name === 'Chromium') {
      const extension = builtFolder('chrome');
      const { port } = site;
      const chromium = await launchChromium({ extension, port, thirdPartyCookies: 'allowed' });
      await dockInPage(chromium);
      browser = chromium;
    } else {
      browser = await launchFirefox({ extension: builtFolder('firefox'), port: site.port });
    }
    const journal = await browser.openView('journal.html');
    const content = momentOf(SECRET);
    await send(journal, 'entries/save', { id: crypto.randomUUID(), baseRevision: 0, content });
  });
  afterAll(() => browser.close());

  const hostile = async (): Promise<Tab> => {
    const tab = await newTab(browser);
    await goTo(tab, HOME);
    return tab;
  };

  test('a sidebar that the page frames itself shows nothing and is refused everything', async () => {
    const tab = await hostile();
    const address = await sidebarAddress(browser, tab);
    await tab.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.src = ${JSON.stringify(address)};
      frame.onload = () => {
        const { port2 } = new MessageChannel();
        frame.contentWindow.postMessage({ sidelightDock: crypto.randomUUID() }, '*', [port2]);
      };
      document.body.append(frame);
    })()`);
    const frame = await browser.dockedFrame(tab);
    await shows(frame, 'Open Sidelight from its own button');
    const sent = payloads({ entryId: crypto.randomUUID(), draft: aDraft() });
    for (const request of Object.keys(requests) as RequestName[]) {
      if (request === 'dock/redeem') continue;
      const result = await sendRaw(frame, request, sent[request]);
      expect(result, request).toMatchObject({ ok: false, failure: { code: 'refused' } });
    }
    expect(await frame.evaluate('document.body.innerText')).not.toContain(SECRET);
    await tab.close();
  });

  test('a key is good once, in its own tab, and cannot be guessed', async () => {
    // The practice page may dock as well, and its script is within reach of a test.
    const [here, elsewhere] = [
      await browser.openView('rehearsal.html'),
      await browser.openView('rehearsal.html'),
    ];
    for (const tab of [here, here, elsewhere]) await frameSidebar(tab);
    const inFrame = (tab: Tab, type: RequestName, data: unknown, frame = 0) =>
      sendRaw(tab, type, data, `frames[${frame}]`);
    const redeem = (key: string) => inFrame(here, 'dock/redeem', { key });
    const trusted = (isTrusted: boolean) => ({ ok: true, value: { trusted: isTrusted } });

    for (const guess of ['', '__proto__', crypto.randomUUID()]) {
      expect(await redeem(guess)).toMatchObject(trusted(false));
    }
    const foreign = await send(elsewhere, 'dock/issue', null);
    expect(await redeem(foreign.key)).toMatchObject(trusted(false));
    expect(await takeOut(here, 'frames[0]')).toMatchObject({ failure: { code: 'refused' } });
    expect(await inFrame(here, 'drafts/list', null)).toMatchObject({ ok: false });

    const { key } = await send(here, 'dock/issue', null);
    expect(await redeem(key)).toMatchObject(trusted(true));
    expect(await takeOut(here, 'frames[0]')).toHaveProperty('entries');
    expect(await inFrame(here, 'drafts/list', null)).toMatchObject({ ok: true });
    // Used up: neither another tab nor another frame of this one gets in with it.
    expect(await inFrame(elsewhere, 'dock/redeem', { key })).toMatchObject(trusted(false));
    expect(await inFrame(here, 'dock/redeem', { key }, 1)).toMatchObject(trusted(false));
    expect(await takeOut(here, 'frames[1]')).toMatchObject({ failure: { code: 'refused' } });
    expect(await inFrame(here, 'drafts/list', null, 1)).toMatchObject({ ok: false });
    await Promise.all([here.close(), elsewhere.close()]);
  });

  test('clicks that no person made do nothing', async () => {
    const tab = await hostile();
    const { x, y } = await lamp(tab);
    await tab.evaluate(`(() => {
      const host = document.elementFromPoint(${x}, ${y});
      const init = { bubbles: true, cancelable: true, composed: true, clientX: ${x}, clientY: ${y} };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host.dispatchEvent(new PointerEvent(type, init));
      }
      host.click();
    })()`);
    // Had one of them opened it, a person's click would close it now.
    await openDock(browser, tab);
    expect(await countOurs(tab)).toBe(2);
    await tab.close();
  });

  test('the page finds no way into what is ours', async () => {
    const tab = await hostile();
    const frame = await openDock(browser, tab);
    await frame.click('main[data-platform] textarea');
    await tab.keyboard.type('Not for the page.');
    const found = await tab.evaluate(`(() => {
      const hosts = ${ours};
      const middle = [innerWidth - 100, innerHeight / 2];
      return {
        roots: roots.length + hosts.filter(({ shadowRoot }) => shadowRoot !== null).length,
        frames: window.length + document.querySelectorAll('iframe').length,
        inside: [
          ...paths.flat().filter((node) => node instanceof Element),
          ...document.elementsFromPoint(...middle),
          document.activeElement,
        ].filter((node) => !document.contains(node)).length,
        html: document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: roots })
          .includes('iframe'),
        resources: performance.getEntries().filter(({ name }) => /-extension:/.test(name)).length,
        text: getSelection().selectAllChildren(document.body) ?? String(getSelection()).includes('Sidelight'),
        errors,
      };
    })()`);
    expect(found).toEqual({
      roots: 0,
      frames: 0,
      inside: 0,
      html: false,
      resources: 0,
      text: false,
      errors: [],
    });
    await tab.close();
  });

  test('the page is told nothing: no message, no address, no name', async () => {
    const tab = await hostile();
    await openDock(browser, tab);
    expect(await tab.evaluate('messages')).toEqual([]);
    await tab.close();
  });

  test('at rest one empty element is all there is, and after docking it is all there is again', async () => {
    for (const style of ['', 'margin-right: 7px !important;', 'color: red; margin: 0px;']) {
      const tab = await hostile();
      if (style !== '') await tab.evaluate(`document.documentElement.style.cssText = '${style}'`);
      const before = await tab.evaluate(OWN_TREE);
      expect(await tab.evaluate(`${ours}.map((one) => one.outerHTML)`)).toEqual(['<div></div>']);
      const sidebar = await openDock(browser, tab);
      expect(await tab.evaluate(OWN_TREE)).not.toEqual(before);
      await press(sidebar, 'Menu');
      await press(sidebar, 'Close Sidelight');
      await until('the sidebar to go', async () => (await countOurs(tab)) === 1);
      expect(await tab.evaluate(OWN_TREE)).toEqual(before);
      await tab.close();
    }
  });

  test('the page’s styles neither hide nor change the lamp, nor the sidebar', async () => {
    const tab = await hostile();
    const usual = await pictureOfLamp(tab);
    for (const css of [
      'div { display: none !important }',
      '* { all: unset !important }',
      'body > :last-child { opacity: 0 !important; visibility: hidden !important; scale: 0 !important }',
      'body > div { position: static !important; inset: auto !important; filter: blur(9px) !important }',
      'button, svg, path, iframe { display: none !important; fill: red !important }',
    ]) {
      await tab.evaluate(`(() => {
        const style = document.querySelector('#spite') ?? document.createElement('style');
        document.head.append(Object.assign(style, { id: 'spite', textContent: ${JSON.stringify(css)} }));
        for (const one of ${ours}) {
          one.hidden = true;
          one.style = 'display: none !important; opacity: 0 !important';
        }
      })()`);
      expect(Buffer.compare(await pictureOfLamp(tab), usual), css).toBe(0);
    }
    const frame = await openDock(browser, tab);
    expect(await frame.evaluate('innerWidth')).toBe(380);
    await tab.close();
  });

  test('posts made to do harm are captured as the words they are', async () => {
    site.documents.set('/explore', HARMFUL);
    const tab = await newTab(browser);
    await goTo(tab, 'https://x.com/explore');
    const sidebar = await openDock(browser, tab);
    const kept = async () =>
      (await everythingFrom(sidebar)).entries.sort((a, b) =>
        b.createdAt.localeCompare(a.createdAt),
      );
    const before = (await kept()).length;
    for (const [at, { what }] of HARM.entries()) {
      await press(sidebar, 'Capture this post');
      await shows(sidebar, 'Point at a post and click it');
      const { x, y } = (await tab.evaluate(`(() => {
        const { left, top } = document.querySelectorAll('article')[${at}].getBoundingClientRect();
        return { x: left + 300, y: top + 60 };
      })()`)) as { x: number; y: number };
      await tab.mouse.click(x, y);
      await shows(sidebar, 'Keep their words too');
      await press(sidebar, 'Keep their words too');
      await press(sidebar, 'Save');
      await until(`the post with ${what}`, async () => (await kept()).length === before + at + 1);
      await until('room for the next', () =>
        sidebar.evaluate("!document.body.innerText.includes('Keep their words too')"),
      );
      // It would lie over the next post's Save.
      await press(sidebar, 'Close this message');
    }
    const captured = (await kept()).slice(0, HARM.length).reverse();
    expect(captured.map(({ sources }) => sources[0]?.quote)).toEqual(
      HARM.map(({ text }) => text.slice(0, 30_000).trim()),
    );
    for (const { sources } of captured) {
      expect(sources[0]?.permalink ?? '').toMatch(/^(https:\/\/x\.com\/\w+\/status\/\d+)?$/);
    }
    const journal = await browser.openView('journal.html');
    await shows(journal, 'entries.');
    for (const { id, sources } of captured) {
      await journal.evaluate(`location.hash = '#/entry/${id}'`);
      const quote = JSON.stringify(sources[0]?.quote);
      await until('the words as they are', () =>
        journal.evaluate(`document.querySelector('main').textContent.includes(${quote})`),
      );
    }
    for (const view of [sidebar, journal]) {
      expect(
        await view.evaluate(`[
          typeof hacked,
          document.querySelectorAll('main img, main script, main b').length,
          [...document.links].filter(({ protocol }) => !/^https:|-extension:$/.test(protocol)).length,
        ]`),
      ).toEqual(['undefined', 0, 0]);
    }
    expect(await tab.evaluate('typeof hacked')).toBe('undefined');
    await journal.close();
    await tab.close();
  });

  test('a page shaped against us works on, and so does what of us need not read it', async () => {
    const names = ['querySelector', 'querySelectorAll', 'activeElement', 'children', 'title'];
    site.documents.set(
      '/i/bookmarks',
      HOSTILE.replace(
        '</body>',
        `${names.map((name) => `<img name="${name}" alt="">`).join('')}
        <button id="own" onclick="this.textContent = 'Pressed'">Press</button>
        <script>
          const main = document.getElementsByTagName('main')[0];
          let deep = main.cloneNode(true);
          for (let depth = 0; depth < 2000; depth += 1) {
            const outer = document.createElement('article');
            outer.dataset.testid = 'tweet';
            outer.append(deep);
            deep = outer;
          }
          main.append(deep);
          Array.prototype.map = Array.from = Node.prototype.contains = JSON.parse = () => {
            throw new Error('Nobody needs this here.');
          };
        </script></body>`,
      ),
    );
    const tab = await newTab(browser);
    const seen: unknown[] = [];
    tab.on('pageerror', (error) => seen.push(error));
    await tab.goto('https://x.com/i/bookmarks');
    const sidebar = await openDock(browser, tab);
    await sidebar.click('main[data-platform] textarea');
    await tab.keyboard.type('Still here.');
    await until('the words', () =>
      sidebar.evaluate("document.querySelector('main textarea').value.endsWith('Still here.')"),
    );
    await tab.evaluate("document.getElementById('own').click()");
    expect(await tab.evaluate("document.getElementById('own').textContent")).toBe('Pressed');
    expect(await tab.evaluate('errors')).toEqual([]);
    expect(seen).toEqual([]);
    await tab.close();
  });

  test.each([
    ['takes our elements out', `${ours}.forEach((one) => one.remove())`],
    ['clears its body', 'document.body.replaceChildren()'],
    ['gets a new body', "document.body.replaceWith(document.createElement('body'))"],
  ])('the page %s: it has its room back, and the lamp comes again', async (_does, how) => {
    const tab = await hostile();
    await openDock(browser, tab);
    expect(await tab.evaluate('document.documentElement.style.marginRight')).toBe('380px');
    await tab.evaluate(how);
    await until('the page to have its room back', () =>
      tab.evaluate("document.documentElement.getAttribute('style') === null"),
    );
    await tab.evaluate("history.pushState(null, '', '/explore')");
    await lamp(tab);
    const frame = await openDock(browser, tab);
    await shows(frame, 'X · ');
    expect(await tab.evaluate('errors')).toEqual([]);
    await tab.close();
  });
});

/** What might be put into posts to do harm. */
const HARM = [
  { what: 'markup', text: '<img src=x onerror="hacked = 1"><script>hacked = 1</script>&lt;b&gt;' },
  { what: 'marks of direction', text: 'Before \u202Edesrever\u202C, \u2067between\u2069, after' },
  { what: 'null bytes', text: 'one\0two\uFFFFthree' },
  { what: 'a script as its address', text: 'Read on', link: 'javascript:hacked=1//a/status/3' },
  { what: 'another site’s address', text: 'And on', link: 'https://elsewhere.example/a/status/4' },
  { what: 'a megabyte', text: 'Never ending. '.repeat(75_000).trim() },
];

/** A timeline of such posts, each with its harm in its author's name too. */
const HARMFUL = page({
  column: HARM.map(({ link }, at) => {
    const html = post({ id: String(3001 + at), text: ' ' });
    return cell(
      link === undefined ? html : html.replaceAll(/href="[^"]*status[^"]*"/g, `href="${link}"`),
    );
  }).join(''),
}).replace(
  '</body>',
  `<style>article { height: 90px; overflow: hidden; }</style>
  <script>
    const harm = ${JSON.stringify(HARM.map(({ text }) => text)).replaceAll('<', '\\u003c')};
    document.querySelectorAll('article').forEach((article, at) => {
      article.querySelector('[data-testid=tweetText]').textContent = harm[at];
      article.querySelector('[data-testid=User-Name] span span').textContent = harm[at].slice(0, 5000);
    });
  </script></body>`,
);

/** Of the lamp's middle: behind its round corners one sees the page. */
async function pictureOfLamp(tab: Tab): Promise<Uint8Array> {
  await tab.mouse.move(20, 20);
  const { x, y } = await lamp(tab);
  return tab.screenshot({ clip: { x: x - 3, y: y - 10, width: 14, height: 24 } });
}

/** The sidebar's address, as a page might come by it: in Chromium it is another in each session. */
async function sidebarAddress(browser: Browser, tab: Tab): Promise<string> {
  if (!(browser instanceof Chromium)) {
    const view = await browser.openView('sidepanel.html');
    return (await view.evaluate('location.href')) as string;
  }
  const world = await browser.contentWorld(tab as Awaited<ReturnType<typeof browser.openView>>);
  return (await world.evaluate("chrome.runtime.getURL('sidepanel.html')")) as string;
}

async function frameSidebar(tab: Tab): Promise<void> {
  await tab.evaluate(`new Promise((onload) => {
    const frame = document.createElement('iframe');
    document.body.append(Object.assign(frame, { onload, src: '/sidepanel.html' }));
  })`);
}

function aDraft() {
  const now = new Date().toISOString();
  const content = momentOf('Half written.');
  return {
    id: crypto.randomUUID(),
    entryId: null,
    baseRevision: 0,
    content,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}
