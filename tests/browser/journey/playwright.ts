import type { Frame, Page } from 'playwright-core';
import type { HostPage, Target, View } from './stage';

/** The host page in a Playwright page. */
export function hostPage(page: Page): HostPage {
  return {
    evaluate: (expression) => page.evaluate(expression),
    open: async (address) => {
      await page.bringToFront();
      await page.goto(address);
    },
    click: ({ x, y }) => page.mouse.click(x, y),
    point: ({ x, y }) => page.mouse.move(x, y),
    scroll: (pixels) => page.mouse.wheel(0, pixels),
  };
}

/** A page of Sidelight's in a Playwright page or frame. */
export function viewOf(shown: Page | Frame): View {
  const keyboard = 'keyboard' in shown ? shown.keyboard : shown.page().keyboard;
  const find = (target: Target) =>
    typeof target === 'string'
      ? shown.locator(target).first()
      : shown.getByRole(target[0], { name: target[1], exact: true });
  return {
    evaluate: (expression) => shown.evaluate(expression),
    click: (target) => find(target).click(),
    type: async (target, text) => {
      await find(target).click();
      await keyboard.press('ControlOrMeta+End');
      await keyboard.type(text);
    },
    choose: async (target, value) => {
      await find(target).selectOption(value);
    },
  };
}
