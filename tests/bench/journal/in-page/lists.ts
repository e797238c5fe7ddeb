import { ask } from '@/utils/messages/client';
import type { EntryList } from '@/utils/messages/protocol';
import { newestBare, openBare } from './bare';
import { rest, timeOf } from './timing';

/** What a view asks for at once. */
const PAGE = 50;

export const list = (query: string): Promise<EntryList> =>
  ask('entries/list', { query, bin: false, offset: 0, limit: PAGE });

/** ms until the answer is there. */
export const timeList = (query: string): Promise<number> => timeOf(() => list(query));

/** Resolves when the journal is open and everything in it can be found. */
export async function untilWhole(entries: number): Promise<void> {
  while (((await list('')).total ?? -1) < entries) await rest();
}

export interface NewestTimes {
  asked: number[];
  /** The same number of bare records. */
  bare: number[];
}

export async function timeNewest(count: number): Promise<NewestTimes> {
  const database = await openBare();
  const times: NewestTimes = { asked: [], bare: [] };
  for (let nth = 0; nth < count; nth += 1) {
    await rest();
    times.asked.push(await timeList(''));
    times.bare.push(await timeOf(() => newestBare(database, PAGE)));
  }
  database.close();
  return times;
}
