import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { startPages } from '@/tests/pages/server';
import type { Pages } from '@/tests/pages/server';
import { INVISIBLE, VISIBLE } from './looks/changes';
import { compare } from './looks/judge';
import { places } from './looks/places';
import type { Screen } from './looks/places';
import { superfluousReferences } from './looks/reference';
import { openStudio } from './looks/studio';
import type { Studio } from './looks/studio';

/** What a comparison of pictures notices: what anyone can see, and nothing else. */

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test('no reference is of a screen that is not there: “npm run looks” takes those away', async () => {
  expect(await superfluousReferences()).toEqual([]);
});

describe.runIf(process.platform === 'linux')('a change', () => {
  const place = places.sidebar;
  const screen: Screen = place.screens[0]!;
  const look = screen.looks[0]!;
  let studio: Studio;
  beforeAll(async () => {
    studio = await openStudio(place, { extension: builtFolder('chrome'), port: pages.port });
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
