/** What an address shows. */
export type Route =
  | { page: 'home' | 'explore' | 'notifications' | 'settings' | 'bookmarks' | 'missing' }
  | { page: 'status'; id: string }
  | { page: 'profile'; handle: string; tab: string }
  | { page: 'hashtag'; tag: string }
  | { page: 'search'; query: string }
  | { page: 'messages'; look: 'old' | 'new'; chat: string | null }
  | { page: 'list'; id: string };

const RESERVED = new Set(
  'i home explore search notifications messages settings compose hashtag intent login logout signup jobs tos privacy about download account'.split(
    ' ',
  ),
);

/** `path`: path and query. */
export function routeOf(path: string): Route {
  const url = new URL(path, location.origin);
  const parts = url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  const [first = 'home', second, third, fourth] = parts;
  if (second === 'status' && third !== undefined && first !== 'i')
    return { page: 'status', id: third };
  switch (first) {
    case 'home':
    case 'explore':
    case 'notifications':
    case 'settings':
      return { page: first };
    case 'hashtag':
      return { page: 'hashtag', tag: second ?? '' };
    case 'search':
      return { page: 'search', query: url.searchParams.get('q') ?? '' };
    case 'messages':
      return { page: 'messages', look: 'old', chat: second ?? null };
    case 'i':
      return underI(second, third, fourth);
  }
  if (RESERVED.has(first)) return { page: 'missing' };
  return { page: 'profile', handle: first, tab: second ?? '' };
}

function underI(second?: string, third?: string, fourth?: string): Route {
  if (second === 'chat') return { page: 'messages', look: 'new', chat: third ?? null };
  if (second === 'lists' && third !== undefined) return { page: 'list', id: third };
  if (second === 'bookmarks' || second === 'history') return { page: 'bookmarks' };
  if (second === 'status' && third !== undefined) return { page: 'status', id: third };
  if (second === 'web' && third === 'status' && fourth !== undefined) {
    return { page: 'status', id: fourth };
  }
  return { page: 'missing' };
}
