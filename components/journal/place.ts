/** What of the journal is open. */
export type Place =
  { at: 'list' } | { at: 'bin' } | { at: 'entry'; id: string } | { at: 'editor'; id: string };

const ADDRESS = /^#\/(entry|editor)\/([0-9a-f-]{36})$/;

/** The part of the journal page's address after "#". */
export function addressOf(place: Place): string {
  switch (place.at) {
    case 'list':
      return '#/';
    case 'bin':
      return '#/bin';
    case 'entry':
    case 'editor':
      return `#/${place.at}/${place.id}`;
  }
}

/** Anything that is no address of a place is the list. */
export function placeAt(hash: string): Place {
  if (hash === '#/bin') return { at: 'bin' };
  const [, at, id] = ADDRESS.exec(hash) ?? [];
  if (id === undefined) return { at: 'list' };
  return at === 'editor' ? { at, id } : { at: 'entry', id };
}
