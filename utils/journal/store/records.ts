import * as v from 'valibot';
import type { Draft, Entry } from '@/utils/journal/entry';
import { draftSchema, entrySchema } from '@/utils/journal/entry-schema';
import { SidelightError } from '@/utils/messages/errors';
import type { Sealer } from '@/utils/journal/vault/sealer';
import type { RecordState, StoredRecord } from './schema';

/** Kinds of records, as their labels call them. */
export type Shelf = 'entries' | 'drafts';

interface Values {
  entries: Entry;
  drafts: Draft;
}

const CHECKS: { [Name in Shelf]: (value: unknown) => Values[Name] } = {
  entries: (value) => v.parse(entrySchema, value),
  drafts: (value) => v.parse(draftSchema, value),
};

/** Ready to be stored. */
export async function sealRecord<Name extends Shelf>(
  sealer: Sealer,
  shelf: Name,
  value: Values[Name],
): Promise<StoredRecord> {
  const { id, updatedAt, revision } = value;
  const payload = await sealer.seal(value, { store: shelf, id, revision, updatedAt });
  return { id, updatedAt, revision, payload };
}

/**
 * What is in a stored record, checked against what it says of itself in the clear.
 *
 * @throws {SidelightError} `damaged`
 */
export async function openRecord<Name extends Shelf>(
  sealer: Sealer,
  shelf: Name,
  record: StoredRecord,
): Promise<Values[Name]> {
  const { id, revision, updatedAt } = record;
  const value = await sealer
    .open(record.payload, { store: shelf, id, revision, updatedAt })
    .then(CHECKS[shelf])
    .catch((cause: unknown) => {
      throw damaged(cause);
    });
  if (value.id !== id || !sameState(value, record)) throw damaged();
  return value;
}

/** About how many characters a stored record opens to. */
export function sizeOf({ payload }: StoredRecord): number {
  return payload instanceof Uint8Array ? payload.length : 0;
}

/** Whether two readings are of one state of a record. */
export function sameState(
  a: { revision: number; updatedAt: string } | undefined,
  b: { revision: number; updatedAt: string } | undefined,
): boolean {
  return a?.revision === b?.revision && a?.updatedAt === b?.updatedAt;
}

export const stateOf = ({ id, revision, updatedAt }: RecordState): RecordState => ({
  id,
  revision,
  updatedAt,
});

/** In `recent`: deleted for good, and only remembered. */
export const isTombstone = (record: StoredRecord): boolean => record.payload === null;

/** Which entry it was and why; never what was in it. */
export function logUnreadable(shelf: string, id: string, error: unknown): void {
  console.warn('Sidelight: a record could not be read', shelf, id, String(error));
}

function damaged(cause?: unknown): SidelightError {
  return new SidelightError('damaged', undefined, { cause });
}
