import { t } from '@/utils/words/words';
import type { Entry } from '../../entry';
import type { Records } from '../contents';
import { kept, wholeText } from './elsewhere';

/**
 * A table for a record of learning, one row an entry: RFC 4180, in UTF-8 with a byte order mark,
 * without which Excel takes it for another encoding. Read by people, so in the reader's language.
 */

const MARK = '\uFEFF';

interface Column {
  heading: () => string;
  cell: (entry: Entry) => string;
}

const COLUMNS: readonly Column[] = [
  {
    heading: () => t('files.csv.day'),
    cell: (entry) => localDay(entry.startedAt ?? entry.createdAt),
  },
  { heading: () => t('files.csv.kind'), cell: ({ kind }) => t(`journal.kinds.${kind}`) },
  { heading: () => t('files.csv.title'), cell: ({ title }) => title },
  { heading: () => t('files.csv.minutes'), cell: ({ minutes }) => numeral(minutes) },
  {
    heading: () => t('files.csv.participatory'),
    cell: ({ participatoryMinutes }) => numeral(participatoryMinutes),
  },
  { heading: () => t('files.csv.words'), cell: (entry) => wholeText(entry) },
  {
    heading: () => t('files.csv.standards'),
    cell: ({ standards }) => list(standards.map(({ framework, code }) => `${framework} ${code}`)),
  },
  { heading: () => t('files.csv.themes'), cell: ({ themes }) => list(themes) },
  {
    heading: () => t('files.csv.hashtags'),
    cell: ({ hashtags = [], sources }) =>
      list(
        [...new Set([...hashtags, ...sources.flatMap((source) => source.hashtags)])].map(
          (tag) => `#${tag}`,
        ),
      ),
  },
  {
    heading: () => t('files.csv.sources'),
    cell: ({ sources }) => list(sources.flatMap(({ permalink }) => permalink ?? [])),
  },
  { heading: () => t('files.csv.feelings'), cell: ({ feelings }) => numeral(feelings) },
  { heading: () => t('files.csv.confidence'), cell: ({ confidence }) => numeral(confidence) },
  {
    heading: () => t('files.csv.peer'),
    cell: ({ peer }) =>
      peer === undefined ? '' : list([peer.role, localDay(peer.discussedAt), peer.learned]),
  },
  {
    heading: () => t('files.csv.followUps'),
    cell: ({ followUps }) => list(followUps.map(({ due, text }) => `${localDay(due)} ${text}`)),
  },
  {
    heading: () => t('files.csv.evidence'),
    cell: ({ evidence }) => list(evidence.map(({ name, note }) => [name, note].join(' ').trim())),
  },
];

export async function* csvRows(records: Records): AsyncGenerator<string> {
  yield MARK + row(COLUMNS.map(({ heading }) => heading()));
  for await (const { entries } of records) {
    for (const entry of kept(entries)) yield row(COLUMNS.map(({ cell }) => cell(entry)));
  }
}

const row = (cells: string[]) => `${cells.map(quoted).join(',')}\r\n`;

/** What a spreadsheet would take for a formula gets an apostrophe, which makes it a text. */
function quoted(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const list = (items: readonly string[]) => items.filter((item) => item !== '').join('; ');
const numeral = (value: number | undefined) => (value === undefined ? '' : String(value));

/** As 2026-11-22, by the reader's own clock: a spreadsheet knows that for a day. */
function localDay(time: string): string {
  const at = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
