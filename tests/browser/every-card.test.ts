import library from 'virtual:content';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '@/scripts/build';
import { seatIn } from './accessibility/chromium-seat';
import type { Seat } from './accessibility/seat';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';

/** Each card of the library, opened by its link, is there in full and has room in a sidebar of 360 px. */

const WIDTH = 360;

const slugs = [
  library.situations,
  library.bodies,
  library.guides,
  library.tips,
  library.crisisLines,
].flatMap((cards: readonly { slug: string }[]) => cards.map(({ slug }) => slug));

let chromium: Chromium;
let seat: Seat;
beforeAll(async () => {
  // Nothing is asked of any host.
  chromium = await launchChromium({
    extension: builtFolder('chrome'),
    port: 9,
    thirdPartyCookies: 'blocked',
  });
  seat = await seatIn(await chromium.openView('sidepanel.html'), WIDTH);
});
afterAll(() => chromium.close());

test.each(['light', 'dark'] as const)('in the %s', async (scheme) => {
  await seat.turn(scheme);
  const faults = await seat.evaluate<string[]>(`(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { clientWidth } = document.documentElement;
    const found = [];
    for (const slug of ${JSON.stringify(slugs)}) {
      location.hash = '#card/' + slug;
      const end = performance.now() + 10_000;
      let card = null;
      while (card === null && performance.now() < end) {
        await frame();
        card = document.querySelector('article[data-card="' + slug + '"]');
      }
      if (card === null) {
        found.push(slug + ' is not shown');
        continue;
      }
      if (card.innerText.trim().split(/\\s+/).length < 15) found.push(slug + ' says hardly anything');
      if (document.documentElement.scrollWidth > clientWidth) found.push(slug + ' scrolls sideways');
      const isOut = (one) => one.getBoundingClientRect().right > clientWidth + 0.5;
      if ([...card.querySelectorAll('*')].some(isOut)) found.push(slug + ' reaches out of the view');
    }
    return found;
  })()`);
  expect(faults).toEqual([]);
});
