/** A part of the journal that is a list of something. */
export type Room =
  | { at: 'list' }
  /** `on`: the day that is chosen (2026-11-22), or the month that is shown (2026-11). */
  | { at: 'calendar'; on?: string | undefined }
  | { at: 'follow-ups' }
  | { at: 'labels' }
  | { at: 'unfinished' }
  | { at: 'bin' }
  | { at: 'unreadable' }
  | { at: 'transfer' };

/** What of the journal is open. */
export type Place =
  | Room
  | { at: 'entry'; id: string }
  /**
   * `id`: an entry's, or a new one's that is a draft so far. `draft`: which of the changes begun to
   * it, by their id; without one, the newest.
   */
  | { at: 'editor'; id: string; draft?: string | undefined };

const ADDRESS = /^#\/(entry|editor)\/([0-9a-f-]{36})(?:\/([0-9a-f-]{36}))?$/;
const CALENDAR = /^#\/calendar(?:\/(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$/;
const ROOMS = ['follow-ups', 'labels', 'unfinished', 'bin', 'unreadable', 'transfer'] as const;

/** The part of the journal page's address after "#". Nothing that was written or searched for is in it. */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return '#/';
    case 'calendar':
      return place.on === undefined ? '#/calendar' : `#/calendar/${place.on}`;
    case 'entry':
      return `#/entry/${place.id}`;
    case 'editor':
      return ['#/editor', place.id, ...(place.draft === undefined ? [] : [place.draft])].join('/');
    default:
      return `#/${place.at}`;
  }
}

/** Anything that is no address of a place is the list. */
export function placeAt(hash: string): Place {
  const room = ROOMS.find((name) => hash === `#/${name}`);
  if (room !== undefined) return { at: room };
  const calendar = CALENDAR.exec(hash);
  if (calendar !== null) {
    const [, on] = calendar;
    return on === undefined ? { at: 'calendar' } : { at: 'calendar', on };
  }
  const [, at, id, draft] = ADDRESS.exec(hash) ?? [];
  if (id === undefined) return { at: 'list' };
  if (at === 'entry') return { at, id };
  return draft === undefined ? { at: 'editor', id } : { at: 'editor', id, draft };
}

/** True for what is opened from one of the lists. */
export function isOpen(place: Place): place is Exclude<Place, Room> {
  return place.at === 'entry' || place.at === 'editor';
}
