/**
 * Numbers that belong to everybody. Most helplines need no list: emergency numbers and text codes (999,
 * 112, 111, 911, 000, 988, 1737, 85258, 50808, 741741) are too short for a person's, and 116 numbers,
 * free numbers and numbers of services have ranges of their own, which `phone-plans.ts` leaves out. These
 * would pass for a person's, or are so well known that no rule may ever take them.
 */
const HELPLINES: ReadonlySet<string> = new Set([
  // Samaritans, United Kingdom and Ireland, with the zero some put before it. samaritans.org
  '116123',
  '0116123',
  // PAPYRUS HOPELINE, texts. papyrus-uk.org, "Remit of service policy"; and since 2022.
  '07786209697',
  '07860039967',
  // Lifeline, Australia: texts, and calls. lifelineh2h.org.au, "Frequently asked questions"
  '0477131114',
  '131114',
  // Childline, United Kingdom. childline.org.uk
  '08001111',
]);

/** @param digits in the national form, a zero first where the country has one */
export const isHelpline = (digits: string) => HELPLINES.has(digits);
