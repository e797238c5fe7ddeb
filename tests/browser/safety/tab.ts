import { until } from '@/scripts/until';
import type { Chromium } from '../support/chromium';

/** A page or a frame of either driver: scripts travel to both of them as text. */
export interface View {
  evaluate(script: string): Promise<unknown>;
  click(selector: string): Promise<void>;
}

type Key = 'Control' | 'End' | 'Enter' | 'Escape' | 'Tab';

/** A tab of either driver. */
export interface Tab extends View {
  goto(address: string): Promise<unknown>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: {
    type(text: string): Promise<void>;
    press(key: Key): Promise<void>;
    down(key: Key): Promise<void>;
    up(key: Key): Promise<void>;
  };
}

/** A browser of either driver with the extension in it. */
export interface Docks<Page extends Tab> {
  dockedFrame(page: Page): Promise<View>;
}

/** A path on the X-shaped site, and with it the lamp. */
export async function goTo(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await until('the page to stand', () => tab.evaluate("document.querySelector('article') !== null"));
  await lamp(tab);
}

/** Where the lamp is, in CSS pixels of the window, once it is there: it stands in a closed root. */
export async function lamp(tab: View): Promise<{ x: number; y: number }> {
  return until('the lamp', async () => {
    const place = (await tab.evaluate(LAMP)) as { x: number; y: number } | null;
    return place;
  });
}

const LAMP = `(() => {
  const place = { x: document.documentElement.clientWidth - 15, y: innerHeight * 0.42 + 20 };
  const top = document.elementFromPoint(place.x, place.y);
  return top?.matches('body > div') && top.attributes.length === 0 ? place : null;
})()`;

export async function clickLamp(tab: Tab): Promise<void> {
  const { x, y } = await lamp(tab);
  await tab.mouse.click(x, y);
}

/** Clicks the lamp where the sidebar opens docked, and waits for it to have come and been let in. */
export async function openDock<Page extends Tab>(browser: Docks<Page>, tab: Page): Promise<View> {
  await clickLamp(tab);
  const frame = await browser.dockedFrame(tab);
  await admitted(frame);
  return frame;
}

/** Until a sidebar knows the page it is beside, and so shows what is private. */
export async function admitted(sidebar: View): Promise<void> {
  await until('the sidebar to know its page', () =>
    sidebar.evaluate("document.querySelector('main[data-platform] textarea') !== null"),
  );
}

/** From here on Chromium's lamp docks the sidebar in the page, as Firefox's always does. */
export async function dockInPage(chromium: Chromium): Promise<void> {
  const worker = await chromium.serviceWorker();
  await worker.evaluate("chrome.storage.local.set({ placement: 'dock' })");
}
