import { browser } from 'wxt/browser';
import { followUpNotices } from '@/utils/settings';
import { plural, t } from '@/utils/words/words';
import type { Journal } from './journal';

const ALARM = 'journal/follow-ups';
const NOTICE = 'journal/follow-ups';

/** Of a locked journal. */
const NOTHING = { count: 0, next: undefined };

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
  /** Counts begun: one that was overtaken by another says nothing. */
  let begun = 0;

  async function count(mayNotify: boolean): Promise<void> {
    const nth = (begun += 1);
    const { isLocked } = await journal.state();
    const { count: due, next } = isLocked
      ? NOTHING
      : await (await journal.opened()).due(Date.now());
    if (nth !== begun) return;
    await show(due);
    if (isLocked) return;
    if (next === undefined) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: next });
    if (mayNotify && due > 0) await notify(due);
  }

  function countSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void count(false).catch(() => undefined), SOON);
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void count(true).catch(() => undefined);
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
