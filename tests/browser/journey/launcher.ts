import { seen } from './seeing';
import type { HostPage, Place } from './stage';

/**
 * Where the launcher is, once it is there. Its root is closed, so no script of the page finds it;
 * but at its place the page's own answer is an element of no size at the end of the body.
 */
export function launcherPlace(page: HostPage): Promise<Place> {
  return seen<Place>(
    page,
    'the launcher at the edge of the page',
    `(() => {
      const width = document.documentElement.clientWidth;
      const place = {
        x: document.documentElement.dir === 'rtl' ? 15 : width - 15,
        y: innerHeight * 0.42 + 20,
      };
      const found = document.elementFromPoint(place.x, place.y);
      const isOurs = found?.parentElement === document.body && found.clientWidth === 0;
      return isOurs ? place : null;
    })()`,
  );
}
