import type { CapturedPost, PostPart } from '../platform';
import { hashtagsOf, utcTime } from '../reading/links';
import { readText } from '../reading/text';
import { readAuthor } from './author';
import { permalinkTo, statusAt } from './paths';
import type { Status } from './paths';
import { isPrivate, isPrivatePage } from './private';
import { NAME, scopeOf, TEXT } from './scope';
import type { Scope } from './scope';

const POST = '[data-testid="tweet"]';
const STATUS_LINK = 'a[href*="/status/"]';
const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
const LONG_FORM = '[data-testid^="twitterArticle"], [data-testid="article-cover-image"]';
const LONG_FORM_TITLE = '[data-testid="twitter-article-title"]';
const HASHTAGS = 'a[href*="/hashtag/"], a[href*="src=hashtag_click"]';
const ACTIONS = '[role="group"]';

/** What a post can consist of instead of words. */
const WORDLESS_CONTENT = [
  'tweetPhoto',
  'videoPlayer',
  'videoComponent',
  'previewInterstitial',
  'placementTracking',
  'card.wrapper',
  'cardPoll',
  'article-cover-image',
]
  .map((part) => `[data-testid="${part}"]`)
  .join(', ');

/** Posts on the page in reading order, without advertisements and without private messages. */
export function postsOn(document: Document): Element[] {
  if (isPrivatePage(document)) return [];
  const articles = Array.from(document.querySelectorAll('article'));
  const named = articles.filter((article) => article.matches(POST));
  const posts = named.length > 0 ? named : articles.filter(ownTime);
  return posts.filter(
    (post) =>
      // An article in an article is what is left of a quoted post.
      !post.parentElement?.closest('article') && !isPrivate(post) && !isAdvertisement(post),
  );
}

/** Advertisements are tracked where they stand and have no time; videos are tracked too. */
function isAdvertisement(post: Element): boolean {
  const tracked = '[data-testid="placementTracking"]';
  if (post.closest(tracked)) return !ownTime(post);
  return post.querySelector(tracked) !== null && !ownTime(post) && !post.querySelector(LONG_FORM);
}

/** A post's own time is a link to the post; the time of one it quotes is no link. */
function ownTime(post: Element): boolean {
  return post.querySelector(`${STATUS_LINK} time`) !== null;
}

/**
 * Reads a post as it stands. Of a long-form article `text` is the title, and `truncated` true. What
 * cannot be read is left empty and listed in `missing`; nothing throws.
 */
export function readPost(element: Element): CapturedPost {
  const scope = scopeOf(element);
  const { author, handle: named } = readAuthor(scope);
  const timeLink = linkOfTime(scope);
  const status = statusAt(timeLink?.getAttribute('href') ?? null) ?? statusBeside(scope, named);
  const handle = named ?? status?.handle ?? null;
  const permalink = status && permalinkTo(status.handle ?? handle, status.id);
  const time = utcTime(timeOf(scope, timeLink)?.getAttribute('datetime') ?? null);
  const textBlock = scope.first(TEXT);
  const words = textOf(scope, textBlock);
  const quoted = quotedIn(scope);
  const wordless = words.text === '' && !quoted && !scope.first(WORDLESS_CONTENT);
  const missing: Record<PostPart, boolean> = {
    permalink: permalink === null,
    author: author === null,
    time: time === null,
    text: wordless,
  };
  return {
    permalink,
    author,
    handle,
    time,
    ...words,
    hashtags: textBlock ? hashtagsOf(textBlock.querySelectorAll(HASHTAGS)) : [],
    ...(quoted && { quoted }),
    missing: (Object.keys(missing) as PostPart[]).filter((part) => missing[part]),
  };
}

/** The time's own link. In a post in focus a quoted post's time, which is no link, may come first. */
function linkOfTime(scope: Scope): Element | null {
  return scope.first(`${STATUS_LINK} time`)?.closest(STATUS_LINK) ?? null;
}

function timeOf(scope: Scope, link: Element | null): Element | null {
  return link?.querySelector('time') ?? scope.first(NAME)?.querySelector('time') ?? null;
}

/**
 * The post that a link other than its time's leads to: one of its photos, its analytics, its
 * article. Such a link may also lead to someone else's post, so the author's handle must agree or,
 * where that is not known, the link must be one of the post's own actions.
 */
function statusBeside(scope: Scope, handle: string | null): Status | null {
  const written = scope.first(TEXT);
  const found = [...scope.all(STATUS_LINK), ...scope.all('a[href*="/article/"]')].flatMap(
    (link) => {
      const status = statusAt(link.getAttribute('href'));
      const own =
        handle === null
          ? link.closest(ACTIONS) !== null
          : status?.handle?.toLowerCase() === handle.toLowerCase();
      return status && own && !written?.contains(link) ? [status] : [];
    },
  );
  return found.find((status) => status.itself) ?? found[0] ?? null;
}

function textOf(scope: Scope, block: Element | null): { text: string; truncated: boolean } {
  const shown = block ?? scope.first(LONG_FORM_TITLE);
  const { text, cut } = shown ? readText(shown, (part) => part.matches(SHOW_MORE)) : NOTHING;
  const more = block ? SHOW_MORE : `${SHOW_MORE}, ${LONG_FORM}`;
  return { text, truncated: cut || scope.first(more) !== null };
}

const NOTHING = { text: '', cut: false };

function quotedIn(scope: Scope): NonNullable<CapturedPost['quoted']> | undefined {
  const block = scope.quotes.find((quote) => quote.querySelector(`${NAME}, ${TEXT}`));
  if (!block) return undefined;
  const quote = scopeOf(block);
  return { ...readAuthor(quote), text: textOf(quote, quote.first(TEXT)).text };
}
