import * as v from 'valibot';
import type { Entry } from '../../entry';
import type { Records } from '../contents';
import { listed } from '../json/json-lines';
import { entryFrom, kept, STARRED, wholeText } from './elsewhere';

/**
 * JSON as Day One writes it, in a zip beside its photos: Markdown, tags, and the time to the second.
 * It knows no drafts, no bin, no sources.
 */

/** Of its own format, as far as that is known to have any. */
const VERSION = '1.0';
export const DAY_ONE_FILE = 'Journal.json';

const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

export const dayOneSchema = v.object({
  uuid: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  creationDate: time,
  modifiedDate: v.optional(time),
  tags: v.optional(v.array(v.string()), []),
  starred: v.optional(v.boolean(), false),
});

/** A picture or the like, in the text. */
const MEDIA = /!\[[^\]]*\]\(dayone-moment:[^)]*\)[ \t]*\n?/g;
const HEADING = /^#{1,6}[ \t]+(.+?)[ \t]*(?:\n+|$)/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

export async function fromDayOne(record: v.InferOutput<typeof dayOneSchema>): Promise<Entry> {
  const { uuid, text, creationDate, modifiedDate, tags, starred } = record;
  const words = text.replace(MEDIA, '').replace(/^\n+/, '');
  const title = HEADING.exec(words);
  return entryFrom({
    title: plain(title?.[1] ?? ''),
    body: plain(words.slice(title?.[0].length ?? 0)),
    createdAt: new Date(creationDate).toISOString(),
    updatedAt: new Date(modifiedDate ?? creationDate).toISOString(),
    tags,
    starred,
    identity: ['day-one', uuid, creationDate, text],
  });
}

const plain = (markdown: string) => markdown.replace(ESCAPED, '$1');

export async function* dayOneJson(records: Records): AsyncGenerator<string> {
  let isFirst = true;
  yield `{"metadata":{"version":"${VERSION}"},"entries":[`;
  for await (const { entries } of records) {
    const written = kept(entries).map(toDayOne);
    if (written.length === 0) continue;
    yield listed(written, isFirst);
    isFirst = false;
  }
  yield '\n]}\n';
}

function toDayOne(entry: Entry) {
  const title = entry.title.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  const text = [title === '' ? '' : `# ${title}`, wholeText(entry)]
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    uuid: entry.id.replaceAll('-', '').toUpperCase(),
    creationDate: toTheSecond(entry.createdAt),
    modifiedDate: toTheSecond(entry.updatedAt),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    text: text.replaceAll('\\', '\\\\'),
    tags: entry.themes.filter((theme) => theme !== STARRED),
    starred: entry.themes.includes(STARRED),
  };
}

const toTheSecond = (text: string) => new Date(text).toISOString().replace(/\.\d+Z$/, 'Z');
