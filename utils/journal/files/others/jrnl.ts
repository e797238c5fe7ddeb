import * as v from 'valibot';
import type { Entry } from '../../entry';
import type { Records } from '../contents';
import { listed } from '../json/json-lines';
import { entryFrom, kept, STARRED, wholeText } from './elsewhere';

/**
 * JSON as jrnl writes it: the title, the text, tags, and the minute by the clock on the wall. It
 * knows no drafts, no bin, no sources.
 */

const TAG = '@';

export const jrnlSchema = v.object({
  title: v.string(),
  body: v.optional(v.string(), ''),
  date: v.pipe(v.string(), v.check(isDay)),
  time: v.optional(v.pipe(v.string(), v.check(isClock)), '00:00'),
  tags: v.optional(v.array(v.string()), []),
  starred: v.optional(v.boolean(), false),
});

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isClock(text: string): boolean {
  return /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text);
}

export async function fromJrnl(record: v.InferOutput<typeof jrnlSchema>): Promise<Entry> {
  const { title, body, date, time, tags, starred } = record;
  const at = new Date(`${date}T${time.padStart(5, '0')}`).toISOString();
  return entryFrom({
    title,
    body,
    createdAt: at,
    updatedAt: at,
    tags: tags.map((tag) => tag.replace(/^[@#]/, '')),
    starred,
    // Not the instant: the same file is the same journal also after a journey.
    identity: ['jrnl', date, time, title, body],
  });
}

/** The tags are counted on the way, and stand at the end. */
export async function* jrnlJson(records: Records): AsyncGenerator<string> {
  const counts = new Map<string, number>();
  let isFirst = true;
  yield '{"entries":[';
  for await (const { entries } of records) {
    const written = kept(entries).map(toJrnl);
    for (const tag of written.flatMap(({ tags }) => tags)) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    if (written.length === 0) continue;
    yield listed(written, isFirst);
    isFirst = false;
  }
  yield `\n],"tags":${JSON.stringify(Object.fromEntries(counts))}}\n`;
}

function toJrnl(entry: Entry) {
  const at = new Date(entry.createdAt);
  const two = (value: number) => String(value).padStart(2, '0');
  const year = String(at.getFullYear()).padStart(4, '0');
  return {
    title: entry.title,
    body: wholeText(entry),
    date: `${year}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    tags: entry.themes.filter((theme) => theme !== STARRED).map(asTag),
    starred: entry.themes.includes(STARRED),
  };
}

/** A tag of jrnl's is one word. */
const asTag = (theme: string) => TAG + theme.trim().replace(/\s+/g, '-');
