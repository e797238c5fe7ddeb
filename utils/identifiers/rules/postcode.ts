import { labelOf } from '../labels';
import { isNear } from '../nearby';
import { EIRCODE_KEYS, POSTCODE_AREAS } from './postcode-areas';
import { findingsOf } from './rule';
import type { Rule, Verdict } from './rule';

/**
 * Postcodes of the United Kingdom (Royal Mail, Programmers' Guide to PAF: the areas there are, and which
 * letters stand where), Eircodes and Canadian postal codes. Five figures of a US ZIP are a town.
 */
export const postcode: Rule = (reading) => [
  ...findingsOf(BRITISH, reading.plain, (match, start, end) => {
    const [written, area = '', gap] = match;
    if (!POSTCODE_AREAS.has(area.toUpperCase())) return undefined;
    // What a telephone remembers ends like that too.
    const isShort = written.replace(/ /g, '').length === 5 || /[GT]B$/.test(written);
    return judge(reading, written, start, end, isShort || gap === '');
  }),
  ...findingsOf(IRISH, reading.plain, (match, start, end) =>
    EIRCODE_KEYS.has((match[1] ?? '').toUpperCase())
      ? judge(reading, match[0], start, end, match[2] === '')
      : undefined,
  ),
  ...findingsOf(CANADIAN, reading.plain, (match, start, end) =>
    judge(reading, match[0], start, end, match[1] === ''),
  ),
  ...findingsOf(OUTWARD, reading.plain, (match) => {
    const [whole, half = ''] = match;
    if (!POSTCODE_AREAS.has(half.replace(/\d.*/, '').toUpperCase())) return undefined;
    return { kind: 'postcode', confidence: 'low', from: whole.length - half.length };
  }),
];

function judge(
  reading: Parameters<Rule>[0],
  written: string,
  start: number,
  end: number,
  isWeak: boolean,
): Verdict | undefined {
  const { plain } = reading;
  const label = labelOf(reading, start, end);
  const lives = isNear(plain, start, end, SOMEBODY_LIVES, [60, 30]);
  const isHome = lives || label === 'postcode';
  if (!isHome) {
    if (label === 'thing' || isNear(plain, start, end, A_MODEL, [28, 18])) return undefined;
    if (written !== written.toUpperCase()) return undefined;
  }
  if (isNear(plain, start, end, A_VENUE, [90, 60])) {
    // Where everybody is asked to come, nobody lives.
    return lives ? { kind: 'postcode', confidence: 'medium' } : undefined;
  }
  if (isHome) return { kind: 'postcode', confidence: 'high' };
  const isPublic = isNear(plain, start, end, A_PUBLIC_PLACE, [60, 40]);
  const isPlaced = isNear(plain, start, end, A_PLACE, [40, 20]);
  return { kind: 'postcode', confidence: isPublic || (isWeak && !isPlaced) ? 'low' : 'medium' };
}

const FORMS = String.raw`(?:([A-Z]{1,2})(?:\d{1,2}|(?<=[A-Z])\d[ABCDEFGHJKMNPRSTUVWXY]))`;
const BRITISH = new RegExp(
  String.raw`(?<![A-Za-z0-9_£$€/\ue000-])${FORMS}( {0,2})\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9_/-])`,
  'gi',
);
const IRISH =
  /(?<![A-Za-z0-9_/\ue000-])([AC-FHKNPRTV-Y]\d[0-9W])([ -]?)[0-9AC-FHKNPRTV-Y]{4}(?![A-Za-z0-9_/-])/gi;
const CANADIAN =
  /(?<![A-Za-z0-9_/\ue000-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]([ -]?)\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9_/-])/gi;

/** Half a postcode, when the writer says that it is one. */
const OUTWARD =
  /\bpost ?code(?: area)?(?:\s?[:=]| is| was)? ?([A-Z]{1,2}\d[0-9A-Z]?)(?![A-Za-z0-9]| ?\d[A-Z]{2})/gi;

const SOMEBODY_LIVES =
  /\b(?:lives?|lived|living|address|home is|home at|moved (?:in)?to|rehoused|discharged to|staying|flat|stays|resides?|residing|(?:her|his|their|my) (?:house|place|door)|round the corner|tenancy)\b/i;
const A_PLACE =
  /\b(?:road|rd|street|st|avenue|ave|lane|close|drive|crescent|terrace|court|gardens|grove|way|hill|place|square|visit|visited|near|from|in|at|area)\b[^.]{0,14}$|,\s?$/i;
const A_VENUE =
  /\b(?:venue|conference|events?|tickets?|doors|register|registration|join us|come along|come to|exhibition|po box|freepost|sat ?nav|parking|our (?:new )?(?:office|home|premises|address)|workshop|meet ?up|parkrun|open day|headquarters|hq|festival|free entry|visit us|find us|write to us|head office|training day)\b/i;
const A_PUBLIC_PLACE =
  /\b(?:museum|gallery|arena|stadium|theatre|cinema|caf[eé]|pub|church|hall|library|hotel|university|campus|college|hospital|clinic|surgery|drop[- ]in|shop|market|hub)\b/i;
const A_MODEL =
  /\b(?:model|macbook|imac|ipad|laptop|chip|chipset|cpu|gpu|engine|bmw|audi|amp|camera|lens|drone|printer|samsung|galaxy|iphone|nokia|sony|canon|lenovo|thinkpad|dell|asus|part|sku|firmware|build|version|flight|gate|seat|junction|motorway|headphones|monitor|drill|router|battery|processor|series|resistor|cartridge|filter|bulb|product|spec|grade)\b/i;
