import { dayOf } from '@/utils/journal/search/query/days';

export type When = 'past' | 'today' | 'later';

/** How a day stands to today, by the reader's own clock. @param due ISO 8601 */
export function whenDue(due: string, now = Date.now()): When {
  const day = dayOf(Date.parse(due));
  const today = dayOf(now);
  if (day === today) return 'today';
  return day < today ? 'past' : 'later';
}
