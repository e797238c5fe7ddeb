import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { STEPS, placeOf } from '@/components/welcome/steps';
import { answerTo } from '@/components/welcome/worry-cards';
import { WORRIES } from '@/utils/settings';
import { welcomeAtInstall } from '@/utils/welcome';

beforeEach(() => {
  fakeBrowser.reset();
});

async function whenInstalled(reason: 'install' | 'update'): Promise<string[]> {
  const opened: string[] = [];
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(({ url }) => {
    opened.push(new URL(url ?? '').pathname);
    return Promise.resolve({} as never);
  });
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  // The fake storage answers within this turn, so all that was begun is done after it.
  await new Promise((resolve) => setImmediate(resolve));
  create.mockRestore();
  return opened;
}

test('the welcome page opens at the installation, once, and never at an update', async () => {
  welcomeAtInstall();
  expect(await whenInstalled('update')).toEqual([]);
  expect(await whenInstalled('install')).toEqual(['/welcome.html']);
  // A temporary add-on is installed anew each time its browser starts.
  expect(await whenInstalled('install')).toEqual([]);
});

test.each(WORRIES)('the worry “%s” is answered by a card with sources', (worry) => {
  const card = answerTo(worry);
  expect(card?.answer).toMatch(/[.?]$/);
  expect(card?.blocks).not.toEqual([]);
  expect(card?.sources).not.toEqual([]);
});

test('an address leads to its step, and any other to the first', () => {
  expect(STEPS.map(({ id }) => placeOf(`#/${id}`))).toEqual(STEPS.map((_step, at) => at));
  expect(placeOf('')).toBe(0);
  expect(placeOf('#/elsewhere')).toBe(0);
});
