import { isNhi } from '../checks/nhi';
import { labelOf } from '../labels';
import { OF_CARE, isNear } from '../nearby';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/** A number of New Zealand's National Health Index. */
export const nhiNumber: Rule = (reading) =>
  findingsOf(NHI, reading.plain, (match, start, end) => {
    const label = labelOf(reading, start, end);
    const isValid = isNhi(match[0].replace(/[ -]/g, ''));
    if (label === 'nhi') return { kind: 'nhi-number', confidence: isValid ? 'high' : 'low' };
    // Course codes, number plates and conference tags have the form, and one in eleven the check digit.
    if (!isValid || label !== undefined || !/^[A-Z]{3}\d/.test(match[0])) return undefined;
    if (/(?:19|20)\d\d$/.test(match[0])) return undefined;
    const isOfCare = isNear(reading.plain, start, end, OF_CARE);
    return { kind: 'nhi-number', confidence: isOfCare ? 'medium' : 'low' };
  });

const NHI =
  /(?<![A-Za-z0-9_\ue000-])[A-HJ-NP-Z]{3}[ -]?(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})(?![A-Za-z0-9_-])/gi;
