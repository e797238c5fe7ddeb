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
import { dockedLooks, pageLooks, sidebarLooks } from './look';
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
  /** Every way in which it is looked at. */
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
  alsoLooks?: readonly Look[];
  show(seat: S, files: JournalFiles): Promise<void>;
}

const journal = journalScreens.map((screen) => ({
  ...screen,
  name: `the journal, ${screen.name}`,
}));

/** Every screen there is. Each place has a browser to itself. */
export const places: readonly Place[] = [
  place<SidebarSeat & JournalSeat>('sidebar', sidebarLooks, inChromium.openSidebarSeat, [
    ...nowScreens.map((screen, at) => (at === 0 ? { ...screen, alsoLooks: dockedLooks } : screen)),
    ...guidanceScreens,
    ...journal,
    ...lookUpScreens,
  ]),
  place<PageSeat & JournalSeat>('page', pageLooks, inChromium.openPageSeat, [
    ...journal,
    ...pageScreens,
  ]),
];

function place<S extends Seat>(
  name: string,
  looks: readonly Look[],
  openSeat: (chromium: Chromium) => Promise<S>,
  listed: readonly Listed<S>[],
): Place {
  return {
    name,
    screens: listed.map((one) => ({ name: one.name, looks: [...looks, ...(one.alsoLooks ?? [])] })),
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
