import { labelOf } from '../labels';
import { isNear } from '../nearby';
import type { Reading } from '../reading';
import type { Confidence, Finding } from '../finding';
import { isHelpline } from './helplines';
import { isLandline, isMobile, isNorthAmerican } from './phone-plans';
import type { CountryCode } from './phone-plans';
import { ENDS, digitsOf, findingsOf, groupsOf } from './rule';
import type { Rule, Verdict } from './rule';

/**
 * Telephone numbers people have in the United Kingdom, Ireland, the United States, Canada, Australia and
 * New Zealand. Numbers that only services have are nobody's and are passed by.
 */
export const phone: Rule = (reading) => [
  ...international(reading),
  ...national(reading),
  ...northAmerican(reading),
];

const START = String.raw`(?<![A-Za-z0-9_£$€¥+.\ue000])(?<!\d[,/:-])`;
const DIGIT = String.raw`[ .()-]{0,2}\d`;

const INTERNATIONAL = new RegExp(
  String.raw`(?<![A-Za-z0-9_+\ue000])(?:\+ ?|00 ?)(44|353|61|64|1)(?:[ .-]{0,2}\(0\))?(?:${DIGIT}){8,11}${ENDS}`,
  'g',
);

function international(reading: Reading): Finding[] {
  return findingsOf(INTERNATIONAL, reading.plain, (match, start) => {
    const code = match[1] ?? '';
    const rest = match[0].slice(match[0].indexOf(code) + code.length);
    return longest(match[0], (written) => {
      const digits = digitsOf(written.slice(match[0].length - rest.length)).replace(/^0/, '');
      const isOnes =
        code === '1'
          ? isNorthAmerican(digits)
          : isOf(`0${digits}`, Number(code) as CountryCode) && !isHelpline(`0${digits}`);
      if (!isOnes) return undefined;
      const isPublic = isOfPublic(reading, start, start + written.length);
      return isPublic ? 'medium' : 'high';
    });
  });
}

const isOf = (digits: string, country?: CountryCode) =>
  isMobile(digits, country) || isLandline(digits, country);

const NATIONAL = new RegExp(String.raw`${START}\(?0[ .(-]?[1-9](?:${DIGIT}){7,9}${ENDS}`, 'g');

function national(reading: Reading): Finding[] {
  return findingsOf(NATIONAL, reading.plain, (match, start) =>
    longest(match[0], (written) => {
      const digits = digitsOf(written);
      const end = start + written.length;
      if (!isOf(digits) || isHelpline(digits)) return undefined;
      const label = labelOf(reading, start, end);
      if (label !== undefined && label !== 'phone' && !PASSED_OVER.has(label)) return undefined;
      const isPublic = isOfPublic(reading, start, end);
      const isNamed = label === 'phone';
      if (!isNamed && !GROUPS.has(groupsOf(written))) return undefined;
      if (isMobile(digits)) {
        if (isPublic) return 'medium';
        // Eleven digits from 07 are hardly anything else; ten from 04 may be a day in December.
        if (isNamed || digits.length === 11) return 'high';
        return digits.length === written.length ? 'low' : 'medium';
      }
      if (isPublic) return undefined;
      return isNamed ? 'high' : digits.length === written.length ? 'low' : 'medium';
    }),
  );
}

/** How people write them when no word says what they are. */
const GROUPS = new Set([
  ...['5-6', '5-3-3', '4-3-4', '3-4-4', '3-8', '4-7', '5-5', '11'],
  ...['3-3-4', '3-7', '2-3-4', '2-7', '3-3-3', '3-3-5'],
  ...['4-3-3', '2-4-4', '4-6', '2-8', '10'],
]);

/** Words for something else that may stand before a telephone number all the same. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'birth',
  'born',
  'postcode',
  'nhs',
  'chi',
  'hc',
  'health',
]);

const NORTH_AMERICAN = new RegExp(
  String.raw`${START}(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-]?)[2-9]\d\d[ .-]?\d{4}${ENDS}`,
  'g',
);

function northAmerican(reading: Reading): Finding[] {
  return findingsOf(NORTH_AMERICAN, reading.plain, (match, start, end) => {
    const written = match[0];
    const digits = digitsOf(written);
    if (!isNorthAmerican(digits.slice(-10))) return undefined;
    const label = labelOf(reading, start, end);
    const isNamed = label === 'phone';
    if (label !== undefined && !isNamed && label !== 'birth' && label !== 'postcode')
      return undefined;
    if (!isNamed && !/^(?:\(|1[ .-])|^\d{3}[.-]\d{3}[.-]|^\d{3} \d{3} /.test(written))
      return undefined;
    if (isOfPublic(reading, start, end)) return undefined;
    if (isNamed || written.includes('(')) return { kind: 'phone', confidence: 'high' };
    // With spaces it is as like a health number that was mistyped.
    return { kind: 'phone', confidence: /^\d{3} /.test(written) ? 'low' : 'medium' };
  });
}

/** The longest run of whole groups that is a number: what follows may be a count or an hour. */
function longest(
  written: string,
  judge: (written: string) => Confidence | undefined,
): Verdict | undefined {
  const cuts = [...written.matchAll(/(?<=\d)(?=[ .()-]|$)/g)].map(({ index }) => index);
  for (const to of cuts.reverse()) {
    const confidence = judge(written.slice(0, to));
    if (confidence !== undefined) return { kind: 'phone', confidence, to };
  }
  return undefined;
}

const isOfPublic = ({ plain }: Reading, start: number, end: number) =>
  isNear(plain, start, end, OF_THE_PUBLIC, [64, 36]);

const OF_THE_PUBLIC =
  /\b(?:help ?lines?|hot ?line|crisis line|free ?phone|support line|advice line|information line|duty (?:line|desk|number)|switchboard|reception|surgery|pharmacy|box office|bookings?|to book|enquir(?:y|ies)|contact us|call us|ring us|text us|phone us|our (?:team|office|number|line|phone)|press office|lines? (?:is|are)? ?open|open (?:24|daily|mon|weekdays|from|\d)|customer service|samaritans|childline|lifeline|papyrus|council|police|(?:the|our) (?:service|clinic|centre|charity|college|team)(?:'s)?|donat(?:e|ions)|studio|newsroom|tickets|venue|24\/7|toll[- ]free|out of hours)\b/i;
