import { labelOf } from '../labels';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/** A number of a local record. Such numbers have no form of their own: only the words before them tell. */
export const recordNumber: Rule = (reading) =>
  findingsOf(ID, reading.plain, (match, start, end) => {
    if (labelOf(reading, start, end) !== 'record') return undefined;
    const before = reading.plain.slice(Math.max(0, start - 24), start);
    // "Case no. 3 of 12", "patient record from 2019".
    if (!NEXT_TO.test(before) || YEAR_OR_HOUR.test(match[0])) return undefined;
    return { kind: 'record-number', confidence: LOOSE.test(before) ? 'medium' : 'high' };
  });

const ID =
  /(?<![A-Za-z0-9_£$€\ue000])(?=[A-Za-z]{0,4}[-/]?\d)[A-Za-z]{0,4}[-/]?\d[\dA-Za-z]{2,15}(?:[-/ .]\d{2,8}){0,3}[A-Za-z]?(?![A-Za-z0-9_%])/g;

const YEAR_OR_HOUR = /^(?:(?:19|20)\d\d|\d{1,4}[ap]m)$/i;

/** Only these lie between the words and the number. */
const NEXT_TO = /[A-Za-z#.](?: ?(?:is|was|=|:|-|\(|#|of|\.|no\.?|number)){0,3} ?$/i;

/** Courts and helpdesks have these too. */
const LOOSE = /(?:case|file) ?(?:number|no\.?|id|#)[^a-z]{0,4}(?:is |was )?$/i;
