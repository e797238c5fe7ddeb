import { parseArgs } from 'node:util';

export interface Options {
  writes: number;
  /** Goes on with the next seed until so many minutes have passed. */
  minutes: number;
  seed: number;
}

export const USAGE = `npm run soak -- [options]
  --writes N     writes under random deaths, half of them sealed with a passphrase (1000)
  --minutes N    goes on with the next seeds for so long (0: one seed)
  --seed N       of the words, the writes and the deaths (1)`;

/** Reads the command line. Throws a TypeError that says what it does not understand. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      writes: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  return {
    writes: count('writes', values.writes, 2),
    minutes: count('minutes', values.minutes, 0),
    seed: count('seed', values.seed, 0),
  };
}

function count(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new TypeError(`--${name} is a whole number from ${least}, not "${text}".`);
}
