import { parseArgs } from 'node:util';

export const PARTS = ['journal', 'prompts'] as const;

export type Part = (typeof PARTS)[number];

export interface Options {
  parts: readonly Part[];
  writes: number;
  /** Goes on with the next seed until so many minutes have passed. */
  minutes: number;
  seed: number;
  /** Simulated practitioners' quarters of a year. */
  lives: number;
}

export const USAGE = `npm run soak -- [options]
  --only PARTS   some of journal, prompts; with commas between (all)
  --writes N     writes under random deaths, half of them sealed with a passphrase (1000)
  --minutes N    goes on with the next seeds for so long (0: one seed)
  --seed N       of the words, the writes and the deaths, and of the first life (1)
  --lives N      lives of 90 days with prompts, in which no limit may be broken (10000)`;

/** Reads the command line. Throws a TypeError that says what it does not understand. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      writes: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      lives: { type: 'string', default: '10000' },
    },
  });
  return {
    parts: values.only.split(',').map(part),
    writes: count('writes', values.writes, 2),
    minutes: count('minutes', values.minutes, 0),
    seed: count('seed', values.seed, 0),
    lives: count('lives', values.lives, 1),
  };
}

function part(text: string): Part {
  const found = PARTS.find((name) => name === text);
  if (found !== undefined) return found;
  throw new TypeError(`--only is some of ${PARTS.join(', ')}, not "${text}".`);
}

function count(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new TypeError(`--${name} is a whole number from ${least}, not "${text}".`);
}
