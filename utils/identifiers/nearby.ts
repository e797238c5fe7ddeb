/** Characters around a place in which words are taken to be about it. */
const BEFORE = 70;
const AFTER = 50;

/** True when a word that fits stands near a place. */
export function isNear(
  text: string,
  start: number,
  end: number,
  words: RegExp,
  [before, after]: readonly [number, number] = [BEFORE, AFTER],
): boolean {
  return (
    words.test(text.slice(Math.max(0, start - before), start)) ||
    words.test(text.slice(end, end + after))
  );
}

/** Words of somebody who writes about a person they support. */
export const OF_CARE =
  /\b(?:clients?|patients?|pts?|service[ -]users?|caseload|ward|admitted|admission|discharged?|referred|referral|assessed|assessment|home visit|visited|depot|care plan|cpa|section(?:ed)? [23]|cmht|crisis team|i support|key ?work(?:er|ing)?|resident|care home|supported living|safeguarding|next of kin|my (?:11|9|10|2|3|4)(?:am|pm|o'clock)|handover|mental state|relapsed?|my session)\b/i;
