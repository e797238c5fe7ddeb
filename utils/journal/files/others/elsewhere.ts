import { emptyContent, MOST_LINE } from '../../entry';
import type { Entry } from '../../entry';
import { t } from '@/utils/words/words';
import { stepOf } from '../../models/catalogue';
import { uuidFor } from '../../uuid';

/** What other journals call a favourite is a theme here, and goes out as a favourite again. */
export const STARRED = 'starred';

/** What journals have in common. */
export interface FromElsewhere {
  title: string;
  body: string;
  /** ISO 8601 UTC. */
  createdAt: string;
  updatedAt: string;
  tags: readonly string[];
  starred: boolean;
  /** What tells it from the others, in its own file. */
  identity: readonly string[];
}

/** An entry of what was written in another journal; with a title it is a note, else a moment. */
export async function entryFrom(record: FromElsewhere): Promise<Entry> {
  const { title, body, createdAt, updatedAt, tags, starred, identity } = record;
  const fits = title.length <= MOST_LINE;
  const themes = [...new Set([...tags, ...(starred ? [STARRED] : [])])];
  return {
    // The same for the same words: brought in twice, it is there once.
    id: await uuidFor(Math.max(0, Date.parse(createdAt)), ...identity),
    ...emptyContent(title === '' ? 'moment' : 'note'),
    title: fits ? title : '',
    body: fits ? body : `${title}\n\n${body}`,
    themes,
    createdAt,
    updatedAt,
    revision: 1,
  };
}

/** What was written under the headings of a model goes after the body, where there are no models. */
export function wholeText(entry: Entry): string {
  const sections = Object.entries(entry.sections ?? {}).filter(([, text]) => text.trim() !== '');
  return [entry.body, ...sections.map(([key, text]) => `${headingOf(key)}\n${text}`)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A section that came with an import may be of no model known here. */
function headingOf(key: string): string {
  const step = stepOf(key);
  return step === undefined ? key : t(step.name);
}

/** Without what has been thrown away. */
export const kept = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ deletedAt }) => deletedAt === undefined);
