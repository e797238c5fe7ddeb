import { isDay } from '../checks/calendar';
import { labelOf } from '../labels';
import { isNear } from '../nearby';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/**
 * A date with a word beside it that says somebody was born then. Other dates are what happened when, and
 * the year alone is no identifier (HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)).
 */
export const dateOfBirth: Rule = (reading) =>
  findingsOf(DATE, reading.plain, (match, start, end) => {
    if (!isBirthday(match)) return undefined;
    const label = labelOf(reading, start, end);
    if (label === 'birth') return { kind: 'date-of-birth', confidence: 'high' };
    if (label !== 'born' || isNear(reading.plain, start, end, OF_HISTORY)) return undefined;
    if (OF_A_THING.test(reading.plain.slice(Math.max(0, start - 70), start))) return undefined;
    return { kind: 'date-of-birth', confidence: 'medium' };
  });

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(\d{1,2})(?: ?(?:st|nd|rd|th))?`;
const YEAR = String.raw`((?:18|19|20)\d\d|'?\d\d)`;

const DATE = new RegExp(
  [
    // 14/03/1986, 14.3.86, 03-14-1986
    String.raw`(?<![\w£$€\ue000])(?<!\d[./-])(\d{1,2})( ?[/.-] ?| )(\d{1,2})(?:\2)((?:18|19|20)\d\d|\d\d)`,
    // 1986-03-14
    String.raw`(?<![\w\ue000])(?<!\d[./-])((?:18|19|20)\d\d)[/.-](\d{1,2})[/.-](\d{1,2})`,
    // 14th of March 1986, 14-Mar-86
    String.raw`(?<![\w\ue000])${DAY}(?: of)?[ -]?${MONTH}\.?,?[ -]?${YEAR}`,
    // March 14th, 1986
    String.raw`(?<![\w\ue000])${MONTH}\.? ${DAY}(?:,|, | )${YEAR}`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|') + String.raw`(?![\w\ue000])(?![./-]\d)`,
  'gi',
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isBirthday(match: RegExpExecArray): boolean {
  const [, a1, , a2, a3, b1, b2, b3, c1, c2, c3, d1, d2, d3] = match;
  const named = (month: string) => MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  if (a1 !== undefined && a2 !== undefined && a3 !== undefined) {
    return (
      wasPossible(Number(a1), Number(a2), a3) ||
      // The United States put the month first.
      wasPossible(Number(a2), Number(a1), a3)
    );
  }
  if (b1 !== undefined) return wasPossible(Number(b3), Number(b2), b1);
  if (c1 !== undefined && c2 !== undefined) return wasPossible(Number(c1), named(c2), c3 ?? '');
  return d1 !== undefined && wasPossible(Number(d2), named(d1), d3 ?? '');
}

/** Nobody alive was born before 1905. */
function wasPossible(day: number, month: number, written: string): boolean {
  const year = Number(written.replace("'", ''));
  if (written.length === 4) return year >= 1905 && isDay(day, month, year);
  return isDay(day, month);
}

/** Services and ideas are born too, and there are the famous. */
const OF_A_THING =
  /\b(?:nhs|service|charity|idea|project|campaign|network|hashtag|chat|podcast|organi[sz]ation|movement|union|college|trust|festival|magazine|team|company|website|app|band|club|league|it)\b[^.,!?\n]{0,24}\bborn\b[^.!?\n]{0,12}$/i;
const OF_HISTORY =
  /\b(?:on this day|otd|anniversary|would have been|centenary|author|poet|artist|singer|musician|actor|actress|king|queen|prince|princess|philosopher|psychologist|psychiatrist|psychoanalyst|novelist|scientist|composer|pioneer|founder|founding|legend|icon|blue plaque|history)\b/i;
