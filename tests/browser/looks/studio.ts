import type { Buffer } from 'node:buffer';
import { makeJournalFiles } from '../accessibility/journal-files';
import type { Seat } from '../accessibility/seat';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { openCamera } from './camera';
import { openDarkroom } from './darkroom';
import type { Darkroom } from './darkroom';
import type { Look } from './look';
import type { Place, Screen } from './places';
import { holdStill, settleSurroundings } from './stillness';

/** Where the pictures of a place are taken. */
export interface Studio {
  chromium: Chromium;
  seat: Seat;
  darkroom: Darkroom;
  show(screen: Screen): Promise<void>;
  /** A PNG of the screen that is up, in that look. */
  shoot(look: Look): Promise<Buffer>;
  /** Puts the window back to what a screen is brought up in. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export interface StudioOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Port of the pages server. */
  port: number;
}

export async function openStudio(place: Place, options: StudioOptions): Promise<Studio> {
  settleSurroundings();
  const [files, darkroom, chromium] = await Promise.all([
    makeJournalFiles(),
    openDarkroom(),
    launchChromium({ ...options, thirdPartyCookies: 'blocked' }),
  ]);
  await holdStill(chromium);
  const { seat, show } = await place.open(chromium, files);
  // The tab in front is the one that was opened last.
  const camera = await openCamera(chromium.context.pages().at(-1)!, seat);
  return {
    chromium,
    seat,
    darkroom,
    show: async (screen) => {
      await camera.rest();
      await show(screen);
    },
    shoot: camera.shoot,
    rest: camera.rest,
    close: async () => {
      await Promise.all([chromium.close(), darkroom.close(), files.dispose()]);
    },
  };
}
