/** Where one is on the practice page. The addresses are those of its adapter in utils/platforms. */
export type Route =
  | { view: 'home' }
  | { view: 'post'; id: string }
  | { view: 'profile'; handle: string }
  | { view: 'hashtag'; tag: string }
  | { view: 'notifications' }
  | { view: 'messages' }
  | { view: 'compose' };

/** Anything that is no address is home. */
export function routeOf(hash: string): Route {
  const [view = '', detail] = hash.replace(/^#\//, '').split('/');
  switch (view) {
    case 'post':
      return detail === undefined ? { view: 'home' } : { view, id: detail };
    case 'profile':
      return detail === undefined ? { view: 'home' } : { view, handle: detail };
    case 'hashtag':
      return detail === undefined ? { view: 'home' } : { view, tag: decodeURIComponent(detail) };
    case 'notifications':
    case 'messages':
    case 'compose':
      return { view };
    default:
      return { view: 'home' };
  }
}
