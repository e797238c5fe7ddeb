import { expect, it } from 'vitest';
import { scan } from '@/utils/identifiers';

/** What patterns choke on: the same again and again, of what nearly fits. */
const HOSTILE = [
  'a',
  '1',
  '1 ',
  '0 ',
  '01 ',
  '1-',
  'Aa ',
  'Mr Aa ',
  'client ',
  'NHS ',
  '"a ',
  "'it's ",
  '“ab ',
  '#',
  '#1',
  '@a',
  '(',
  'a.',
  'x@',
  'x@y.',
  'www.',
  '10.1234/',
  '1/1/',
  'May 1 ',
  'aged 9',
  '+44 ',
  '\n',
  '\u200b1',
  '\ud835\udfce',
  '[name]',
  'RT @a: b ',
  'one of my ',
  'I work with ',
  "O'",
];

it.each(HOSTILE.map((part) => [JSON.stringify(part), part]))(
  'takes no more time for each %s of many',
  (_name, part) => {
    const of = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const time = (length: number) => {
      const text = of(length);
      const began = performance.now();
      scan(text);
      return performance.now() - began;
    };
    time(5_000);
    const [short, long] = [time(5_000), time(50_000)];
    // Ten times the text; with time as its square it would be a hundred. A hundred leaves room for
    // a busy machine only because a short run is never counted as less than 5 ms.
    expect(long).toBeLessThan(Math.max(short, 5) * 60);
  },
);
