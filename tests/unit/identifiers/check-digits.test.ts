import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { chanceFrom } from '@/tests/corpus/identifiers/chance';
import type { Chance } from '@/tests/corpus/identifiers/chance';
import * as numbers from '@/tests/corpus/identifiers/numbers';
import { passesGs1 } from '@/utils/identifiers/checks/gs1';
import { passesLuhn } from '@/utils/identifiers/checks/luhn';
import { isMedicareNumber } from '@/utils/identifiers/checks/medicare';
import { passesModulus11 } from '@/utils/identifiers/checks/modulus-11';
import { isNhi } from '@/utils/identifiers/checks/nhi';
import { scan } from '@/utils/identifiers';
import type { IdentifierKind } from '@/utils/identifiers';

/** Made by the corpus, which works its check digits out in its own way. */
const made = (make: (chance: Chance) => string) =>
  fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => make(chanceFrom(seed)));

/** The newer one's modulus is 24: it lets some slips pass, as 6 more in the first digit. */
const olderNhi = (chance: Chance): string => {
  const number = numbers.nhi(chance);
  return /\d$/.test(number) ? number : olderNhi(chance);
};

const CHECKED: readonly [string, IdentifierKind, (chance: Chance) => string][] = [
  ['NHS number', 'nhs-number', numbers.nhs],
  ['H&C number', 'hc-number', numbers.hc],
  ['IHI', 'ihi-number', numbers.irishIhi],
  ['IHI', 'ihi-number', numbers.australianIhi],
  ['NHI', 'nhi-number', olderNhi],
  ['SIN number', 'sin-number', numbers.sin],
];

describe.each(CHECKED)('%s as %s', (label, kind, make) => {
  it('is found, surely, where it stands', () => {
    fc.assert(
      fc.property(made(make), (number) => {
        const text = `${label} ${number} today`;
        const start = label.length + 1;
        expect(scan(text)).toEqual([
          { kind, start, end: start + number.length, confidence: 'high' },
        ]);
      }),
    );
  });

  it('is not sure any more once a digit of it is another', () => {
    fc.assert(
      fc.property(made(make), fc.nat(), fc.integer({ min: 1, max: 9 }), (number, which, more) => {
        const digits = [...number.matchAll(/\d/g)];
        const { index } = digits[which % digits.length]!;
        const other = (Number(number[index]) + more) % 10;
        const changed = `${number.slice(0, index)}${other}${number.slice(index + 1)}`;
        const sure = scan(`${label} ${changed} today`).filter(
          ({ confidence }) => confidence === 'high',
        );
        expect(sure).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

it('finds newer NHIs too', () => {
  fc.assert(
    fc.property(made(numbers.nhi), (number) => {
      expect(scan(`NHI ${number}`)).toMatchObject([{ kind: 'nhi-number', confidence: 'high' }]);
    }),
  );
});

describe('CHI numbers, of either check', () => {
  it('are found, surely', () => {
    fc.assert(
      fc.property(made(numbers.chi), (number) => {
        expect(scan(`CHI ${number}`)).toMatchObject([{ kind: 'chi-number', confidence: 'high' }]);
      }),
    );
  });

  it('pass neither check for most other digits in one place', () => {
    // With two checks a changed digit may pass the other one, which no single check digit can help.
    let passing = 0;
    for (let seed = 0; seed < 500; seed += 1) {
      const chance = chanceFrom(seed);
      const number = numbers.chi(chance);
      const changed = `${number.slice(0, 9)}${(Number(number[9]) + chance.between(1, 9)) % 10}`;
      if (passesModulus11(changed) && passesLuhn(changed)) passing += 1;
    }
    expect(passing).toBe(0);
  });
});

it('makes Medicare numbers sure by their check digit', () => {
  fc.assert(
    fc.property(made(numbers.medicare), fc.integer({ min: 1, max: 9 }), (number, more) => {
      expect(isMedicareNumber(number)).toBe(true);
      const check = (Number(number[8]) + more) % 10;
      expect(isMedicareNumber(`${number.slice(0, 8)}${check}${number.slice(9)}`)).toBe(false);
    }),
  );
});

test.each([
  ['NHS', '9434765919', passesModulus11, true],
  ['NHS', '9876543210', passesModulus11, true],
  ['H&C', '3462950622', passesModulus11, true],
  ['NHS without a check digit', '1234567890', passesModulus11, false],
  ['ten times the same', '4444444444', passesModulus11, false],
  ['CHI of the older kind', '1904851231', passesModulus11, true],
  ['CHI of the newer kind', '0101201234', passesModulus11, false],
  ['CHI of the newer kind', '0101201234', passesLuhn, true],
  ['SIN', '130692544', passesLuhn, true],
  ['SSCC of the GS1 manual', '376104250021234569', passesGs1, true],
  ['NHI, older', 'ZAC5361', isNhi, true],
  ['NHI, newer', 'ZBC42DQ', isNhi, true],
  ['NHI without a check digit', 'ZZZ0044', isNhi, false],
  ['NHI, newer, mistyped', 'ZVU27KY', isNhi, false],
] as const)('%s %s', (_what, number, passes, answer) => {
  expect(passes(number)).toBe(answer);
});
