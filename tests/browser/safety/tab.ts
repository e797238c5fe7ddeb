import { until } from '@/scripts/until';
import { Chromium } from '../support/chromium';
import { Firefox } from '../support/firefox';

/** A page or a frame of either driver: scripts travel to both of them as text. */
export interface View {
  evaluate(script: string): Promise<unknown>;
  click(selector: string): Promise<void>;
}

type Key = 'ArrowLeft' | 'Control' | 'End' | 'Enter' | 'Escape';

/** Part of a window, in CSS pixels. */
interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A tab of either driver. */
export interface Tab extends View {
  goto(address: string): Promise<unknown>;
  on(event: 'pageerror', tell: (error: unknown) => void): unknown;
  close(): Promise<void>;
  mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number): Promise<void>;
  };
  screenshot(options: { clip: Clip }): Promise<Uint8Array>;
  keyboard: {
    type(text: string): Promise<void>;
    press(key: Key): Promise<void>;
    down(key: Key): Promise<void>;
    up(key: Key): Promise<void>;
  };
}

/** What both browsers under test have in common. */
export interface Browser {
  readonly asked: readonly string[];
  openView(view: string): Promise<Tab>;
  dockedFrame(tab: Tab): Promise<View>;
  reopen(): Promise<Browser>;
  close(): Promise<void>;
}

export function newTab(browser: Browser): Promise<Tab> {
  if (browser instanceof Chromium) return browser.context.newPage();
  if (browser instanceof Firefox) return browser.browser.newPage();
  throw new Error('This is neither of the browsers that are driven.');
}

/** Goes to an address of a network's app, and waits for its posts and for the lamp. */
export async function goTo(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await until('posts', () => tab.evaluate("document.querySelector('article') !== null"));
  await lamp(tab);
}

/** Where the lamp is, in CSS pixels of the window, once it is there: it stands in a closed root. */
export function lamp(tab: View): Promise<{ x: number; y: number }> {
  return until('the lamp', () => tab.evaluate(LAMP) as Promise<{ x: number; y: number } | null>);
}

const LAMP = `(() => {
  const place = { x: document.documentElement.clientWidth - 15, y: innerHeight * 0.42 + 20 };
  const top = document.elementFromPoint(place.x, place.y);
  return top?.matches('body > div:empty') ? place : null;
})()`;

export async function clickLamp(tab: Tab): Promise<void> {
  const { x, y } = await lamp(tab);
  await tab.mouse.click(x, y);
}

/** Clicks the lamp where the sidebar opens docked, and waits for it to have come and been let in. */
export async function openDock(browser: Browser, tab: Tab): Promise<View> {
  await clickLamp(tab);
  // Asked for anew each time: what a driver finds at first may be a frame that is on its way out.
  return until<View>('the docked sidebar', async () => {
    const frame = await browser.dockedFrame(tab);
    return (await isAdmitted(frame)) ? frame : undefined;
  });
}

/** Until a sidebar knows the page it is beside, and so shows what is private. */
export async function admitted(sidebar: View): Promise<void> {
  await until('the sidebar to know its page', () => isAdmitted(sidebar));
}

const isAdmitted = (sidebar: View) =>
  sidebar.evaluate("document.querySelector('main[data-platform] textarea') !== null");

/** From here on Chromium's lamp docks the sidebar in the page, as Firefox's always does. */
export async function dockInPage(chromium: Chromium): Promise<void> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
}

/** Clicks the button, link, tab or choice of that name, once it can be used and stays where it is. */
export async function press(view: View, name: string): Promise<void> {
  await until(`“${name}”`, () =>
    view.evaluate(
      `(() => {
        document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
        const named = [...document.querySelectorAll('button, a, label, [role=tab]')].find(
          (one) => (one.ariaLabel ?? one.innerText).trim() === ${JSON.stringify(name)},
        );
        if (named === undefined || named.disabled || named.ariaDisabled === 'true') return false;
        named.dataset.pressed = '';
        // What is still being drawn would move it away from under the pointer.
        const { x, y } = named.getBoundingClientRect();
        const stays = named.dataset.place === x + ' ' + y;
        named.dataset.place = x + ' ' + y;
        return stays;
      })()`,
    ),
  );
  await view.click('[data-pressed]');
}

/** Until a view shows these words. */
export async function shows(view: View, words: string): Promise<void> {
  await until(`the words “${words}”`, () =>
    view.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`),
  );
}
