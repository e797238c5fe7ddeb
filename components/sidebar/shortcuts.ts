import { LOCK_KEYS } from '@/components/lock/lock-keys';
import type { PlainKey } from '@/utils/words/words';
import { CRISIS_KEYS } from './crisis-keys';

/** Where a key does something: in the look-up's box, in what was found or opened, or anywhere. */
export type KeyPlace = 'anywhere' | 'box' | 'results' | 'opened' | 'pointing';

export type ShortcutAction =
  | 'lookUp'
  | 'crisis'
  | 'list'
  | 'openFirst'
  | 'next'
  | 'previous'
  | 'clear'
  | 'back'
  | 'cancel'
  | 'lock';

export interface Shortcut {
  /** As `KeyboardEvent.key` has it; with others held down, as keys are written. */
  key: string;
  place: KeyPlace;
  action: ShortcutAction;
  /** What it does, in words. */
  says: PlainKey;
}

/** Every shortcut of the sidebar: the keys are heard, and listed, from here alone. */
const SHORTCUTS: readonly Shortcut[] = [
  { key: '/', place: 'anywhere', action: 'lookUp', says: 'shortcuts.lookUp' },
  { key: '!', place: 'anywhere', action: 'crisis', says: 'shortcuts.crisis' },
  { key: CRISIS_KEYS, place: 'anywhere', action: 'crisis', says: 'shortcuts.crisis' },
  { key: '?', place: 'anywhere', action: 'list', says: 'shortcuts.list' },
  // Heard by components/lock, on every page of Sidelight's that shows the journal.
  { key: LOCK_KEYS, place: 'anywhere', action: 'lock', says: 'shortcuts.lock' },
  { key: 'Enter', place: 'box', action: 'openFirst', says: 'shortcuts.openFirst' },
  { key: 'ArrowDown', place: 'box', action: 'next', says: 'shortcuts.through' },
  { key: 'ArrowDown', place: 'results', action: 'next', says: 'shortcuts.through' },
  { key: 'ArrowUp', place: 'results', action: 'previous', says: 'shortcuts.through' },
  { key: 'Escape', place: 'box', action: 'clear', says: 'shortcuts.clear' },
  { key: 'Escape', place: 'results', action: 'clear', says: 'shortcuts.clear' },
  { key: 'Escape', place: 'opened', action: 'back', says: 'shortcuts.back' },
  { key: 'Escape', place: 'pointing', action: 'cancel', says: 'shortcuts.cancel' },
];

/** What a key does in a place; undefined where it does nothing. */
export function actionOf(key: string, place: KeyPlace): ShortcutAction | undefined {
  return SHORTCUTS.find((it) => it.key === key && it.place === place)?.action;
}

/** Whether a key is the only one to be pressed and stands for a character: these can be switched off. */
export function isSingleKey(key: string): boolean {
  return Array.from(key).length === 1;
}

/** A line of the list. */
export interface ListedShortcut {
  says: PlainKey;
  keys: string[];
}

/** What there is to list for some places, each thing that is done once, with every key for it. */
export function listed(places: readonly KeyPlace[]): ListedShortcut[] {
  const lines: ListedShortcut[] = [];
  for (const { key, place, says } of SHORTCUTS) {
    if (!places.includes(place)) continue;
    const line = lines.find((it) => it.says === says);
    if (line === undefined) lines.push({ says, keys: [key] });
    else if (!line.keys.includes(key)) line.keys.push(key);
  }
  return lines;
}
