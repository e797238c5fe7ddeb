import { OF_CARE, isNear } from '../nearby';
import type { Reading } from '../reading';
import type { Confidence, Finding } from '../finding';
import { isNoName, isNobody } from './not-people';
import { findingsOf } from './rule';
import type { Rule, Verdict } from './rule';

/**
 * Names, only where a title ("Mrs Adeyemi"), a relation ("my client Priya") or a field ("Patient name:")
 * holds them: no list tells a name from a word. Clinicians' titles are left, and so are Sir and Dame: who
 * has them speaks in public.
 */
export const name: Rule = (reading) => [
  ...titled(reading),
  ...related(reading),
  ...fields(reading),
  ...besideNumber(reading),
];

/** One word of a name: "Priya", "O'Neill", "Al-Masri", "McDonald". */
const PART = String.raw`(?:[OD]'|Mc|Mac)?\p{Lu}\p{Ll}{1,20}(?:['-](?!s\b)\p{L}\p{Ll}{0,20}){0,2}`;
const INITIALS = String.raw`(?:\p{Lu}\.? ){0,2}`;
const PARTICLE = String.raw`(?:(?:van|de|der|den|da|di|al|el|bin|ibn|ap|von|le|la|dos) ){0,2}`;
const NAME = String.raw`(?:${PART}(?: ${PARTICLE}${PART}){0,2})`;
const BEGINS = String.raw`(?<![\p{L}\p{N}#@_\ue000])`;

const TITLED = new RegExp(
  String.raw`${BEGINS}(Mr|Mrs|Ms|Miss|Mx|Master|MR|MRS)\.? (?:(?:and|&) (?:Mrs?|Ms)\.? )?(${INITIALS}${PARTICLE}${NAME}|\p{Lu}{3,20}(?![\p{L}\p{N}])|(?<=M(?:r|rs)\.? )\p{Lu}\. ?${PART})`,
  'gu',
);

