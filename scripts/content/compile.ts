import * as v from 'valibot';
import { slugSchema } from '../../utils/guidance/schema';
import type { Content } from '../../utils/guidance/schema';
import type { Prompt } from '../../utils/prompts/schema';
import type { Card } from './card-text';
import {
  checkCard,
  checkCoverage,
  checkRelated,
  checkSituationNumbers,
  checkSlugs,
} from './checks';
import type { Fault } from '../../utils/guidance/compile/fault';
import { readFrontMatter } from '../../utils/guidance/compile/front-matter';
import { FOLDERS, KINDS } from './kinds';
import type { Folder } from './kinds';
import { compileMarkdown } from '../../utils/guidance/compile/markdown';
import { inPlainWords } from '../../utils/guidance/compile/plain-words';
import type { SourceFile } from '../../utils/guidance/compile/source-file';
import { checkPrompt, checkPromptSituations } from './prompt-checks';
import { readingLevels, tooHard } from './reading-level';
import type { Grade } from './reading-level';
import { sharedRuns } from './shared-runs';

/** Everything in `content/`: what is read, and what is prompted. */
export type AllContent = Content & { prompts: Prompt[] };

type Compiled =
  | {
      content: AllContent;
      faults: [];
      /** How hard each card is to read, the hardest first. */
      grades: Grade[];
    }
  | { content: undefined; faults: Fault[]; grades?: undefined };

const PATH = /^content\/([^/]+)\/([^/]+)\.md$/;

/**
 * Compiles the files of `content/` for the package. Either everything is in order, or there is no
 * content and every fault is told at once. The same files give the same result on any day.
 */
export function compileContent(files: readonly SourceFile[]): Compiled {
  const faults: Fault[] = [];
  const cards: Card[] = [];
  const named: { file: string; slug: string }[] = [];
  const pages = byFolder(() => new Set<unknown>());
  const slugs = byFolder(() => new Set<string>());

  for (const file of files) {
    const place = placeOf(file.path);
    if ('problem' in place) {
      faults.push(place);
      continue;
    }
    named.push({ file: file.path, slug: place.slug });
    slugs[place.folder].add(place.slug);
    const compiled = compileCard(file, place.folder, place.slug);
    faults.push(...compiled.faults);
    for (const page of compiled.pages) pages[place.folder].add(page);
    if (compiled.card !== undefined) cards.push(compiled.card);
  }

  faults.push(
    ...checkSlugs(named),
    ...checkSituationNumbers(cards),
    ...checkRelated(cards, new Set(FOLDERS.flatMap((folder) => [...slugs[folder]]))),
    ...checkPromptSituations(cards),
    ...sharedRuns(cards),
    ...tooHard(cards),
    ...checkCoverage(pages),
  );
  if (faults.length > 0) return { content: undefined, faults: inFileOrder(faults) };
  return {
    content: { ...contentOf(cards), prompts: promptsOf(cards) },
    faults: [],
    grades: readingLevels(cards),
  };
}

function placeOf(path: string): { folder: Folder; slug: string } | Fault {
  const [, folderName, slug] = PATH.exec(path) ?? [];
  const folder = FOLDERS.find((name) => name === folderName);
  if (folder === undefined || slug === undefined) {
    return {
      file: path,
      problem: `is not a card: cards are .md files in ${FOLDERS.map((name) => `content/${name}`).join(', ')}`,
    };
  }
  if (!v.is(slugSchema, slug)) {
    return {
      file: path,
      problem: 'its file name should be small letters, figures and single hyphens',
    };
  }
  return { folder, slug };
}

interface CompiledCard {
  card: Card | undefined;
  faults: Fault[];
  /** The kinds of page it claims, even when other things are wrong with it. */
  pages: unknown[];
}

function compileCard(file: SourceFile, folder: Folder, slug: string): CompiledCard {
  const matter = readFrontMatter(file);
  if (Array.isArray(matter)) return { card: undefined, faults: matter, pages: [] };

  const { blocks, faults: markdownFaults } = compileMarkdown(matter.body, matter.bodyLine);
  const faults: Fault[] = markdownFaults.map((fault) => ({ file: file.path, ...fault }));
  const pages = claimedPages(matter.data);
  const kind = KINDS[folder];
  const fields = v.safeParse(kind.schema, matter.data);
  if (!fields.success) {
    const found = fields.issues.map((issue) => ({
      file: file.path,
      line: matter.lineOf((issue.path ?? []).map((item) => keyOf(item.key))),
      problem: inPlainWords(issue, kind.name),
    }));
    return { card: undefined, faults: [...found, ...faults], pages };
  }
  // The schema belongs to the folder, which the compiler cannot see through the union of both.
  const entry = { folder, file: file.path, card: { slug, ...fields.output, blocks } } as Card;
  return { card: entry, faults: [...faults, ...checkCard(entry), ...checkPrompt(entry)], pages };
}

function keyOf(key: unknown): string | number {
  return typeof key === 'number' ? key : String(key);
}

function claimedPages(data: unknown): unknown[] {
  const claimed = v.safeParse(v.object({ pages: v.array(v.unknown()) }), data);
  return claimed.success ? claimed.output.pages : [];
}

function byFolder<Value>(make: () => Value): Record<Folder, Value> {
  return Object.fromEntries(FOLDERS.map((folder) => [folder, make()])) as Record<Folder, Value>;
}

function contentOf(cards: readonly Card[]): Content {
  const content: Content = {
    situations: [],
    bodies: [],
    guides: [],
    tips: [],
    questions: [],
    crisisLines: [],
  };
  for (const entry of cards) {
    if (entry.folder === 'prompts') continue;
    if (entry.folder === 'situations') content.situations.push(entry.card);
    else if (entry.folder === 'tips') content.tips.push(entry.card);
    else if (entry.folder === 'questions') content.questions.push(entry.card);
    else if (entry.folder === 'crisis-lines') content.crisisLines.push(entry.card);
    else if (entry.folder === 'bodies') content.bodies.push(entry.card);
    else content.guides.push({ ...entry.card, kind: entry.folder });
  }
  content.situations.sort((a, b) => compare(a.situation, b.situation));
  content.bodies.sort((a, b) => compare(a.body, b.body) || compare(a.slug, b.slug));
  content.guides.sort((a, b) => compare(a.kind, b.kind) || compare(a.slug, b.slug));
  content.tips.sort((a, b) => compare(a.slug, b.slug));
  content.questions.sort((a, b) => compare(a.slug, b.slug));
  content.crisisLines.sort((a, b) => a.order - b.order || compare(a.slug, b.slug));
  return content;
}

function promptsOf(cards: readonly Card[]): Prompt[] {
  return cards
    .flatMap((entry) => (entry.folder === 'prompts' ? [entry.card] : []))
    .sort((a, b) => compare(a.slug, b.slug));
}

function inFileOrder(faults: Fault[]): Fault[] {
  return faults.sort((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** By code unit, which no language setting of the machine changes. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
