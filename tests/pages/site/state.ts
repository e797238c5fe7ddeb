import { useSyncExternalStore } from 'react';
import type { Post } from './data/post';
import { FIRST_THEME } from './preferences';
import type { Theme } from './preferences';

/** What a composer in the dialog was opened for. */
export interface ComposeFor {
  reply?: string;
  quote?: string;
}

interface Place {
  /** Path and query. */
  path: string;
  /** The page a dialog lies over, for paths that are dialogs. */
  below: string | null;
  composeFor: ComposeFor;
}

interface OpenMenu {
  items: { label: string; act(): void }[];
  /** Where it opens, in CSS pixels of the window. */
  x: number;
  y: number;
}

export interface State {
  place: Place;
  theme: Theme;
  /** Posts made on this page, newest first. */
  published: readonly Post[];
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  bookmarked: ReadonlySet<string>;
  unread: number;
  menu: OpenMenu | null;
  toast: string | null;
  drawerOpen: boolean;
}

let state: State = {
  place: { path: '/home', below: null, composeFor: {} },
  theme: FIRST_THEME,
  published: [],
  liked: new Set(),
  reposted: new Set(),
  bookmarked: new Set(),
  unread: 3,
  menu: null,
  toast: null,
  drawerOpen: false,
};

const listeners = new Set<() => void>();

export function current(): State {
  return state;
}

export function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useApp<Part>(read: (state: State) => Part): Part {
  return useSyncExternalStore(subscribe, () => read(state));
}

export function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
