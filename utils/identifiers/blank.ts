import type { Finding, IdentifierKind } from './finding';

/** What is put in a finding's place. */
const BLANKS: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': '[NHS number]',
  'chi-number': '[CHI number]',
  'hc-number': '[H&C number]',
  'ihi-number': '[IHI number]',
  'national-insurance-number': '[National Insurance number]',
  'social-security-number': '[Social Security number]',
  'mbi-number': '[Medicare number]',
  'medicare-number': '[Medicare number]',
  'nhi-number': '[NHI number]',
  'sin-number': '[SIN]',
  'date-of-birth': '[date of birth]',
  postcode: '[postcode]',
  phone: '[phone]',
  email: '[email]',
  'record-number': '[record number]',
  name: '[name]',
  age: '[age]',
  quote: '[quote]',
};

/**
 * The text with each finding replaced.
 *
 * @param findings of this text, as `scan` gives them: sorted, none over another
 * @param replace what to put in a finding's place; its kind in brackets, when not told otherwise
 */
export function blank(
  text: string,
  findings: readonly Finding[],
  replace: (finding: Finding) => string = ({ kind }) => BLANKS[kind],
): string {
  let blanked = '';
  let from = 0;
  for (const finding of findings) {
    blanked += text.slice(from, finding.start) + replace(finding);
    from = finding.end;
  }
  return blanked + text.slice(from);
}

const escaped = (text: string) => text.replace(/[[\]&]/g, String.raw`\$&`);

/** What `blank` leaves behind, so that its own words are not taken for a person's. */
export const BLANKED = new RegExp([...new Set(Object.values(BLANKS))].map(escaped).join('|'), 'g');
