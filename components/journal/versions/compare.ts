import { diffLines, diffWords } from 'diff';
import type { Change } from 'diff';

/** Milliseconds spent on the words of one text; then its lines must do. */
const PATIENCE = 1_000;

/** A text of an entry, and what it is called. */
export interface Passage {
  /** The same in both versions. */
  name: string;
  label: string;
  text: string;
}

export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

export interface Difference {
  name: string;
  label: string;
  parts: Part[];
}

/** Where two versions differ, word by word, in the order of the newer one. */
export function differences(older: readonly Passage[], newer: readonly Passage[]): Difference[] {
  const textIn = (passages: readonly Passage[], name: string) =>
    passages.find((passage) => passage.name === name)?.text ?? '';
  const gone = older.filter(({ name }) => newer.every((passage) => passage.name !== name));
  return [...newer, ...gone].flatMap(({ name, label }) => {
    const [before, after] = [textIn(older, name), textIn(newer, name)];
    return before === after ? [] : [{ name, label, parts: partsBetween(before, after) }];
  });
}

/** All of both texts, in pieces. */
export function partsBetween(before: string, after: string): Part[] {
  const options = { timeout: PATIENCE };
  const intlSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const changes: readonly Pick<Change, 'value' | 'added' | 'removed'>[] = diffWords(before, after, {
    ...options,
    intlSegmenter,
  }) ??
    diffLines(before, after, options) ?? [
      { value: before, added: false, removed: true },
      { value: after, added: true, removed: false },
    ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }));
}
