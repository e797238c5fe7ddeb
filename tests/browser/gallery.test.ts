import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '@/scripts/gallery-build';
import { until } from '@/scripts/until';
import { hiddenInFocus, misfits } from './accessibility/measures';
import { settled } from './accessibility/seat';
import { clipped } from './gallery/clipped';
import { viewOf } from './journey/playwright';
import { axeFindings } from './support/axe';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/**
 * Whatever a screen is built from, in whatever light: axe finds nothing wrong with it, it fits a
 * narrow window and wide letters, and what opens gives the focus back when it closes.
 */

let folder: string;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sidelight-gallery-'));
  chromium = await launchChromium({
    extension: await buildGallery(folder),
    // Nothing is asked of any host.
    port: 9,
    thirdPartyCookies: 'allowed',
  });
  page = await chromium.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await chromium.close();
  await rm(folder, { recursive: true, force: true });
});

/** @param look as in the address: `theme=dark` */
async function open(look = '', width = 1200): Promise<void> {
  await page.setViewportSize({ width, height: 1600 });
  await page.goto(`chrome-extension://${chromium.extensionId}/gallery.html?${look}`);
  await page.getByRole('heading', { name: 'Right to left' }).waitFor();
  await settled(viewOf(page));
}

describe('axe finds nothing', () => {
  test.each([
    'theme=light',
    'theme=dark',
    'theme=light&contrast=more',
    'theme=dark&contrast=more',
    'ground=white',
    'ground=dim',
    'ground=black',
    'direction=rtl',
  ])('%s', async (look) => {
    await open(look);
    expect((await axeFindings(page)).violations).toEqual([]);
  });

  test('in an open dialog, beside toasts and an open menu', async () => {
    await open('theme=light');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Say it with a way back' }).click();
    // What was opened by a press is closed by one elsewhere.
    await page.getByRole('button', { name: 'Menu' }).click();
    expect((await axeFindings(page)).violations).toEqual([]);
    await page.getByRole('button', { name: 'Ask something' }).click();
    expect((await axeFindings(page)).violations).toEqual([]);
  });
});

test.each(['', 'direction=rtl', 'spacing=wide', 'text=200'])(
  'it fits 320 px, and everything is large enough to hit: %s',
  async (look) => {
    await open(look, 320);
    expect(await misfits(viewOf(page))).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  },
);

test('with wide letters and lines nothing is cut off', async () => {
  await open('spacing=wide');
  expect(await clipped(page)).toEqual([]);
});

test('nothing that has the focus is hidden', async () => {
  await open();
  await page.setViewportSize({ width: 1200, height: 600 });
  expect(await hiddenInFocus(viewOf(page))).toEqual([]);
});

describe('a ground of the page', () => {
  const ground = () =>
    page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');

  test('is followed, whatever the browser’s own theme is', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open('ground=black');
    expect(await ground()).toBe('rgb(0, 0, 0)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('ground=white');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('gives way to a theme that was chosen', async () => {
    await open('theme=light');
    const light = await ground();
    await open('theme=light&ground=dim');
    expect(await ground()).toBe(light);
  });

  test('gives way to more contrast, and stays as dark as it is', async () => {
    await open('ground=dim&contrast=more');
    expect(await ground()).toBe('rgb(0, 0, 0)');
  });
});

describe('a dialog', () => {
  const focused = () =>
    page.evaluate<string>("document.activeElement.textContent.trim().split('\\n')[0]");
  const opener = 'Ask something';

  beforeAll(() => open());

  async function ask() {
    await page.getByRole('button', { name: opener }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Put all settings back?' }).waitFor();
  }

  async function gone() {
    await until('the dialog to be gone', async () => (await page.locator('dialog').count()) === 0);
  }

  test('is read from its title, and holds the focus', async () => {
    await ask();
    expect(await focused()).toBe('Put all settings back?');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Close');
    await page.keyboard.press('Escape');
    await gone();
  });

  test.each([
    ['Escape', async () => page.keyboard.press('Escape')],
    [
      'its close button',
      async () => page.getByRole('button', { name: 'Close', exact: true }).last().click(),
    ],
    ['one of its buttons', async () => page.getByRole('button', { name: 'Leave them' }).click()],
    ['a press outside of it', async () => page.mouse.click(5, 5)],
  ])('goes with %s, and reading goes on where it was', async (_, leave) => {
    await ask();
    await leave();
    await gone();
    expect(await focused()).toBe(opener);
  });

  test('is as tall as the window at most, and its end can be reached', async () => {
    await open('', 320);
    await page.setViewportSize({ width: 320, height: 400 });
    await page.getByRole('button', { name: 'Show something long' }).click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box!.height).toBeLessThanOrEqual(400);
    await page.getByRole('button', { name: 'Leave them' }).click();
    await gone();
  });
});

test('a day outside the bounds is refused in words, and one inside is taken', async () => {
  await open();
  const field = page.getByLabel('When it was');
  await field.fill('2027-01-01');
  await field.blur();
  await page.getByText('Choose 31 December 2026, or a day before it.').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('2026-11-23');
  expect(await field.getAttribute('aria-invalid')).toBeNull();
});
