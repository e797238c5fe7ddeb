import { MOST_LINE } from '@/utils/journal/entry';
import { isAmong } from './completion';

/** Labels of one kind that an entry can have. */
const MOST_TOKENS = 100;

/** Chosen labels, and after them the one that is being typed: it counts from its first letter. */
export interface Tokens {
  chosen: readonly string[];
  typed: string;
}

/** How typed text becomes a label; empty when it is none. */
export type Clean = (typed: string) => string;

export const cleanTheme: Clean = (typed) =>
  typed.replaceAll(',', ' ').replace(/\s+/g, ' ').trim().slice(0, MOST_LINE);

export const cleanHashtag: Clean = (typed) => typed.replace(/[#＃,\s]/g, '').slice(0, MOST_LINE);

/** What the entry's labels are, with the one that is being typed. */
export function labelsOf({ chosen, typed }: Tokens, clean: Clean): string[] {
  const name = clean(typed);
  const isNew = name !== '' && !isAmong(name, chosen) && chosen.length < MOST_TOKENS;
  return isNew ? [...chosen, name] : [...chosen];
}

/** Tells the entry's labels apart again. What is typed and is not the last of them is forgotten. */
export function tokensOf(labels: readonly string[], typed: string, clean: Clean): Tokens {
  const name = clean(typed);
  if (name === '') return { chosen: labels, typed };
  if (labels.at(-1) === name) return { chosen: labels.slice(0, -1), typed };
  return { chosen: labels, typed: isAmong(name, labels) ? typed : '' };
}
