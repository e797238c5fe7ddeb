import { isMedicareNumber } from '../checks/medicare';
import { labelOf } from '../labels';
import { APART, ENDS, digitsOf, findingsOf, groupsOf } from './rule';
import type { Rule } from './rule';

/**
 * An Australian Medicare number. One random number in twenty passes its check, so by itself it counts
 * only as it stands on the card: "2123 45670 1".
 */
export const medicareNumber: Rule = (reading) =>
  findingsOf(MEDICARE, reading.plain, (match, start, end) => {
    const digits = digitsOf(match[0]);
    const label = labelOf(reading, start, end);
    const isValid = isMedicareNumber(digits);
    if (label === 'medicare') {
      return { kind: 'medicare-number', confidence: isValid ? 'high' : 'low' };
    }
    if (label !== undefined || !isValid || !AS_ON_THE_CARD.has(groupsOf(match[0])))
      return undefined;
    return { kind: 'medicare-number', confidence: 'medium' };
  });

const MEDICARE = new RegExp(
  `${APART}\\d{4}[ -]?\\d{5}[ -]?\\d(?: ?[-/]? ?\\d(?![A-Za-z0-9]))?${ENDS}`,
  'g',
);

const AS_ON_THE_CARD = new Set(['4-5-1', '4-5-2', '4-5-1-1']);
