import { contentOf } from '@/utils/journal/entry';
import type { Draft, EntryContent } from '@/utils/journal/entry';
import type { Found, EntryState, Ledger } from './ledger';
import type { Session } from './session';

/**
 * Asks for everything there is, and for every entry that should be there, each by its id. Whatever
 * cannot be read or is not found by its own words is a problem by itself.
 *
 * @param all also the earlier versions of every entry
 */
async function findAll(
  session: Session,
  ledger: Ledger,
  all: boolean,
): Promise<{ found: Found; problems: string[] }> {
  const { ids: kept } = await session.ask('entries/ids', { query: '', bin: false });
  const { ids: binned } = await session.ask('entries/ids', { query: '', bin: true });
  const ids = [...new Set([...kept, ...binned, ...ledger.entries.keys(), ...ledger.begun()])];
  const drafts = await session.ask('drafts/list', null);
  const problems: string[] = [];

  const entries = new Map<string, EntryState>();
  const lists = { kept: new Set(kept), binned: new Set(binned) };
  const words: { id: string; word: string }[] = [];
  const asked = ids.map((id) => ({ id }));
  for (const [at, entry] of (await session.askMany('entries/get', asked)).entries()) {
    const id = ids[at] ?? '';
    const isBinned = entry?.deletedAt !== undefined;
    const isRight =
      lists.kept.has(id) === (entry !== null && !isBinned) && lists.binned.has(id) === isBinned;
    if (!isRight) problems.push(`not where it belongs in the lists: entry ${id}`);
    if (entry === null) continue;
    entries.set(id, { content: contentOf(entry), revision: entry.revision, isBinned });
    if (!isBinned) words.push({ id, word: wordOf(entry) });
  }
  const queries = words.map(({ word }) => ({ query: word, bin: false }));
  for (const [at, answer] of (await session.askMany('entries/ids', queries)).entries()) {
    const id = words[at]?.id ?? '';
    if (!answer.ids.includes(id)) problems.push(`not found by its words: entry ${id}`);
  }

  const versions = new Map<string, EntryContent[]>();
  // The store keeps fifty of one entry.
  const changed = [...entries].filter(([, { revision }]) => revision > 1 && revision <= 50);
  const ofThese = changed.slice(all ? 0 : -40).map(([id]) => ({ id }));
  for (const [at, reply] of (await session.askMany('entries/versions', ofThese)).entries()) {
    const contents = reply.versions.map(({ content }) => content);
    versions.set(ofThese[at]?.id ?? '', contents);
  }

  const { records } = await session.ask('journal/unreadable', null);
  for (const { id } of records) problems.push(`cannot be read: entry ${id}`);
  return { found: { entries, drafts: byId(drafts), versions }, problems };
}

const byId = (drafts: readonly Draft[]) => new Map(drafts.map((draft) => [draft.id, draft]));

/** The word that no other entry has: the first of its body (words.ts). */
const wordOf = ({ body }: EntryContent): string => body.split(' ', 1)[0] ?? '';

/** Finds what there is and settles the books by it. Resolves with what is wrong, a line each. */
export async function check(session: Session, ledger: Ledger, all = false): Promise<string[]> {
  const { found, problems } = await findAll(session, ledger, all);
  return [...problems, ...ledger.settle(found)];
}
