import { foundParts } from '@/components/ui/found-parts';
import { firstWords } from '@/utils/journal/entry';
import type { EntryContent } from '@/utils/journal/entry';

/** Characters; about two lines of the sidebar. */
const LENGTH = 120;
/** Characters shown before the first word that was found. */
const LEAD = 30;

/**
 * A line or two of an entry to go under its headline: around the first word that was searched for,
 * wherever in the entry that is, or else what follows the headline. Undefined when there is no more.
 *
 * @param words from `queryWords`
 */
export function excerpt(content: EntryContent, words: readonly string[]): string | undefined {
  const title = firstWords(content);
  const rest = content.title.trim() === '' ? afterFirstLine(content.body) : content.body.trim();
  const found = [rest, ...otherTexts(content)].map((text) => cutAround(text, words));
  const shown = found.find((text) => text !== undefined);
  if (shown !== undefined && !isFound(title, words)) return shown;
  return rest === '' ? undefined : cut(rest, 0);
}

function otherTexts(content: EntryContent): string[] {
  return [
    content.body,
    ...Object.values(content.sections ?? {}),
    ...content.sources.flatMap(({ quote, handle, hashtags }) => [
      quote ?? '',
      handle === undefined ? '' : `@${handle}`,
      hashtags.map((tag) => `#${tag}`).join(' '),
    ]),
    content.themes.join(', '),
  ];
}

function afterFirstLine(body: string): string {
  const [first = '', ...rest] = body.trim().split('\n');
  // A first line too long for a headline goes on below it.
  return first.length > 80 ? body.trim() : rest.join('\n').trim();
}

function isFound(text: string, words: readonly string[]): boolean {
  return foundParts(text, words).some((part) => part.found);
}

function cutAround(text: string, words: readonly string[]): string | undefined {
  const parts = foundParts(text, words);
  const first = parts.findIndex((part) => part.found);
  if (first === -1) return undefined;
  const at = parts.slice(0, first).reduce((length, part) => length + part.text.length, 0);
  return cut(text, at <= LEAD ? 0 : at - LEAD);
}

function cut(text: string, from: number): string {
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + LENGTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
