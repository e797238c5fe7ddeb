import { OF_CARE, isNear } from '../nearby';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/** Ages over 89, which few people have (HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)). */
export const age: Rule = ({ plain }) =>
  findingsOf(AGE, plain, (match, start, end) => {
    const [whole, hyphened, aged, turned] = match;
    const number = hyphened ?? aged ?? turned;
    const before = plain.slice(Math.max(0, start - 32), start);
    if (number === undefined || STATISTIC_BEFORE.test(before)) return undefined;
    if (NOT_OF_ONE.test(plain.slice(end, end + 36))) return undefined;
    if (turned !== undefined && !SOMEBODY.test(before)) return undefined;
    const isOfOne = isNear(plain, start, end, OF_CARE) || SOMEBODY_CLOSE.test(before);
    const from = whole.toLowerCase().indexOf(number.toLowerCase());
    return {
      kind: 'age',
      confidence: isOfOne && turned === undefined ? 'high' : 'medium',
      from: hyphened === undefined ? from : 0,
      to: hyphened === undefined ? from + number.length : whole.length,
    };
  });

const NINETY_UP = String.raw`(9\d|10\d|11[0-5]|ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)`;
const AGE = new RegExp(
  [
    String.raw`${NINETY_UP}(?:[ -]?(?:years?|yrs?)[ -]?(?:old|of age)s?|[ -]?(?:y\/?o|yrs)|(?<=\d)(?:yo|y))(?![a-z])`,
    String.raw`(?:aged?(?: of)?|age:) ?${NINETY_UP}(?![\w.,/%-]*\d|\w)`,
    String.raw`(?:is|was|turns|turned|turning|just|now|nearly|almost|she's|he's|they're) ${NINETY_UP}(?=[,.;!?)]|$| (?:and|now|today|this|next|in|on|with|but|who|tomorrow|yesterday|last|lives?|years young)\b)`,
  ]
    .map((shape) => String.raw`(?:(?<![\w.,£$€/:\ue000-])${shape})`)
    .join('|'),
  'gi',
);

/** Bands and ranges: "80 to 95 years old", "over 90". */
const STATISTIC_BEFORE =
  /(?:\d|eighty) ?(?:-|to|and|or|–) ?$|\b(?:over|under|above|below|than|least|up to|those|people|adults|everyone|anyone|women|men|between|from|patients)(?: who are)?(?: aged?)? ?$/i;

/** What else has years: buildings, laws, whole groups. */
const NOT_OF_ONE =
  /^(?:\+| ?(?:and|or) (?:over|above|older|under|up|more)| ?(?:-|to) ?\d| (?:ago|later|minutes|seconds|days|weeks|months|percent|per cent|people|%|or \d)\b)|^ ?-?(?: [a-z]+){0,2} (?:building|hospital|house|home|charity|institution|company|club|school|church|bridge|tree|oak|pub|theatre|law|act|record|tradition|newspaper|tortoise|whisky|wine|piano|photo|photograph|book|film|asylum|organi[sz]ation|brand|shop|hotel|ship|boat|tram|train|station|car|garden|trust|college|university|league|cottage|letter|recipe|map)\b/i;

const SOMEBODY =
  /\b(?:she|he|they|who|mum|mother|dad|father|nan|nana|gran|grandma|grandad|grandfather|grandmother|granny|aunt|uncle|neighbour|wife|husband|client|patient|lady|gentleman|woman|man|resident|m(?:r|rs|s) [a-z'-]+)\b(?: [\w']+){0,4} ?$/i;

const SOMEBODY_CLOSE = /\b(?:my|our|her|his|their)\b[^.]{0,20}$/i;
