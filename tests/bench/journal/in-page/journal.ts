import type { Entry } from '@/utils/journal/entry';
import { journalOf } from '@/tests/support/journal-words';

/** Entries as they are when they come from anywhere but their making: each text in one piece. */
export function* writtenJournal(entries: number): Generator<Entry> {
  for (const entry of journalOf(entries)) yield JSON.parse(JSON.stringify(entry)) as Entry;
}

/** A generator's values, so many at a time. */
export function* inLots<Value>(values: Iterable<Value>, most: number): Generator<Value[]> {
  let lot: Value[] = [];
  for (const value of values) {
    lot.push(value);
    if (lot.length < most) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}

/** How many of a journal are not in the bin. */
export function countShown(entries: number): number {
  let shown = 0;
  for (const { deletedAt } of journalOf(entries)) if (deletedAt === undefined) shown += 1;
  return shown;
}
