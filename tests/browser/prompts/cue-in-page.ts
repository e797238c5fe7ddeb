import { until } from '@/scripts/until';
import { sendRaw } from '../safety/wire';
import type { Tab, View } from '../safety/tab';
import type { Said } from '@/utils/prompts/said';

/** A part of the window, in CSS pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * A ledger that was begun some days ago and knows of nothing since, as of a practitioner who has had
 * Sidelight for a while: on the first day hardly anything is said.
 *
 * @param view a page of the extension
 */
export async function beginLedger(view: View, daysAgo = 3): Promise<void> {
  // The background makes the database when it is asked for the first time.
  await sendRaw(view, 'prompts/ledger', null);
  await view.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight-prompts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const kept = database.transaction('kept', 'readwrite').objectStore('kept');
      const reading = kept.get('ledger');
      reading.onsuccess = () => {
        const events = reading.result.events.filter(({ kind }) => kind === 'begun');
        const at = Date.now() - ${daysAgo * DAY};
        kept.put({ ...reading.result, events: events.map((begun) => ({ ...begun, at })) }, 'ledger');
      };
      kept.transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  })`);
}

/** Kinds of events in the ledger, in order. */
export async function ledgerKinds(view: View): Promise<string[]> {
  const result = await sendRaw(view, 'prompts/ledger', null);
  if (!result.ok) throw new Error(result.failure.detail);
  const { events } = result.value as { events: { kind: string; outcome?: string }[] };
  return events.map(({ kind, outcome }) => outcome ?? kind);
}

/** What is said in any tab now, by the sidebar's own question; null: nothing. */
export async function saidNow(view: View): Promise<Said | null> {
  return (await view.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    for (const { id } of await api.tabs.query({})) {
      const { res } = await api.runtime.sendMessage({
        id: 1, type: 'prompts/current', data: { tabId: id }, timestamp: 1,
      });
      if (res.value.say !== null) return res.value.say;
    }
    return null;
  })()`)) as Said | null;
}

/** Where the cue stands, once it does: the page sees of it an empty element that is painted there. */
export function cueRect(tab: View): Promise<Rect> {
  return until('the cue', () => findCue(tab));
}

export const findCue = (tab: View) => tab.evaluate(FIND_CUE) as Promise<Rect | null>;

const FIND_CUE = `(() => {
  const { innerWidth, innerHeight } = window;
  const lamp = innerHeight * 0.42;
  const isLamp = (x, y) => (x > innerWidth - 45 || x < 45) && y > lamp - 5 && y < lamp + 50;
  const isCue = (x, y) =>
    !isLamp(x, y) && document.elementFromPoint(x, y)?.matches('body > div:empty') === true;
  for (let y = 4; y < innerHeight; y += 12) {
    for (let x = 4; x < innerWidth; x += 16) {
      if (!isCue(x, y)) continue;
      // Corners are round: each side is sought from the middle.
      const go = (dx, dy, fromX, fromY) => {
        let at = [fromX, fromY];
        while (isCue(at[0] + dx, at[1] + dy)) at = [at[0] + dx, at[1] + dy];
        return at;
      };
      const bottom = go(0, 1, x, y)[1];
      const middle = (y + bottom) / 2;
      const left = go(-1, 0, x, middle)[0];
      const right = go(1, 0, x, middle)[0];
      const center = (left + right) / 2;
      return {
        left, right,
        top: go(0, -1, center, middle)[1],
        bottom: go(0, 1, center, middle)[1],
      };
    }
  }
  return null;
})()`;

/** The cue's buttons from its end: their middles, as the fonts of the test machines set them. */
const FROM_END = { why: 34, 'not now': 96, action: 190 } as const;

export async function pressCue(tab: Tab, name: keyof typeof FROM_END): Promise<void> {
  const { right, bottom } = await cueRect(tab);
  await tab.mouse.click(right - FROM_END[name], bottom - 24);
}

/** The box of an element of the page. */
export async function rectOf(tab: View, selector: string): Promise<Rect> {
  return (await tab.evaluate(`(() => {
    const { left, top, right, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
    return { left, top, right, bottom };
  })()`)) as Rect;
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
