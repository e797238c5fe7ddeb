import type { Situation } from '@/utils/guidance/schema';

/** The list of situations is numbered by subject: each goes up to and includes its number. */
const SUBJECTS = [
  { subject: 'people', last: 15 },
  { subject: 'distress', last: 25 },
  { subject: 'posting', last: 40 },
  { subject: 'networks', last: 48 },
  { subject: 'talking', last: Infinity },
] as const;

export interface Group {
  /** Its name is at `guidance.subject` of the words. */
  subject: (typeof SUBJECTS)[number]['subject'];
  situations: Situation[];
}

/** Situations by subject, in the order of their numbers; subjects without any are left out. */
export function grouped(situations: readonly Situation[]): Group[] {
  const inOrder = [...situations].sort((a, b) => a.situation.localeCompare(b.situation));
  return SUBJECTS.map(({ subject, last }, at) => {
    const first = (SUBJECTS[at - 1]?.last ?? 0) + 1;
    const isInside = ({ situation }: Situation) => {
      const number = Number(situation.slice(-2));
      return number >= first && number <= last;
    };
    return { subject, situations: inOrder.filter(isInside) };
  }).filter((group) => group.situations.length > 0);
}
