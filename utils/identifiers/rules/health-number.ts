import { isDay } from '../checks/calendar';
import { passesLuhn } from '../checks/luhn';
import { passesModulus11 } from '../checks/modulus-11';
import type { Confidence, IdentifierKind } from '../finding';
import { labelOf } from '../labels';
import { OF_CARE, isNear } from '../nearby';
import { APART, ENDS, digitsOf, findingsOf, groupsOf } from './rule';
import type { Rule, Verdict } from './rule';

/**
 * NHS numbers (England, Wales, Isle of Man), CHI numbers (Scotland), Health and Care numbers (Northern
 * Ireland) and core IHI numbers (Ireland) are all ten digits with one check digit, so the form does not
 * tell them apart. The word beside the number decides when there is one; otherwise the range does:
 *
 * - 0101000000 to 3112999999 with a day and month first: CHI
 * - 3200000000 to 3999999999: H&C
 * - 4…, 6… and 7…: NHS
 * - 8000000000 to 8599999999: IHI
 * - 5…, 9… and what is left: given to nobody. Test numbers are there.
 *
 * Ranges: github.com/uk-fci/nhs-number, constants.py, version 2. The date first: Public Health Scotland,
 * data dictionary, CHI number. When a birthday's Modulus 11 numbers run out, CHI numbers since November
 * 2025 have a Modulus 10 check digit instead (phsmethods, issue 147).
 */
export const healthNumber: Rule = (reading) =>
  findingsOf(TEN_DIGITS, reading.plain, (match, start, end) => {
    const digits = digitsOf(match[0]);
    const label = labelOf(reading, start, end);
    if (label === 'nhs' || label === 'chi' || label === 'hc' || label === 'ihi') {
      return named(KIND_OF[label], digits);
    }
    if (label === 'health') return named(kindByRange(digits) ?? 'nhs-number', digits);
    if (label === 'thing' || label === 'record' || label === 'medicare') return undefined;
    if (!UNNAMED_GROUPS.has(groupsOf(match[0]))) return undefined;
    const isOfCare = isNear(reading.plain, start, end, OF_CARE);
    return unnamed(digits, isOfCare, groupsOf(match[0]) === '3-3-4');
  });

const TEN_DIGITS = new RegExp(
  `(?:${APART}|(?<=\\b(?:nhs|chi|hcn|no|number)))\\d(?: ?[-./]? ?\\d){8,9}${ENDS}`,
  'gi',
);

const UNNAMED_GROUPS = new Set(['10', '3-3-4', '6-4', '2-2-2-4']);

const KIND_OF = {
  nhs: 'nhs-number',
  chi: 'chi-number',
  hc: 'hc-number',
  ihi: 'ihi-number',
} as const;

function named(kind: IdentifierKind, digits: string): Verdict | undefined {
  if (kind === 'chi-number') return namedChi(digits);
  if (digits.length < 10) return undefined;
  if (passesModulus11(digits)) return { kind, confidence: 'high' };
  // In Scotland people say "NHS number" and mean the CHI; a slip in an NHS number may look like one.
  if (kind === 'nhs-number' && isChi(digits)) return { kind: 'chi-number', confidence: 'medium' };
  // The writer says what it is. One digit may be a slip; nine still identify.
  return { kind, confidence: 'low' };
}

function namedChi(digits: string): Verdict {
  // Tables lose the zero that the first nine days of a month begin with.
  const whole = digits.padStart(10, '0');
  if (isChi(whole)) return { kind: 'chi-number', confidence: digits === whole ? 'high' : 'medium' };
  const byRange = passesModulus11(whole) ? kindByRange(whole) : undefined;
  return byRange === undefined
    ? { kind: 'chi-number', confidence: 'low' }
    : { kind: byRange, confidence: 'medium' };
}

function unnamed(digits: string, isOfCare: boolean, isSpoken: boolean): Verdict | undefined {
  if (digits.length < 10) return undefined;
  if (isChi(digits)) return { kind: 'chi-number', confidence: 'medium' };
  if (!passesModulus11(digits)) return undefined;
  const kind = kindByRange(digits);
  if (kind !== undefined) return { kind, confidence: 'medium' };
  const confidence: Confidence | undefined = isOfCare ? 'medium' : isSpoken ? 'low' : undefined;
  return confidence === undefined ? undefined : { kind: 'nhs-number', confidence };
}

function isChi(digits: string): boolean {
  return startsWithDate(digits) && (passesModulus11(digits) || passesLuhn(digits));
}

/** No century is told: 29 February is a day in one or the other. */
const startsWithDate = (digits: string) =>
  isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)));

function kindByRange(digits: string): IdentifierKind | undefined {
  if (startsWithDate(digits)) return 'chi-number';
  if (/^3[2-9]/.test(digits)) return 'hc-number';
  if (/^[467]/.test(digits)) return 'nhs-number';
  return /^8[0-5]/.test(digits) ? 'ihi-number' : undefined;
}
