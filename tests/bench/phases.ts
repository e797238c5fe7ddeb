import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Drive } from '@/tests/pages/site/window';

/** What a person does on a page, in this order. `drive:PHASE:start` and `:end` mark each. */
export const PHASES = ['load', 'scroll', 'navigate', 'composer', 'outside'] as const;

export type Phase = (typeof PHASES)[number];

/** How much of it is done. */
export interface Work {
  posts: number;
  navigations: number;
  /** In the composer, and as many outside it. */
  keys: number;
}

/** A phase also lasts this long after its end, in ms: what a page sets off is often put off. */
export const TAIL_MS: Readonly<Record<Phase, number>> = {
  load: 2_000,
  scroll: 500,
  navigate: 500,
  composer: 500,
  outside: 500,
};

/** Between two keys, in ms: each is a task, and mostly a frame, of its own. */
const KEY_PAUSE_MS = 30;

const EDITOR = '[data-testid="tweetTextarea_0"]';

/** Loads the home timeline; resolves when it stands and is quiet. */
export async function load(page: Page): Promise<void> {
  await page.goto('https://x.com/home');
  await page.waitForFunction(() => performance.getEntriesByName('drive:load:end').length > 0);
  await sleep(TAIL_MS.load);
}

/** Goes through all phases in a page that has not been anywhere yet. */
export async function goThrough(page: Page, work: Work): Promise<void> {
  await load(page);
  await drive(page, 'scroll', 'scrollPosts', work.posts);
  await drive(page, 'navigate', 'navigate', work.navigations);
  await page.locator(EDITOR).first().click();
  // Letters that make words, as a person would write them.
  await press(page, 'composer', 'quiet words ', work.keys);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Digits are no shortcut of the page.
  await press(page, 'outside', '1234567890', work.keys);
}

async function drive(page: Page, phase: Phase, method: keyof Drive, count: number): Promise<void> {
  await page.evaluate(([name, times]) => window.__drive[name](times), [method, count] as const);
  await sleep(TAIL_MS[phase]);
}

/** Real keys, from outside the page, so that they reach all who listen. */
async function press(page: Page, phase: Phase, keys: string, count: number): Promise<void> {
  await page.evaluate((name) => performance.mark(`drive:${name}:start`).name, phase);
  for (let nth = 0; nth < count; nth += 1) {
    await page.keyboard.press(keys.charAt(nth % keys.length));
    await sleep(KEY_PAUSE_MS);
  }
  await page.evaluate((name) => performance.mark(`drive:${name}:end`).name, phase);
  await sleep(TAIL_MS[phase]);
}
