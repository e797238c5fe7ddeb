import { until } from '@/scripts/until';
import { newLedger } from '@/utils/prompts/ledger';
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
  const ledger = newLedger(crypto.randomUUID(), { now: Date.now() - daysAgo * DAY, offset: 0 });
  await view.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight-prompts');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('kept', 'readwrite');
      writing.objectStore('kept').put(${JSON.stringify(ledger)}, 'ledger');
      writing.oncomplete = () => {
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

// Asked in few places: each costs a busy browser a millisecond or more.
const FIND_CUE = `(() => {
  if (document.querySelectorAll('body > div:empty').length < 2) return null;
  const { innerWidth, innerHeight } = window;
  const lamp = innerHeight * 0.42;
  const isLamp = (x, y) => (x > innerWidth - 45 || x < 45) && y > lamp - 5 && y < lamp + 50;
  const isCue = (x, y) =>
    !isLamp(x, y) && document.elementFromPoint(x, y)?.matches('body > div:empty') === true;
  /** How far the cue goes from a point within it. */
  const reach = (isAt, most) => {
    let [within, beyond] = [0, most];
    while (beyond - within > 1) {
      const middle = (within + beyond) >> 1;
      if (isAt(middle)) within = middle;
      else beyond = middle;
    }
    return within;
  };
  for (let y = 10; y < innerHeight; y += 30) {
    for (let x = 20; x < innerWidth; x += 80) {
      if (!isCue(x, y)) continue;
      // Its corners are round: each side is sought from the middle.
      const down = reach((far) => isCue(x, y + far), innerHeight);
      const up = reach((far) => isCue(x, y - far), innerHeight);
      const middle = y + (down - up) / 2;
      const left = x - reach((far) => isCue(x - far, middle), innerWidth);
      const right = x + reach((far) => isCue(x + far, middle), innerWidth);
      const center = (left + right) / 2;
      return {
        left,
        right,
        top: middle - reach((far) => isCue(center, middle - far), innerHeight),
        bottom: middle + reach((far) => isCue(center, middle + far), innerHeight),
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
