import { GROUNDS } from '@/utils/platforms/platform';
import type {
  CapturedPost,
  Ground,
  Health,
  PageKind,
  PlatformId,
} from '@/utils/platforms/platform';

/**
 * What a view and the page beside it say to each other. A panel or a tab opens a port to the page's
 * tab; a docked frame, which in Firefox may not, is handed a message port with its key. The page
 * does no work for a view that is not there: the end of the line is the end of it.
 */
export const PAGE_PORT = 'sidelight/page';

/** Where the practitioner is. */
export interface PageState {
  platform: PlatformId;
  /** The network, as people call it. */
  platformName: string;
  kind: PageKind;
  /** The hashtag a page is about, without "#". */
  hashtag: string | null;
  /** True when a composer has focus or is open in a dialog. */
  composing: boolean;
  /** What the page stands on; `null`: that cannot be told. */
  ground: Ground | null;
  health: Health;
}

/** What a docked frame's address ends in, so that its first paint is right. */
export const groundHash = (ground: Ground | null): string =>
  ground === null ? '' : `#ground=${ground}`;

/** The ground that an address's part from "#" on names. */
export const groundOfHash = (hash: string): Ground | null =>
  GROUNDS.find((ground) => groundHash(ground) === hash) ?? null;

/** A post to choose from, for people who do not point with a mouse. */
export interface PostChoice {
  key: string;
  post: CapturedPost;
}

export type FromView =
  /** Tell where the person is, now and at each change, until `rest` or the end of the line. */
  | { type: 'watch' }
  | { type: 'rest' }
  /** Let the person point at a post; `choices` and then `captured` or `cancelled` come back. */
  | { type: 'capture' }
  | { type: 'choose'; key: string }
  | { type: 'cancel' }
  /** Take the docked sidebar out of the page. */
  | { type: 'undock' };

export type FromPage =
  | { type: 'state'; state: PageState }
  | { type: 'choices'; choices: PostChoice[] }
  | { type: 'captured'; post: CapturedPost }
  | { type: 'cancelled' };
