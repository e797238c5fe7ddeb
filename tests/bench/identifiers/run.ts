import { markedSamples, ordinaryPosts } from '@/tests/corpus/identifiers/build';
import type { Family, Sample } from '@/tests/corpus/identifiers/build';
import { scan } from '@/utils/identifiers';
import { median } from '@/tests/bench/statistics';
import { FINDERS } from './finders';
import type { Finder, Range } from './finders';

export const FAMILIES = ['uk', 'elsewhere', 'names', 'other'] as const satisfies readonly Family[];

/** How well a finder does. */
export interface FinderRun {
  /** Empty for ours. */
  name: string;
  /** Shares, 0 to 1: of what is marked, not found; of what is found, not marked. */
  missed: Readonly<Record<Family, number>>;
  wrong: Readonly<Record<Family, number>>;
  /** Findings in a thousand posts with nothing to find; of ours, those that are sure apart. */
  flags: number;
  sureFlags?: number;
  /** Milliseconds a post, and for 2,000 characters. */
  perPost: readonly number[];
  perDraft: readonly number[];
}

const SEED = 20_261;
const DRAFT = 2000;

/** All finders on the same corpus, one after the other. */
export function runIdentifiers(): FinderRun[] {
  const samples = markedSamples(SEED);
  const posts = ordinaryPosts(SEED);
  return FINDERS.map((finder) => runOf(finder, samples, posts));
}

function runOf(
  finder: Finder,
  samples: Readonly<Record<Family, readonly Sample[]>>,
  posts: readonly string[],
): FinderRun {
  const found = FAMILIES.map((family) => [family, shares(finder, samples[family])] as const);
  const flags = posts.flatMap((post) => finder.ranges(post)).length;
  const thousand = 1000 / posts.length;
  const sure = posts
    .flatMap((post) => scan(post))
    .filter(({ confidence }) => confidence === 'high');
  return {
    name: finder.name,
    missed: ofFamilies(found.map(([family, { missed }]) => [family, missed])),
    wrong: ofFamilies(found.map(([family, { wrong }]) => [family, wrong])),
    flags: flags * thousand,
    ...(finder.name === '' ? { sureFlags: sure.length * thousand } : {}),
    perPost: times(finder, posts),
    perDraft: times(finder, drafts(posts)),
  };
}

const ofFamilies = (entries: readonly (readonly [Family, number])[]) =>
  Object.fromEntries(entries) as Record<Family, number>;

/** A mark is found when half of it is, whatever it is called. */
function shares(finder: Finder, samples: readonly Sample[]): { missed: number; wrong: number } {
  let [marks, missed, claims, wrong] = [0, 0, 0, 0];
  for (const { text, marked } of samples) {
    const ranges = finder.ranges(text);
    marks += marked.length;
    claims += ranges.length;
    missed += marked.filter(
      (mark) => ranges.reduce((sum, range) => sum + shared(mark, range), 0) * 2 < length(mark),
    ).length;
    wrong += ranges.filter((range) => marked.every((mark) => shared(mark, range) === 0)).length;
  }
  return { missed: missed / marks, wrong: claims === 0 ? 0 : wrong / claims };
}

const length = ({ start, end }: Range) => end - start;
const shared = (a: Range, b: Range) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Of each text the median of some runs: a pause of the machine is not the finder's. */
function times(finder: Finder, texts: readonly string[]): number[] {
  return texts.map((text) => median(Array.from({ length: 5 }, () => time(finder, text))));
}

function time(finder: Finder, text: string): number {
  const began = performance.now();
  finder.run(text);
  return performance.now() - began;
}

/** Posts one after the other, cut to the length of a long draft. */
function drafts(posts: readonly string[]): string[] {
  const all = posts.join('\n');
  return Array.from({ length: Math.floor(all.length / DRAFT) }, (_, at) =>
    all.slice(at * DRAFT, (at + 1) * DRAFT),
  );
}
