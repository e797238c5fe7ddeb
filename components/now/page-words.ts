import type { PageState } from '@/utils/messages/page-port';
import type { PageKind } from '@/utils/platforms/platform';

const NAMES: Record<PageKind, string> = {
  home: 'home',
  thread: 'thread',
  profile: 'profile',
  search: 'search',
  hashtag: 'hashtag',
  notifications: 'notifications',
  messages: 'private messages',
  compose: 'writing a post',
  settings: 'settings',
  other: 'another page',
};

const SENTENCES: Record<PageKind, string> = {
  home: 'on your home timeline',
  thread: 'reading a thread',
  profile: 'on a profile',
  search: 'searching',
  hashtag: 'on a hashtag',
  notifications: 'reading your notifications',
  messages: 'in private messages',
  compose: 'writing a post',
  settings: 'in the settings',
  other: 'between places',
};

/** "X · thread", for the top of the sidebar. */
export function whereInWords({ platformName, kind, hashtag, composing }: PageState): string {
  const place = hashtag === null ? NAMES[kind] : `#${hashtag}`;
  return `${platformName} · ${composing && kind !== 'messages' ? NAMES.compose : place}`;
}

/** "You are reading a thread." */
export function pageSentence(kind: PageKind): string {
  return `You are ${SENTENCES[kind]}.`;
}
