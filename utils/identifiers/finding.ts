/** What a finding may be; the names are stable, checks outside the repository rely on them. */
export const IDENTIFIER_KINDS = [
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'national-insurance-number',
  'social-security-number',
  'mbi-number',
  'medicare-number',
  'nhi-number',
  'sin-number',
  'date-of-birth',
  'postcode',
  'phone',
  'email',
  'record-number',
  'name',
  'age',
  'quote',
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/**
 * - `high`: two of check digit, range and words say so, or the form can be nothing else.
 * - `medium`: the form and one more thing say so.
 * - `low`: it may be; worth a quiet mark, not a question.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** Something in a text that may say who a person is. */
export interface Finding {
  kind: IdentifierKind;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  confidence: Confidence;
}
