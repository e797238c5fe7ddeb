import { labelOf } from '../labels';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/**
 * Two letters, six digits, A to D. Letters D, F, I, Q, U and V are never first or second, O never second,
 * and some pairs are not given out. There is no check digit. HMRC, National Insurance Manual NIM39110.
 */
export const nationalInsuranceNumber: Rule = (reading) =>
  findingsOf(NINO, reading.plain, (match, start, end) => {
    const prefix = (match[1] ?? '').toUpperCase();
    if (NOT_ISSUED.has(prefix)) return undefined;
    const isNamed = labelOf(reading, start, end) === 'national-insurance';
    const isUpper = match[0] === match[0].toUpperCase();
    const isWhole = match[2] !== undefined;
    // In small letters, or without its last letter, it could be anything.
    if (!isNamed && !(isUpper && isWhole)) return undefined;
    return { kind: 'national-insurance-number', confidence: isNamed ? 'high' : 'medium' };
  });

const NINO =
  /(?<![A-Za-z0-9_\ue000-])([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d\d[ -]?\d\d[ -]?\d\d(?:[ -]?([A-D]))?(?![A-Za-z0-9_-])/gi;

const NOT_ISSUED = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);
