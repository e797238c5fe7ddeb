/** What the page offers to tests on `window`. */

/** An event as the page's own scripts heard it, in the capture phase on `window`. */
export interface Heard {
  type: string;
  /** Of a key event. */
  key?: string;
  /** Text of an input event, or a message's data as JSON. */
  data?: string;
  /** The target as the page sees it, such as `div[data-testid=tweetTextarea_0]`. */
  on: string;
}

/** What came from outside the app: a message, or an element put outside its root. */
type Seen =
  | { what: 'message'; data: string; origin: string }
  | { what: 'added'; parent: string; element: string };

export interface Drive {
  /** Scrolls until `count` more posts have gone by. */
  scrollPosts(count: number): Promise<void>;
  /** Goes to `count` pages within the app, one after the other, ending on the home timeline. */
  navigate(count: number): Promise<void>;
  /** Types `count` characters into the composer of the home page, going there first. */
  type(count: number): Promise<void>;
}

declare global {
  interface Window {
    __heard: Heard[];
    __seen: Seen[];
    /** Goes to a path within the app; resolves when its page stands. */
    __navigate(path: string): Promise<void>;
    /** Sets the count of unread things, which changes the title but not the page. */
    __unread(count: number): void;
    /** Marks `drive:load:end`, and `drive:scroll|navigate|type:start` and `:end`. */
    __drive: Drive;
  }
}
