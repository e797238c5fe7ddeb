import type { Label } from '@/utils/messages/protocol';

/** Suggestions shown at once. */
const MOST = 8;

/** Letters without accents, in lower case: what people type when they mean the same. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether one of the names is this one, in whatever spelling of capitals and accents. */
export function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => folded(other) === folded(name));
}

/**
 * What may be meant by the beginning of a label: those that begin so, then those in which a word
 * does, each the most used first.
 *
 * @param known the most used first
 * @param chosen not offered again
 */
export function completions(
  typed: string,
  known: readonly Label[],
  chosen: readonly string[],
): string[] {
  const wanted = folded(typed.trim());
  const left = known.map(({ name }) => name).filter((name) => !isAmong(name, chosen));
  const begins = left.filter((name) => folded(name).startsWith(wanted));
  const within = left.filter(
    (name) => !begins.includes(name) && wordsOf(name).some((word) => word.startsWith(wanted)),
  );
  return [...begins, ...within].slice(0, MOST);
}

/** "MentalHealthChat" has three words, as "mental health chat" has. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(folded);
}
