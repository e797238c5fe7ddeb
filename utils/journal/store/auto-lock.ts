import { browser } from 'wxt/browser';
import { lockAfter, lockWithScreen } from '@/utils/settings';
import { tell } from '@/utils/messages/wire';
import type { Journal } from './journal';
import { keepUsed, lastUsed } from './session-key';

const ALARM = 'journal/lock';
const MINUTE = 60_000;

/** ms between "about to be locked" and locked: what was typed last is sent within a few. */
const GRACE = 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export interface AutoLock {
  /** Someone is using a view. */
  used(): Promise<void>;
  /** Locks, after views had the time to hand over what was typed last. */
  lock(): Promise<void>;
  /** To be awaited before the journal is opened: its time may have run out while all slept. */
  guard(): Promise<void>;
}

/**
 * Locks a journal with a passphrase after some time without use, and with the screen. At the end of
 * the browser it locks by itself: the key is in memory only.
 */
export function autoLock(journal: Journal): AutoLock {
  let deadline: Promise<number> | undefined;

  async function findDeadline(): Promise<number> {
    const [minutes, used] = await Promise.all([lockAfter.getValue(), lastUsed()]);
    return minutes === 'never' || used === undefined ? Infinity : used + minutes * MINUTE;
  }

  async function arm(): Promise<void> {
    deadline = findDeadline();
    const when = await deadline;
    if (when === Infinity) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.max(when, Date.now() + 1) });
  }

  async function used(): Promise<void> {
    if (!(await journal.hasPassphrase())) return;
    await keepUsed(Date.now());
    await arm();
  }

  async function lock(): Promise<void> {
    // Also when it is the time that has run out: what views now send is still taken.
    deadline = Promise.resolve(Date.now() + GRACE);
    tell('vault/locking');
    await pause(GRACE);
    await lockNow();
  }

  async function lockNow(): Promise<void> {
    deadline = undefined;
    await browser.alarms.clear(ALARM);
    await journal.lock();
  }

  async function guard(): Promise<void> {
    // What could not be read is asked for again next time.
    deadline ??= findDeadline().catch((error: unknown) => {
      deadline = undefined;
      throw error;
    });
    if ((await deadline) <= Date.now()) await lockNow();
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void findDeadline().then((when) => (when <= Date.now() ? lock() : arm()));
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'locked') return;
    void lockWithScreen.getValue().then((isWanted) => (isWanted ? lock() : undefined));
  });
  lockAfter.watch(() => void arm());

  return { used, lock, guard };
}
