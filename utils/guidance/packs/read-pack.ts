import * as v from 'valibot';
import { byteReader } from '@/utils/journal/files/byte-reader';
import { looksLikeZip, readZip } from '@/utils/journal/files/zip/zip-reader';
import type { ZippedFile } from '@/utils/journal/files/zip/zip-reader';
import type { Fault } from '../compile/fault';
import { readFrontMatter } from '../compile/front-matter';
import { inPlainWords } from '../compile/plain-words';
import { compilePack } from './compile-pack';
import type { CompileOptions, FoundCard, FoundPack, WrittenPack } from './compile-pack';
import { JsonFault, readJson } from './json-reader';
import { PACK_LIMITS } from './limits';
import { PACK_KINDS, PACK_KIND_NAMES, cardHeadSchema } from './schema';

/** A pack is not what it should be: everything that is wrong with it, in English, for its author. */
export class PackRefused extends Error {
  override readonly name = 'PackRefused';
  /** The first of them. */
  readonly faults: readonly Fault[];
  readonly count: number;

  constructor(faults: readonly Fault[]) {
    super('The pack is refused.');
    this.faults = faults.slice(0, PACK_LIMITS.faults);
    this.count = faults.length;
  }
}

const HEAD = 'pack.json';
const MEGABYTE = 1024 * 1024;
const TOO_LARGE = `is larger than ${PACK_LIMITS.bytes / MEGABYTE} MB`;
/** What operating systems leave in zips. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.(?!\.\/)|Thumbs\.db$|desktop\.ini$)/;
/** Files that are no cards and may be in a zip all the same. */
const OTHER_FILES = 50;

const refuse = (file: string, problem: string, line?: number): never => {
  throw new PackRefused([{ file, line, problem }]);
};

/**
 * Reads a pack, a JSON file or a zip, and checks it whole.
 *
 * @throws {PackRefused} when anything at all is wrong with it
 */
export async function readPack(file: File, options: CompileOptions): Promise<WrittenPack> {
  if (file.size > PACK_LIMITS.bytes) refuse(file.name, TOO_LARGE);
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const found = looksLikeZip(start)
    ? await fromZip(file)
    : fromJson(file.name, decoded(file.name, new Uint8Array(await file.arrayBuffer())));
  if (Array.isArray(found)) throw new PackRefused(found);
  const { pack, faults } = await compilePack(found, options);
  if (pack === undefined) throw new PackRefused(faults);
  return pack;
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, 'is not text in UTF-8');
  }
}

function parsed(file: string, text: string): ReturnType<typeof readJson> {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonFault) return refuse(file, error.message, error.line);
    return refuse(file, 'cannot be read');
  }
}

function asFields(file: string, data: unknown): Record<string, unknown> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return { ...data };
  return refuse(file, 'is not a pack: it should be one object, in curly brackets', 1);
}

function fromJson(file: string, text: string): FoundPack | Fault[] {
  const { data, lineOf } = parsed(file, text);
  const { cards, ...head } = asFields(file, data);
  if (!Array.isArray(cards)) refuse(file, '`cards` should be a list', lineOf(['cards']));
  const list = cards as unknown[];
  if (list.length > PACK_LIMITS.cards) {
    refuse(file, `has more than ${PACK_LIMITS.cards} cards`, lineOf(['cards']));
  }
  const faults: Fault[] = [];
  const found: FoundCard[] = [];
  list.forEach((card, at) => {
    const read = v.safeParse(cardHeadSchema, card);
    if (!read.success) {
      faults.push(
        ...read.issues.map((issue) => ({
          file,
          line: lineOf(['cards', at, ...(issue.path ?? []).map(({ key }) => String(key))]),
          problem: inPlainWords(issue, 'a card'),
        })),
      );
      return;
    }
    const { slug, kind, body, ...fields } = card as Record<string, unknown>;
    found.push({
      ...read.output,
      file,
      fields,
      lineOf: (path) => lineOf(['cards', at, ...path]),
      bodyLine: () => lineOf(['cards', at, 'body']),
      inBody: (line) => ` (line ${line} of the body)`,
    });
  });
  // What cannot be told apart cannot be compiled; the rest is told as well.
  return faults.length > 0 ? faults : { file, head, lineOf, cards: found };
}

