import { sendThroughPort } from '@/utils/messages/ask-port';
import { sendBy } from '@/utils/messages/client';
import { seed, timeBarePuts, timeExport, timeImport } from './carrying';
import { timeDrafts } from './drafts';
import { timeList, timeNewest, untilWhole } from './lists';
import { saveTitled, timeSaves } from './saves';
import { openTexts, timeMiniSearch, timeSearches } from './searches';
import { lock, protect, sealChunks, timeChunks, timeSearchable } from './unlocking';

// As every view does.
sendBy(sendThroughPort);

/** What the benchmark does in an extension page, through the client that the views use. */
const bench = {
  lock,
  openTexts,
  protect,
  saveTitled,
  sealChunks,
  seed,
  timeBarePuts,
  timeChunks,
  timeDrafts,
  timeExport,
  timeImport,
  timeList,
  timeMiniSearch,
  timeNewest,
  timeSaves,
  timeSearchable,
  timeSearches,
  untilWhole,
};

export type InPage = typeof bench;

Object.assign(globalThis, { journalBench: bench });
