import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { until } from '@/scripts/until';
import type { HostPage, Target, View } from './stage';

/** The host page in a Puppeteer page. */
export function hostPage(page: Page): HostPage {
  return {
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    open: async (address) => {
      await page.bringToFront();
      await page.goto(address);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    point: ({ x, y }) => page.mouse.move(x, y),
    scroll: (pixels) => page.mouse.wheel({ deltaY: pixels }),
  };
}

/** A page of Sidelight's in a Puppeteer page or frame; `page` is the one whose keyboard it has. */
export function viewOf(shown: Page | Frame, page: Page): View {
  const click = async (target: Target) => {
    const found = await find(shown, target);
    await found.click();
  };
  return {
    evaluate: <Value>(expression: string) => shown.evaluate(expression) as Promise<Value>,
    click,
    type: async (target, text) => {
      await click(target);
      await chord(page, 'Control', 'End');
      await page.keyboard.type(text);
    },
    choose: async (target, value) => {
      const found = await find(shown, target);
      await found.select(value);
    },
  };
}

/** The driver waits for nothing in an extension's page, so this asks until it is there. */
async function find(shown: Page | Frame, target: Target): Promise<ElementHandle> {
  const selector =
    typeof target === 'string'
      ? target
      : `::-p-aria([name=${JSON.stringify(target[1])}][role=${JSON.stringify(target[0])}])`;
  return until(selector, async () => {
    const found = await shown.$(selector);
    // In the middle no message at the window's lower edge lies over it.
    await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return found;
  });
}

async function chord(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
