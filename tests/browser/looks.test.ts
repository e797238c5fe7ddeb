import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { INVISIBLE, VISIBLE } from './looks/changes';
import { clearFailed, complain } from './looks/failed';
import { compare } from './looks/judge';
import { places } from './looks/places';
import type { Place, Screen } from './looks/places';
import { superfluousReferences } from './looks/reference';
import { takeSeries } from './looks/series';
import { openStudio } from './looks/studio';
import type { Studio } from './looks/studio';

/**
 * Every screen of Sidelight in light and in dark, and a few in every theme and at every width, look as
 * they did when their references were taken. References are taken on Linux: other systems draw letters in other ways.
 */

let pages: Pages;
beforeAll(async () => {
  await clearFailed();
  pages = await startPages();
});
afterAll(() => pages.close());

const open = (place: Place) =>
  openStudio(place, { extension: builtFolder('chrome'), port: pages.port });

describe.runIf(process.platform === 'linux').each(places)('the looks of the $name', (place) => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await open(place);
  });
  afterAll(() => studio.close());

  for (const screen of place.screens) {
    test(screen.name, async () => {
      const complaints: string[] = [];
      for (const taken of await takeSeries(studio, place, screen)) {
        const complaint = await complain(studio.darkroom, taken);
        if (complaint !== undefined) complaints.push(complaint);
      }
      expect(complaints).toEqual([]);
    });
  }
});

test('no reference is of a screen that is not there: “npm run looks” takes those away', async () => {
  expect(await superfluousReferences()).toEqual([]);
});

describe('a change', () => {
  const place = places[0]!;
  const screen: Screen = place.screens[0]!;
  const look = screen.looks[0]!;
  let studio: Studio;
  beforeAll(async () => {
    studio = await open(place);
  });
  afterAll(() => studio.close());

  /** What is said of the screen after a script has changed it. */
  async function saidOf(change: string): Promise<string | undefined> {
    const print = async () => studio.darkroom.reduce(await studio.shoot(look));
    await studio.show(screen);
    const before = await print();
    await studio.seat.evaluate(`{ ${change} }`);
    return (await compare(studio.darkroom, before, await print()))?.summary;
  }

  test.each(Object.entries(VISIBLE))('anyone can see is noticed: %s', async (_name, change) => {
    expect(await saidOf(change)).toMatch(/longer|shapes|gone|new/);
  });

  test.each(Object.entries(INVISIBLE))('nobody can see is not: %s', async (_name, change) => {
    expect(await saidOf(change)).toBeUndefined();
  });
});
