import type { CapturedPost, Composer, Health, PageKind, Platform, PostPart } from './platform';
import { lastBefore } from './reading/beside';
import { draftText } from './reading/draft';
import { hashtagsOf, parseAddress, segmentsOf, utcTime } from './reading/links';
import { roomBeside } from './reading/look';
import { oneLine, readText } from './reading/text';

/**
 * Sidelight's own practice page, `rehearsal.html`: an invented network on which nothing is real.
 * The page keeps to this markup, and whatever it does not name is free.
 *
 * **Views** are told by `location.hash`: `#/home` (also for none), `#/post/<id>`,
 * `#/profile/<handle>`, `#/hashtag/<tag>`, `#/search`, `#/notifications`, `#/messages`,
 * `#/compose`, `#/settings`.
 *
 *     <main data-column>                     the column people read, for making room
 *       <article data-post>
 *         <span data-author>Wren Okafor</span>
 *         <span data-handle>wren_nights</span>          with or without "@"
 *         <a data-permalink href="https://rehearsal.sidelight.example/wren_nights/101">
 *           <time datetime="2026-11-20T08:05:00Z">2h</time></a>
 *         <div data-text>Words, their line breaks as \n or <br>.
 *           <a href="#/hashtag/PeerSupport">#PeerSupport</a></div>
 *         <button data-truncated>Show more</button>     where data-text is only the beginning
 *         <div data-quoted> its own data-author, data-handle, data-text </div>
 *       </article>
 *     </main>
 *     <form data-composer>                   inline, or within [role=dialog] while open
 *       <textarea data-editor></textarea> <button data-submit>Post</button>
 *     </form>
 *     <section data-private>…</section>      messages: nothing in it is ever read
 */
export const rehearsalPlatform: Platform = {
  id: 'rehearsal',
  name: 'Rehearsal',
  matches: (url) =>
    /^(?:chrome|moz)-extension:$/.test(url.protocol) && url.pathname === '/rehearsal.html',
  pageKind: (url, document) => {
    const kind = kindOfHash(url);
    return kind !== 'messages' && openComposer(document) ? 'compose' : kind;
  },
  hashtag: (url) => {
    const [view, tag] = hashSegments(url);
    return view === 'hashtag' ? (tag ?? null) : null;
  },
  posts: postsOn,
  readPost,
  composer: composerOn,
  composing: composingOn,
  room: (document, width) =>
    roomBeside(document, width, document.querySelector('[data-column]'), []),
  // A page of Sidelight's own is in the light that was chosen for all of them.
  ground: () => null,
  health,
};

const KINDS = new Map<string, PageKind>([
  ['home', 'home'],
  ['post', 'thread'],
  ['profile', 'profile'],
  ['hashtag', 'hashtag'],
  ['search', 'search'],
  ['notifications', 'notifications'],
  ['messages', 'messages'],
  ['compose', 'compose'],
  ['settings', 'settings'],
]);

function hashSegments(url: { hash: string }): string[] {
  return segmentsOf(url.hash.replace(/^#/, ''));
}

function kindOfHash(url: { hash: string }): PageKind {
  const [view = 'home'] = hashSegments(url);
  return KINDS.get(view) ?? 'other';
}

const DIALOG = '[role="dialog"]';
const PRIVATE = '[data-private]';

function postsOn(document: Document): Element[] {
  const location = document.location as Location | null;
  if (location && kindOfHash(location) === 'messages') return [];
  return Array.from(document.querySelectorAll('[data-post]')).filter(
    (post) => !post.closest(PRIVATE) && !post.parentElement?.closest('[data-post]'),
  );
}

/** A part of a post, outside the post it quotes; or a part of that one, given the quote. */
function part(post: Element, name: string): Element | null {
  const whole = post.closest('[data-quoted], [data-post]');
  const parts = Array.from(post.querySelectorAll(`[data-${name}]`));
  return (
    parts.find((one) => one.parentElement?.closest('[data-quoted], [data-post]') === whole) ?? null
  );
}

function label(post: Element, name: string): string | null {
  const element = part(post, name);
  return (element && oneLine(readText(element).text)) || null;
}

function readWords(post: Element): {
  author: string | null;
  handle: string | null;
  text: string;
  cut: boolean;
} {
  const text = part(post, 'text');
  return {
    author: label(post, 'author'),
    handle: label(post, 'handle')?.replace(/^@/, '') ?? null,
    ...(text ? readText(text) : { text: '', cut: false }),
  };
}

function readPost(post: Element): CapturedPost {
  const { author, handle, text, cut } = readWords(post);
  const permalink = parseAddress(part(post, 'permalink')?.getAttribute('href') ?? '');
  const time = part(post, 'permalink')?.querySelector('time') ?? null;
  const quote = part(post, 'quoted');
  const quoted = quote && readWords(quote);
  const read = {
    permalink: permalink?.protocol === 'https:' ? permalink.href : null,
    author,
    time: utcTime(time?.getAttribute('datetime') ?? null),
  };
  const missing: PostPart[] = (['permalink', 'author', 'time'] as const).filter(
    (name) => read[name] === null,
  );
  return {
    ...read,
    handle,
    text,
    truncated: cut || part(post, 'truncated') !== null,
    hashtags: hashtagsOf(part(post, 'text')?.querySelectorAll('a[href*="#/hashtag/"]') ?? []),
    ...(quoted && {
      quoted: { author: quoted.author, handle: quoted.handle, text: quoted.text },
    }),
    missing: text === '' && !quoted ? [...missing, 'text'] : missing,
  };
}

function openComposer(document: Document): Element | undefined {
  return composers(document).findLast((composer) => composer.closest(DIALOG) !== null);
}

function shownComposers(document: Document): Element[] {
  return Array.from(document.querySelectorAll('[data-composer]')).filter(
    (composer) => !composer.closest('[hidden]'),
  );
}

function composers(document: Document): Element[] {
  return shownComposers(document).filter((composer) => !composer.closest(PRIVATE));
}

function composerOn(document: Document): Composer | undefined {
  return focusedIn(composers(document), document) ?? describe(openComposer(document), document);
}

function composingOn(document: Document): Composer | undefined {
  return focusedIn(shownComposers(document), document) ?? composerOn(document);
}

function focusedIn(some: readonly Element[], document: Document): Composer | undefined {
  const focused = some.find((composer) => composer.contains(document.activeElement));
  return describe(focused, document);
}

function describe(composer: Element | undefined, document: Document): Composer | undefined {
  const editor = composer?.querySelector('[data-editor]');
  if (!composer || !editor) return undefined;
  const submit = composer.querySelector('[data-submit]') ?? undefined;
  const isMessage = composer.closest(PRIVATE) !== null;
  const answered = isMessage ? undefined : answeredBy(composer, document);
  return {
    kind: isMessage ? 'message' : answered ? 'reply' : 'post',
    editor,
    submit,
    text: () => draftText(editor),
    answered: () => (answered ? readPost(answered).text : ''),
  };
}

/** In a thread, the post right above the box for an answer. */
function answeredBy(composer: Element, document: Document): Element | undefined {
  const location = document.location as Location | null;
  const isInThread = location !== null && kindOfHash(location) === 'thread';
  return isInThread ? lastBefore(postsOn(document), composer) : undefined;
}

/** The page and this file are built together, so nothing on it can be strange to the other. */
function health(_url: URL, document: Document): Health {
  const posts = postsOn(document).length > 0 ? 'ok' : 'none';
  return {
    page: 'ok',
    posts,
    permalink: posts,
    author: posts,
    time: posts,
    text: posts,
    composer: composers(document).length > 0 ? 'ok' : 'none',
  };
}
