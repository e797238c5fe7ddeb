import type { Confidence, Finding } from '../finding';
import type { Reading } from '../reading';
import { findingsOf } from './rule';
import type { Rule } from './rule';

/** Words from which a passage can be found again by searching for it. */
export const SEARCHABLE_WORDS = 8;

/** Characters in which a quotation is looked for. */
const LONGEST = 1200;

/**
 * Somebody's own words: a long passage in quotation marks with a person behind it, or a post repeated
 * under its author's handle. What a book or a speaker is quoted with is public and left.
 */
export const quote: Rule = (reading) => [...inMarks(reading), ...repeated(reading)];

const IN_MARKS = new RegExp(
  String.raw`"[^"\n]{30,${LONGEST}}"|“[^“”\n]{30,${LONGEST}}”|«[^»\n]{30,${LONGEST}}»|(?<![A-Za-z0-9])['‘](?:[^'‘\n]|(?<=[A-Za-z])'(?=[A-Za-z])){30,${LONGEST}}'(?![A-Za-z])`,
  'g',
);

function inMarks({ text }: Reading): Finding[] {
  return findingsOf(IN_MARKS, text, ({ 0: passage }, start, end) => {
    if (wordsIn(passage) < SEARCHABLE_WORDS) return undefined;
    const before = text.slice(Math.max(0, start - 80), start);
    const after = text.slice(end, end + 60);
    const confidence = attributed(before, after);
    return confidence === undefined ? undefined : { kind: 'quote', confidence };
  });
}

function attributed(before: string, after: string): Confidence | undefined {
  if (SUPPORTED_BEFORE.test(before) || SUPPORTED_AFTER.test(after)) return 'high';
  if (SAID_BEFORE.test(before) || SAID_AFTER.test(after)) return 'medium';
  return undefined;
}

const SUPPORTED = String.raw`(?:clients?|patients?|pt|service[ -]users?|resident|young person|(?:someone|person|people|man|woman|lad|girl|boy|mum|dad|lady) (?:I|we) (?:support|work with|see|saw|met))`;
const SAID = String.raw`(?:said|says|told|wrote|writes|put it|posted|tweeted|shared|texted|messaged|replied|asked|explained|described|whispered|shouted|emailed|commented|goes|went|was like|disclosed|reported)`;

const SUPPORTED_BEFORE = new RegExp(
  String.raw`\b${SUPPORTED}\b(?:[^.!?\n"]{0,40}\b${SAID}\b[^.!?\n"]{0,24}|: ?)$`,
  'i',
);
const SUPPORTED_AFTER = new RegExp(
  String.raw`^[\s,.-]{0,3}(?:${SAID} )?(?:(?:a|my|one|our|the|from)[^.!?\n]{0,16} )?${SUPPORTED}\b`,
  'i',
);
const SAID_BEFORE = new RegExp(
  String.raw`(?:\b(?:he|she|they|mum|dad|mother|father|sister|brother|wife|husband|daughter|son|friend|colleague|someone|somebody|one of (?:them|my)[^.!?\n]{0,20}|m(?:r|rs|s) [a-z'-]+)\b[^.!?\n"]{0,24}\b${SAID}\b[^.!?\n"]{0,24}|@[\w.@-]+[^.!?\n"]{0,24}|\bin (?:his|her|their) (?:own )?words[^.!?\n"]{0,8})$`,
  'i',
);
const SAID_AFTER = new RegExp(
  String.raw`^[\s,.-]{0,3}(?:(?:he|she|they)\b[^.!?\n]{0,12}${SAID}\b|${SAID} (?:he|she|they|one|someone|a )\b|(?:via |from |by |- ?)?@\w)`,
  'i',
);

/** "RT @somebody: …", to the end of the line. */
const REPEATED = new RegExp(
  String.raw`\b(?:RT|MT|QT) @[\w.@-]{1,64}:? (\S[^\n]{20,${LONGEST}})`,
  'g',
);

function repeated({ text }: Reading): Finding[] {
  return findingsOf(REPEATED, text, ({ 0: whole, 1: passage = '' }) =>
    wordsIn(passage) < SEARCHABLE_WORDS
      ? undefined
      : { kind: 'quote', confidence: 'medium', from: whole.length - passage.length },
  );
}

const wordsIn = (text: string) => (text.match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []).length;
