/**
 * Where the main job is done: a real browser with Sidelight in it, a host page in the tab in front,
 * and the sidebar beside that page. One for each browser and for each place the sidebar can be.
 */
export interface Stage {
  /** The browser, as people call it. */
  readonly browser: string;
  /** The host page in front. */
  readonly page: HostPage;
  /** The sidebar as it was opened last. Throws before that. */
  readonly sidebar: View;
  /** Clicks the launcher at the edge of the page, and resolves when the sidebar is there. */
  openSidebar(): Promise<View>;
  /** Opens the journal: the sidebar's tab, or the page that has it alone. */
  openJournal(): Promise<View>;
  /** Opens the practice page in the tab in front. */
  openPractice(): Promise<void>;
  /** Presses Export in the open journal. Resolves with the path of the file. */
  takeOut(): Promise<string>;
  /** Gives the file at a path to the open journal's Import. */
  bringIn(file: string): Promise<void>;
  /** Closes the browser and starts it again, on the same profile. */
  restart(): Promise<void>;
  /** Closes the browser and starts one in an empty profile: another machine. */
  moveOn(): Promise<void>;
  /** What a person sees now, as PNGs from left to right. */
  pictures(): Promise<Buffer[]>;
  /** `host:port` of each connection the browsers have asked for. */
  asked(): string[];
  close(): Promise<void>;
}

/** What is clicked or written in: a role and its accessible name, or else a CSS selector. */
export type Target = string | readonly [role: Role, name: string];

export type Role = 'button' | 'checkbox' | 'combobox' | 'searchbox' | 'tab' | 'textbox';

export interface Surface {
  /** Value of an expression in the document; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
}

/** A page of Sidelight's, used as a person uses it. Everything waits until its target is there. */
export interface View extends Surface {
  /** Brings the target into view and clicks it with the mouse. */
  click(target: Target): Promise<void>;
  /** Clicks into the target, goes to the end of what is in it, and types, key by key. */
  type(target: Target, text: string): Promise<void>;
  /** Chooses an option of a list by its value. */
  choose(target: Target, value: string): Promise<void>;
}

/** The page in the tab in front: Sidelight's own page or another's. Places are in CSS pixels. */
export interface HostPage extends Surface {
  /** Brings the tab to the front and goes to an address. */
  open(address: string): Promise<void>;
  click(place: Place): Promise<void>;
  /** Moves the pointer there. */
  point(place: Place): Promise<void>;
  /** Turns the mouse wheel by so many pixels. */
  scroll(pixels: number): Promise<void>;
}

export interface Place {
  x: number;
  y: number;
}
