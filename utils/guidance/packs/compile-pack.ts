import * as v from 'valibot';
import type { Fault } from '../compile/fault';
import { compileMarkdown } from '../compile/markdown';
import { inPlainWords } from '../compile/plain-words';
import { slugSchema } from '../schema';
import type { Block } from '../schema';
import { PACK_LIMITS } from './limits';
import { addressProblem, linkFaults } from './link-faults';
import { PACK_KINDS, packSchema } from './schema';
import type { PackKind } from './schema';
import { textFaults } from './text-faults';

type Path = readonly (string | number)[];

/** A card as it was found in a file, with a way back to the line each thing is on. */
export interface FoundCard {
  file: string;
  slug: string;
  kind: PackKind;
  /** What is left of it: the fields of its kind. */
  fields: unknown;
  body: string;
  /** The line of a field; undefined: of none in particular. */
  lineOf(path: Path): number | undefined;
  /** The line in the file of a line of the body, that counted from 1. */
  bodyLine(line: number): number | undefined;
  /** Said after a fault in the body, where the line of the file does not tell. */
  inBody(line: number): string;
}

export interface FoundPack {
  file: string;
  head: unknown;
  lineOf(path: Path): number | undefined;
  cards: readonly FoundCard[];
}

type Fields = v.InferOutput<(typeof PACK_KINDS)['policy']['schema']>;

/** A card that is in order. */
export interface WrittenCard {
  kind: PackKind;
  slug: string;
  fields: Fields;
  blocks: Block[];
}

/** A pack that is in order. */
export interface WrittenPack {
  name: string;
  publisher: string;
  country: v.InferOutput<typeof packSchema>['country'];
  cards: WrittenCard[];
}

export interface CompileOptions {
  /** Whether the library has a card of that slug. */
  isKnown: (slug: string) => boolean;
  /** Whether a body that the library speaks of goes by that name. */
  isBody: (name: string) => boolean;
  onProgress?: ((done: number, of: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** ms of work after which the page may draw and hear. */
const AT_A_TIME = 40;

/** Everything in order, or no pack and everything that is wrong. */
export async function compilePack(
  found: FoundPack,
  { isKnown, isBody, onProgress, signal }: CompileOptions,
): Promise<{ pack: WrittenPack; faults: [] } | { pack: undefined; faults: Fault[] }> {
  const faults: Fault[] = [];
  const say = (...more: Fault[]) => faults.push(...more);
  const head = v.safeParse(packSchema, found.head);
  say(
    ...(head.issues ?? []).map((issue) => ({
      file: found.file,
      line: found.lineOf(pathOf(issue)),
      problem: inPlainWords(issue, 'a pack'),
    })),
    ...textFaults(found.head).map(({ path, problem }) => ({
      file: found.file,
      line: found.lineOf(path),
      problem,
    })),
  );
  if (head.success && isBody(head.output.publisher)) {
    const problem = `\`publisher\` is the name of a body whose guidance comes with Sidelight`;
    say({ file: found.file, line: found.lineOf(['publisher']), problem });
  }
  if (found.cards.length === 0) say({ file: found.file, problem: 'has no cards' });
  if (found.cards.length > PACK_LIMITS.cards) {
    say({ file: found.file, problem: `has more than ${PACK_LIMITS.cards} cards` });
    return { pack: undefined, faults };
  }

  const slugs = new Map<string, FoundCard>();
  const cards: WrittenCard[] = [];
  let rested = performance.now();
  for (const [at, card] of found.cards.entries()) {
    const first = slugs.get(card.slug);
    if (first === undefined) slugs.set(card.slug, card);
    else say(faultAt(card, ['slug'], `has the slug "${card.slug}" of another card already`));
    const compiled = compileCard(card);
    say(...compiled.faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    if (compiled.card !== undefined) cards.push(compiled.card);
    if (performance.now() - rested < AT_A_TIME) continue;
    onProgress?.(at, found.cards.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    rested = performance.now();
  }
  for (const card of cards) {
    const source = slugs.get(card.slug);
    if (source === undefined) continue;
    for (const [at, slug] of card.fields.related.entries()) {
      if (slug !== card.slug && (slugs.has(slug) || isKnown(slug))) continue;
      const problem =
        slug === card.slug
          ? '`related` names the card itself'
          : `\`related\` names "${slug}", which is no card of this pack or of Sidelight`;
      say(faultAt(source, ['related', at], problem));
    }
  }
  if (!head.success || faults.length > 0) return { pack: undefined, faults };
  const { name, publisher, country } = head.output;
  return { pack: { name, publisher, country, cards }, faults: [] };
}

function compileCard(card: FoundCard): { card: WrittenCard | undefined; faults: Fault[] } {
  const { name, schema } = PACK_KINDS[card.kind];
  const fields = v.safeParse(schema, card.fields);
  const { blocks, faults: ofBody } = compiledBody(card.body);
  const faults = [
    ...(v.is(slugSchema, card.slug) ? [] : [faultAt(card, ['slug'], 'has a name that is no slug')]),
    ...(fields.issues ?? []).map((issue) =>
      faultAt(card, pathOf(issue), inPlainWords(issue, name)),
    ),
    ...textFaults({ slug: card.slug, body: card.body, ...asObject(card.fields) }).map(
      ({ path, problem }) => faultAt(card, path, problem),
    ),
    ...ofBody.map(({ line, problem }) => ({
      file: card.file,
      line: card.bodyLine(line),
      problem: `${problem}${card.inBody(line)}`,
    })),
    ...linkFaults(blocks).map((problem) => faultAt(card, ['body'], problem)),
    ...(blocks.length > 0 || ofBody.length > 0 ? [] : [faultAt(card, ['body'], 'has no body')]),
  ];
  if (!fields.success) return { card: undefined, faults };
  const { sources } = fields.output;
  for (const [at, { url }] of sources.entries()) {
    const problem = addressProblem(url);
    if (problem !== undefined)
      faults.push(faultAt(card, ['sources', at, 'url'], `\`url\` ${problem}`));
  }
  if (fields.output.reviewDue <= fields.output.checked) {
    faults.push(faultAt(card, ['reviewDue'], '`reviewDue` is not after `checked`'));
  }
  return { card: { kind: card.kind, slug: card.slug, fields: fields.output, blocks }, faults };
}

function compiledBody(body: string): ReturnType<typeof compileMarkdown> {
  try {
    return compileMarkdown(body.replace(/\r\n?/g, '\n'), 1);
  } catch {
    return { blocks: [], faults: [{ line: 1, problem: 'the body cannot be read' }] };
  }
}

const faultAt = (card: FoundCard, path: Path, problem: string): Fault => ({
  file: card.file,
  line: card.lineOf(path),
  problem,
});

const pathOf = (issue: v.BaseIssue<unknown>): (string | number)[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

const asObject = (data: unknown): object =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