/** In a hurry: "mr khan". */
const TITLED_SMALL =
  /(?<![\p{L}\p{N}#@_\ue000])(mrs?)\.? ([a-z]{3,20}(?:-[a-z]{2,20})?)(?![\p{L}\p{N}])/gu;

function titled({ plain }: Reading): Finding[] {
  const judge = (match: RegExpExecArray, start: number, end: number): Verdict | undefined => {
    const [whole, title = '', rest = ''] = match;
    const from = whole.length - rest.length;
    if (isNobody(plain.slice(start + from, end + 16))) return undefined;
    const isPair = PAIR.test(plain.slice(Math.max(0, start - 8), start + from));
    if (isPair && isNobody(`and mrs ${rest}`)) return undefined;
    const isOfCare = isNear(plain, start, end, OF_CARE);
    // "Master Class", "Miss Manchester already".
    if (title === 'Master' && !isOfCare) return undefined;
    const kept = trimmed(rest);
    if (kept === '') return undefined;
    const confidence = confidenceOf(plain, start, end, isOfCare);
    const isWeak =
      title === 'mr' || title === 'mrs' || (title === 'Miss' && startsSentence(plain, start));
    return {
      kind: 'name',
      confidence: isWeak && confidence === 'medium' ? 'low' : confidence,
      to: from + kept.length,
    };
  };
  return [...findingsOf(TITLED, plain, judge), ...findingsOf(TITLED_SMALL, plain, judge)];
}

/** "Mr & Mrs …" */
const PAIR = /\bMrs?\.? (?:&|and) M(?:r|rs|s)\.? $/;

function confidenceOf(text: string, start: number, end: number, isOfCare: boolean): Confidence {
  if (isNear(text, start, end, OF_PUBLIC_LIFE, [48, 32])) return 'low';
  return isOfCare ? 'high' : 'medium';
}

const startsSentence = (text: string, at: number) =>
  /(?:^|[.!?\n] ?)$/.test(text.slice(Math.max(0, at - 2), at));

const PEOPLE_SUPPORTED =
  '(?:client|patient|pt|service[ -]user|resident|supervisee|inpatient|outpatient|young person|mentee|care leaver|tutee)(?: of (?:mine|ours))?';
const I_SUPPORT =
  "(?:I|we)(?:'m|'re| am| are|'ve been)? (?:currently )?(?:support|work with|care for|look after|see|visit|key ?work|supporting|working with|seeing|looking after|visiting)";
const SOMEBODY =
  '(?:man|woman|lad|girl|boy|lady|gentleman|guy|bloke|chap|teenager|teen|mum|dad|kid|child|person|someone|somebody|youngster|student|pensioner|mother|father|veteran)';
const FAMILY =
  "(?:(?:[Hh]er|[Hh]is|[Tt]heir|client's|patient's|user's) (?:\\w{2,10} ){0,1}(?:mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|gran|grandmother|grandfather|grandad|carer|boyfriend|girlfriend|fianc[eé]e?|ex|aunt|auntie|uncle|neighbour|stepdad|stepmum|foster mum|foster carer|twin|baby|cousin))";

const CALLED = "(?:,? (?:who is |who's )?(?:called|named|known as|goes by)|,? whose name is)";
const HERE = String.raw`(?:${CALLED} |, | - | \(|: ? ?| )`;

const RELATED = new RegExp(
  String.raw`${BEGINS}(?:(${PEOPLE_SUPPORTED}|[Oo]ne of (?:my|our|the) ${PEOPLE_SUPPORTED}s|(?:[Mm]y|[Oo]ur) (?:Client|Patient|Service User))${HERE}|(${I_SUPPORT})(?: [a-z]{2,8}(?: [A-Z]?[a-z]{2,9}){0,2})?${HERE}|(?:${SOMEBODY})${CALLED} |(${FAMILY})${HERE})(${NAME})`,
  'gu',
);

function related({ plain }: Reading): Finding[] {
  return findingsOf(RELATED, plain, (match, start, end) => {
    const [whole, supported, isMine, , rest = ''] = match;
    const from = whole.length - rest.length;
    const kept = trimmed(rest);
    if (kept === '') return undefined;
    if (INVENTED.test(plain.slice(Math.max(0, start - 60), start + from))) return low(from, kept);
    if (INVENTED.test(plain.slice(end, end + 60))) return low(from, kept);
    const isSure =
      supported !== undefined || isMine !== undefined || isNear(plain, start, end, OF_CARE);
    return { kind: 'name', confidence: isSure ? 'high' : 'medium', from, to: from + kept.length };
  });
}

const low = (from: number, kept: string): Verdict => ({
  kind: 'name',
  confidence: 'low',
  from,
  to: from + kept.length,
});

const FIELDS = new RegExp(
  String.raw`${BEGINS}(?:((?:[Pp]atient|[Cc]lient|[Ss]ervice [Uu]ser|[Pp]t|[Ff]ull|[Rr]esident|[Cc]arer|NOK|[Nn]ext of kin)(?:'s)?(?: [Nn]ame)?(?: is| was)?(?::| -) ?|(?:[Pp]atient|[Cc]lient|[Ss]ervice [Uu]ser|[Pp]t)(?:'s)? name (?:is|was) )|(?:[Hh]er|[Hh]is|[Tt]heir)(?: first| full| real)? name(?:'s| is| was) )((?:${PART} ){0,1}${NAME})`,
  'gu',
);

function fields({ plain }: Reading): Finding[] {
  return findingsOf(FIELDS, plain, (match, start) => {
    const [whole, field, rest = ''] = match;
    const from = whole.length - rest.length;
    const kept = trimmed(rest);
    if (kept === '') return undefined;
    const isOfCare = isNear(plain, start, start + whole.length, OF_CARE);
    return {
      kind: 'name',
      confidence: field !== undefined || isOfCare ? 'high' : 'medium',
      from,
      to: from + kept.length,
    };
  });
}

/** "Priya Shah, NHS number …", "Re: Priya Shah". */
const BESIDE_NUMBER = new RegExp(
  String.raw`${BEGINS}(?:(?:[Rr][Ee]|Referral|Handover|Intake|Admission|Discharge): )?(${PART} ${PARTICLE}${PART}(?: ${PART})?)(?=[ ,(:;-]{1,3}(?:[Dd]\.?[Oo]\.?[Bb]|NHS (?:[Nn]|\d)|CHI |H&C |HCN|MRN|NHI |IHI |SSN|NI (?:[Nn]|[A-Z]{2})|[Dd]ate of birth|[Hh]ospital [Nn]|\d{1,2}[/.]\d{1,2}[/.]\d{2}))|(?<![\p{L}\p{N}])[Rr][Ee]: (${NAME})`,
  'gu',
);

function besideNumber({ plain }: Reading): Finding[] {
  return findingsOf(BESIDE_NUMBER, plain, ({ 0: whole, 1: beside, 2: about }) => {
    const rest = beside ?? about ?? '';
    const from = whole.length - rest.length;
    const kept = trimmed(rest);
    // One word alone may be anything.
    if (!kept.includes(' ')) return undefined;
    return {
      kind: 'name',
      confidence: beside === undefined ? 'medium' : 'high',
      from,
      to: from + kept.length,
    };
  });
}

/** A name without the words behind it that are none; empty when the first is none. */
function trimmed(rest: string): string {
  const words = rest.split(' ');
  const none = words.findIndex((word) => word.length > 2 && isNoName(word));
  return (none === -1 ? words : words.slice(0, none)).join(' ');
}

const INVENTED =
  /\b(?:not (?:his|her|their|the) real name|(?:not|isn't) real name|name(?:s)? (?:have been |has been )?changed|pseudonym|(?:I'll|let's|we'll|I will|let us|going to) call|made[- ]up|fictional|fictitious|vignette|novel|film|movie|character|series|episode|sitcom|play)\b/i;

/** Where people have a title because of what they do. */
const OF_PUBLIC_LIFE =
  /\b(?:mp|msp|ms for|td|minister|president|senator|councillor|secretary|chancellor|judge|keynote|author|coach|referee|teacher|headteacher|head ?master|head ?mistress|lecturer|tutor|pharmacist|consultant|surgeon|dentist|optician|solicitor|chair of|chief exec|ceo|campaigner|presenter|actor|actress|sitcom|film|movie|novel|book|episode|series|character|musical|band|song|football|manager of|my old|at school|year \d)\b/i;
