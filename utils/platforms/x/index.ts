import type { PageKind, Platform } from '../platform';
import { groundOf } from '../reading/look';
import { composerOn, composingOn, isComposing } from './composer';
import { healthOf } from './health';
import { roomOn } from './layout';
import { hashtagOf, isApp, kindOfPath } from './paths';
import { postsOn, readPost } from './post';

/** The address says what page it is; a dialog to write in, drawn over any page, comes before it. */
function pageKind(url: URL, document: Document): PageKind {
  const kind = kindOfPath(url);
  return kind !== 'messages' && isComposing(document) ? 'compose' : kind;
}

/** X, on its own host and on Twitter's, for wide windows and narrow ones. */
export const xPlatform: Platform = {
  id: 'x',
  name: 'X',
  matches: isApp,
  pageKind,
  hashtag: hashtagOf,
  posts: postsOn,
  readPost,
  composer: composerOn,
  composing: composingOn,
  room: roomOn,
  ground: groundOf,
  health: healthOf,
};
