import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from './place';

/** Where in its list reading goes on, when an entry is closed, deleted or brought back. */
export interface WayBack {
  /** The list that is shown, or that lies behind the open entry, is the bin. */
  isBin: boolean;
  /** The entry that takes the focus as soon as the list has it. */
  entryId: string | undefined;
  /** The focus is there, or has something better to do. */
  arrived: () => void;
  /** What the list holds now, in its order. */
  shows: (ids: readonly string[]) => void;
  /** The entry after one in the list, or before it if it is the last. */
  neighbourOf: (id: string) => string | undefined;
  returnTo: (id: string) => void;
  /** The open entry is leaving the list: after it, reading goes on at its neighbour, if it had one. */
  leave: (id: string, neighbour: string | undefined) => void;
}

interface Way {
  openId: string | undefined;
  isBin: boolean;
  entryId: string | undefined;
  gone?: { id: string; neighbour: string | undefined };
}

export function useWayBack(place: Place): WayBack {
  const openId = place.at === 'entry' || place.at === 'editor' ? place.id : undefined;
  const [way, setWay] = useState<Way>({
    openId,
    isBin: place.at === 'bin',
    entryId: undefined,
  });
  const shown = useRef<readonly string[]>([]);

  const isBin = openId === undefined ? place.at === 'bin' : way.isBin;
  if (openId !== way.openId || isBin !== way.isBin) {
    setWay({ openId, isBin, entryId: nextFocus(way, openId) });
  }

  const shows = useCallback((ids: readonly string[]) => {
    shown.current = ids;
  }, []);
  const neighbourOf = useCallback((id: string) => {
    const at = shown.current.indexOf(id);
    return at === -1 ? undefined : (shown.current[at + 1] ?? shown.current[at - 1]);
  }, []);
  const arrived = useCallback(() => setWay((now) => ({ ...now, entryId: undefined })), []);
  const returnTo = useCallback((id: string) => setWay((now) => ({ ...now, entryId: id })), []);
  const leave = useCallback(
    (id: string, neighbour: string | undefined) =>
      setWay((now) => ({ ...now, gone: { id, neighbour } })),
    [],
  );

  return useMemo(
    () => ({ isBin, entryId: way.entryId, arrived, shows, neighbourOf, returnTo, leave }),
    [isBin, way.entryId, arrived, shows, neighbourOf, returnTo, leave],
  );
}

function nextFocus(way: Way, openId: string | undefined): string | undefined {
  if (openId !== undefined) return undefined;
  return way.gone !== undefined && way.gone.id === way.openId ? way.gone.neighbour : way.openId;
}
