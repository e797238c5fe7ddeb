import { deleteDB } from 'idb';

/**
 * The journal's database is `sidelight`; the first passphrase, and the move from an unsealed journal,
 * fill a fresh one, `sidelight-2` and so on. The newest that is whole is the journal.
 */
export const DATABASE_NAME = 'sidelight';

export interface Generation {
  /** 1 is `sidelight` itself. */
  number: number;
  name: string;
  /** Of its stores. */
  version: number;
}

export const nameOf = (number: number): string =>
  number === 1 ? DATABASE_NAME : `${DATABASE_NAME}-${String(number)}`;

/** What is there, the newest first. */
export async function generations(): Promise<Generation[]> {
  const databases = await indexedDB.databases();
  return databases
    .flatMap(({ name, version }) => {
      const number = numberOf(name ?? '');
      return number === undefined ? [] : [{ number, name: nameOf(number), version: version ?? 0 }];
    })
    .sort((a, b) => b.number - a.number);
}

function numberOf(name: string): number | undefined {
  if (name === DATABASE_NAME) return 1;
  const [, number] = /^sidelight-([1-9]\d{0,8})$/.exec(name) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Resolves when the last connection to it has closed, too. */
export async function removeGeneration(name: string): Promise<void> {
  await deleteDB(name);
}
