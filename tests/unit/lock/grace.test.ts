import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { eventually } from '@/tests/support/eventually';
import { autoLock } from '@/utils/journal/store/auto-lock';
import type { Journal } from '@/utils/journal/store/journal';
import { keepUsed } from '@/utils/journal/store/session-key';

const HOUR = 60 * 60 * 1000;

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser knows nothing of screens that are locked.
  vi.spyOn(browser.idle.onStateChanged, 'addListener').mockImplementation(() => undefined);
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('still takes what views hand over when the time has run out', async () => {
  const lock = vi.fn(() => Promise.resolve());
  const journal = { hasPassphrase: () => Promise.resolve(true), lock };
  const { guard } = autoLock(journal as unknown as Journal);
  await keepUsed(Date.now() - HOUR);
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'journal/lock', scheduledTime: 0 });
  await eventually(() => expect(told).toHaveBeenCalled());
  await guard();
  expect(lock).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lock).toHaveBeenCalledOnce();
});
