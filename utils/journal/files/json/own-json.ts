import type { Batch, Records } from '../contents';
import { listed } from './json-lines';

export const OWN_TYPE = 'sidelight-journal';

/** Raised when a file of this version could not be read whole by the version before. */
export const OWN_VERSION = 2;

const LISTS = ['entries', 'drafts', 'versions'] as const satisfies readonly (keyof Batch)[];

/** The whole journal as one JSON object, one record a line (docs/data-format.md). */
export async function* ownJson(records: Records, time: Date): AsyncGenerator<string> {
  const head = { type: OWN_TYPE, version: OWN_VERSION, exportedAt: time.toISOString() };
  yield `${JSON.stringify(head).slice(0, -1)},"${LISTS[0]}":[`;
  let current = 0;
  let isFirst = true;
  for await (const batch of records) {
    for (const [at, list] of LISTS.entries()) {
      if (batch[list].length === 0) continue;
      if (at < current) throw new Error(`${list} came late`);
      for (; current < at; current += 1, isFirst = true) yield next(current);
      yield listed(batch[list], isFirst);
      isFirst = false;
    }
  }
  for (; current < LISTS.length - 1; current += 1) yield next(current);
  yield '\n]}\n';
}

const next = (current: number) => `\n],"${LISTS[current + 1] ?? ''}":[`;
