import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { addressOf, isOpen } from './place';
import type { Place, Room } from './place';

/** Where in its list reading goes on, when an entry is closed, deleted or brought back. */
export interface WayBack {
  /** The list that is shown, or that lies behind the open entry. */
  room: Room;
  /** The entry that takes the focus as soon as the list has it. */
  entryId: string | undefined;
  /** The focus is there, or has something better to do. */
  arrived: () => void;
  /** What is at hand of the list now, in its order. */
  shows: (ids: readonly string[]) => void;
  /** The entry after one in the list, or before it if it is the last. */
  neighbourOf: (id: string) => string | undefined;
  returnTo: (id: string) => void;
  /** The open entry is leaving the list: after it, reading goes on at its neighbour, if it had one. */
  leave: (id: string, neighbour: string | undefined) => void;
}

interface Way {
  openId: string | undefined;
  room: Room;
  entryId: string | undefined;
  gone?: { id: string; neighbour: string | undefined };
}

export function useWayBack(place: Place): WayBack {
  const openId = isOpen(place) ? place.id : undefined;
  const [way, setWay] = useState<Way>({
    openId,
    room: isOpen(place) ? { at: 'list' } : place,
    entryId: undefined,
  });
  const shown = useRef<readonly string[]>([]);

  const room = isOpen(place) ? way.room : place;
  if (openId !== way.openId || addressOf(room) !== addressOf(way.room)) {
    setWay({ openId, room, entryId: nextFocus(way, openId) });
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
    () => ({ room, entryId: way.entryId, arrived, shows, neighbourOf, returnTo, leave }),
    [room, way.entryId, arrived, shows, neighbourOf, returnTo, leave],
  );
}

function nextFocus(way: Way, openId: string | undefined): string | undefined {
  if (openId !== undefined) return undefined;
  return way.gone !== undefined && way.gone.id === way.openId ? way.gone.neighbour : way.openId;
}
