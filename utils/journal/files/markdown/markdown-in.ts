import { emptyContent } from '../../entry';
import type { Batch } from '../contents';
import { ArchiveError } from '../archive-error';
import type { Problems, RecordName } from '../check';
import { entryFrom } from '../others/elsewhere';
import { t } from '@/utils/words/words';
import { FrontMatterFault, readFrontMatter } from './front-matter';
import type { FrontMatter } from './front-matter';
import { MARKDOWN_VERSION, OF_DRAFT, RECORD } from './layout';

/** What a file holds, to be checked. */
export interface MarkdownRecord {
  list: keyof Batch;
  record: unknown;
  name: RecordName;
}

/**
 * Reads a Markdown file as it was written here, in this version or the first, or by Joplin or
 * whoever else writes such fields.
 *
 * @returns undefined with what is wrong put on the list
 * @throws {ArchiveError} when it is of a newer version
 */
export async function readMarkdownFile(
  path: string,
  text: string,
  problems: Problems,
): Promise<MarkdownRecord | undefined> {
  const matter = frontMatterOf(path, text, problems);
  if (matter === undefined) return undefined;
  const { sidelight: version, ...fields } = matter.fields;
  const name = nameOf(path);
  if (typeof version === 'number') {
    if (version > MARKDOWN_VERSION) throw new ArchiveError(t('archive.newer'));
    return { ...ownRecord(fields, matter.text), name };
  }
  if ('draft' in fields || ('id' in fields && 'kind' in fields)) {
    return { ...firstVersion(fields, matter.text), name };
  }
  const record = await foreignRecord(path, { fields, text: matter.text }, problems);
  return record === undefined ? undefined : { list: 'entries', record, name };
}

function frontMatterOf(path: string, text: string, problems: Problems): FrontMatter | undefined {
  try {
    return readFrontMatter(text);
  } catch (fault) {
    if (!(fault instanceof FrontMatterFault)) throw fault;
    problems.add(
      fault.line === undefined
        ? t('archive.notOurLines', { file: path })
        : t('archive.brokenLine', { file: path, line: fault.line }),
    );
    return undefined;
  }
}

type Fields = Record<string, unknown>;

function ownRecord(fields: Fields, text: string): { list: keyof Batch; record: unknown } {
  const { record: what, created: _c, updated: _u, source: _s, author: _a, tags, ...rest } = fields;
  const body = bodyOf(rest.body, closed(text.replace(/^\r?\n/, '')));
  const content = { ...emptyContent(), ...rest, body, themes: tags ?? [] };
  if (what === RECORD.drafts) return { list: 'drafts', record: draftOf(content) };
  return { list: what === RECORD.versions ? 'versions' : 'entries', record: content };
}

/** A text with half a sign in it is among the fields; unless it was changed, that is the one. */
function bodyOf(exact: unknown, text: string): string {
  if (typeof exact !== 'string') return text;
  const shown = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new TextEncoder().encode(exact),
  );
  return shown === text ? exact : text;
}

function draftOf(fields: Fields): Fields {
  const isOfDraft = (key: string) => OF_DRAFT.some((name) => name === key);
  const split = Object.entries(fields);
  return {
    ...Object.fromEntries(split.filter(([key]) => isOfDraft(key))),
    content: Object.fromEntries(split.filter(([key]) => !isOfDraft(key))),
  };
}

/** As the first version wrote it: a draft's own fields in one, and no line between fields and text. */
function firstVersion(
  { draft, ...fields }: Fields,
  text: string,
): { list: keyof Batch; record: unknown } {
  const body = closed(text);
  if (draft === undefined) return { list: 'entries', record: { ...fields, body } };
  return { list: 'drafts', record: { ...draft, content: { ...fields, body } } };
}

/** Without the line end that closes the file: of two signs only where somebody else wrote it. */
const closed = (text: string, end = /\n$/) => text.replace(end, '');

async function foreignRecord(
  path: string,
  { fields, text }: FrontMatter,
  problems: Problems,
): Promise<unknown> {
  const createdAt = timeOf(fields.created ?? fields.date);
  const updatedAt = timeOf(fields.updated) ?? createdAt;
  if (createdAt === undefined || updatedAt === undefined) {
    problems.add(t('archive.notATime', { where: path, field: 'created' }));
    return undefined;
  }
  const title = wordsOf(fields.title) ?? path.replace(/^.*\//, '').replace(/\.md$/, '');
  const body = closed(text.replace(/^\r?\n/, ''), /\r?\n$/);
  const entry = await entryFrom({
    title,
    body,
    createdAt,
    updatedAt,
    tags: tagsOf(fields.tags),
    starred: fields.starred === true,
    identity: ['markdown', createdAt, title, body],
  });
  const source = wordsOf(fields.source);
  if (source === undefined || !/^https?:\/\//.test(source)) return entry;
  const author = wordsOf(fields.author);
  const kept = author === undefined ? {} : { handle: author.replace(/^@/, '') };
  const { hostname } = new URL(source);
  const from = { platform: hostname, permalink: source, postedAt: null, hashtags: [], ...kept };
  return { ...entry, sources: [from] };
}

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** A list, or words with commas between them. */
function tagsOf(tags: unknown): string[] {
  const list: unknown[] = Array.isArray(tags) ? tags : (wordsOf(tags) ?? '').split(',');
  return list.flatMap((tag) => wordsOf(tag)?.trim() || []);
}

function timeOf(value: unknown): string | undefined {
  const words = wordsOf(value)?.trim();
  if (words === undefined) return undefined;
  // Not every browser knows the space that Joplin puts there for the eye.
  const at = new Date(words.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T'));
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

const nameOf = (file: string): RecordName => ({
  plain: () => file,
  titled: (title) => t('archive.fileTitled', { file, title }),
});
