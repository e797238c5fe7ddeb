import type { CapturedPost, Health, PostPart } from '../platform';
import { composerOn, editorsOn } from './composer';
import { kindOfPath } from './paths';
import { postsOn, readPost } from './post';
import { isPrivate, isPrivatePage } from './private';
import { NAME, TEXT } from './scope';

type State = Health['posts'];

/** How many posts to try: enough to tell a part that is gone from a post that lacks it. */
const SAMPLE = 3;
const PAGE = '#react-root, main, [data-testid="primaryColumn"], article';
const TRACES_OF_POSTS = `a[href*="/status/"] time, ${NAME}, ${TEXT}`;
const TRACES_OF_COMPOSER = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** How the page in front of the adapter can be read. Looks at the first few posts only. */
export function healthOf(url: URL, document: Document): Health {
  const posts = postsOn(document);
  const sample = posts.slice(0, SAMPLE).map(readPost);
  return {
    page: document.querySelector(PAGE) ? 'ok' : 'none',
    posts: posts.length > 0 ? 'ok' : holdsTracesOfPosts(document) ? 'broken' : 'none',
    permalink: partOf(sample, 'permalink'),
    author: partOf(sample, 'author'),
    time: partOf(sample, 'time'),
    text: sample.some(({ text }) => text !== '') ? 'ok' : withoutWords(sample),
    composer: composerState(url, document),
  };
}

function partOf(sample: CapturedPost[], part: PostPart): State {
  if (sample.length === 0) return 'none';
  return sample.every((post) => post.missing.includes(part)) ? 'broken' : 'ok';
}

/** Pictures have no words; posts with neither words nor pictures have some that are not found. */
function withoutWords(sample: CapturedPost[]): State {
  return sample.some((post) => post.missing.includes('text')) ? 'broken' : 'none';
}

/** Names, words or linked times that stand in no post. Advertisements' are in theirs. */
function holdsTracesOfPosts(document: Document): boolean {
  if (isPrivatePage(document)) return false;
  return Array.from(document.querySelectorAll(TRACES_OF_POSTS)).some(
    (trace) => !isPrivate(trace) && !trace.closest('article'),
  );
}

function composerState(url: URL, document: Document): State {
  if (composerOn(document) || editorsOn(document).length > 0) return 'ok';
  if (isPrivatePage(document)) return 'none';
  const button = document.querySelector(TRACES_OF_COMPOSER);
  const unknown =
    kindOfPath(url) === 'compose' && document.querySelector('[role="textbox"], textarea');
  return button || unknown ? 'broken' : 'none';
}
