import { storage } from 'wxt/utils/storage';

/**
 * What is remembered of the journal outside its database, so that it is noticed when the browser has
 * emptied that: how many entries there were. Not a word of them, and no setting.
 */
interface Canary {
  entries: number;
  /** The database was found gone, and nobody has said yet that they know. */
  isGone: boolean;
}

const canary = storage.defineItem<Canary>('local:journalCanary', {
  fallback: { entries: 0, isGone: false },
  version: 1,
});

/** The journal is here, with so many entries. */
export async function sing(entries: number): Promise<void> {
  const { isGone, entries: before } = await canary.getValue();
  if (isGone || before === entries) return;
  await canary.setValue({ entries, isGone });
}

/** No database was found. Resolves with how many entries were in the one that should be there. */
export async function fallSilent(): Promise<number> {
  const { entries } = await canary.getValue();
  if (entries > 0) await canary.setValue({ entries, isGone: true });
  return entries;
}

/** How many entries are gone, when they are and nobody has said that they know. */
export async function gone(): Promise<number | null> {
  const { entries, isGone } = await canary.getValue();
  return isGone ? entries : null;
}

/** The person knows, or has brought a backup in. */
export async function singAgain(): Promise<void> {
  await canary.setValue({ entries: 0, isGone: false });
}
