import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { passesIn } from '../accessibility/passes';
import type { PassesWholly } from '../accessibility/passes';
import { makeReadable, readTags, readingFaults } from '../languages/reads';
import type { Variant } from '../languages/variant';
import { complain } from '../looks/failed';
import type { Place } from '../looks/places';
import { takeSeries } from '../looks/series';
import { openStudio } from '../looks/studio';
import type { Studio } from '../looks/studio';

/**
 * Brings up every screen of a place, once each, and looks at it in every way there is:
 *
 * - It looks as it did when its reference was taken: on Linux, since other systems draw letters in other
 *   ways.
 * - Axe finds nothing wrong with it, nothing on it scrolls sideways in a window of
 *   320 px or at 200 % zoom of that, whatever one can press is large enough to hit, what has the focus is
 *   to be seen, and the accessibility tree makes sense.
 * - In a language that nobody speaks, with longer words than any and read from right to left, it has room,
 *   and no word of it is left in English.
 *
 * A few screens are seen in every theme, at every width, by the Tab key and in every language as well.
 */
export function goThrough(place: Place): void {
  let pages: Pages;
  let variant: Variant;
  let tags: ReadonlyMap<string, string>;
  let studio: Studio;
  let passes: PassesWholly;
  beforeAll(async () => {
    [pages, variant, tags] = await Promise.all([startPages(), makeReadable(), readTags()]);
    studio = await openStudio(place, { extension: variant.folder, port: pages.port });
    passes = await passesIn(studio.chromium);
  });
  afterAll(async () => {
    await studio.close();
    await Promise.all([pages.close(), variant.dispose()]);
  });

  for (const screen of place.screens) {
    test(screen.name, async (context) => {
      const { seat, darkroom, rest } = studio;
      await studio.show(screen);
      if (process.platform === 'linux') {
        const complaints: string[] = [];
        for (const taken of await takeSeries(studio, place, screen)) {
          const complaint = await complain(darkroom, taken);
          if (complaint !== undefined) complaints.push(complaint);
        }
        expect(complaints).toEqual([]);
        await rest();
      }
      await passes(seat, context, screen.isTelling);
      expect(await readingFaults(seat, tags, screen.isTelling)).toEqual([]);
    });
  }
}
