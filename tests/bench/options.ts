import { parseArgs } from 'node:util';
import type { Work } from './phases';

export const PARTS = ['pages', 'views', 'journal', 'prompts'] as const;

export type Part = (typeof PARTS)[number];

export interface Options {
  runs: number;
  work: Work;
  /** What is measured. */
  parts: readonly Part[];
  /** Entries of the journals that are measured. */
  journalSizes: readonly number[];
  /** File to write the figures to. */
  json: string | undefined;
  selfCheck: boolean;
}

export const USAGE = `npm run bench -- [options]
  --runs N          rounds; each runs with and without the extension (5)
  --posts N         posts scrolled by (1000)
  --navigations N   pages gone to within the app (20)
  --keys N          keys pressed in the composer, and as many outside it (30)
  --only PARTS      some of pages, views, journal, prompts; with commas between (all)
  --journal-size N  entries of the journal; several with commas between (10000,100000). A journal of
                    100000 takes some minutes to fill and to measure.
  --json FILE       also writes the figures there
  --self-check      instead: is this instrument right on this machine?`;

/** Reads the command line. Throws a TypeError that says what it does not understand. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      runs: { type: 'string', default: '5' },
      posts: { type: 'string', default: '1000' },
      navigations: { type: 'string', default: '20' },
      keys: { type: 'string', default: '30' },
      only: { type: 'string', default: PARTS.join(',') },
      'journal-size': { type: 'string', default: '10000,100000' },
      json: { type: 'string' },
      'self-check': { type: 'boolean', default: false },
    },
  });
  return {
    runs: count('runs', values.runs),
    work: {
      posts: count('posts', values.posts),
      navigations: count('navigations', values.navigations),
      keys: count('keys', values.keys),
    },
    parts: values.only.split(',').map(part),
    journalSizes: values['journal-size'].split(',').map((size) => count('journal-size', size)),
    json: values.json,
    selfCheck: values['self-check'],
  };
}

function part(text: string): Part {
  const found = PARTS.find((name) => name === text);
  if (found !== undefined) return found;
  throw new TypeError(`--only is some of ${PARTS.join(', ')}, not "${text}".`);
}

function count(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new TypeError(`--${name} is a whole number from 1, not "${text}".`);
}
