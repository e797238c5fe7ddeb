import { useLayoutEffect } from 'preact/hooks';
import { isFramed } from '@/utils/messages/dock';
import { groundOfHash } from '@/utils/messages/page-port';
import type { PageState } from '@/utils/messages/page-port';

/**
 * A sidebar docked in a page has the look of that page; any other has the browser's. Where a theme
 * was chosen, the tokens keep to that.
 */
export function useGround(state: PageState | undefined): void {
  const ground = state?.ground;
  useLayoutEffect(() => {
    if (isFramed() && ground !== undefined) stand(ground);
  }, [ground]);
}

/** At once, by the frame's own address: the page itself has not been heard yet. */
export function takeFirstGround(): void {
  if (isFramed()) stand(groundOfHash(location.hash));
}

function stand(ground: PageState['ground']): void {
  const root = document.documentElement;
  if (ground === null) root.removeAttribute('data-ground');
  else root.setAttribute('data-ground', ground);
}
