import type { PageKind } from '../platform';
import { X_HOSTS } from '../hosts';
import { parseAddress, segmentsOf } from '../reading/links';

const HOME = 'https://x.com';
const HOSTS = new Set<string>([...X_HOSTS, 'www.x.com', 'www.twitter.com']);

/** Letters, digits and underscores: 15 at most today, 20 for some old accounts. */
const HANDLE = /^\w{1,20}$/;
const ID = /^\d{1,20}$/;

/** First words of paths that are no one's profile. */
const RESERVED = new Set(
  (
    'about account compose connect_people download explore hashtag home i intent jobs login ' +
    'logout messages notifications oauth privacy search settings share signup tos who_to_follow'
  ).split(' '),
);

/** Parts of the site that are not its app: terms, sign-in, developers' pages, X Pro. */
const NOT_THE_APP = [
  'tos',
  'privacy',
  'login',
  'logout',
  'signup',
  'account',
  'oauth',
  'i/oauth2',
  'i/tweetdeck',
  'i/flow/login',
  'i/flow/signup',
  'i/flow/password_reset',
];

const PROFILE_PAGES = new Set(
  (
    'with_replies media likes highlights articles affiliates superfollows photo header_photo about ' +
    'followers following verified_followers followers_you_follow creator-subscriptions'
  ).split(' '),
);

const BY_FIRST_WORD = new Map<string, PageKind>([
  ['explore', 'search'],
  ['search', 'search'],
  ['search-advanced', 'search'],
  ['notifications', 'notifications'],
  ['messages', 'messages'],
  ['compose', 'compose'],
  ['share', 'compose'],
  ['settings', 'settings'],
]);

const UNDER_I: readonly (readonly [path: string, kind: PageKind])[] = [
  ['chat', 'messages'],
  // The list behind one notification, and the picker of moving pictures in the composer.
  ['timeline', 'notifications'],
  ['foundmedia/search', 'compose'],
];

export function isApp(url: URL): boolean {
  const path = lowerPath(url);
  return (
    url.protocol === 'https:' &&
    X_HOSTS.some((host) => host === url.hostname) &&
    !NOT_THE_APP.some((part) => isUnder(path, part))
  );
}

/** The kind of page an address leads to, whatever is open over it. */
export function kindOfPath(url: URL): PageKind {
  const segments = segmentsOf(url.pathname);
  const [first = 'home', second] = segments;
  const word = first.toLowerCase();
  const path = lowerPath(url);
  if (path === '' || path === 'home') return 'home';
  if (path === 'home/pinned/edit') return 'settings';
  if (word === 'hashtag') return hashtagOf(url) === null ? 'other' : 'hashtag';
  if (word === 'intent') return second === 'post' || second === 'tweet' ? 'compose' : 'other';
  const kind = BY_FIRST_WORD.get(word);
  if (kind) return kind;
  if (statusAt(url.pathname)) return 'thread';
  if (word === 'i') {
    return UNDER_I.find(([part]) => isUnder(path.slice('i/'.length), part))?.[1] ?? 'other';
  }
  if (!isHandle(first)) return 'other';
  return second === undefined || PROFILE_PAGES.has(second.toLowerCase()) ? 'profile' : 'other';
}

/** The hashtag a page is about: its own page, or a search for nothing else. */
export function hashtagOf(url: URL): string | null {
  const [first, tag] = segmentsOf(url.pathname);
  if (first?.toLowerCase() === 'hashtag') return tag?.replace(/^[#＃]/, '') || null;
  if (first?.toLowerCase() !== 'search') return null;
  return /^[#＃]([^\s#＃]+)$/.exec(url.searchParams.get('q')?.trim() ?? '')?.[1] ?? null;
}

/** Whether a word can be an account's handle and not one of the site's own pages. */
export function isHandle(word: string): boolean {
  return HANDLE.test(word) && !RESERVED.has(word.toLowerCase());
}

/** The handle whose profile a link leads to. */
export function profileAt(href: string | null): string | null {
  const [handle, more] = segmentsOf(pathOn(href) ?? '');
  return handle !== undefined && more === undefined && isHandle(handle) ? handle : null;
}

export interface Status {
  /** Null where the address leaves it out (`/i/status/…`). */
  handle: string | null;
  id: string;
  /** False for a page under the post: a photo, its analytics, its long-form article. */
  itself: boolean;
}

/** The post a link leads to, or leads into. */
export function statusAt(href: string | null): Status | null {
  const segments = segmentsOf(pathOn(href) ?? '');
  const [owner = '', word, id = '', ...under] = segments.filter(
    (segment, at) => !(at === 1 && segment === 'web' && segments[0] === 'i'),
  );
  const named = isHandle(owner);
  if (!ID.test(id) || !(named || owner === 'i')) return null;
  if (word !== 'status' && !(named && (word === 'statuses' || word === 'article'))) return null;
  const itself = under.length === 0 && word !== 'article';
  return { handle: named ? owner : null, id, itself };
}

/** A post's address on the main host. */
export function permalinkTo(handle: string | null, id: string): string {
  return `${HOME}/${handle ?? 'i'}/status/${id}`;
}

/** The path of a link that stays on the site. */
function pathOn(href: string | null): string | null {
  const url = href === null ? null : parseAddress(href, HOME);
  return url && /^https?:$/.test(url.protocol) && HOSTS.has(url.hostname) ? url.pathname : null;
}

function lowerPath(url: URL): string {
  return segmentsOf(url.pathname).join('/').toLowerCase();
}

/** Compared by whole segments: "/tos" holds "/tos/en", not "/tosca". */
function isUnder(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`);
}
