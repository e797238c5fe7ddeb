import type { EntryContent } from '@/utils/journal/entry';
import { same } from '@/utils/journal/same';
import { apply, changeBetween, onlySplice, revert } from './change';
import type { Change, Splice } from './change';

/** Milliseconds without typing after which the next letter is a step of its own. */
const PAUSE = 1_000;
/** Steps that can be taken back. */
const MOST_STEPS = 1_000;

/** What is known of an edit besides its words. */
export interface How {
  /** Where it was made; typing in another place is another step. */
  field: string;
  /** Which of several in that place. */
  part?: number | undefined;
  /** Letter by letter, so that steps may be joined. */
  isTyped: boolean;
  /** ms since the epoch. */
  at: number;
  /** Which run of an input method it belongs to, if it does: the whole of it is one step. */
  composition?: number | undefined;
}

interface Edit extends How {
  change: Change;
}

/** What can be taken back, and what was: the newest last. */
export interface History {
  past: readonly Edit[];
  future: readonly Edit[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** A step back or forth: what the entry is then, and where that is to be seen. */
export interface Turn {
  history: History;
  content: EntryContent;
  field: string;
  /** Where in that field's text the caret belongs, if it is one text that changed. */
  caret: number | undefined;
}

/** Takes down that `before` became `after`; what had been undone cannot be redone any more. */
export function record(
  { past, future }: History,
  before: EntryContent,
  after: EntryContent,
  how: How,
): History {
  const change = changeBetween(before, after);
  const last = future.length === 0 ? past.at(-1) : undefined;
  if (last === undefined || !isOneStep(last, { ...how, change })) {
    return { past: [...past, { ...how, change }].slice(-MOST_STEPS), future: [] };
  }
  const start = revert(before, last.change);
  const joined = same(start, after) ? [] : [{ ...how, change: changeBetween(start, after) }];
  return { past: [...past.slice(0, -1), ...joined], future: [] };
}

/** The step back from `content`; undefined when there is none. */
export function undo({ past, future }: History, content: EntryContent): Turn | undefined {
  const last = past.at(-1);
  if (last === undefined) return undefined;
  const splice = onlySplice(last.change);
  return {
    history: { past: past.slice(0, -1), future: [...future, last] },
    content: revert(content, last.change),
    field: last.field,
    caret: splice === undefined ? undefined : splice.at + splice.removed.length,
  };
}

/** The step forth again; undefined when there is none. */
export function redo({ past, future }: History, content: EntryContent): Turn | undefined {
  const next = future.at(-1);
  if (next === undefined) return undefined;
  const splice = onlySplice(next.change);
  return {
    history: { past: [...past, next], future: future.slice(0, -1) },
    content: apply(content, next.change),
    field: next.field,
    caret: splice === undefined ? undefined : splice.at + splice.inserted.length,
  };
}

/** Typing goes on as one step until there is a pause, a new word, or another place. */
function isOneStep(last: Edit, next: Edit): boolean {
  if (!last.isTyped || !next.isTyped || last.field !== next.field) return false;
  if (last.part !== next.part) return false;
  if (last.composition !== undefined && last.composition === next.composition) return true;
  if (next.at - last.at >= PAUSE) return false;
  const [before, now] = [onlySplice(last.change), onlySplice(next.change)];
  return before === undefined || now === undefined ? true : goesOn(before, now);
}

function goesOn(last: Splice, next: Splice): boolean {
  if (next.removed === '') {
    const isAtItsEnd = last.inserted !== '' && next.at === last.at + last.inserted.length;
    const beginsAWord = /\s$/.test(last.inserted) && !/^\s/.test(next.inserted);
    return isAtItsEnd && !beginsAWord;
  }
  const isDeleting = next.inserted === '' && last.inserted === '';
  return isDeleting && (next.at === last.at || next.at + next.removed.length === last.at);
}
