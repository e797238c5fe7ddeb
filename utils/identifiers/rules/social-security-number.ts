import { labelOf } from '../labels';
import { APART, ENDS, digitsOf, findingsOf, groupsOf } from './rule';
import type { Rule } from './rule';

/**
 * Nine digits, no part of them all zeros, the first three not 666 nor 900 and above. There is no check
 * digit. US Social Security Administration, "SSN randomization".
 */
export const socialSecurityNumber: Rule = (reading) =>
  findingsOf(NINE_DIGITS, reading.plain, (match, start, end) => {
    const digits = digitsOf(match[0]);
    if (!ISSUED.test(digits) || ADVERTISED.has(digits)) return undefined;
    const label = labelOf(reading, start, end);
    if (label === 'social-security') return { kind: 'social-security-number', confidence: 'high' };
    const isShaped = groupsOf(match[0]) === '3-2-4' && match[1] === '-' && match[2] === '-';
    if (!isShaped || label === 'thing' || label === 'phone') return undefined;
    return { kind: 'social-security-number', confidence: 'medium' };
  });

const NINE_DIGITS = new RegExp(`${APART}\\d{3}([ .-]?)\\d{2}([ .-]?)\\d{4}${ENDS}`, 'g');

const ISSUED = /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/;

/** Printed on sample cards and in advertisements, and used up by it (SSA, "SSNs misused"). */
const ADVERTISED = new Set([
  '078051120',
  '219099999',
  '457555462',
  '123456789',
  '111111111',
  '333333333',
]);