async function fromZip(file: File): Promise<FoundPack | Fault[]> {
  const texts = await unzipped(file);
  const top = [...texts.keys()].find((path) => path === HEAD || path.endsWith(`/${HEAD}`));
  if (top === undefined) return refuse(file.name, `has no ${HEAD} in it`);
  const folder = top.slice(0, -HEAD.length);
  const { data, lineOf } = parsed(top, texts.get(top) ?? '');
  const { cards, ...head } = asFields(top, data);
  if (cards !== undefined) {
    refuse(top, 'in a zip, cards are files of their own and not in here', lineOf(['cards']));
  }
  const faults: Fault[] = [];
  const found: FoundCard[] = [];
  for (const [path, text] of texts) {
    if (path === top) continue;
    const card = cardIn(path, folder, text);
    if (Array.isArray(card)) faults.push(...card);
    else found.push(card);
  }
  return faults.length > 0 ? faults : { file: top, head, lineOf, cards: found };
}

function cardIn(path: string, top: string, text: string): FoundCard | Fault[] {
  const [folder = '', name = '', ...deeper] = path.slice(top.length).split('/');
  const kind = PACK_KIND_NAMES.find((one) => PACK_KINDS[one].folder === folder);
  if (!path.startsWith(top) || kind === undefined || deeper.length > 0 || !name.endsWith('.md')) {
    const folders = PACK_KIND_NAMES.map((one) => PACK_KINDS[one].folder).join(', ');
    return [{ file: path, problem: `is not a card: cards are .md files in ${folders}` }];
  }
  const matter = readFrontMatter({ path, text });
  if (Array.isArray(matter)) return matter;
  const { data, body, bodyLine } = matter;
  return {
    file: path,
    slug: name.slice(0, -'.md'.length),
    kind,
    fields: data,
    body,
    lineOf: (way) => (way[0] === 'body' ? bodyLine : (matter.lineOf(way) ?? 1)),
    bodyLine: (line) => bodyLine + line - 1,
    inBody: () => '',
  };
}

async function unzipped(file: File): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const budget = { left: PACK_LIMITS.bytes };
  const reader = byteReader(file.stream());
  try {
    for await (const zipped of readZip(reader, PACK_LIMITS.cards + OTHER_FILES)) {
      if (zipped.name.endsWith('/') || LEFT_BEHIND.test(zipped.name)) continue;
      if (texts.has(zipped.name)) refuse(zipped.name, 'is in the zip twice');
      const isHead = zipped.name === HEAD || zipped.name.endsWith(`/${HEAD}`);
      if (!isHead && !zipped.name.endsWith('.md')) refuse(zipped.name, 'is not a card');
      texts.set(zipped.name, decoded(zipped.name, await unfolded(zipped, budget)));
    }
  } catch (error) {
    if (error instanceof PackRefused) throw error;
    return refuse(file.name, 'is a damaged zip, or one that was packed in an unusual way');
  }
  return texts;
}

/** What unfolds to more than a card may be is given up before it is all there. */
async function unfolded(zipped: ZippedFile, budget: { left: number }): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of zipped.chunks()) {
    size += chunk.length;
    budget.left -= chunk.length;
    if (size > PACK_LIMITS.cardBytes) {
      refuse(zipped.name, `is larger than ${PACK_LIMITS.cardBytes / 1024} kB`);
    }
    if (budget.left < 0) refuse(zipped.name, `the pack, unfolded, ${TOO_LARGE}`);
    chunks.push(chunk.slice());
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
