import { uuidv7 } from '@/utils/journal/uuid';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import type { Payload, RequestName } from '@/utils/messages/protocol';
import type { EntryState, Ledger, Write } from './ledger';
import type { Draws } from './words';

/** Each as often as its name stands here. */
const KINDS = [
  ...['new', 'new', 'new', 'new', 'new'],
  ...['change', 'change', 'change', 'change'],
  ...['draft', 'draft', 'draft'],
  ...['draft again', 'draft again', 'draft again', 'draft again'],
  ...['save draft', 'save draft'],
  ...['drop', 'delete', 'restore', 'purge'],
] as const;

/** Something that may be asked for now, of what nothing else is under way. */
export function nextWrite(ledger: Ledger, draw: Draws, content: EntryContent): Write {
  for (let tries = 0; tries < 20; tries += 1) {
    const write = tryKind(draw.pick(KINDS) ?? 'new', ledger, draw, content);
    if (write !== undefined) return write;
  }
  return newEntry(content);
}

type Kind = (typeof KINDS)[number];

function tryKind(
  kind: Kind,
  ledger: Ledger,
  draw: Draws,
  content: EntryContent,
): Write | undefined {
  const free = <State>(states: ReadonlyMap<string, State>, fits: (state: State) => boolean) =>
    draw.pick([...states].filter(([id, state]) => fits(state) && !ledger.isBusy(id)));
  const entry = (isBinned: boolean) => free(ledger.entries, (state) => state.isBinned === isBinned);
  const draft = () => free(ledger.drafts, () => true)?.[1];
  switch (kind) {
    case 'new':
      return newEntry(content);
    case 'change':
      return some(entry(false), ([id, state]) => save(id, state, content));
    case 'draft':
      return putDraft(newDraft(content, draw.chance() < 0.5 ? entry(false) : undefined));
    case 'draft again':
      return some(draft(), (one) => putDraft(changed(one, content)));
    case 'save draft':
      return some(draft(), (one) => saveDraft(one, ledger));
    case 'drop':
      return some(draft(), ({ id }) => ({
        ...asking('drafts/drop', { id }),
        draft: { id, after: null },
      }));
    case 'delete':
      return some(entry(false), ([id, state]) => bin('entries/delete', id, state, true));
    case 'restore':
      return some(entry(true), ([id, state]) => bin('entries/restore', id, state, false));
    case 'purge':
      return some(entry(true), ([id]) => ({
        ...asking('entries/purge', { ids: [id] }),
        entry: { id, after: null },
      }));
  }
}

const some = <Value, Made>(value: Value | undefined, make: (value: Value) => Made) =>
  value === undefined ? undefined : make(value);

function asking<Name extends RequestName>(name: Name, payload: Payload<Name>, of = '') {
  return { what: `${name}${of === '' ? '' : ` of ${of}`}`, name, payload };
}

export function newEntry(content: EntryContent): Write {
  return save(uuidv7(), undefined, content);
}

/** @param before undefined for a new entry */
export function save(
  id: string,
  before: EntryState | undefined,
  content: EntryContent,
  draftId?: string,
): Write {
  const baseRevision = before?.revision ?? 0;
  return {
    ...asking('entries/save', { id, baseRevision, content, draftId }, before ? 'a change' : 'new'),
    entry: { id, after: { content, revision: baseRevision + 1, isBinned: false } },
    ...(draftId === undefined ? {} : { draft: { id: draftId, after: null } }),
  };
}

/** @param of the entry it is to change */
export function newDraft(content: EntryContent, of?: [string, EntryState]): Draft {
  const now = new Date().toISOString();
  const [entryId = null, state] = of ?? [];
  const baseRevision = state?.revision ?? 0;
  return {
    id: uuidv7(),
    entryId,
    baseRevision,
    content,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}

const changed = (draft: Draft, content: EntryContent): Draft => ({
  ...draft,
  content,
  revision: draft.revision + 1,
  updatedAt: new Date().toISOString(),
});

export function putDraft(draft: Draft): Write {
  return {
    ...asking('drafts/put', { draft }, draft.revision === 1 ? 'new' : 'a change'),
    draft: { id: draft.id, after: draft },
  };
}

/** The entry a draft becomes, or the change it makes; undefined where that cannot be now. */
export function saveDraft({ id, entryId, content }: Draft, ledger: Ledger): Write | undefined {
  if (entryId === null) return save(id, undefined, content, id);
  const entry = ledger.entries.get(entryId);
  if (entry === undefined || entry.isBinned || ledger.isBusy(entryId)) return undefined;
  return save(entryId, entry, content, id);
}

function bin(
  name: 'entries/delete' | 'entries/restore',
  id: string,
  state: EntryState,
  isBinned: boolean,
): Write {
  return { ...asking(name, { ids: [id] }), entry: { id, after: { ...state, isBinned } } };
}
