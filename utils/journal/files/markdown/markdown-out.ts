import { emptyContent, firstWords } from '../../entry';
import type { Draft, Entry, EntryContent } from '../../entry';
import type { Records } from '../contents';
import type { FileToZip } from '../zip/zip-writer';
import { writeFrontMatter } from './front-matter';
import { MARKDOWN_VERSION, RECORD } from './layout';

/** In the name of a file in which nothing is written. */
const NO_WORDS = 'untitled';

/**
 * A Markdown file for each record. Its first fields are those that Joplin and others know, the rest
 * is what they leave aside; together they are the record to the letter.
 */
export async function* markdownFiles(records: Records): AsyncGenerator<FileToZip> {
  for await (const { entries, drafts, versions } of records) {
    for (const entry of entries) {
      yield file('', fileName(entry, entry), textOf(entry, entry, RECORD.entries));
    }
    for (const { content, ...draft } of drafts) {
      yield file('drafts/', fileName(draft, content), textOf(draft, content, RECORD.drafts));
    }
    for (const entry of versions) {
      const name = fileName(entry, entry, ` r${entry.revision}`);
      yield file('versions/', name, textOf(entry, entry, RECORD.versions));
    }
  }
}

const file = (folder: string, name: string, text: string): FileToZip => ({
  name: folder + name,
  bytes: new TextEncoder().encode(text),
});

/** What is there if nobody says otherwise need not be said. */
const BY_ITSELF = new Set(
  Object.entries(emptyContent())
    .filter(([, value]) => Array.isArray(value))
    .map(([key]) => key),
);

function textOf(
  record: Omit<Draft, 'content'> | Entry,
  content: EntryContent,
  what: string,
): string {
  const { title, body, themes, sources } = content;
  const [source] = sources;
  const fields = new Map<string, unknown>([
    ['title', title],
    ['created', joplinTime(record.createdAt)],
    ['updated', joplinTime(record.updatedAt)],
  ]);
  if (source !== undefined && source.permalink !== null) fields.set('source', source.permalink);
  if (source?.handle !== undefined) fields.set('author', source.handle);
  if (themes.length > 0) fields.set('tags', themes);
  fields.set('sidelight', MARKDOWN_VERSION);
  fields.set('record', what);
  for (const [key, value] of Object.entries({ ...record, ...content })) {
    const isSaid = key === 'title' || key === 'body' || key === 'themes';
    const isEmpty = BY_ITSELF.has(key) && Array.isArray(value) && value.length === 0;
    if (!isSaid && !isEmpty && value !== undefined) fields.set(key, value);
  }
  // Half of a sign can be written in JSON, but not in a text.
  if (/\p{Cs}/u.test(body)) fields.set('body', body);
  return writeFrontMatter(fields, `\n${body}\n`);
}

const joplinTime = (time: string) =>
  new Date(time)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');

/** Day, words and id, the same in every language: readable, in order, and never the same twice. */
function fileName(
  { id, createdAt }: { id: string; createdAt: string },
  content: EntryContent,
  more = '',
): string {
  const words = (firstWords(content) || NO_WORDS)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .toLowerCase();
  return `${new Date(createdAt).toISOString().slice(0, 10)} ${words} ${id}${more}.md`;
}
