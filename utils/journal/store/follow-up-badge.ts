import { browser } from 'wxt/browser';
import { followUpNotices } from '@/utils/settings';
import { plural, t } from '@/utils/words/words';
import { unwatched } from './database';
import type { Journal } from './journal';
import { Turns } from './turns';

const ALARM = 'journal/follow-ups';
const NOTICE = 'journal/follow-ups';

/** ms; changes that come one after the other are counted once. */
const SOON = 300;

/**
 * Keeps the count of follow-ups that are due on the toolbar button; nothing while the journal is
 * locked. A notification is shown only where the practitioner asked for it, and says nothing of what
 * it is about.
 *
 * @returns to be called when entries have changed, or when the journal was locked or unlocked
 */
export function followUpBadge(journal: Journal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was asked last is shown last. */
  const turns = new Turns();

  async function count(mayNotify: boolean): Promise<void> {
    const { isLocked } = await journal.state();
    if (isLocked) {
      await show(0);
      return;
    }
    const { count: due, next } = await (await journal.opened()).due(Date.now());
    await show(due);
    if (next === undefined) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: next });
    if (mayNotify && due > 0) await notify(due);
  }

  function countInTurn(mayNotify: boolean): void {
    unwatched(turns.take(() => count(mayNotify)));
  }

  function countSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => countInTurn(false), SOON);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) countInTurn(true);
  });
  browser.runtime.onStartup.addListener(countSoon);
  return countSoon;
}

async function show(due: number): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  if (due > 0) await browser.action.setBadgeBackgroundColor({ color: BADGE });
}

/** The deep teal of the light theme (components/ui/tokens.css): the toolbar knows no theme of ours. */
const BADGE = '#0b5c63';

async function notify(due: number): Promise<void> {
  // Only there once the permission was given.
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications === undefined || !(await followUpNotices.getValue())) return;
  await notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('manifest.name'),
    message: plural('followUps.notice', due),
  });
}
