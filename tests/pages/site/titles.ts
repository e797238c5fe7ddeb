import { findPost } from './compose/publish';
import { personByHandle } from './data/people';
import { MOBILE, UI_DIR } from './preferences';
import { isDialogPath } from './router';
import { routeOf } from './routes';
import { words } from './words';

/** A document's title as the real site writes it: the unread count first, the site's name last. */
export function titleFor(path: string, unread: number): string {
  const name = isDialogPath(path) ? words.composeTitle : nameOf(path);
  if (name === '') return '';
  const count = unread === 0 ? '' : `(${unread}) `;
  return UI_DIR === 'rtl' ? `${count}X \\ ${name}` : `${count}${name} / X`;
}

/** '' where the real site leaves the title empty. */
function nameOf(path: string): string {
  const route = routeOf(path);
  const [pathname = ''] = path.split('?', 1);
  switch (route.page) {
    case 'home':
      return words.home;
    case 'explore':
      return words.explore;
    case 'notifications':
      return words.notifications;
    case 'bookmarks':
      return words.bookmarks;
    case 'list':
      return words.list;
    case 'hashtag':
      return `#${route.tag} - ${words.search}`;
    case 'search':
      return `${route.query} - ${words.search}`;
    case 'settings':
      return pathname === '/settings' ? '' : words.settings;
    case 'messages':
      return route.chat === null ? '' : words.chat;
    case 'profile': {
      const person = personByHandle(route.handle);
      return person === undefined ? words.profile : `${person.name} (@${person.handle})`;
    }
    case 'status': {
      if (MOBILE && /\/(photo|video)\/\d+$/.test(pathname)) return '';
      const post = findPost(route.id);
      return post === undefined ? words.post : words.onSite(post.author.name, post.text);
    }
    case 'missing':
      return words.noPage;
  }
}
