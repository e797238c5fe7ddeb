import * as v from 'valibot';
import { emptyContent } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import { newRecoveryCode } from '@/utils/journal/vault/recovery-code';
import { requests } from '@/utils/messages/protocol';
import type { Payload, RequestName } from '@/utils/messages/protocol';

/** What of the journal a test knows to be there. */
export interface Kept {
  entryId: string;
  draft: Draft;
}

const PASSPHRASE = 'a passphrase of nobody in particular';
const RECOVERY_CODE = await newRecoveryCode();
const IMPORT_ID = crypto.randomUUID();
const PACK_UPLOAD = crypto.randomUUID();

const PLAN = {
  id: crypto.randomUUID(),
  situation: 'SIT-01',
  if: 'someone I support follows me',
  then: 'I will talk with them about it',
  madeAt: 1,
};

/** A moment in which something might be said. */
const CONTEXT: Payload<'prompts/decide'>['context'] = {
  platform: 'x',
  page: 'home',
  topics: ['telling-a-story'],
  composer: {
    kind: 'post',
    session: crypto.randomUUID(),
    length: 40,
    sinceKey: 4_000,
    towardsPost: false,
  },
  sinceLoad: 60_000,
  keyDown: false,
  inputMethod: false,
  scrolling: false,
  anotherVisible: false,
  ended: null,
  idle: 4_000,
  minutesOfUse: 1,
};

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
    'entries/list': { query: '', bin: false, offset: 0, limit: 10 },
    'entries/ids': { query: '', bin: false },
    'entries/days': { query: '', from: '2026-11-01', before: '2026-12-01' },
    'entries/get': { id: entryId },
    'entries/save': { id: entryId, baseRevision: 1, content, draftId: draft.id },
    'entries/delete': { ids: [entryId] },
    'entries/restore': { ids: [entryId] },
    'entries/purge': { ids: [entryId] },
    'entries/set-themes': { ids: [entryId], add: ['theirs'], remove: [] },
    'entries/versions': { id: entryId },
    'entries/forget-versions': { id: entryId },
    'themes/list': null,
    'themes/rename': { what: 'theme', name: 'mine', to: 'theirs' },
    'follow-ups/list': null,
    'follow-ups/count': { by: '2026-12-01T00:00:00.000Z' },
    'follow-ups/set-done': { id: entryId, due: '2026-11-22', text: 'call back', done: true },
    'drafts/list': null,
    'drafts/put': { draft: { ...draft, content, revision: draft.revision + 1 } },
    'drafts/drop': { id: draft.id },
    'journal/state': null,
    'journal/unreadable': null,
    'journal/acknowledge-emptied': null,
    'vault/unlock': { secret: PASSPHRASE },
    'vault/used': null,
    'vault/protect': { passphrase: PASSPHRASE, recoveryCode: RECOVERY_CODE },
    'vault/cancel': null,
    'vault/change': { secret: PASSPHRASE, passphrase: `${PASSPHRASE}, another` },
    'vault/unprotect': { secret: PASSPHRASE },
    'import/begin': { importId: IMPORT_ID, records: 1 },
    'import/add': {
      importId: IMPORT_ID,
      part: 0,
      entries: [],
      drafts: [{ ...draft, id: fresh() }],
      versions: [],
    },
    'import/commit': { importId: IMPORT_ID, parts: 1 },
    'import/cancel': { importId: IMPORT_ID },
    'journal/last-import': null,
    'journal/undo-import': { importId: fresh() },
    'backup/state': null,
    'backup/now': null,
    'backup/stop': null,
    'vault/lock': null,
    'packs/list': null,
    'packs/read': { upload: PACK_UPLOAD, chunk: 0 },
    'packs/put': { upload: PACK_UPLOAD, chunk: 0, text: 'theirs' },
    'packs/add': { id: fresh(), name: 'Theirs', publisher: 'They', upload: PACK_UPLOAD, chunks: 1 },
    'packs/set-removed': { id: fresh(), isRemoved: true },
    'prompts/decide': { id: fresh(), point: 'D1', context: CONTEXT },
    'prompts/ask': { id: fresh(), platform: 'x', page: 'home', composer: null, topics: [] },
    'prompts/record': { showing: fresh(), response: 'acted' },
    'prompts/open': { showing: fresh(), at: 'why' },
    'prompts/save-draft': { showing: fresh(), id: fresh(), text: content.body },
    'prompts/current': { tabId: 1 },
    'prompts/ledger': null,
    'prompts/snooze': { id: fresh(), span: 'until-turned-on' },
    'prompts/wake': { id: fresh() },
    'prompts/plans': null,
    'prompts/keep-plan': { plan: PLAN },
    'prompts/drop-plan': { id: PLAN.id },
    'prompts/begin': null,
    'sidebar/open': null,
    'sidebar/take-asked': { windowId: 1 },
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
