import { labelOf } from '../labels';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/**
 * A Medicare Beneficiary Identifier: eleven characters, letters and digits each in their places, without
 * S, L, O, I, B and Z; no check digit. Centers for Medicare & Medicaid Services, "Understanding the MBI".
 */
export const mbiNumber: Rule = (reading) =>
  findingsOf(MBI, reading.plain, (match, start, end) => {
    const label = labelOf(reading, start, end);
    if (label === 'mbi' || label === 'medicare') return { kind: 'mbi-number', confidence: 'high' };
    if (label === 'thing' || match[0] !== match[0].toUpperCase()) return undefined;
    return { kind: 'mbi-number', confidence: 'medium' };
  });

const LETTER = '[AC-HJKMNP-RT-Y]';
const EITHER = '[0-9AC-HJKMNP-RT-Y]';
const MBI = new RegExp(
  `(?<![A-Za-z0-9_\\ue000-])[1-9]${LETTER}${EITHER}\\d[ -]?${LETTER}${EITHER}\\d[ -]?${LETTER}{2}\\d{2}(?![A-Za-z0-9_-])`,
  'gi',
);
