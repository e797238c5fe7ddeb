import { uuidv7 } from '@/utils/journal/uuid';
import { ask } from '@/utils/messages/client';
import { openBare, putBare, putRaw } from './bare';
import { moment } from './moment';
import { rest, timeOf } from './timing';

export interface SaveTimes {
  ours: number[];
  /** Bare puts of the same size. */
  strict: number[];
  relaxed: number[];
  /** As strict, without the library. */
  raw: number[];
}

/**
 * Saves and bare puts in turn; who comes first changes.
 *
 * @param pause ms before each
 */
export async function timeSaves(count: number, pause: number): Promise<SaveTimes> {
  const database = await openBare();
  const times: SaveTimes = { ours: [], strict: [], relaxed: [], raw: [] };
  const record = () => ({ id: uuidv7(), ...{ text: JSON.stringify(moment()) } });
  const ways = [
    ['ours', () => ask('entries/save', { id: uuidv7(), baseRevision: 0, content: moment() })],
    ['strict', () => putBare(database, 'kept', [record()], 'strict')],
    ['relaxed', () => putBare(database, 'kept', [record()], 'relaxed')],
    ['raw', () => putRaw(database, 'kept', [record()], 'strict')],
  ] as const;
  // Each once before it counts.
  for (const [, way] of ways) await way();
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
