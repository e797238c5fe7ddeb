import type { Hands } from './hands';

/** A view of Sidelight's, and hands at its keyboard. */
export interface Desk {
  readonly hands: Hands;
  /** Does something that opens another page of the extension's; resolves when it is there. */
  opens(view: string, act: () => Promise<void>): Promise<void>;
}

/** The sidebar beside the home timeline of X. */
export interface SidebarDesk extends Desk {
  /** Loads it anew. What is kept stays; the focus is nowhere. */
  sitDown(): Promise<void>;
}

/** A page of the extension's in a tab. */
export interface PageDesk extends Desk {
  sitDown(view: string): Promise<void>;
  /** Does something that asks for a file, and gives that file. */
  gives(file: string, act: () => Promise<void>): Promise<void>;
  /** Does something that saves a file; resolves with the file's name. */
  saves(act: () => Promise<void>): Promise<string>;
}
