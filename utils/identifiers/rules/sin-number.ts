import { passesLuhn } from '../checks/luhn';
import { labelOf } from '../labels';
import { APART, ENDS, digitsOf, findingsOf, groupsOf } from './rule';
import type { Rule } from './rule';

/**
 * A Canadian Social Insurance Number: nine digits with Luhn's check digit, the first not 0 or 8. Any
 * other number in threes has one chance in ten to pass. Employment and Social Development Canada, SIN
 * code of practice.
 */
export const sinNumber: Rule = (reading) =>
  findingsOf(SIN, reading.plain, (match, start, end) => {
    const digits = digitsOf(match[0]);
    const isValid = /^[1-79]/.test(digits) && passesLuhn(digits);
    const label = labelOf(reading, start, end);
    if (label === 'sin') return { kind: 'sin-number', confidence: isValid ? 'high' : 'low' };
    if (!isValid || label !== undefined || groupsOf(match[0]) !== '3-3-3') return undefined;
    return { kind: 'sin-number', confidence: 'low' };
  });

const SIN = new RegExp(`${APART}\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}${ENDS}`, 'g');
