/** What of the journal is open. */
export type Place =
  | { at: 'list' }
  | { at: 'bin' }
  | { at: 'entry'; id: string }
  /** `draft`: which of the changes begun to it, by their id; without one, the newest. */
  | { at: 'editor'; id: string; draft?: string | undefined };

const ADDRESS = /^#\/(entry|editor)\/([0-9a-f-]{36})(?:\/([0-9a-f-]{36}))?$/;

/** The part of the journal page's address after "#". */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return '#/';
    case 'bin':
      return '#/bin';
    case 'entry':
      return `#/entry/${place.id}`;
    case 'editor':
      return ['#/editor', place.id, ...(place.draft === undefined ? [] : [place.draft])].join('/');
  }
}

/** Anything that is no address of a place is the list. */
export function placeAt(hash: string): Place {
  if (hash === '#/bin') return { at: 'bin' };
  const [, at, id, draft] = ADDRESS.exec(hash) ?? [];
  if (id === undefined) return { at: 'list' };
  if (at === 'entry') return { at, id };
  return draft === undefined ? { at: 'editor', id } : { at: 'editor', id, draft };
}
