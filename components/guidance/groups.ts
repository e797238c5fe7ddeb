import type { Situation } from '@/utils/guidance/schema';

export interface Group {
  title: string;
  situations: Situation[];
}

/** The list of situations is numbered by subject: each group goes up to and includes its number. */
const GROUPS = [
  { title: 'People you support, online', last: 15 },
  { title: 'Distress and safety', last: 25 },
  { title: 'Posting and your profile', last: 40 },
  { title: 'Networks, events and research', last: 48 },
  { title: 'Talking about online lives', last: Infinity },
];

/** Situations by subject, in the order of their numbers; subjects without any are left out. */
export function grouped(situations: readonly Situation[]): Group[] {
  const inOrder = [...situations].sort((a, b) => a.situation.localeCompare(b.situation));
  return GROUPS.map(({ title, last }, at) => {
    const first = (GROUPS[at - 1]?.last ?? 0) + 1;
    const isInside = ({ situation }: Situation) => {
      const number = Number(situation.slice(-2));
      return number >= first && number <= last;
    };
    return { title, situations: inOrder.filter(isInside) };
  }).filter((group) => group.situations.length > 0);
}
