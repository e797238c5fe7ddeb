import type { IdentifierKind } from '@/utils/identifiers/finding';
import type { Sample } from './build';

/** What a finder says: where, and of which kind if it tells. */
export interface Claim {
  kind: IdentifierKind;
  start: number;
  end: number;
}

export interface Measured {
  /** Of what is marked, the share that was found in its place and by its kind; 0 to 1. */
  recall: number;
  /** Of what was found, the share that is marked so; 0 to 1. */
  precision: number;
}

/** Letters by which a finding may miss a mark at either end: a bracket, a title. */
const SLACK = 1;
/** Letters a finding may have more. */
const MORE = 4;

/** Measures a finder by marked samples, for the kinds that count. */
export function measure(
  samples: readonly Sample[],
  find: (text: string) => readonly Claim[],
  counts: (kind: IdentifierKind) => boolean,
): Measured {
  const total = { marks: 0, found: 0, claims: 0, right: 0 };
  for (const { text, marked } of samples) {
    const claims = find(text).filter(({ kind }) => counts(kind));
    const marks = marked.filter(({ kind }) => counts(kind));
    total.marks += marks.length;
    total.found += marks.filter((mark) => claims.some((claim) => isOf(claim, mark))).length;
    total.claims += claims.length;
    total.right += claims.filter((claim) =>
      marks.some(
        (mark) => mark.kind === claim.kind && mark.start < claim.end && mark.end > claim.start,
      ),
    ).length;
  }
  return { recall: share(total.found, total.marks), precision: share(total.right, total.claims) };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

function isOf(claim: Claim, mark: Claim): boolean {
  return (
    claim.kind === mark.kind &&
    claim.start <= mark.start + SLACK &&
    claim.end >= mark.end - SLACK &&
    claim.end - claim.start <= mark.end - mark.start + MORE
  );
}
