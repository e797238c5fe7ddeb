/**
 * What Sidelight needs to know of a network's pages. One file a network implements it.
 *
 * Everything here only reads the DOM it is given: no listener, no write, no global. A function
 * that cannot find something says so (`null`, `missing`, health `broken`) and never guesses. None
 * of it throws, whatever the page is made of.
 */

export type PlatformId = 'x' | 'rehearsal';

export const PAGE_KINDS = [
  'home',
  'thread',
  'profile',
  'search',
  'hashtag',
  'notifications',
  'messages',
  'compose',
  'settings',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** A post as it stood on the page when the practitioner pointed at it. Absent things are `null`. */
export interface CapturedPost {
  /** Absolute address of the post, normalised to the network's main host. */
  permalink: string | null;
  /** Display name. */
  author: string | null;
  /** Without a leading "@". */
  handle: string | null;
  /** ISO 8601, UTC. */
  time: string | null;
  /**
   * The post's words with their line breaks; empty when it has none (a picture, a poll). Of a
   * long-form article, its title.
   */
  text: string;
  /** True when the page shows, or `text` holds, only the beginning. */
  truncated: boolean;
  /** Hashtags in the text, without "#", as written. */
  hashtags: string[];
  /** A post quoted inside this one. */
  quoted?: { author: string | null; handle: string | null; text: string };
  /** Which of permalink, author, time and text could not be read. */
  missing: PostPart[];
}

export type PostPart = 'permalink' | 'author' | 'time' | 'text';

/** A private message is written to some; anything else may be read by anyone. */
export type ComposerKind = 'post' | 'reply' | 'quote' | 'message';

/** The box a person writes in. `text` and `answered` are read on demand and kept by nobody. */
export interface Composer {
  kind: ComposerKind;
  editor: Element;
  /** The button that posts. */
  submit: Element | undefined;
  text(): string;
  /**
   * The words of the post that is replied to or quoted; empty where there is none, where it is not
   * on the screen, and always in private messages.
   */
  answered(): string;
}

export type Capability = 'page' | 'posts' | 'permalink' | 'author' | 'time' | 'text' | 'composer';

/**
 * How an adapter stands with the page in front of it: it reads (`ok`), the page has nothing of the
 * kind to read (`none`), or there is something there that it cannot read (`broken`).
 */
export type Health = Record<Capability, 'ok' | 'none' | 'broken'>;

/** Where a sidebar of a given width can go without covering the column people read. */
export interface Room {
  /** The side the sidebar belongs on, in the page's own direction. */
  side: 'left' | 'right';
  /** True when the page should be narrowed by the sidebar's width; false to lie over its margin. */
  narrow: boolean;
}

export const GROUNDS = ['white', 'dim', 'black'] as const;

/** What a page stands on: paper-white, a dim dark, or black. */
export type Ground = (typeof GROUNDS)[number];

export interface Platform {
  readonly id: PlatformId;
  /** As people call it. */
  readonly name: string;
  /**
   * Whether this is a page of the network's app (not its terms, sign-in or developer pages). A
   * person may come to the app from there without the page being loaded anew.
   */
  matches(url: URL): boolean;
  /** By the address; `compose` also while a dialog to write a post in is open over another page. */
  pageKind(url: URL, document: Document): PageKind;
  /** The hashtag a page is about, without "#". */
  hashtag(url: URL): string | null;
  /** Posts on the page now, in reading order; no advertisements, none in private messages. */
  posts(document: Document): Element[];
  /** Reads one of `posts`. Long texts are cut at 30,000 characters, and say so by `truncated`. */
  readPost(element: Element): CapturedPost;
  /** The composer the person is in: focused, or open in a dialog. Never one for private messages. */
  composer(document: Document): Composer | undefined;
  /** As `composer`, or else the box for a private message that the person is in: it holds focus. */
  composing(document: Document): Composer | undefined;
  /** `width`: of the sidebar, in CSS pixels. */
  room(document: Document, width: number): Room;
  /** By what the page paints itself with; `null` where that cannot be told. */
  ground(document: Document): Ground | null;
  health(url: URL, document: Document): Health;
}
