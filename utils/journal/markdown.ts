import { strToU8 } from 'fflate';
import type { GenericSchema } from 'valibot';
import { parse, stringify, YAMLError } from 'yaml';
import type { JournalContents } from '@/utils/messages/protocol';
import { t } from '@/utils/words/words';
import { checkOne, refuseProblems, textOf } from './archive';
import type { RecordName } from './archive';
import { ArchiveError } from './archive-error';
import { draftSchema, entrySchema, firstWords, type Draft, type Entry } from './entry';
import { bytesOf, makeZip, readZip } from './zip';

const DRAFTS_FOLDER = 'drafts/';
const FENCE = '---\n';
/** In the name of a file in which nothing is written. */
const NO_WORDS = 'untitled';

/** The whole journal as a zip of Markdown files, one an entry, the fields in YAML front matter. */
export function makeMarkdown({ entries, drafts }: JournalContents): Blob {
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries)
    files[fileName(entry, firstWords(entry))] = strToU8(entryFile(entry));
  for (const draft of drafts) {
    files[DRAFTS_FOLDER + fileName(draft, firstWords(draft.content))] = strToU8(draftFile(draft));
  }
  return makeZip(files);
}

/**
 * Reads such a zip back, the same to the letter.
 *
 * @throws {ArchiveError} when anything at all is wrong with it
 */
export async function readMarkdown(file: Blob): Promise<JournalContents> {
  const files = readZip(await bytesOf(file));
  const contents: JournalContents = { entries: [], drafts: [] };
  const problems: string[] = [];
  const names = Object.keys(files).filter((name) => name.endsWith('.md'));
  for (const name of names) {
    const text = textOf(files[name] ?? new Uint8Array());
    if (name.startsWith(DRAFTS_FOLDER)) {
      const draft = readFile(name, text, draftRecord, draftSchema, problems);
      if (draft) contents.drafts.push(draft);
    } else {
      const entry = readFile(name, text, entryRecord, entrySchema, problems);
      if (entry) contents.entries.push(entry);
    }
  }
  if (names.length === 0) {
    throw new ArchiveError(t('archive.noJournal'));
  }
  refuseProblems(problems);
  return contents;
}

function entryFile({ body, ...fields }: Entry): string {
  return `${FENCE}${stringify(fields)}${FENCE}${body}\n`;
}

function draftFile({ content, ...draft }: Draft): string {
  const { body, ...fields } = content;
  return `${FENCE}${stringify({ draft, ...fields })}${FENCE}${body}\n`;
}

const entryRecord = (fields: Record<string, unknown>, body: string) => ({ ...fields, body });

function draftRecord({ draft, ...fields }: Record<string, unknown>, body: string) {
  return { ...(draft as object | undefined), content: { ...fields, body } };
}

function readFile<Item>(
  name: string,
  text: string,
  record: (fields: Record<string, unknown>, body: string) => unknown,
  schema: GenericSchema<unknown, Item>,
  problems: string[],
): Item | undefined {
  const end = text.indexOf(`\n${FENCE}`, FENCE.length - 1);
  if (!text.startsWith(FENCE) || end === -1) {
    problems.push(t('archive.notOurLines', { file: name }));
    return undefined;
  }
  const body = text.slice(end + 1 + FENCE.length);
  try {
    const fields: unknown = parse(text.slice(FENCE.length, end + 1));
    const whole = record(
      fields as Record<string, unknown>,
      body.endsWith('\n') ? body.slice(0, -1) : body,
    );
    return checkOne(nameOf(name), whole, schema, problems);
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error;
    const line = (error.linePos?.[0].line ?? 0) + 1;
    problems.push(t('archive.brokenLine', { file: name, line }));
    return undefined;
  }
}

const nameOf = (file: string): RecordName => ({
  plain: file,
  titled: (title) => t('archive.fileTitled', { file, title }),
});

/** Day, words and id, the same in every language: readable, in order, and never the same twice. */
function fileName({ id, createdAt }: { id: string; createdAt: string }, text: string): string {
  const words = (text === '' ? NO_WORDS : text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .toLowerCase();
  return `${createdAt.slice(0, 10)} ${words} ${id}.md`;
}
