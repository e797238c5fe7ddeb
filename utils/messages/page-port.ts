import type { CapturedPost, Health, PageKind, PlatformId } from '@/utils/platforms/platform';

/**
 * What a view and the page beside it say to each other, over a port the view opens to the page's
 * tab. The page does no work for a view that is not there: the port's end is the end of it.
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
  health: Health;
}

/** A post to choose from, for people who do not point with a mouse. */
export interface PostChoice {
  key: string;
  post: CapturedPost;
}

export type FromView =
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
