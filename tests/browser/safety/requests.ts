import * as v from 'valibot';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import { requests } from '@/utils/messages/protocol';
import type { Payload, RequestName } from '@/utils/messages/protocol';

/** What of the journal a test knows to be there. */
export interface Kept {
  entryId: string;
  draft: Draft;
}

export function momentOf(body: string): EntryContent {
  return { ...emptyContent(), body };
}

/**
 * A payload that fits, for every request of the protocol, and that would do harm where there is harm
 * to do. A request without one does not compile.
 */
export function payloads({ entryId, draft }: Kept): { [Name in RequestName]: Payload<Name> } {
  const fresh = () => crypto.randomUUID();
  const content = momentOf('Words of someone who may not write here.');
  return {
    'entries/list': { query: '', bin: false, limit: 10 },
    'entries/get': { id: entryId },
    'entries/save': { id: entryId, baseRevision: 1, content, draftId: draft.id },
    'entries/delete': { id: entryId },
    'entries/restore': { id: entryId },
    'drafts/list': null,
    'drafts/put': { draft: { ...draft, content, revision: draft.revision + 1 } },
    'drafts/drop': { id: draft.id },
    'journal/export': null,
    'journal/import': { importId: fresh(), entries: [], drafts: [{ ...draft, id: fresh() }] },
    'journal/last-import': null,
    'journal/undo-import': { importId: fresh() },
    'sidebar/open': null,
    'dock/issue': null,
    'dock/redeem': { key: fresh() },
  };
}

/** Things that are no payload of anything. */
const NONSENSE: readonly unknown[] = ['words', 0, true, [], [[]], { __proto__: null, id: {} }];

/** The same payload with one thing in it wrong, for each thing in it; each unfit by the protocol. */
export function malformed(name: RequestName, payload: unknown): unknown[] {
  const unfit = [...NONSENSE, ...spoilt(payload)].filter(
    (candidate) => !v.is(requests[name].payload, asSent(candidate)),
  );
  if (unfit.length === 0) throw new Error(`Any payload would do for “${name}”.`);
  return unfit;
}

const WRONG: readonly unknown[] = [undefined, null, 'not what belongs here', -1.5, {}, [null]];

function spoilt(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    [...WRONG, ...spoilt(part)].map((wrong) =>
      Array.isArray(value) ? value.with(Number(key), wrong) : { ...value, [key]: wrong },
    ),
  );
}

/** What is left of a value when it has been sent. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
