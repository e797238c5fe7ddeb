import { gzipSync } from 'node:zlib';
import { contexts, readPackage } from './built-package';
import type { BuiltPackage, Context } from './built-package';

/** What ships, by the context that loads it, and whether it keeps to its budgets. */

const KIB = 1024;

interface Weight {
  raw: number;
  gzip: number;
}

interface Budget {
  what: string;
  /** Bytes. */
  most: number;
  of(built: BuiltPackage, weigh: (context: string) => Weight): number;
}

const BUDGETS: readonly Budget[] = [
  {
    what: 'content script, compressed',
    most: 16 * KIB,
    of: (_, weigh) => weigh('content script').gzip,
  },
  {
    // The rules for identifiers and situations, which must run where a draft is read.
    what: 'prompts script, compressed',
    most: 32 * KIB,
    of: (_, weigh) => weigh('prompts script').gzip,
  },
  {
    what: "the sidebar's first screen, with what it offers",
    most: 150 * KIB,
    of: (built, weigh) => weigh('sidepanel.html').raw + offersIn(built),
  },
  {
    what: 'the guidance library and its index, compressed',
    most: 400_000,
    of: (built) =>
      [...holding(built, GUIDANCE), briefIn(built)].reduce((sum, file) => sum + gzipped(file), 0),
  },
  {
    // A seventh of it are the lists by which the strength of a passphrase is judged.
    what: 'the whole package',
    most: 4_800_000,
    of: ({ files }) => [...files.values()].reduce((sum, { length }) => sum + length, 0),
  },
];

/** Bytes of the tips and questions, which are loaded while the page beside is being found. */
function offersIn({ files }: BuiltPackage): number {
  const [name] = [...files.keys()].filter((file) => /^chunks\/offers-.*\.js$/.test(file));
  const offers = name === undefined ? undefined : files.get(name);
  if (offers === undefined) throw new Error('No chunk holds what the first screen offers.');
  return offers.length;
}

/** Words of one card's body, and the index's own fields: they tell in which files these ended up. */
const GUIDANCE = ['Even a private message is not a private room', '"places":"'] as const;

/** What the background looks things up in: the longest text in it. */
function briefIn({ files }: BuiltPackage): Buffer {
  const script = files.get('background.js')?.toString() ?? '';
  const texts = script.match(/JSON\.parse\((['"`])[^]*?[^\\]\1\)/g) ?? [];
  const longest = texts.reduce((long, text) => (text.length > long.length ? text : long), '');
  if (longest === '') throw new Error('The background holds nothing to look up.');
  return Buffer.from(longest);
}

/** The files that hold any of some texts. Throws where one is nowhere or in more than one file. */
function holding({ files }: BuiltPackage, texts: readonly string[]): Buffer[] {
  const found = texts.map((wanted) => {
    const holders = [...files].filter(
      ([name, file]) => name.endsWith('.js') && name !== 'background.js' && file.includes(wanted),
    );
    const [first, second] = holders;
    if (first === undefined || second !== undefined) {
      throw new Error(`"${wanted}" is in ${holders.length} files of the package, not in one.`);
    }
    return first[1];
  });
  return [...new Set(found)];
}

function gzipped(file: Buffer): number {
  return gzipSync(file, { level: 9 }).length;
}

const kib = (bytes: number) => (bytes / KIB).toFixed(1).padStart(7);

function weigh({ files }: BuiltPackage, names: readonly string[]): Weight {
  const contents = names.map((name) => files.get(name) ?? Buffer.alloc(0));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** A table of one build's contexts, in KiB. */
function table(built: BuiltPackage, parts: readonly Context[]): string {
  const rows = parts.map(({ name, scripts, styles }) => {
    const script = weigh(built, scripts);
    const style = weigh(built, styles);
    return `  ${name.padEnd(18)}${kib(script.raw)}${kib(script.gzip)}${kib(style.raw)}${kib(style.gzip)}`;
  });
  const head = `  ${'KiB'.padEnd(18)} script   gzip  style   gzip`;
  return [`${built.target}-mv3`, head, ...rows].join('\n');
}

for (const target of ['chrome', 'firefox'] as const) {
  const built = readPackage(target);
  const parts = contexts(built);
  console.log(table(built, parts));
  for (const { what, most, of } of BUDGETS) {
    const bytes = of(built, (name) => {
      const part = parts.find((candidate) => candidate.name === name);
      if (part === undefined) throw new Error(`The ${target} build has no ${name}.`);
      return weigh(built, part.scripts);
    });
    const kept = bytes <= most;
    if (!kept) process.exitCode = 1;
    console.log(`  ${kept ? '✓' : '✗'} ${what}: ${kib(bytes).trim()} of ${kib(most).trim()} KiB`);
  }
}
