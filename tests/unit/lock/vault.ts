import type { Draft } from '@/utils/journal/entry';
import { SidelightError } from '@/utils/messages/errors';
import type {
  JournalState,
  NoticeName,
  Payload,
  Reply,
  RequestName,
} from '@/utils/messages/protocol';

/** A background with a lock and some drafts: put in the place of `utils/messages/client`. */

export const PASSPHRASE = 'kettle ladder violet monsoon';
export const CODE = 'ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-ABCD';

const OPEN: JournalState = {
  isLocked: false,
  hasPassphrase: false,
  moving: null,
  unreadable: 0,
  emptied: null,
};

let state: JournalState = OPEN;
let drafts = new Map<string, Draft>();
const hearers = new Map<NoticeName, Set<() => void>>();
type Answers = { [Name in RequestName]?: (payload: Payload<Name>) => Promise<Reply<Name>> };
let overrides: { [Name in RequestName]?: Answers[Name] | undefined } = {};

/** Every request since the beginning of the test. */
export const asked: { name: RequestName; payload: unknown }[] = [];
export const names = () => asked.map(({ name }) => name);

/** A journal without a passphrase, and nobody watching. */
export function begin(now: Partial<JournalState> = {}): void {
  state = { ...OPEN, ...now };
  drafts = new Map();
  overrides = {};
  asked.length = 0;
}

export const kept = () => [...drafts.values()];

/** Answers a request in another way than a background would. */
export function answer(another: typeof overrides): void {
  overrides = { ...overrides, ...another };
}

/** Something changes that no view has asked for. */
export function become(now: Partial<JournalState>): void {
  state = { ...state, ...now };
  tell('journal/changed');
}

export function tell(name: NoticeName): void {
  for (const callback of hearers.get(name) ?? []) callback();
}

const AT_ONCE = { at: 0, reason: null };

const open = (secret: string) => secret === PASSPHRASE || secret === CODE;

function whenOpen(): void {
  if (state.isLocked) throw new SidelightError('locked');
}

const answers: Answers = {
  'journal/state': () => Promise.resolve(state),
  'journal/acknowledge-emptied': () => {
    become({ emptied: null });
    return Promise.resolve(null);
  },
  'vault/unlock': ({ secret }) => {
    if (open(secret)) become({ isLocked: false });
    return Promise.resolve({ opened: open(secret) });
  },
  'vault/lock': () => {
    become({ isLocked: true });
    return Promise.resolve(null);
  },
  'vault/used': () => Promise.resolve(null),
  'vault/protect': () => {
    become({ hasPassphrase: true });
    return Promise.resolve({ done: true });
  },
  'vault/cancel': () => Promise.resolve(null),
  'vault/change': ({ secret }) => Promise.resolve({ opened: open(secret) }),
  'vault/unprotect': ({ secret }) => {
    if (open(secret)) become({ hasPassphrase: false });
    return Promise.resolve({ opened: open(secret) });
  },
  'packs/list': () => Promise.resolve([]),
  'prompts/plans': () => Promise.resolve({ plans: [] }),
  'prompts/ledger': () =>
    Promise.resolve({
      events: [],
      next: { T1: AT_ONCE, T2: AT_ONCE, topics: [] },
    }),
  'drafts/list': () => {
    whenOpen();
    return Promise.resolve(kept().toReversed());
  },
  'drafts/put': ({ draft }) => {
    whenOpen();
    drafts.set(draft.id, draft);
    tell('drafts/changed');
    return Promise.resolve({ draft, keptBoth: false });
  },
  'drafts/drop': ({ id }) => {
    whenOpen();
    drafts.delete(id);
    tell('drafts/changed');
    return Promise.resolve(null);
  },
};

/** Stands for `ask`. */
export async function ask<Name extends RequestName>(
  name: Name,
  payload: Payload<Name>,
): Promise<Reply<Name>> {
  asked.push({ name, payload });
  const give = overrides[name] ?? answers[name];
  if (give === undefined) throw new Error(`Nobody answers ${name} here.`);
  // As over a message: never in the same turn.
  await Promise.resolve();
  return give(payload);
}

/** Stands for `onNotice`. */
export function onNotice(name: NoticeName, callback: () => void, signal: AbortSignal): void {
  const callbacks = hearers.get(name) ?? new Set();
  hearers.set(name, callbacks.add(callback));
  signal.addEventListener('abort', () => callbacks.delete(callback), { once: true });
}
