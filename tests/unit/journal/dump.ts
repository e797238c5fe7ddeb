import { readFileSync } from 'node:fs';
import { openDB } from 'idb';

/** A database as some version of Sidelight left it, with bytes in base64. */
export interface Dump {
  version: number;
  stores: Record<string, { keyPath: string | string[]; records: unknown[] }>;
}

/** The dump of a released version, from `dumps/`. */
export const dump = (version: number): Dump =>
  JSON.parse(
    readFileSync(new URL(`dumps/v${String(version)}.json`, import.meta.url), 'utf8'),
    (_key, value: unknown) => bytesIn(value) ?? value,
  ) as Dump;

/** Puts it on the "disk". */
export async function restore(name: string, { version, stores }: Dump): Promise<void> {
  const database = await openDB(name, version, {
    upgrade(fresh) {
      for (const [store, { keyPath, records }] of Object.entries(stores)) {
        const made = fresh.createObjectStore(store, { keyPath });
        for (const record of records) void made.put(record);
      }
    },
  });
  database.close();
}

function bytesIn(value: unknown): Uint8Array | undefined {
  const base64 = (value as { base64?: unknown } | null)?.base64;
  return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : undefined;
}
