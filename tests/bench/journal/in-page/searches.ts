import MiniSearch from 'minisearch';
import { fold } from '@/utils/journal/search/fold';
import { list } from './lists';
import { writtenJournal } from './journal';
import { rest, timeOf } from './timing';

let texts: string[] = [];

/** The whole journal opened and folded, in memory: what a plain scan goes through. */
export function openTexts(entries: number): Promise<void> {
  texts = [];
  for (const { title, body, themes } of writtenJournal(entries)) {
    texts.push(fold([title, body, ...themes].join('\n')));
  }
  return Promise.resolve();
}

export interface SearchTimes {
  asked: number[];
  /** A plain scan for the same. */
  scanned: number[];
}

/** Asks at each keystroke, and scans, in turn. */
export async function timeSearches(queries: readonly string[]): Promise<SearchTimes> {
  const times: SearchTimes = { asked: [], scanned: [] };
  for (const query of queries) {
    await rest(5);
    times.asked.push(await timeOf(() => list(query)));
    times.scanned.push(await timeOf(() => scan(query)));
  }
  return times;
}

function scan(query: string): number {
  const words = fold(query.replace('theme:', ''))
    .split(' ')
    .filter((word) => word !== '');
  let found = 0;
  for (const text of texts) if (words.every((word) => text.includes(word))) found += 1;
  return found;
}

export interface MiniSearchTimes {
  built: number;
  asked: number[];
}

/** The same with MiniSearch, over the texts that were opened. */
export async function timeMiniSearch(queries: readonly string[]): Promise<MiniSearchTimes> {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  const built = await timeOf(() => index.addAll(texts.map((text, id) => ({ id, text }))));
  const asked: number[] = [];
  for (const query of queries) {
    const words = query.replace('theme:', '');
    const how = { combineWith: 'AND', prefix: true, fuzzy: 0.2 } as const;
    asked.push(await timeOf(() => index.search(words, how)));
  }
  return { built, asked };
}
