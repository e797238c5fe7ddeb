import { useSyncExternalStore } from 'react';
import { MOBILE } from '../preferences';

/** How much of the three columns there is room for, as the real site cuts it. */
export interface Room {
  /** The left rail has words beside its icons. */
  names: boolean;
  /** There is a third column. */
  sidebar: boolean;
  /** One column, with a bar at the bottom. */
  narrow: boolean;
}

export function useRoom(): Room {
  const width = useSyncExternalStore(follow, () => window.innerWidth);
  const narrow = MOBILE || width < 500;
  return { names: !narrow && width >= 1265, sidebar: !narrow && width >= 1005, narrow };
}

function follow(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}
