import { IDENTIFIER_KINDS } from './finding';
import type { Confidence, Finding } from './finding';

/**
 * Findings in order, none over another. Of those that share a place the most confident stays, then the
 * most specific (a kind with a check digit before one without), then the longest. A quotation is broken
 * where it holds something else: the rest of it is still somebody's words.
 *
 * @param text of the findings
 */
export function resolve(text: string, findings: readonly Finding[]): Finding[] {
  const others = apart(findings.filter(({ kind }) => kind !== 'quote'));
  const quotes = apart(findings.filter(({ kind }) => kind === 'quote'));
  return [...others, ...pieces(text, quotes, others)].sort((a, b) => a.start - b.start);
}

const SURE: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

const rank = ({ kind, confidence }: Finding) =>
  SURE[confidence] * IDENTIFIER_KINDS.length + IDENTIFIER_KINDS.indexOf(kind);
const length = ({ start, end }: Finding) => end - start;

function apart(findings: readonly Finding[]): Finding[] {
  const inOrder = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  let sharing: Finding[] = [];
  let end = 0;
  for (const finding of inOrder) {
    if (finding.start >= end) {
      kept.push(...best(sharing));
      sharing = [];
    }
    sharing.push(finding);
    end = Math.max(end, finding.end);
  }
  return [...kept, ...best(sharing)];
}

/** Of findings that share a place, directly or through others. */
function best(sharing: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...sharing].sort((a, b) => rank(a) - rank(b) || length(b) - length(a))) {
    if (kept.every(({ start, end }) => finding.end <= start || finding.start >= end))
      kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function pieces(text: string, quotes: readonly Finding[], holes: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  let at = 0;
  for (const quote of quotes) {
    let from = quote.start;
    const take = (to: number) => {
      if (/[\p{L}\p{N}]/u.test(text.slice(from, to)))
        found.push({ ...quote, start: from, end: to });
    };
    for (; at < holes.length; at += 1) {
      const hole = holes[at];
      if (hole === undefined || hole.start >= quote.end) break;
      if (hole.end <= quote.start) continue;
      take(hole.start);
      from = Math.max(from, hole.end);
    }
    take(quote.end);
  }
  return found;
}
