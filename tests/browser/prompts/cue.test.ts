import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { until } from '@/scripts/until';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { notable } from '@/tests/pages/site/data/notable';
import { postPath } from '@/tests/pages/site/data/post';
import type { Heard } from '@/tests/pages/site/window';
import { launchChromium } from '../support/chromium';
import { launchFirefox } from '../support/firefox';
import { dockInPage, goTo, newTab, openDock } from '../safety/tab';
import type { Browser, Tab, View } from '../safety/tab';
import { sendRaw } from '../safety/wire';
import {
  beginLedger,
  cueRect,
  findCue,
  ledgerKinds,
  overlap,
  pressCue,
  rectOf,
  saidNow,
} from './cue-in-page';

/** Each decision point on the X-shaped pages, and a cue that is in nobody's way. */

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

const EDITOR = '[data-testid=tweetTextarea_0]';
const SUBMIT = '[data-testid=tweetButtonInline]';
const MESSAGE = '[data-testid=dm-composer-textarea]';
const FOUND = 'Saw Mrs Adeyemi today, born 12/03/1956. NHS number 943 476 5919.';
const STORY = 'Today I saw a patient who told me the funniest story about the ward round.';
const HOME = 'https://x.com/home';

/** Anything of a draft that must be nowhere else. */
const TRACES = /Adeyemi|943 ?476|12\/03\/1956|nhs-number|identifier|noticed/i;

/** Before anything of the page or of ours is there: how much of the page is moved. */
const WATCH_SHIFTS = `(() => {
  window.__shift = 0;
  try {
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.__shift += value;
    }).observe({ type: 'layout-shift' });
  } catch {}
})()`;

