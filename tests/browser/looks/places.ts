import * as inChromium from '../accessibility/chromium-seat';
import type { JournalFiles } from '../accessibility/journal-files';
import { journalScreens } from '../accessibility/journal-screens';
import type { JournalSeat } from '../accessibility/journal-screens';
import { pageScreens } from '../accessibility/page-screens';
import type { PageSeat } from '../accessibility/page-screens';
import type { Seat } from '../accessibility/seat';
import { guidanceScreens, lookUpScreens, nowScreens } from '../accessibility/sidebar-screens';
import type { SidebarSeat } from '../accessibility/sidebar-screens';
import type { Chromium } from '../support/chromium';
import { dockedLooks, pageLooks, pageOtherLooks, sidebarLooks, sidebarOtherLooks } from './look';
import type { Look } from './look';

/** Where screens are seen. */
export interface Place {
  name: string;
  /** In the order in which they can be brought up. */
  screens: readonly Screen[];
  /** Opens it in the tab in front. */
  open(chromium: Chromium, files: JournalFiles): Promise<OpenPlace>;
}

export interface Screen {
  name: string;
  /** Among the few that stand for all of them. */
  isTelling: boolean;
  /** Every way in which a picture of it is taken. */
  looks: readonly Look[];
}

export interface OpenPlace {
  seat: Seat;
  /** Brings a screen of the place up. */
  show(screen: Screen): Promise<void>;
}

/** A screen of the lists by which everything is gone through; `alsoLooks` are for this one alone. */
interface Listed<S extends Seat> {
  name: string;
  /** Looked at at every width and in every theme. */
  isTelling?: boolean;
  alsoLooks?: readonly Look[];
  /** No picture of it is taken. */
  isPassedBy?: boolean;
  show(seat: S, files: JournalFiles): Promise<void>;
}

/**
 * Screens of the journal without rows of entries. How long a list is drawn depends on which of its
 * rows have been measured, so it is no picture to compare: the others are looked at in other ways.
 */
const WITHOUT_ROWS = new Set([
  'with nothing in it',
  'its bin, with nothing in it',
  'a search that found nothing',
  'locked',
  'locked, and a wrong passphrase',
  'locked, and a recovery code that is mistyped',
  'emptied by the browser',
]);

/** In the sidebar, which shows one thing at a time, these stand alone too. */
const ALONE = new Set([
  'follow-ups',
  'themes and hashtags',
  'an entry that is open',
  'an entry being changed',
  'the earlier versions of an entry',
  'two versions of an entry, compared',
]);

const journalWhere = (isPictured: (name: string) => boolean) =>
  journalScreens.map((screen) => ({
    ...screen,
    name: `the journal, ${screen.name}`,
    isPassedBy: !isPictured(screen.name),
  }));

/** Where nothing was ever written: what a page shows without rows, and the way back to an open journal. */
const emptyJournal = journalWhere((name) => WITHOUT_ROWS.has(name)).filter(
  ({ name, isPassedBy }) =>
    name.endsWith('open again') || (!isPassedBy && !name.includes('search')),
);

/** Every screen there is. Each place has a browser to itself. */
export const places = {
  sidebar: place<SidebarSeat & JournalSeat>(
    'sidebar',
    sidebarLooks,
    sidebarOtherLooks,
    inChromium.openSidebarSeat,
    [
      ...nowScreens.map((screen, at) =>
        at === 0 ? { ...screen, alsoLooks: dockedLooks } : screen,
      ),
      ...guidanceScreens,
      ...journalWhere((name) => WITHOUT_ROWS.has(name) || ALONE.has(name)),
      ...lookUpScreens,
    ],
  ),
  page: place<PageSeat & JournalSeat>('page', pageLooks, pageOtherLooks, inChromium.openPageSeat, [
    ...emptyJournal,
    ...pageScreens,
  ]),
} as const satisfies Record<string, Place>;

function place<S extends Seat>(
  name: string,
  looks: readonly Look[],
  others: readonly Look[],
  openSeat: (chromium: Chromium) => Promise<S>,
  listed: readonly Listed<S>[],
): Place {
  return {
    name,
    screens: listed.map(
      ({ name: screen, isTelling = false, alsoLooks = [], isPassedBy = false }) => ({
        name: screen,
        isTelling,
        looks: isPassedBy ? [] : [...looks, ...(isTelling ? others : []), ...alsoLooks],
      }),
    ),
    open: async (chromium, files) => {
      const seat = await openSeat(chromium);
      return {
        seat,
        show: async (screen) => {
          const found = listed.find((one) => one.name === screen.name);
          if (found === undefined) throw new Error(`No screen of the ${name}: ${screen.name}.`);
          await found.show(seat, files);
        },
      };
    },
  };
}
