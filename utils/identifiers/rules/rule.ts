import type { Confidence, Finding, IdentifierKind } from '../finding';
import type { Reading } from '../reading';

/** Finds one kind of identifier, or a family of them. Offsets are the reading's. */
export type Rule = (reading: Reading) => Finding[];

/** What a rule makes of one place: which part of it, what and how sure; undefined when it is nothing. */
export interface Verdict {
  kind: IdentifierKind;
  confidence: Confidence;
  /** Offsets from where the pattern fits, when it is not the whole. */
  from?: number;
  to?: number;
}

/**
 * Findings at the places where a pattern fits. A place that is nothing is looked at again from its
 * second character, since what looked like the beginning of a number may have been a year before it.
 *
 * @param pattern global, and bounded in what it takes: the time is its length times the text's
 */
export function findingsOf(
  pattern: RegExp,
  text: string,
  judge: (match: RegExpExecArray, start: number, end: number) => Verdict | undefined,
): Finding[] {
  const found: Finding[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const verdict = judge(match, start, end);
    if (verdict === undefined) {
      pattern.lastIndex = start + 1;
      continue;
    }
    const { kind, confidence, from = 0, to = match[0].length } = verdict;
    found.push({ kind, confidence, start: start + from, end: start + to });
    pattern.lastIndex = start + to;
  }
  return found;
}

/** Before a number that stands by itself: no letter, currency or decimal. */
export const APART = String.raw`(?<![A-Za-z0-9_£$€¥\ue000])(?<!\d[.,/:'-])`;
/** After it. */
export const ENDS = String.raw`(?![A-Za-z0-9_%\ue000])(?![.,/:-]\d)`;

export const digitsOf = (text: string) => text.replace(/\D/g, '');

/** How digits are grouped: "485 777 3456" is "3-3-4". */
export const groupsOf = (text: string) =>
  (text.match(/\d+/g) ?? []).map(({ length }) => length).join('-');