describe.each(['Chromium', 'Firefox'] as const)('%s', (name) => {
  let browser: Browser;
  let view: Tab;
  beforeAll(async () => {
    if (name === 'Chromium') {
      const extension = builtFolder('chrome');
      const { port } = pages;
      const chromium = await launchChromium({ extension, port, thirdPartyCookies: 'allowed' });
      await dockInPage(chromium);
      browser = chromium;
    } else {
      browser = await launchFirefox({ extension: builtFolder('firefox'), port: pages.port });
    }
    view = await browser.openView('sidepanel.html');
  });
  afterAll(() => browser.close());

  const open: Tab[] = [];
  afterEach(async () => {
    for (const tab of open.splice(0)) await tab.close();
  });
  const openTab = async () => {
    const tab = await newTab(browser);
    open.push(tab);
    return tab;
  };

  /** A page of the site, to somebody who was shown nothing yet. */
  const visit = async (address: string): Promise<Tab> => {
    await beginLedger(view);
    const tab = await openTab();
    await goTo(tab, address);
    await tab.evaluate(WATCH_SHIFTS);
    return tab;
  };
  const write = async (tab: Tab, words: string, editor = EDITOR) => {
    await tab.click(editor);
    await tab.keyboard.type(words);
  };
  const isBeside = async (tab: Tab, ...free: string[]) => {
    const cue = await cueRect(tab);
    for (const selector of free) {
      expect(overlap(cue, await rectOf(tab, selector)), selector).toBe(false);
    }
    const [width, height] = (await tab.evaluate('[innerWidth, innerHeight]')) as [number, number];
    expect(cue.left >= 0 && cue.top >= 0 && cue.right <= width && cue.bottom <= height).toBe(true);
  };

  test('D1: a box for a private message was opened', async () => {
    const tab = await visit(HOME);
    await tab.evaluate("__navigate('/i/chat')");
    await until('the conversations', () =>
      tab.evaluate("document.querySelector('[data-testid=conversation] a') !== null"),
    );
    await tab.click('[data-testid=conversation] a');
    await until('the box', () => tab.evaluate(`document.querySelector('${MESSAGE}') !== null`));
    await tab.click(MESSAGE);
    await isBeside(tab, MESSAGE, '[data-testid=dm-composer-send-button]');
    expect(await saidNow(view)).toMatchObject({ cause: 'situation' });
  });

  test('D2: what was found in a draft that has settled', async () => {
    const tab = await visit(HOME);
    await write(tab, FOUND);
    await isBeside(tab, EDITOR, SUBMIT);
    expect(await saidNow(view)).toMatchObject({ cause: 'finding' });
  });

  test('D2: a hand goes to the post button', async () => {
    const tab = await visit(`https://x.com${postPath(notable.critical)}`);
    await write(tab, 'NHS number 943 476 5919', `main ${EDITOR}`);
    const { left, top, right, bottom } = await rectOf(tab, `main ${SUBMIT}`);
    await tab.mouse.move((left + right) / 2, (top + bottom) / 2);
    await isBeside(tab, `main ${EDITOR}`, `main ${SUBMIT}`);
  });

  test('D3: a kind of page that is new', async () => {
    await beginLedger(view);
    const tab = await openTab();
    await tab.goto('https://x.com/notifications');
    await cueRect(tab);
    expect(await saidNow(view)).toMatchObject({ cause: 'surface' });
  });

  test('where nobody writes it stands in a corner, beside a docked sidebar and not over it', async () => {
    await beginLedger(view);
    const tab = await openTab();
    await tab.goto('https://x.com/notifications');
    const { bottom } = await cueRect(tab);
    await openDock(browser, tab);
    await until('the cue to stand beside the sidebar', () =>
      tab.evaluate(`(() => {
        const { clientWidth } = document.documentElement;
        const at = (fromRight) => document.elementFromPoint(clientWidth - fromRight, ${bottom - 20});
        const [edge, over, beside] = [at(2), at(180), at(380 + 40)];
        return edge.matches('body > div:empty') && over === edge &&
          beside.matches('body > div:empty') && beside !== edge;
      })()`),
    );
  });

  test('D4: it was posted', async () => {
    const tab = await visit(HOME);
    await write(tab, STORY);
    // By then what hears of the post is there, too.
    await cueRect(tab);
    await pressCue(tab, 'not now');
    await until('the cue to go', async () => (await findCue(tab)) === null);
    await beginLedger(view);
    await tab.click(SUBMIT);
    await cueRect(tab);
    expect(await saidNow(view)).toMatchObject({ cause: 'afterwards' });
  });

  test('a cue takes no focus and no key: one writes on, and Escape is the page’s', async () => {
    const tab = await visit('https://x.com/compose/post');
    const editor = `#layers ${EDITOR}`;
    await write(tab, STORY, editor);
    await isBeside(tab, editor, '[data-testid=tweetButton]');
    const focus = `document.activeElement === document.querySelector('${editor}')`;
    expect(await tab.evaluate(focus)).toBe(true);
    await tab.keyboard.type(' So.');
    const text = () => tab.evaluate(`document.querySelector('${editor}').innerText.trim()`);
    await until('the words', async () => (await text()) === `${STORY} So.`);
    await pressCue(tab, 'not now');
    await until('the cue to go', async () => (await findCue(tab)) === null);
    expect(await tab.evaluate(focus)).toBe(true);
    expect(await ledgerKinds(view)).toEqual(['begun', 'shown', 'dismissed']);
    await tab.evaluate('__heard.length = 0');
    await tab.keyboard.press('Escape');
    const heard = (await tab.evaluate('__heard')) as Heard[];
    expect(heard.some(({ key }) => key === 'Escape')).toBe(true);
  });

  test('the page finds no trace of what was found, and nothing of it moves', async () => {
    const tab = await visit(HOME);
    const globals = await tab.evaluate('Object.getOwnPropertyNames(window).length');
    await write(tab, FOUND);
    await tab.evaluate('window.__shift = 0');
    await cueRect(tab);
    const seen = (await tab.evaluate(`(() => {
      const copy = document.documentElement.cloneNode(true);
      for (const one of copy.querySelectorAll('#react-root')) one.remove();
      return JSON.stringify([
        copy.outerHTML,
        __seen.filter(({ what }) => what === 'message'),
        [...document.querySelectorAll('body > div:empty')].map((one) => [one.outerHTML, one.shadowRoot]),
        performance.getEntries().filter(({ name }) => /-extension:/.test(name)).length,
        Object.keys(localStorage),
      ]);
    })()`)) as string;
    expect(seen).not.toMatch(TRACES);
    expect(seen).toContain('<div></div>');
    expect(await tab.evaluate('Object.getOwnPropertyNames(window).length')).toBe(globals);
    expect(await tab.evaluate('window.__shift')).toBe(0);
  });

  test('a draft is in no storage of ours, until somebody keeps it', async () => {
    const tab = await visit(HOME);
    await write(tab, FOUND);
    await cueRect(tab);
    expect(await everythingKept(view)).not.toMatch(/Adeyemi|943 476/);
    const drafts = async () => {
      const result = await sendRaw(view, 'drafts/list', null);
      return result.ok ? (result.value as { content: { body: string } }[]) : [];
    };
    expect(await drafts()).toEqual([]);
    expect(await saidNow(view)).toMatchObject({ action: 'save-draft' });
    await pressCue(tab, 'action');
    await until('the draft', async () => (await drafts())[0]?.content.body === FOUND);
    await until('the ledger to say so', async () =>
      (await ledgerKinds(view)).includes('draft-saved'),
    );
  });

  test('clicks that no person made do nothing', async () => {
    const tab = await visit(HOME);
    await write(tab, FOUND);
    const { right, bottom } = await cueRect(tab);
    await tab.evaluate(`(() => {
      const host = document.elementFromPoint(${right - 96}, ${bottom - 24});
      const init = { bubbles: true, composed: true, clientX: ${right - 96}, clientY: ${bottom - 24} };
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        host.dispatchEvent(new PointerEvent(type, init));
      }
      host.click();
    })()`);
    expect(await findCue(tab)).not.toBeNull();
    expect(await ledgerKinds(view)).toEqual(['begun', 'shown']);
  });

  test('“Why?” opens the sidebar, which shows the prompt in full, once', async () => {
    const tab = await visit(HOME);
    await write(tab, STORY);
    await cueRect(tab);
    const said = await saidNow(view);
    await pressCue(tab, 'why');
    const frame = await browser.dockedFrame(tab);
    await until('the prompt in full', () =>
      frame.evaluate(
        `document.querySelector('#prompt')?.innerText === ${JSON.stringify(said?.line)}`,
      ),
    );
    // The sidebar has taken it: nothing is left for one that opens later.
    expect(await sendRaw(frame, 'sidebar/take-asked', {})).toEqual({ ok: true, value: null });
  });

  test('where the page has become unreadable, it works as if Sidelight were absent', async () => {
    const tab = await visit(HOME);
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await tab.evaluate(`document.querySelector('main').prepend(Object.assign(
      document.createElement('img'), { name: 'activeElement', alt: '' },
    ))`);
    await write(tab, STORY);
    await tab.click(SUBMIT);
    await until('the post', () =>
      tab.evaluate(
        `document.querySelector('main article').innerText.includes(${JSON.stringify(STORY)})`,
      ),
    );
    expect(errors).toEqual([]);
  });

  test('a cue is gone when its composer is, and that it was passed by is in the ledger', async () => {
    const tab = await visit('https://x.com/compose/post');
    await write(tab, STORY, `#layers ${EDITOR}`);
    await cueRect(tab);
    await tab.evaluate("__navigate('/home')");
    await until('the cue to go', async () => (await findCue(tab)) === null);
    await until('the ledger to say so', async () => (await ledgerKinds(view)).includes('ignored'));
  });
});

/** What the extension keeps, but for the journal, as text. */
async function everythingKept(view: View): Promise<string> {
  return (await view.evaluate(`(async () => {
    const { storage } = globalThis.browser ?? chrome;
    const database = await new Promise((resolve) => {
      const opening = indexedDB.open('sidelight-prompts');
      opening.onsuccess = () => resolve(opening.result);
    });
    const kept = await new Promise((resolve) => {
      const reading = database.transaction('kept').objectStore('kept').getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    database.close();
    return JSON.stringify([await storage.local.get(), await storage.session.get(), kept]);
  })()`)) as string;
}
