import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import { openBare, putBare } from './bare';
import { moment } from './moment';
import { rest, timeOf } from './timing';

export interface SaveTimes {
  ours: number[];
  /** Bare puts of the same size. */
  strict: number[];
  relaxed: number[];
}

/**
 * Saves and bare puts in turn; who comes first changes.
 *
 * @param pause ms before each
 */
export async function timeSaves(count: number, pause: number): Promise<SaveTimes> {
  const database = await openBare();
  const times: SaveTimes = { ours: [], strict: [], relaxed: [] };
  const put = (durability: IDBTransactionDurability) =>
    putBare(
      database,
      'kept',
      [{ id: uuidv7(), ...{ text: JSON.stringify(moment()) } }],
      durability,
    );
  const ways = [
    ['ours', () => ask('entries/save', { id: uuidv7(), baseRevision: 0, content: moment() })],
    ['strict', () => put('strict')],
    ['relaxed', () => put('relaxed')],
  ] as const;
  for (let nth = 0; nth < count; nth += 1) {
    for (let turn = 0; turn < ways.length; turn += 1) {
      const way = ways[(nth + turn) % ways.length];
      if (way === undefined) continue;
      await rest(pause);
      times[way[0]].push(await timeOf(way[1]));
    }
  }
  database.close();
  return times;
}

/** Saves a new entry of that title. Resolves with when that began, in ms since 1970. */
export async function saveTitled(title: string): Promise<number> {
  const begun = performance.timeOrigin + performance.now();
  await ask('entries/save', { id: uuidv7(), baseRevision: 0, content: moment(title) });
  return begun;
}
