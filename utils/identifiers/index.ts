import type { Finding } from './finding';
import { quotedFrom } from './quoted-from';
import { read } from './reading';
import { resolve } from './resolve';
import { age } from './rules/age';
import { dateOfBirth } from './rules/date-of-birth';
import { email } from './rules/email';
import { healthNumber } from './rules/health-number';
import { ihiNumber } from './rules/ihi-number';
import { mbiNumber } from './rules/mbi-number';
import { medicareNumber } from './rules/medicare-number';
import { name } from './rules/name';
import { nationalInsuranceNumber } from './rules/national-insurance-number';
import { nhiNumber } from './rules/nhi-number';
import { phone } from './rules/phone';
import { postcode } from './rules/postcode';
import { quote } from './rules/quote';
import { recordNumber } from './rules/record-number';
import type { Rule } from './rules/rule';
import { sinNumber } from './rules/sin-number';
import { socialSecurityNumber } from './rules/social-security-number';

export { blank } from './blank';
export type { Confidence, Finding, IdentifierKind } from './finding';

/** None of these finds anything where there is no figure. */
const OF_FIGURES: readonly Rule[] = [
  healthNumber,
  ihiNumber,
  nationalInsuranceNumber,
  socialSecurityNumber,
  mbiNumber,
  medicareNumber,
  nhiNumber,
  sinNumber,
  dateOfBirth,
  postcode,
  phone,
  recordNumber,
];

const OF_WORDS: readonly Rule[] = [email, name, age, quote];

/**
 * What in a text may say who somebody is: sorted, none over another. It sees forms and the words beside
 * them, never what a reader who knows the person sees; nothing found does not mean that nothing is there.
 *
 * @param others posts on the page: where the text repeats one of them is a quote
 */
export function scan(text: string, others: readonly string[] = []): Finding[] {
  const reading = read(text);
  const rules = reading.hasFigures ? [...OF_FIGURES, ...OF_WORDS] : OF_WORDS;
  const found = rules
    .flatMap((rule) => rule(reading))
    .map((finding) => ({
      ...finding,
      ...reading.original(finding.start, finding.end),
    }));
  return resolve(text, [...found, ...quotedFrom(text, others)]);
}
