import { passesGs1 } from '../checks/gs1';
import { passesLuhn } from '../checks/luhn';
import { passesModulus11 } from '../checks/modulus-11';
import { labelOf } from '../labels';
import { APART, ENDS, digitsOf, findingsOf } from './rule';
import type { Rule } from './rule';

/**
 * Two countries have an IHI. Ireland's Individual Health Identifier: 18 digits, a GS1 prefix (5393014;
 * 5393054 for tests), ten digits with a Modulus 11 check digit, and GS1's own check digit (HSE, in
 * uk-fci/nhs-number's docs/ihi-ireland.md). Australia's Individual Healthcare Identifier: 16 digits that
 * begin with 800360, with Luhn's check digit (HL7 Australia, AU Base, profile au-ihi).
 *
 * The prefixes are nobody else's, so the check digits are enough.
 */
export const ihiNumber: Rule = (reading) =>
  findingsOf(IHI, reading.plain, (match, start, end) => {
    const digits = digitsOf(match[0]);
    if (digits.length === 16 ? passesLuhn(digits) : passesIrish(digits)) {
      return { kind: 'ihi-number', confidence: 'high' };
    }
    return labelOf(reading, start, end) === 'ihi'
      ? { kind: 'ihi-number', confidence: 'low' }
      : undefined;
  });

const IHI = new RegExp(
  `${APART}(?:5[ -]?3[ -]?9[ -]?3[ -]?0[ -]?[15][ -]?4(?:[ -]?\\d){11}|8[ -]?0[ -]?0[ -]?3[ -]?6[ -]?0(?:[ -]?\\d){10})${ENDS}`,
  'g',
);

const passesIrish = (digits: string) => passesGs1(digits) && passesModulus11(digits.slice(7, 17));
