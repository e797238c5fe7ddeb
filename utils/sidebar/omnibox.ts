import { browser } from 'wxt/browser';
import { lookUpBriefly, usePacksBriefly } from '@/utils/guidance/brief-look-up';
import type { Result } from '@/utils/guidance/findable';
import { gather } from '@/utils/guidance/packs/gather';
import type { PackStore } from '@/utils/guidance/packs/store/pack-store';
import { homeCountry } from '@/utils/settings';
import { doorWords } from '@/utils/words/door-words';
import { showInTab } from './beside';
import { inSuggestion, plainSuggestion } from './suggestion-text';
import { questionOf } from './place';
import type { AskedPlace } from './place';
import type { Sidebar, TabInFront } from './placement';

/** More than this browsers do not show. */
const MOST_SUGGESTED = 6;

/** Firefox shows a description as it is; Chromium reads it as XML. */
const described = import.meta.env.FIREFOX ? plainSuggestion : inSuggestion;

/**
 * Answers in the address bar, after the keyword. Enter opens the card, or the look-up with what was
 * typed, beside the page; with the keys by which the browser opens a new tab, in one.
 */
export function serveOmnibox(sidebar: Sidebar, packs: Pick<PackStore, 'list' | 'read'>): void {
  let front: TabInFront | undefined;
  /** What was suggested last, by what the browser hands back of it. */
  let suggested = new Map<string, string>();
  /** Only the last letter's answer counts. */
  let typed = 0;

  // Asked for beforehand: a panel opens only in the very turn of the Enter key.
  const findFront = async () => {
    [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  };
  let ofPacks = '';
  const findPacks = async () => {
    const listed = await packs.list();
    const now = listed.map(({ upload }) => upload).join();
    if (now === ofPacks) return;
    ofPacks = now;
    usePacksBriefly((await gather(listed, packs.read)).map(({ shelf }) => shelf));
  };
  const sayWhat = async (text: string) => {
    const { lookUp: nothingYet, lookUpSelection } = await doorWords();
    const query = questionOf(text);
    const says = query === '' ? nothingYet : lookUpSelection.replace('%s', () => query);
    await browser.omnibox.setDefaultSuggestion({ description: described(says) });
  };

  browser.omnibox.onInputStarted.addListener(() => {
    findFront().catch(console.error);
    findPacks().catch(console.error);
    sayWhat('').catch(console.error);
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++typed;
    const answer = async () => {
      if (front === undefined) await Promise.all([findFront(), findPacks()]);
      await sayWhat(text);
      const results = await resultsFor(text);
      if (mine !== typed) return;
      suggested = new Map(results.map((result) => [contentOf(result), result.slug]));
      suggest(
        results.map((result) => ({
          content: contentOf(result),
          description: described(result.title, result.answer),
        })),
      );
    };
    answer().catch(console.error);
  });
  browser.omnibox.onInputCancelled.addListener(() => {
    front = undefined;
    suggested = new Map();
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const place = placeOf(text, suggested);
    const showing =
      disposition === 'currentTab'
        ? sidebar.show(place, front)
        : showInTab(place, { isInFront: disposition !== 'newBackgroundTab' });
    front = undefined;
    suggested = new Map();
    showing.catch(console.error);
  });
}

/** What the address bar shows while a suggestion is chosen, and hands back on Enter. */
const contentOf = ({ title }: Result): string => title.replace(/\s+/g, ' ').trim();

/** A title that is typed out leads to its card too: the background may have forgotten what it suggested. */
function placeOf(text: string, suggested: ReadonlyMap<string, string>): AskedPlace {
  const query = questionOf(text);
  const slug = suggested.get(text.trim());
  return slug === undefined ? { at: 'look-up', query } : { at: 'card', slug };
}

async function resultsFor(text: string): Promise<Result[]> {
  const country = (await homeCountry.getValue()) ?? 'UK';
  const found = lookUpBriefly(questionOf(text), { country });
  const titles = new Set<string>();
  // The browser tells suggestions apart by what they hand back.
  return found
    .filter((result) => {
      const isNew = !titles.has(contentOf(result)) && contentOf(result) !== text.trim();
      titles.add(contentOf(result));
      return isNew;
    })
    .slice(0, MOST_SUGGESTED);
}
